using System.Globalization;
using System.Text.Json;
using EvidenceRequests.Documents.Slots;
using EvidenceRequests.Model;
using Scriban.Runtime;

namespace EvidenceRequests.Documents.Facts;

/// <summary>
/// Turns single facts into template values. Text of any origin becomes a token; a word of a closed list, a number and a
/// truth value stay plain, because templates may compare them. What is not stated is null, never an empty text.
/// </summary>
internal sealed class FactValues(FactSlots slots, PrintedTimes times, PrintedSources sources, IReadOnlyList<ContactNumber> contacts)
{
    /// <summary>What is printed once for facts that say the same.</summary>
    public SaidOnce SaidOnce { get; } = new();

    /// <summary>A text of the case file, word for word.</summary>
    public string? Text(string? value, string path, string label) => Add(value, path, label, SlotKind.Text);

    /// <summary>A text of the case file in which every character counts.</summary>
    public string? Identifier(string? value, string path, string label) => Add(value, path, label, SlotKind.Identifier);

    /// <summary>A telephone number of the office, in the international form that the plan carries.</summary>
    public string? Telephone(string? value, string path, string label) =>
        Identifier(value is null ? null : contacts.FirstOrDefault(c => c.Fact == path)?.Number ?? value, path, label);

    /// <summary>What names an account: every character counts, so it is in a fixed-width face.</summary>
    public string? AccountIdentifier(string? value, string path, string label) => string.IsNullOrWhiteSpace(value)
        ? null
        : slots.Add(new FactSlot { Fact = path, Label = label, Text = value, Kind = SlotKind.Identifier, FixedWidth = true });

    /// <summary>A text that the program knows and the case file does not state.</summary>
    public string? Knowledge(string? value, string path, string label, UnconfirmedStatement? unconfirmed = null) => Add(value, path, label, SlotKind.Knowledge, unconfirmed);

    /// <summary>The number of an annex in the list of annexes.</summary>
    public string? AnnexNumber(string label, string path, string title) => Add(label, path, title, SlotKind.AnnexNumber);

    /// <summary>The mention of an annex.</summary>
    public string? AnnexReference(string label, string path, string title) => Add(label, path, title, SlotKind.AnnexReference);

    /// <summary>The source of a statement, as the check sheet names it.</summary>
    public string? Source(SourceReference? source, string path) => Knowledge(sources.Format(source), path, "Source");

    /// <summary>A date of the case file. One that is no date is printed as it stands; the checks name it.</summary>
    public string? Date(CaseDate? date, string path, string label) =>
        date is null ? null : date.Value is { } day ? Date(day, path, label) : Text(date.Text, path, label);

    /// <summary>A date.</summary>
    public string? Date(DateOnly? date, string path, string label) =>
        date is not { } day ? null : slots.Add(new FactSlot { Fact = path, Label = label, Text = times.FormatLongDate(day), Kind = SlotKind.Date });

    /// <summary>A time of the case file, or the date where only a date is stated.</summary>
    public string? Time(CaseTime? time, string path, string label) => time switch
    {
        null => null,
        { Value: { } value } => Time(value, path, label),
        { Date: { } date } => Date(date, path, label),
        _ => Text(time.Text, path, label),
    };

    /// <summary>An instant.</summary>
    public string Time(DateTimeOffset value, string path, string label) =>
        slots.Add(new FactSlot { Fact = path, Label = label, Text = times.FormatLocalAndUtc(value), Kind = SlotKind.Time, Time = value });

    /// <summary>A number; where it is printed, its place is known.</summary>
    public FactNumber? Number(int? value, string path, string label) =>
        value is not { } number ? null : new FactNumber(number, slots.Add(new FactSlot
        {
            Fact = path,
            Label = label,
            Text = number.ToString(CultureInfo.InvariantCulture),
            Kind = SlotKind.Number,
        }));

    /// <summary>A word of a closed list. What has not the shape of a word is kept away from the parsers like any other text.</summary>
    public string? Word(string? word, string path, string label) =>
        string.IsNullOrWhiteSpace(word) ? null : IsWord(word) ? word : Text(word, path, label);

    /// <summary>A word of one of the program's own lists.</summary>
    public static string Word<T>(T word)
        where T : struct, Enum => JsonNamingPolicy.KebabCaseLower.ConvertName(word.ToString());

    /// <summary>A list of values, without those that are not stated.</summary>
    public static ScriptArray List(IEnumerable<object?> values)
    {
        var list = new ScriptArray();
        foreach (var value in values)
        {
            if (value is not null)
            {
                list.Add(value);
            }
        }

        return list;
    }

    /// <summary>Lines of text, such as a postal address.</summary>
    public ScriptArray Lines(IEnumerable<string> lines, string path, string label) =>
        List(lines.Select((line, i) => Text(line, FormattableString.Invariant($"{path}[{i}]"), label)));

    private static bool IsWord(string text) =>
        text.Length <= 80 && text.All(c => char.IsAsciiLetterLower(c) || char.IsAsciiDigit(c) || c == '-') && char.IsAsciiLetterOrDigit(text[0]);

    private string? Add(string? value, string path, string label, SlotKind kind, UnconfirmedStatement? unconfirmed = null) =>
        string.IsNullOrWhiteSpace(value) ? null : slots.Add(new FactSlot { Fact = path, Label = label, Text = value, Kind = kind, Unconfirmed = unconfirmed });
}
