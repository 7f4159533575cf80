namespace EvidenceRequests.Model;

/// <summary>A kind of identifier.</summary>
public sealed record IdentifierKind
{
    /// <summary>Id used by case files and packs.</summary>
    [PackId]
    public required string Id { get; init; }

    /// <summary>Name as printed in a letter.</summary>
    [Name]
    public required string Name { get; init; }

    /// <summary>What it is and how to find it.</summary>
    [FreeText]
    public required string Definition { get; init; }

    /// <summary>An example, with reserved or invented values.</summary>
    [FreeText]
    public required string Example { get; init; }

    /// <summary>The named pattern its normalised text must have.</summary>
    [Word(WordLists.Patterns)]
    public string? Pattern { get; init; }

    /// <summary>How it is normalised and checked: a word of the closed list in code (<c>phone-number</c>, <c>iban</c>, <c>imei</c>, <c>cnic</c>, <c>ip-address</c>, <c>url</c>, <c>domain-name</c>, <c>email-address</c>, <c>digits</c>, <c>handle</c>); absent if kept as written.</summary>
    [OneOf("phone-number", "iban", "imei", "cnic", "ip-address", "url", "domain-name", "email-address", "digits", "handle", "mac-address")]
    public string? Normalise { get; init; }

    /// <summary>True if the kind alone never identifies an account, such as a display name.</summary>
    public bool? NeverSufficient { get; init; }

    /// <summary>What it leads to where it names no account itself: <c>account</c>, for the number of a device or a SIM card. Content is asked for once the account is known.</summary>
    [OneOf("account")]
    public string? LeadsTo { get; init; }

    /// <summary>True if it does not show at whom it is, such as a wallet: how that is known must be stated.</summary>
    public bool? NeedsHowKnown { get; init; }

    /// <summary>True for the number of an identity paper, which no provider abroad needs.</summary>
    public bool? IdentityPaper { get; init; }

    /// <summary>Where a person finds it, whatever the service; a provider's pack says it for its own services.</summary>
    public IReadOnlyList<WhereFound> WhereFound { get; init; } = [];

    /// <summary>Other words people use for it.</summary>
    [Name]
    public IReadOnlyList<string> AlsoKnownAs { get; init; } = [];
}
