namespace EvidenceRequests.Model;

/// <summary>One offence, by its id in the pack of the requesting state.</summary>
public sealed record ChargedOffence
{
    /// <summary>Id of the offence, such as <c>ata-7-1-a</c>.</summary>
    [OffenceId]
    public required string Id { get; init; }

    /// <summary>The provision, where the pack of the requesting state does not have it. A letter marks it as stated by the requesting authority.</summary>
    public StatedOffence? Stated { get; init; }

    /// <summary>What was done, told as conduct and without legal labels, so that a foreign lawyer can compare it with his own law.</summary>
    [FreeText]
    public string? Conduct { get; init; }

    /// <summary>The elements of the offence that are to be proved, in short words; facts and data point to them.</summary>
    [Defines(CaseName.Element)]
    public IReadOnlyList<string> Elements { get; init; } = [];

    /// <summary>Ids of the facts that show the result which the provision needs, such as that a person died.</summary>
    [RefersTo(CaseName.Fact)]
    public IReadOnlyList<string> ResultShownBy { get; init; } = [];
}
