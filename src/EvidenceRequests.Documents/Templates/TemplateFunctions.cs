using System.Globalization;
using System.Text;
using EvidenceRequests.Documents.Facts;
using EvidenceRequests.Documents.Slots;
using EvidenceRequests.Model;
using Scriban.Runtime;

namespace EvidenceRequests.Documents.Templates;

/// <summary>The functions that templates may call. Each takes tokens and gives tokens; none ever hands out the text of a fact.</summary>
internal sealed class TemplateFunctions(Vocabulary vocabulary, FactSlots slots, PrintedTimes times, LanguageWords words)
{
    /// <summary>All functions by name.</summary>
    public static IReadOnlyDictionary<string, FunctionSignature> Signatures { get; } = new Dictionary<string, FunctionSignature>(StringComparer.Ordinal)
    {
        ["long_date"] = new(1, "long_date x", "`11 October 2026`; for a time, its day where the requesting authority sits"),
        ["local_and_utc"] = new(1, "local_and_utc x", "`11 October 2026, 21:40 PKT (UTC+05:00), 16:40 UTC`; where only a date is known, the date"),
        ["local"] = new(1, "local x", "`11 October 2026, 21:40 PKT (UTC+05:00)`"),
        ["utc"] = new(1, "utc x", "`11 October 2026, 16:40 UTC`"),
        ["period"] = new(2, "period from to", "`from … to …`, both ends local and in UTC; one end alone if the other is not stated"),
        ["span"] = new(2, "span from to", "`11 October 2026, 00:00 – 12 October 2026, 23:59 PKT (UTC+05:00) = 10 October 2026, 19:00 – 12 October 2026, 18:59 UTC`, for a line of its own"),
        ["lower_first"] = new(1, "lower_first x", "the text with a small letter, unless it begins with an abbreviation"),
        ["join_and"] = new(1, "join_and list", "`a, b and c`"),
        ["word"] = new(2, "word \"list\" x", "the printed name of a word of a list in `vocabulary/words.yaml`"),
        ["item_name"] = new(1, "item_name x", "the name of an item of data"),
        ["category_name"] = new(1, "category_name x", "the name of a category of data"),
        ["identifier_kind_name"] = new(1, "identifier_kind_name x", "the name of a kind of identifier"),
        ["request_kind_name"] = new(1, "request_kind_name x", "the name of a kind of request"),
        ["count_of"] = new(3, "count_of n \"account\" \"accounts\"", "`1 account`, `2 accounts`"),
        ["upper_first"] = new(1, "upper_first x", "the text with a capital letter"),
        ["account_words"] = new(1, "account_words x.account_number", "`account 3`, `accounts 1 to 58`, `all accounts`"),
        ["full_stop"] = new(1, "full_stop x", "the text, with a full stop unless it ends in a sign of its own"),
        ["number"] = new(1, "number n", "the number in digits"),
        ["missing"] = new(1, "missing \"fact.path\"", "says that a fact is missing: an error, or `[MISSING: fact.path]` in an incomplete draft"),
        ["need"] = new(2, "need x \"fact.path\"", "the text if it is stated, and otherwise what `missing` gives"),
    };

    /// <summary>All functions, ready for the template context.</summary>
    public ScriptObject All()
    {
        var all = new ScriptObject();
        foreach (var (name, signature) in Signatures)
        {
            all[name] = new TemplateFunction(name, signature.Arguments, Body(name));
        }

        return all;
    }

    private Func<ScriptArray, object?> Body(string name) => name switch
    {
        "long_date" => a => LongDate(a[0]),
        "local_and_utc" => a => Moment(a[0], times.FormatLocalAndUtc),
        "local" => a => Moment(a[0], times.FormatLocal),
        "utc" => a => Moment(a[0], times.FormatUtc),
        "period" => a => Period(a[0], a[1]),
        "span" => a => Span(a[0], a[1]),
        "lower_first" => a => LowerFirst(a[0]),
        "join_and" => a => JoinAnd(a[0]),
        "word" => a => WordName(a[0] as string, a[1]),
        "item_name" => a => Named(a[0], "library.data_items", "Item", id => vocabulary.FindDataItem(id)?.Name),
        "category_name" => a => WordName("data-category", a[0]),
        "identifier_kind_name" => a => Named(a[0], "library.identifier_kinds", "Kind of identifier", id => vocabulary.FindIdentifierKind(id)?.Name),
        "request_kind_name" => a => Named(a[0], "library.request_kinds", "Kind of request", id => vocabulary.FindRequestKind(id)?.Name),
        "count_of" => a => FindCount(a[0], a[1] as string, a[2] as string),
        "upper_first" => a => UpperFirst(a[0]),
        "account_words" => a => a[0] is string cell ? NumberRanges.InWords(cell) : null,
        "full_stop" => a => FullStop(a[0]),
        "number" => a => a[0],
        "missing" => a => Missing(a[0] as string),
        "need" => a => a[0] ?? Missing(a[1] as string),
        _ => throw new InvalidOperationException($"The function {name} has no body."),
    };

