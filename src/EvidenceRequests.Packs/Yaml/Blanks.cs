namespace EvidenceRequests.Packs;

/// <summary>Blanks of a case file: signs at places where a person must fill in a fact, as on a paper form.</summary>
public static class Blanks
{
    /// <summary>The sign.</summary>
    public const string Sign = "___";

    /// <summary>True for a text that is nothing but a blank, of whatever length.</summary>
    public static bool Is(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return text.AsSpan().Trim() is { Length: >= 3 } trimmed && trimmed.IndexOfAnyExcept('_') < 0;
    }
}
