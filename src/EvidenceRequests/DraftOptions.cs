namespace EvidenceRequests;

/// <summary>Which documents to draft, and how.</summary>
public sealed record DraftOptions
{
    /// <summary>Only these steps, by their ids in the plan; empty means every step. One that the plan does not have is a finding, and nothing is drafted.</summary>
    public IReadOnlyList<string> Steps { get; init; } = [];

    /// <summary>Only these kinds of request, by id or by a name they are known under; empty means every kind. One that is not known is a finding, and nothing is drafted.</summary>
    public IReadOnlyList<string> Kinds { get; init; } = [];

    /// <summary>Draft blocked steps too, with each gap shown at its place.</summary>
    public bool Incomplete { get; init; }

    /// <summary>An agency's own letterhead, a Word document; null for the built-in look.</summary>
    public byte[]? Letterhead { get; init; }

    /// <summary>Documents that came back and whose wording, where a hand changed it, is kept in the new drafts. Each is of a step that is drafted.</summary>
    public IReadOnlyList<KeptDocument> Keep { get; init; } = [];
}
