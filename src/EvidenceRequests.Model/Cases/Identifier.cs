namespace EvidenceRequests.Model;

/// <summary>Something that identifies an account, device, number or person without doubt.</summary>
public sealed record Identifier
{
    /// <summary>Kind, such as <c>phone-number</c>.</summary>
    [Word(WordLists.IdentifierKinds)]
    public required string Kind { get; init; }

    /// <summary>The identifier, whole and as it was seen. Put quotes round it.</summary>
    [Form("identifier")]
    public required string Value { get; init; }

    /// <summary>When it was seen in use: a time with offset, or a date where the kind allows one.</summary>
    [DateOf(DateMeaning.Event)]
    public CaseTime? SeenAt { get; init; }

    /// <summary>Source port, for an IP address behind a shared gateway.</summary>
    public int? Port { get; init; }

    /// <summary>The network or chain the identifier belongs to, for a crypto-asset address.</summary>
    [Word(WordLists.Networks, OrUnknown = true)]
    public string? Network { get; init; }

    /// <summary>How the identifier is known.</summary>
    [FreeText]
    public string? HowKnown { get; init; }
}
