namespace EvidenceRequests.Model;

/// <summary>Whether the act must be an offence in the requested state too.</summary>
public sealed record DualCriminalityRule
{
    /// <summary>A word of the list <c>dual-criminality</c>, such as <c>coercive-measures</c>.</summary>
    [Word("dual-criminality")]
    public required string Rule { get; init; }

    /// <summary>The maximum penalty, in months, that the requested state's law asks for, if it does.</summary>
    public int? MinMonths { get; init; }

    /// <summary>What the reader must know.</summary>
    [FreeText]
    public string? Note { get; init; }

    /// <summary>Where it comes from.</summary>
    public required Citation Cite { get; init; }
}
