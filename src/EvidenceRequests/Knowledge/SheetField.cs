using System.Globalization;

namespace EvidenceRequests.Knowledge;

/// <summary>One value of a statement: a text, a list of texts, a number, yes or no, or a day.</summary>
/// <param name="Key">Key, as in the pack.</param>
/// <param name="Value">The value; null if the pack does not state it.</param>
public readonly record struct SheetField(string Key, object? Value)
{
    /// <summary>True if there is something to print.</summary>
    public bool IsStated => Value switch
    {
        null => false,
        IReadOnlyList<string> list => list.Count > 0,
        _ => true,
    };

    /// <summary>The value as people read it.</summary>
    public string Text => Value switch
    {
        null => "unknown",
        string text => text,
        bool yes => yes ? "yes" : "no",
        int number => number.ToString(CultureInfo.InvariantCulture),
        DateOnly day => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
        IReadOnlyList<string> list => string.Join(", ", list),
        _ => throw new InvalidOperationException("A field holds a value that cannot be printed."),
    };

    /// <summary>The key as people read it.</summary>
    public string Label => Key.Replace('_', ' ');
}
