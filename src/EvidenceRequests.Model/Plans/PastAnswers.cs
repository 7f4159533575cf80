namespace EvidenceRequests.Model;

/// <summary>What became of earlier requests of the same state to the same provider. An expectation, never a reason to skip a step.</summary>
public sealed record PastAnswers
{
    /// <summary>The period it is about.</summary>
    public required string Period { get; init; }

    /// <summary>What became of the requests.</summary>
    public required string Result { get; init; }

    /// <summary>Who says so.</summary>
    public SourceReference? Source { get; init; }
}
