namespace EvidenceRequests.Model;

/// <summary>The ladder: every request that is open, what blocks it, and every request that is not open and why.</summary>
public sealed record Plan
{
    /// <summary>Reference of the case.</summary>
    public required string Case { get; init; }

    /// <summary>The exercise that the case belongs to; empty if it has lost its mark and is known by other signs, null for a real case. The plan of an exercise holds no address.</summary>
    public string? Exercise { get; init; }

    /// <summary>The day as of which it holds.</summary>
    public required DateOnly AsOf { get; init; }

    /// <summary>Hash of the library.</summary>
    public required string Library { get; init; }

    /// <summary>The state that asks, with the offices that its letters name.</summary>
    public required RequestingSide Requesting { get; init; }

    /// <summary>The telephone numbers of the office that were typed as they are dialled at home, in international form.</summary>
    public IReadOnlyList<ContactNumber> Contacts { get; init; } = [];

    /// <summary>The gates of the case. While one is not cleared, no document of any kind is drafted.</summary>
    public IReadOnlyList<CaseGate> Gates { get; init; } = [];

    /// <summary>True while a gate of the case is not cleared.</summary>
    public bool IsGated => Gates.Any(g => !g.IsCleared);

    /// <summary>The steps, in the order in which to take them.</summary>
    public IReadOnlyList<Step> Steps { get; init; } = [];

    /// <summary>What was sent before, in the order of the record: of the case file, or of the register that keeps it.</summary>
    public IReadOnlyList<PastRequest> History { get; init; } = [];

    /// <summary>What can be asked once an answer has named the company that it goes to.</summary>
    public IReadOnlyList<LaterStep> Later { get; init; } = [];

    /// <summary>What is not open, why, and what to do instead.</summary>
    public IReadOnlyList<Refusal> Refusals { get; init; } = [];

    /// <summary>Findings that belong to no step.</summary>
    public IReadOnlyList<Finding> Findings { get; init; } = [];
}
