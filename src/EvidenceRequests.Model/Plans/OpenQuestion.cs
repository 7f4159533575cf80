namespace EvidenceRequests.Model;

/// <summary>What a step waits for because nobody here knows it: a question with a name, and the person to ask.</summary>
public sealed record OpenQuestion
{
    /// <summary>The statement that is not known. A confirmation of it in the case file answers the question.</summary>
    public required StatementId Statement { get; init; }

    /// <summary>The question.</summary>
    public required string Question { get; init; }

    /// <summary>Whom to ask, and what else can be done meanwhile.</summary>
    public required string Fix { get; init; }

    /// <summary>What was read so far.</summary>
    public SourceReference? Source { get; init; }
}
