namespace EvidenceRequests.Model;

/// <summary>What one kind of identifier looks like at a service.</summary>
public sealed record IdentifierShape
{
    /// <summary>Kind: an id of <c>vocabulary/identifier-kinds.yaml</c>, or another word that a path of the shape uses.</summary>
    [Form("kind of identifier, or a name in paths")]
    public required string Kind { get; init; }

    /// <summary>The regular expression, without look-around and back references.</summary>
    [Form("regular expression")]
    public required string Expression { get; init; }

    /// <summary>The same in words, to follow "is": "5 to 32 letters, digits and underscores".</summary>
    [FreeText]
    public required string About { get; init; }

    /// <summary>True if capitals and small letters name the same account.</summary>
    public bool? AnyCase { get; init; }

    /// <summary>True if a number in a text that has this shape is this one and nothing else, such as a SteamID64.</summary>
    public bool? Telling { get; init; }

    /// <summary>Texts that match.</summary>
    [Form("example")]
    public IReadOnlyList<string> Matches { get; init; } = [];

    /// <summary>Texts that do not.</summary>
    [Form("example")]
    public IReadOnlyList<string> Refuses { get; init; } = [];
}
