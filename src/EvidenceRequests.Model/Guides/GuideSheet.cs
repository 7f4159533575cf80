namespace EvidenceRequests.Model;

/// <summary>One sheet: what stands on pages of its own and is cited by its number.</summary>
public sealed record GuideSheet
{
    /// <summary>Number: <c>P-META</c>, <c>S-US</c>. It stays when pages move.</summary>
    public required string Number { get; init; }

    /// <summary>Title.</summary>
    public required string Title { get; init; }

    /// <summary>Other names by which it is looked up.</summary>
    public IReadOnlyList<string> OtherNames { get; init; } = [];

    /// <summary>A line about the state of the whole sheet: read on, good until, how sure.</summary>
    public IReadOnlyList<GuideInline> Status { get; init; } = [];

    /// <summary>A warning over the whole sheet, such as that it is overdue; null for none.</summary>
    public string? Banner { get; init; }

    /// <summary>True for a sheet that is set small, to fit its page.</summary>
    public bool IsCompact { get; init; }

    /// <summary>True for a blank letter, which shows the wording and is filled in elsewhere: it is set small and without air.</summary>
    public bool IsForm { get; init; }

    /// <summary>True for a sheet that begins a page, because it is copied or looked up by itself.</summary>
    public bool StartsPage { get; init; }

    /// <summary>Size of the text in half points, where the sheet is set small.</summary>
    public int HalfPoints { get; init; } = 17;

    /// <summary>What it says.</summary>
    public required IReadOnlyList<GuideBlock> Blocks { get; init; }

    /// <summary>What only the web edition adds: every statement of the pack.</summary>
    public IReadOnlyList<GuideBlock> More { get; init; } = [];

    /// <summary>What it states, to tell a later edition from this one.</summary>
    public IReadOnlyList<GuideStatement> Statements { get; init; } = [];
}
