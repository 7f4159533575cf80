namespace EvidenceRequests.Model;

/// <summary>A statute of the requesting state.</summary>
public sealed record Statute
{
    /// <summary>Id used inside the pack, such as <c>peca</c>.</summary>
    [PackId]
    public required string Id { get; init; }

    /// <summary>Name as it is cited, such as <c>Prevention of Electronic Crimes Act, 2016</c>.</summary>
    [Name]
    public required string Name { get; init; }

    /// <summary>Short name, such as <c>PECA</c>.</summary>
    [Name]
    public required string ShortName { get; init; }

    /// <summary>Number of the act.</summary>
    [FreeText]
    public string? Number { get; init; }

    /// <summary>What its provisions are called: <c>section</c> or <c>article</c>; absent means section.</summary>
    [OneOf("section", "article")]
    public string? Unit { get; init; }

    /// <summary>Ids of the agencies that alone may investigate offences under it; empty means any.</summary>
    [IdIn("agencies")]
    public IReadOnlyList<string> InvestigatedBy { get; init; } = [];

    /// <summary>The provision that says who may investigate.</summary>
    [FreeText]
    public string? InvestigationRule { get; init; }

    /// <summary>Where it comes from.</summary>
    public required Citation Cite { get; init; }
}
