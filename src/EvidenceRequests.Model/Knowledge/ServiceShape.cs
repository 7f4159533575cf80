namespace EvidenceRequests.Model;

/// <summary>
/// What the addresses, names and numbers of a service look like: how an account is told from a page that names nobody, and what may be cut
/// off. Its examples are tests.
/// </summary>
public sealed record ServiceShape
{
    /// <summary>Id, unique in the pack.</summary>
    [PackId]
    public required string Id { get; init; }

    /// <summary>The services it is for; empty means every service of the provider.</summary>
    [IdIn("services")]
    public IReadOnlyList<string> Services { get; init; } = [];

    /// <summary>Hosts of the service, in small letters. A host stands for all hosts under it that no other shape names; <c>{username}.example.com</c> reads the account out of the host.</summary>
    [Form("host")]
    public IReadOnlyList<string> Hosts { get; init; } = [];

    /// <summary>Hosts whose addresses lead on to another address that only the service knows.</summary>
    [Form("host")]
    public IReadOnlyList<string> ShortHosts { get; init; } = [];

    /// <summary>Schemes with which apps open the service, such as <c>tg</c>.</summary>
    [Form("scheme")]
    public IReadOnlyList<string> AppSchemes { get; init; } = [];

    /// <summary>Addresses that hold another address inside.</summary>
    public IReadOnlyList<RedirectShape> Redirects { get; init; } = [];

    /// <summary>Parameters of an address that say who shared it or where it was clicked and nothing of the account; <c>utm_*</c> stands for all that begin so.</summary>
    [Form("parameter")]
    public IReadOnlyList<string> Sharer { get; init; } = [];

    /// <summary>What names and numbers look like here.</summary>
    public IReadOnlyList<IdentifierShape> Values { get; init; } = [];

    /// <summary>What addresses name. The one that says most in plain words wins.</summary>
    public IReadOnlyList<PathShape> Paths { get; init; } = [];

    /// <summary>Kinds of identifier of which an account has one only, so that two of them are of two accounts.</summary>
    [Word(WordLists.IdentifierKinds)]
    public IReadOnlyList<string> OnePerAccount { get; init; } = [];

    /// <summary>Domains behind the @ of the mailboxes that the service runs; of several services it is the first.</summary>
    [Form("domain")]
    public IReadOnlyList<string> MailDomains { get; init; } = [];

    /// <summary>True if customers use addresses under domains of their own, so that no address can be called a stranger's.</summary>
    public bool? CustomerDomains { get; init; }

    /// <summary>Addresses with what they name.</summary>
    public IReadOnlyList<ShapeExample> Matches { get; init; } = [];

    /// <summary>Addresses that name nobody here.</summary>
    [Form("example")]
    public IReadOnlyList<string> Refuses { get; init; } = [];

    /// <summary>Where it comes from.</summary>
    public required Citation Cite { get; init; }
}
