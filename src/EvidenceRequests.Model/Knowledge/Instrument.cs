namespace EvidenceRequests.Model;

/// <summary>A treaty, convention or scheme between states.</summary>
public sealed record Instrument
{
    /// <summary>Id, equal to the name of the file.</summary>
    [PackId]
    public required string Id { get; init; }

    /// <summary>Name in full.</summary>
    [Name]
    public required string Name { get; init; }

    /// <summary>Short name.</summary>
    [Name]
    public required string ShortName { get; init; }

    /// <summary>Kind.</summary>
    public required InstrumentKind Kind { get; init; }

    /// <summary>When to read the sources again.</summary>
    public required Review Review { get; init; }

    /// <summary>The documents relied on.</summary>
    public IReadOnlyList<Source> Sources { get; init; } = [];

    /// <summary>The days between which it is in force as such; absent if it is not in force.</summary>
    public InForce? InForce { get; init; }

    /// <summary>When it binds a state that joins; absent if that was not read.</summary>
    public EntryRule? Entry { get; init; }

    /// <summary>The parties that the packs need.</summary>
    public IReadOnlyList<Party> Parties { get; init; } = [];

    /// <summary>States that signed it only. A signature does not bind, so it must never be cited for them.</summary>
    public IReadOnlyList<Signatory> Signatories { get; init; } = [];

    /// <summary>States known not to be parties, with the source: it must never be cited for them.</summary>
    public IReadOnlyList<NonParty> NonParties { get; init; } = [];

    /// <summary>Objections between parties.</summary>
    public IReadOnlyList<Objection> Objections { get; init; } = [];

    /// <summary>Articles a request relies on.</summary>
    public IReadOnlyList<Article> Articles { get; init; } = [];

    /// <summary>For what data that was given under it may be used; absent means that nobody read it, and the grant itself must be read.</summary>
    public TreatyRule? UseLimits { get; init; }

    /// <summary>Whether and when what was given must be returned; absent means that nobody read it.</summary>
    public TreatyRule? Return { get; init; }

    /// <summary>What the two states owe each other while a request runs: word on its progress, and word when it is no longer needed.</summary>
    public TreatyRule? Progress { get; init; }

    /// <summary>The offences it covers.</summary>
    public required InstrumentScope Scope { get; init; }

    /// <summary>How requests under it travel, where it says so; it goes before the way the requested state has for requests without a treaty.</summary>
    public Transmission? Transmission { get; init; }

    /// <summary>Why it can never be the basis of a request for electronic evidence between police and provider or between these states, if so.</summary>
    [FreeText]
    public string? NeverUsable { get; init; }

    /// <summary>Where the kind, the entry into force and the scope come from.</summary>
    public required Citation Cite { get; init; }

    /// <summary>What was looked for and not found.</summary>
    public IReadOnlyList<UnknownStatement> Unknown { get; init; } = [];

    /// <summary>The first day on which a party is bound: as a source names it, or worked out from the deposit; null if neither is known.</summary>
    public DateOnly? BoundFrom(Party party)
    {
        ArgumentNullException.ThrowIfNull(party);
        if (party.InForce?.From is { } named)
        {
            return named;
        }

        return party.Deposited is not { } deposited || Entry is not { } entry ? null
            : entry.CountFrom(deposited) is var counted && InForce?.From > counted ? InForce.From
            : counted;
    }

    /// <summary>True if a party is bound on a day, as far as is known; a party whose day was not found counts as bound.</summary>
    public bool IsBinding(Party party, DateOnly day)
    {
        ArgumentNullException.ThrowIfNull(party);
        return (BoundFrom(party) is not { } from || from <= day) && (party.InForce?.Until is not { } until || day <= until);
    }
}
