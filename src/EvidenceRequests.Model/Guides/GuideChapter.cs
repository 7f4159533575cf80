namespace EvidenceRequests.Model;

/// <summary>The text of one chapter.</summary>
/// <param name="Path">Its file: <c>guide/en/b1-capture.md</c>. The first letter of the name is the part it belongs to.</param>
/// <param name="Text">Restricted Markdown.</param>
/// <param name="IsOffice">True if an office has laid it over the guide.</param>
public sealed record GuideChapter(string Path, string Text, bool IsOffice)
{
    /// <summary>The name of the file without its ending.</summary>
    public string Name => Path[(Path.LastIndexOf('/') + 1)..^3];

    /// <summary>The language it is written in.</summary>
    public string Language => Path.Split('/') is [_, var language, _] ? language : string.Empty;
}
