namespace EvidenceRequests.Model;

/// <summary>An offence charged, as the law of the requesting state states it on the day of the plan.</summary>
public sealed record CitedOffence
{
    /// <summary>The charge in the case file.</summary>
    public required ChargedOffence Charge { get; init; }

    /// <summary>The provision; null where the pack of the requesting state does not have it, and then no letter prints it.</summary>
    public Offence? Offence { get; init; }

    /// <summary>True if the provision is as the requesting authority states it, because no pack has it.</summary>
    public bool IsStated { get; init; }

    /// <summary>The statute the provision belongs to.</summary>
    public Statute? Statute { get; init; }

    /// <summary>Id of what the pack states about the penalty.</summary>
    public StatementId PenaltyStatement { get; init; }

    /// <summary>Where the penalty was read.</summary>
    public SourceReference? PenaltySource { get; init; }

    /// <summary>True if nothing about the penalty is left for a person to confirm, so that a letter may state it.</summary>
    public bool PenaltyIsSure { get; init; }
}
