namespace EvidenceRequests.Packs;

/// <summary>The one stretch of a text in which it differs from another. A journal can keep it: with it an edit is undone, also after a restart.</summary>
/// <param name="Start">The character at which it starts; a byte order mark does not count.</param>
/// <param name="Removed">The text that was there.</param>
/// <param name="Added">The text that is there now.</param>
public sealed record TextDifference(int Start, string Removed, string Added)
{
    /// <summary>The way back.</summary>
    public TextDifference Reverse() => new(Start, Added, Removed);

    internal static TextDifference Create(string old, string changed)
    {
        var start = old.AsSpan().CommonPrefixLength(changed);
        var (oldEnd, newEnd) = (old.Length, changed.Length);
        while (oldEnd > start && newEnd > start && old[oldEnd - 1] == changed[newEnd - 1])
        {
            oldEnd--;
            newEnd--;
        }

        return new TextDifference(start, old[start..oldEnd], changed[start..newEnd]);
    }

    /// <summary>The text with the difference; null if it is not what the difference was made from.</summary>
    public string? Apply(string text) =>
        Start <= text.Length && text.AsSpan(Start).StartsWith(Removed, StringComparison.Ordinal) ? string.Concat(text.AsSpan(0, Start), Added, text.AsSpan(Start + Removed.Length)) : null;
}
