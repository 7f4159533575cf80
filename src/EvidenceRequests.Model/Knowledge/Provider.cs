namespace EvidenceRequests.Model;

/// <summary>A service provider: whom to address, by which channel, with what identifiers, for which data, under which policy.</summary>
public sealed record Provider
{
    /// <summary>Id, equal to the name of the file.</summary>
    [PackId]
    public required string Id { get; init; }

    /// <summary>Name as the provider writes it.</summary>
    [Name]
    public required string Name { get; init; }

    /// <summary>Other names people search for.</summary>
    [Name]
    public IReadOnlyList<string> AlsoKnownAs { get; init; } = [];

    /// <summary>Kinds of provider: words of the list <c>provider-type</c>.</summary>
    [Word("provider-type")]
    public IReadOnlyList<string> Types { get; init; } = [];

    /// <summary>The services it runs.</summary>
    public IReadOnlyList<Service> Services { get; init; } = [];

    /// <summary>The products that its rules tell apart, such as the same server software hosted by the company or by the customer.</summary>
    public IReadOnlyList<Service> Products { get; init; } = [];

    /// <summary>Whether it publishes a policy for authorities.</summary>
    public required PublishedPolicy PublishedPolicy { get; init; }

    /// <summary>When to read the sources again.</summary>
    public required Review Review { get; init; }

    /// <summary>The documents relied on.</summary>
    public IReadOnlyList<Source> Sources { get; init; } = [];

    /// <summary>Groups of states as this provider draws them.</summary>
    public IReadOnlyList<RegionSet> RegionSets { get; init; } = [];

    /// <summary>The companies of the group.</summary>
    public IReadOnlyList<LegalEntity> Entities { get; init; } = [];

    /// <summary>The rule by which the addressee is chosen.</summary>
    public required AddresseeRule Addressee { get; init; }

    /// <summary>The channels, the preferred first.</summary>
    public IReadOnlyList<Channel> Channels { get; init; } = [];

    /// <summary>What identifies an account here: any one of the sets.</summary>
    public IReadOnlyList<IdentifierRule> Identifiers { get; init; } = [];

    /// <summary>Identifiers that are refused, with the reason and what to give instead.</summary>
    public IReadOnlyList<RefusedIdentifier> RefusedIdentifiers { get; init; } = [];

    /// <summary>Where a person finds the identifiers that it takes.</summary>
    public IReadOnlyList<WhereFound> WhereFound { get; init; } = [];

    /// <summary>What the provider holds and what it does not.</summary>
    public IReadOnlyList<HeldData> Data { get; init; } = [];

    /// <summary>What the provider answers, by kind of request and requester.</summary>
    public IReadOnlyList<PolicyRule> Policy { get; init; } = [];

    /// <summary>How it preserves data for a requester.</summary>
    public IReadOnlyList<PreservationRule> Preservation { get; init; } = [];

    /// <summary>What it takes for an emergency.</summary>
    public EmergencyRule? Emergency { get; init; }

    /// <summary>Whether the user is told of a request for disclosure, and what stops it.</summary>
    public IReadOnlyList<UserNoticeRule> UserNotice { get; init; } = [];

    /// <summary>Form that the provider asks for and that a person must see to.</summary>
    public IReadOnlyList<Formality> Formalities { get; init; } = [];

    /// <summary>Facts that must be stated.</summary>
    public IReadOnlyList<Requirement> Requirements { get; init; } = [];

    /// <summary>What the office must know before it sends.</summary>
    public IReadOnlyList<Caution> Cautions { get; init; } = [];

    /// <summary>Data that can only be asked after other data has come.</summary>
    public IReadOnlyList<Sequence> Sequences { get; init; } = [];

    /// <summary>Where else the evidence may lie.</summary>
    public IReadOnlyList<Alternative> Alternatives { get; init; } = [];

    /// <summary>What became of earlier requests. An expectation, never a reason to skip a step.</summary>
    public IReadOnlyList<TrackRecord> TrackRecord { get; init; } = [];

    /// <summary>Questions that only this provider asks.</summary>
    public IReadOnlyList<AdditionalFact> AdditionalFacts { get; init; } = [];

    /// <summary>What the addresses, names and numbers of its services look like.</summary>
    public IReadOnlyList<ServiceShape> Shapes { get; init; } = [];

    /// <summary>What files are called in data that it hands over.</summary>
    public IReadOnlyList<ReturnPattern> Returns { get; init; } = [];

    /// <summary>What was looked for and not found.</summary>
    public IReadOnlyList<UnknownStatement> Unknown { get; init; } = [];
}
