namespace EvidenceRequests.Model;

/// <summary>Where the wording of a section came from that a person kept from a document that came back.</summary>
public sealed record KeptWording
{
    /// <summary>Name of the document it was taken from.</summary>
    public required string File { get; init; }

    /// <summary>SHA-256 of that document.</summary>
    public required string Sha256 { get; init; }

    /// <summary>Who decided to keep it.</summary>
    public required string By { get; init; }

    /// <summary>Hashes of the lines that the program would have written in their place; see <see cref="RecordedSection.Lines"/>.</summary>
    public IReadOnlyList<string> Instead { get; init; } = [];
}
