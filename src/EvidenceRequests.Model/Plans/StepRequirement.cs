namespace EvidenceRequests.Model;

/// <summary>A requirement of a pack that applies to a step.</summary>
public sealed record StepRequirement
{
    /// <summary>The requirement.</summary>
    public required Requirement Requirement { get; init; }

    /// <summary>Who asks.</summary>
    public required RequirementOwner Owner { get; init; }

    /// <summary>The source behind it.</summary>
    public required SourceReference Source { get; init; }

    /// <summary>Id of the provider, if a provider asks; its requirement is looked at for its own accounts only.</summary>
    public string? Provider { get; init; }
}
