namespace EvidenceRequests.Model;

/// <summary>A legal basis that was tested.</summary>
public sealed record BasisCandidate
{
    /// <summary>Id of the instrument, or <c>reciprocity</c>.</summary>
    public required string Id { get; init; }

    /// <summary>Name as cited, with its article.</summary>
    public required string Name { get; init; }

    /// <summary>Article or provision cited as the basis.</summary>
    public string? Article { get; init; }

    /// <summary>True if it fits this case.</summary>
    public required bool Fits { get; init; }

    /// <summary>Why it fits, or why not, or which fact would decide.</summary>
    public required string Why { get; init; }

    /// <summary>Reservation or objection that the reader must know.</summary>
    public string? Note { get; init; }

    /// <summary>Who says so.</summary>
    public SourceReference? Source { get; init; }
}
