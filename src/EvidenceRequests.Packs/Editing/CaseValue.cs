using System.Globalization;
using System.Text.Json.Serialization.Metadata;
using EvidenceRequests.Model;

namespace EvidenceRequests.Packs;

/// <summary>A value in the form in which a case file states it.</summary>
/// <param name="Text">The value.</param>
/// <param name="IsPlain">True for a number or yes and no, which have no quotes.</param>
internal readonly record struct CaseValue(string Text, bool IsPlain)
{
    /// <summary>The value that was typed into a field: in normal form where it is clear, else as typed.</summary>
    /// <param name="typed">What was typed.</param>
    /// <param name="type">What the field holds; null where the records do not say.</param>
    /// <param name="dates">Reads dates and times.</param>
    public static CaseValue Create(string typed, JsonTypeInfo? type, TypedDates dates)
    {
        var text = Clean(typed);
        var target = type is null ? null : Nullable.GetUnderlyingType(type.Type) ?? type.Type;
        return target switch
        {
            _ when target == typeof(int) && int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) => new CaseValue(number.ToString(CultureInfo.InvariantCulture), true),
            _ when target == typeof(bool) && WordKey.Create(text) is "yes" or "true" => new CaseValue("true", true),
            _ when target == typeof(bool) && WordKey.Create(text) is "no" or "false" => new CaseValue("false", true),
            _ when target == typeof(CaseDate) => new CaseValue(TypedDates.FormatDate(text), false),
            _ when target == typeof(CaseTime) => new CaseValue(dates.FormatTime(text), false),
            _ => new CaseValue(text, false),
        };
    }

    public string Write(bool strict) => IsPlain ? Text : NewEntry.Quote(Text, strict);

    // Characters that no document can hold come with what is pasted out of other programs; nobody typed them.
    private static string Clean(string typed)
    {
        var text = typed.ReplaceLineEndings("\n").Trim();
        return TextReading.IsClean(text) ? text : string.Concat(text.EnumerateRunes().Where(r => !TextReading.IsRefused(r)).Select(r => r.ToString())).Trim();
    }
}
