namespace EvidenceRequests.Model;

/// <summary>Something in a text that identifies an account, device or payment, or that may do so once a question is answered.</summary>
public sealed record RecognisedIdentifier
{
    /// <summary>Kind: an id of <c>vocabulary/identifier-kinds.yaml</c>; null while it is a question what it is.</summary>
    public string? Kind { get; init; }

    /// <summary>The identifier in the form in which it is looked up; null where it is none yet.</summary>
    public string? Value { get; init; }

    /// <summary>The words of the text that it was read from.</summary>
    public required string Text { get; init; }

    /// <summary>Where they are.</summary>
    public required TextPlace Place { get; init; }

    /// <summary>Id of the provider, or null where any or none may be meant.</summary>
    public string? Provider { get; init; }

    /// <summary>Id of the service, or null.</summary>
    public string? Service { get; init; }

    /// <summary>Who runs the mailbox of an e-mail address, where its domain says so.</summary>
    public MailboxHost? Mailbox { get; init; }

    /// <summary>The network of a crypto-asset, where only one fits.</summary>
    public string? Network { get; init; }

    /// <summary>The source port that is beside an IP address.</summary>
    public int? Port { get; init; }

    /// <summary>Other identifiers that are inside this one, such as the user name in the address of a post.</summary>
    public IReadOnlyList<InnerIdentifier> Inner { get; init; } = [];

    /// <summary>What is still needed before it can be used, each a sentence that says what to do. Empty: nothing.</summary>
    public IReadOnlyList<string> Needs { get; init; } = [];

    /// <summary>What was done to it, each a sentence.</summary>
    public IReadOnlyList<string> Notes { get; init; } = [];

    /// <summary>True if it can be put into a case file as it is.</summary>
    public bool IsReady => Kind is not null && Value is not null && Needs.Count == 0;
}
