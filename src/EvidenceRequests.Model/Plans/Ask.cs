namespace EvidenceRequests.Model;

/// <summary>The items asked for under one data request.</summary>
public sealed record Ask
{
    /// <summary>Id of the data request.</summary>
    public required string Data { get; init; }

    /// <summary>Id of the account.</summary>
    public required string Account { get; init; }

    /// <summary>Id of the provider that holds the data.</summary>
    public required string Provider { get; init; }

    /// <summary>Name of the provider.</summary>
    public required string ProviderName { get; init; }

    /// <summary>Name of the service; null if the case file does not say which.</summary>
    public string? ServiceName { get; init; }

    /// <summary>Name of the company that holds the data, where the request goes to a state.</summary>
    public string? HolderName { get; init; }

    /// <summary>The state where the user of the account is, as the case file says; null if it is not known.</summary>
    public NamedState? UserIn { get; init; }

    /// <summary>The role the provider has for a website or server, if that is how it was found.</summary>
    public string? Role { get; init; }

    /// <summary>Path of the account, or of the company found behind it, in the case file.</summary>
    public required string Fact { get; init; }

    /// <summary>The items, with the class the provider gives each.</summary>
    public required IReadOnlyList<AskedItem> Items { get; init; }

    /// <summary>The identifiers that name the account to this addressee, normalised.</summary>
    public required IReadOnlyList<NormalisedIdentifier> Identifiers { get; init; }
}
