namespace EvidenceRequests.Model;

/// <summary>The address of a fact in a case file: keys joined by dots, list entries by their id or by their number in brackets.</summary>
public static class FactPath
{
    /// <summary>True for a word that can appear in a path: letters, digits and hyphens, not all digits after the start.</summary>
    public static bool IsId(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return text.Length is > 0 and <= 80 && text.All(c => char.IsAsciiLetterOrDigit(c) || c is '-' or '_');
    }
}