    private object? LongDate(object? value) => slots.Find(value) switch
    {
        { Time: { } time } slot => slots.Add(slot with { Text = times.FormatLongDate(times.GetLocalDay(time)), Kind = SlotKind.Derived }),
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
        (null, _) => $"until {Moment(to, times.FormatLocalAndUtc)}",
        (_, null) => $"from {Moment(from, times.FormatLocalAndUtc)}",
        _ => $"from {Moment(from, times.FormatLocalAndUtc)} to {Moment(to, times.FormatLocalAndUtc)}",
    };

    private string? Span(object? from, object? to)
    {
        if (slots.Find(from) is not { Time: { } start } first || slots.Find(to) is not { Time: { } end } last)
        {
            return Period(from, to);
        }

        var parts = times.FormatSpan(start, end).Select(p => slots.Add((p.Time == start ? first : last) with { Text = p.Text })).ToList();
        return $"{parts[0]} – {parts[1]} = {parts[2]} – {parts[3]}";
    }

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
                text.Append(i < list.Count - 1 ? ", " : $" {Tokens.Protect(words.And)} ");
            }

            text.Append(CultureInfo.InvariantCulture, $"{list[i]}");
        }

        return text.ToString();
    }

    private object? WordName(string? list, object? value) =>
        Named(value, $"library.words.{list}", "Word", id => list is null ? null : vocabulary.FindWord(list, id)?.Name);

    // A word that no list knows is printed as it stands; the checks of the case file name it.
    private object? Named(object? value, string path, string label, Func<string, string?> name) =>
        value is string id && slots.Find(value) is null
            ? slots.Add(new FactSlot { Fact = $"{path}.{id}", Label = label, Text = name(id) ?? id, Kind = SlotKind.Word })
            : value;

    private static string? FindCount(object? value, string? one, string? many) =>
        FactNumber.Plain(value) is not { } count ? null : $"{value} {(count == 1 ? one : many)}";

    private object? UpperFirst(object? value)
    {
        if (slots.Find(value) is { Text.Length: > 0 } slot)
        {
            return slots.Add(slot with { Text = UpperFirst(slot.Text), Kind = slot.Kind is SlotKind.Text ? SlotKind.Derived : slot.Kind });
        }

        return value is string { Length: > 0 } text ? UpperFirst(text) : value;
    }

    private object? LowerFirst(object? value) => slots.Find(value) is { Text: [var first, ..] text } slot && char.IsUpper(first)
        ? slots.Add(slot with { Text = LowerFirst(text), Kind = slot.Kind is SlotKind.Text ? SlotKind.Derived : slot.Kind })
        : value;

    // The stop is wording, so the slot stays word for word.
    private object? FullStop(object? value) => value is not string text ? value
        : (slots.Find(value)?.Text ?? text).TrimEnd() is var trimmed && HasStop(trimmed) ? value
        : text + ".";

    // A stop may appear inside a quotation or a bracket that ends the text.
    private static bool HasStop(string text) => text.TrimEnd('”', '’', '"', '\'', '»', ')', '›', '\u2069') is [.., '.' or '!' or '?' or ':' or '…' or '۔'];

    /// <summary>A text inside a sentence: a small letter, unless it begins with an abbreviation.</summary>
    public static string LowerFirst(string text) => text is [var first, ..] && char.IsUpper(first) && !(text.Length > 1 && char.IsUpper(text[1])) ? char.ToLowerInvariant(first) + text[1..] : text;

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
