namespace EvidenceRequests.Model;

/// <summary>A statute of the requesting state.</summary>
public sealed record Statute
{
    /// <summary>Id used inside the pack, such as <c>peca</c>.</summary>
    public required string Id { get; init; }

    /// <summary>Name as it is cited, such as <c>Prevention of Electronic Crimes Act, 2016</c>.</summary>
    public required string Name { get; init; }

    /// <summary>Short name, such as <c>PECA</c>.</summary>
    public required string ShortName { get; init; }

    /// <summary>Number of the act.</summary>
    public string? Number { get; init; }

    /// <summary>What its provisions are called: <c>section</c> or <c>article</c>; absent means section.</summary>
    public string? Unit { get; init; }

    /// <summary>Ids of the agencies that alone may investigate offences under it; empty means any.</summary>
    public IReadOnlyList<string> InvestigatedBy { get; init; } = [];

    /// <summary>The provision that says who may investigate.</summary>
    public string? InvestigationRule { get; init; }

    /// <summary>Where it comes from.</summary>
    public required Citation Cite { get; init; }
}
