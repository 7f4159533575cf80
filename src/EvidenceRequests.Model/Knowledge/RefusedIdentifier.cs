namespace EvidenceRequests.Model;

/// <summary>A kind of identifier that a provider refuses.</summary>
public sealed record RefusedIdentifier
{
    /// <summary>Kind: an id of <c>vocabulary/identifier-kinds.yaml</c>.</summary>
    [Word(WordLists.IdentifierKinds)]
    public required string Kind { get; init; }

    /// <summary>The services it is for; empty means every service.</summary>
    [IdIn("services")]
    public IReadOnlyList<string> Services { get; init; } = [];

    /// <summary>True if it is refused only where nothing better is beside it.</summary>
    public bool? OnlyIfAlone { get; init; }

    /// <summary>It is refused where one of these is not given with it: <c>time</c>, <c>second</c>, <c>port</c>; empty means that it is refused always. An IPv6 address needs no port.</summary>
    [OneOf("time", "second", "port")]
    public IReadOnlyList<string> Without { get; init; } = [];

    /// <summary>Why.</summary>
    [FreeText]
    public required string Why { get; init; }

    /// <summary>What to give instead.</summary>
    [FreeText]
    public required string Fix { get; init; }

    /// <summary>Where it comes from.</summary>
    public required Citation Cite { get; init; }
}
