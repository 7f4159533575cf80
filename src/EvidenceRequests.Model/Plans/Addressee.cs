namespace EvidenceRequests.Model;

/// <summary>Whom a document addresses.</summary>
public sealed record Addressee
{
    /// <summary>Legal name.</summary>
    public required string Name { get; init; }

    /// <summary>Unit.</summary>
    public string? Unit { get; init; }

    /// <summary>Postal address line by line; empty means unknown.</summary>
    public IReadOnlyList<string> Address { get; init; } = [];

    /// <summary>State, ISO 3166-1 alpha-2 in lower case.</summary>
    public required string State { get; init; }

    /// <summary>Name of the state.</summary>
    public required string StateName { get; init; }

    /// <summary>How sure name and address are: the weaker of the two.</summary>
    public required Confidence Confidence { get; init; }

    /// <summary>The day on which the source was read.</summary>
    public DateOnly? CheckedOn { get; init; }

    /// <summary>Id of the statement, for a confirmation in the case file.</summary>
    public required StatementId Statement { get; init; }

    /// <summary>Who says so.</summary>
    public SourceReference? Source { get; init; }
}
