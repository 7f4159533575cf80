namespace EvidenceRequests.Model;

/// <summary>A legal basis between two states that was tested and does not fit.</summary>
public sealed record RejectedBasis
{
    /// <summary>Id of the instrument, or <see cref="LegalBasis.Reciprocity"/>.</summary>
    public required string Id { get; init; }

    /// <summary>Name as cited.</summary>
    public required string Name { get; init; }

    /// <summary>What stands in the way.</summary>
    public required BasisObstacle Obstacle { get; init; }

    /// <summary>The same in a sentence that can follow "because".</summary>
    public required string Why { get; init; }

    /// <summary>Path of the fact that is not stated, where nothing else stands in the way.</summary>
    public string? Fact { get; init; }

    /// <summary>Reservation or objection that the reader must know.</summary>
    public string? Note { get; init; }

    /// <summary>Who says so.</summary>
    public SourceReference? Source { get; init; }
}
