namespace EvidenceRequests.Model;

/// <summary>The items asked for under one data request.</summary>
public sealed record Ask
{
    /// <summary>Id of the data request.</summary>
    public required string Data { get; init; }

    /// <summary>Id of the account.</summary>
    public required string Account { get; init; }

    /// <summary>The items, with the class the provider gives each.</summary>
    public required IReadOnlyList<AskedItem> Items { get; init; }

    /// <summary>The identifiers that name the account to this addressee, normalised.</summary>
    public required IReadOnlyList<NormalisedIdentifier> Identifiers { get; init; }
}
