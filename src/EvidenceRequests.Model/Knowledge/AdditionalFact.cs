namespace EvidenceRequests.Model;

/// <summary>A question that only this pack asks. The case file answers under <c>additional_facts</c> by the same id.</summary>
public sealed record AdditionalFact
{
    /// <summary>Id, unique over all packs.</summary>
    [PackId]
    public required string Id { get; init; }

    /// <summary>Kind of answer.</summary>
    public required AdditionalFactType Type { get; init; }

    /// <summary>The question.</summary>
    [FreeText]
    public required string Label { get; init; }

    /// <summary>The words before the answer in a letter; absent if the answer stays in the office.</summary>
    [FreeText]
    public string? PrintedAs { get; init; }

    /// <summary>An answer, as an example.</summary>
    [FreeText]
    public required string Example { get; init; }
}
