namespace EvidenceRequests.Model;

/// <summary>An account, website, server or number at a provider.</summary>
public sealed record Account
{
    /// <summary>Id used inside the case file, such as <c>a1</c>.</summary>
    [Defines(CaseName.Account)]
    public required string Id { get; init; }

    /// <summary>The provider. A website or a self-hosted server may do without one and name what is behind it under <c>resolved</c>.</summary>
    [ProviderId(MayHaveNoPack = true)]
    public string? Provider { get; init; }

    /// <summary>The service, where the provider runs several, such as <c>instagram</c>.</summary>
    [ServiceOf(nameof(Provider))]
    public string? Service { get; init; }

    /// <summary>What identifies the account.</summary>
    public IReadOnlyList<Identifier> Identifiers { get; init; } = [];

    /// <summary>Who holds the account and where.</summary>
    public AccountHolder? Holder { get; init; }

    /// <summary>The group company the user contracted with, where the provider's rule asks for it: by its id or name, or <c>unknown</c>.</summary>
    [EntityOf(nameof(Provider), OrUnknown = true)]
    public string? ContractEntity { get; init; }

    /// <summary>The state in which the rented server is, where the provider's rule asks for it, or <c>unknown</c>.</summary>
    [StateCode(OrUnknown = true)]
    public string? ServerLocation { get; init; }

    /// <summary>The product used, where the provider's rule asks for it, or <c>unknown</c>.</summary>
    [ProductOf(nameof(Provider), OrUnknown = true)]
    public string? Product { get; init; }

    /// <summary>The company that holds the account, where there is no pack for it: it is asked through its state.</summary>
    public StatedCompany? Company { get; init; }

    /// <summary>Another state than the one that the provider's rule leads to, with the reason: content of a group under a second state's law, a seat in dispute.</summary>
    public ChosenState? AskState { get; init; }

    /// <summary>How this account is linked to the danger, where there is one. A company is told this of its own accounts only.</summary>
    [FreeText]
    public string? LinkToDanger { get; init; }

    /// <summary>Ids of the facts that link the account to the offence.</summary>
    [RefersTo(CaseName.Fact)]
    public IReadOnlyList<string> LinkedBy { get; init; } = [];

    /// <summary>The companies found behind a website or a server, each with the look-up that found it.</summary>
    public IReadOnlyList<ResolvedProvider> Resolved { get; init; } = [];

    /// <summary>References given by the provider or by a reporting body, which must travel with later requests.</summary>
    [FreeText]
    public IReadOnlyList<string> ExternalReferences { get; init; } = [];
}
