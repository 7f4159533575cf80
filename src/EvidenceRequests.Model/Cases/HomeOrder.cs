namespace EvidenceRequests.Model;

/// <summary>An order, warrant or declaration under the law of the requesting state that covers the measure.</summary>
public sealed record HomeOrder
{
    /// <summary>The order, by its id in the pack of the requesting state, such as <c>peca-34</c>.</summary>
    [HomeOrderId]
    public required string Kind { get; init; }

    /// <summary>The court or authority that made it.</summary>
    [FreeText]
    public string? Court { get; init; }

    /// <summary>Its number.</summary>
    [FreeText]
    public string? Number { get; init; }

    /// <summary>Its date.</summary>
    [DateOf(DateMeaning.Paper)]
    public CaseDate? Date { get; init; }

    /// <summary>The day on which it ends.</summary>
    [DateOf(DateMeaning.Expiry)]
    public CaseDate? Expires { get; init; }

    /// <summary>The data requests it covers.</summary>
    [RefersTo(CaseName.DataRequest)]
    public IReadOnlyList<string> Covers { get; init; } = [];

    /// <summary>The order finds that the user of the account is a suspect.</summary>
    public bool? FindsUserIsSuspect { get; init; }
}
