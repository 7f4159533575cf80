using System.Globalization;
using System.Text;
using EvidenceRequests.Model;
using Scriban.Runtime;

namespace EvidenceRequests.Documents;

/// <summary>The functions that templates may call. Each takes tokens and gives tokens; none ever hands out the text of a fact.</summary>
internal sealed class TemplateFunctions(Dossier dossier, FactSlots slots, PrintedTimes times, LanguageWords words)
{
    /// <summary>Names of all functions with the number of their arguments and the kind of value they give.</summary>
    public static IReadOnlyDictionary<string, (int Arguments, ValueKind Gives)> Signatures { get; } = new Dictionary<string, (int, ValueKind)>(StringComparer.Ordinal)
    {
        ["long_date"] = (1, ValueKind.Text),
        ["local_and_utc"] = (1, ValueKind.Text),
        ["local"] = (1, ValueKind.Text),
        ["utc"] = (1, ValueKind.Text),
        ["period"] = (2, ValueKind.Text),
        ["join_and"] = (1, ValueKind.Text),
        ["word"] = (2, ValueKind.Text),
        ["item_name"] = (1, ValueKind.Text),
        ["category_name"] = (1, ValueKind.Text),
        ["identifier_kind_name"] = (1, ValueKind.Text),
        ["request_kind_name"] = (1, ValueKind.Text),
        ["count_of"] = (3, ValueKind.Text),
        ["upper_first"] = (1, ValueKind.Text),
        ["full_stop"] = (1, ValueKind.Text),
        ["number"] = (1, ValueKind.Text),
        ["missing"] = (1, ValueKind.Text),
        ["need"] = (2, ValueKind.Text),
    };

    /// <summary>All functions, ready for the template context.</summary>
    public ScriptObject All()
    {
        var all = new ScriptObject();
        foreach (var (name, signature) in Signatures)
        {
            all[name] = new TemplateFunction(name, signature.Arguments, signature.Gives, Body(name));
        }

        return all;
    }

    private Func<ScriptArray, object?> Body(string name) => name switch
    {
        "long_date" => a => LongDate(a[0]),
        "local_and_utc" => a => Moment(a[0], times.LocalAndUtc),
        "local" => a => Moment(a[0], times.Local),
        "utc" => a => Moment(a[0], times.Utc),
        "period" => a => Period(a[0], a[1]),
        "join_and" => a => JoinAnd(a[0]),
        "word" => a => WordName(a[0] as string, a[1]),
        "item_name" => a => Named(a[0], "library.data_items", "Item", id => dossier.Item(id)?.Name),
        "category_name" => a => WordName("data-category", a[0]),
        "identifier_kind_name" => a => Named(a[0], "library.identifier_kinds", "Kind of identifier", id => Vocabulary.IdentifierKinds.FirstOrDefault(k => k.Id == id)?.Name),
        "request_kind_name" => a => Named(a[0], "library.request_kinds", "Kind of request", id => Vocabulary.RequestKinds.FirstOrDefault(k => k.Id == id)?.Name),
        "count_of" => a => CountOf(a[0], a[1] as string, a[2] as string),
        "upper_first" => a => UpperFirst(a[0]),
        "full_stop" => a => FullStop(a[0]),
        "number" => a => a[0],
        "missing" => a => Missing(a[0] as string),
        "need" => a => a[0] ?? Missing(a[1] as string),
        _ => throw new InvalidOperationException($"The function {name} has no body."),
    };

    private Vocabulary Vocabulary => dossier.Library.Vocabulary;

    private object? LongDate(object? value) => slots.Find(value) switch
    {
        { Time: { } time } slot => slots.Add(slot with { Text = times.LongDate(times.LocalDay(time)), Kind = SlotKind.Derived }),
        _ => value,
    };

    private object? Moment(object? value, Func<DateTimeOffset, string> print) => slots.Find(value) switch
    {
        { Time: { } time } slot => slots.Add(slot with { Text = print(time) }),
        _ => value,
    };

    private string? Period(object? from, object? to) => (from, to) switch
    {
        (null, null) => null,
        (null, _) => $"until {Moment(to, times.LocalAndUtc)}",
        (_, null) => $"from {Moment(from, times.LocalAndUtc)}",
        _ => $"from {Moment(from, times.LocalAndUtc)} to {Moment(to, times.LocalAndUtc)}",
    };

    private string? JoinAnd(object? value)
    {
        if (value is not ScriptArray { Count: > 0 } list)
        {
            return value is ScriptArray ? null : value?.ToString();
        }

        var text = new StringBuilder();
        for (var i = 0; i < list.Count; i++)
        {
            if (i > 0)
            {
                text.Append(i < list.Count - 1 ? ", " : $" {slots.AddPlain(words.And)} ");
            }

            text.Append(CultureInfo.InvariantCulture, $"{list[i]}");
        }

        return text.ToString();
    }

    private object? WordName(string? list, object? value) =>
        Named(value, $"library.words.{list}", "Word", id => list is null ? null : dossier.WordName(list, id));

    // A word that no list knows is printed as it stands; the checks of the case file name it.
    private object? Named(object? value, string path, string label, Func<string, string?> name) =>
        value is string id && slots.Find(value) is null
            ? slots.Add(new FactSlot { Fact = $"{path}.{id}", Label = label, Text = name(id) ?? id, Kind = SlotKind.Word })
            : value;

    private static string? CountOf(object? value, string? one, string? many) =>
        FactNumber.Plain(value) is not { } count ? null : $"{value} {(count == 1 ? one : many)}";

    private object? UpperFirst(object? value)
    {
        if (slots.Find(value) is { Text.Length: > 0 } slot)
        {
            return slots.Add(slot with { Text = UpperFirst(slot.Text), Kind = slot.Kind is SlotKind.Text ? SlotKind.Derived : slot.Kind });
        }

        return value is string { Length: > 0 } text ? UpperFirst(text) : value;
    }

    // The stop is wording, so the slot stays word for word.
    private object? FullStop(object? value) => value is not string text ? value
        : (slots.Find(value)?.Text ?? text).TrimEnd() is [.., '.' or '!' or '?' or ':' or '…' or '۔'] ? value
        : text + ".";

    private static string UpperFirst(string text) => Rune.TryGetRuneAt(text, 0, out var first)
        ? Rune.ToUpperInvariant(first) + text[first.Utf16SequenceLength..]
        : text;

    private string Missing(string? path) => slots.Add(new FactSlot
    {
        Fact = path ?? "unknown",
        Label = "Missing",
        Text = $"[MISSING: {path}]",
        Kind = SlotKind.Missing,
    });
}
