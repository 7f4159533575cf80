namespace EvidenceRequests.Model;

/// <summary>A legal basis between two states that fits a case.</summary>
public sealed record LegalBasis
{
    /// <summary>Id of the basis that needs no instrument.</summary>
    public const string Reciprocity = "reciprocity";

    /// <summary>Id of the instrument, or <see cref="Reciprocity"/>.</summary>
    public required string Id { get; init; }

    /// <summary>Kind of the instrument; null for reciprocity.</summary>
    public InstrumentKind? Kind { get; init; }

    /// <summary>Name as cited.</summary>
    public required string Name { get; init; }

    /// <summary>Article or provision cited as the basis.</summary>
    public string? Article { get; init; }

    /// <summary>The provision of the requested state that opens the way without an instrument.</summary>
    public string? Statute { get; init; }

    /// <summary>Ids of the offences charged that it covers.</summary>
    public required IReadOnlyList<string> Offences { get; init; }

    /// <summary>Ids of the charges that it does not cover; the request relies on it for the others only.</summary>
    public IReadOnlyList<string> LeavesOut { get; init; } = [];

    /// <summary>Why it fits.</summary>
    public required string Why { get; init; }

    /// <summary>Reservation or objection that the reader must know.</summary>
    public string? Note { get; init; }

    /// <summary>For what data given under it may be used, as read on a page; null if nobody read it.</summary>
    public TreatyRule? UseLimits { get; init; }

    /// <summary>True if the central authorities write to each other under it, so that no diplomatic note goes along.</summary>
    public bool GoesDirect { get; init; }

    /// <summary>Who says so.</summary>
    public SourceReference? Source { get; init; }

    /// <summary>Id of the statement, for a confirmation in the case file.</summary>
    public StatementId Statement => new(Id, "basis");
}
