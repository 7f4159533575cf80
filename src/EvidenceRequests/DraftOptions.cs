namespace EvidenceRequests;

/// <summary>Which documents to draft, and how.</summary>
public sealed record DraftOptions
{
    /// <summary>Only these steps; empty means every step.</summary>
    public IReadOnlyList<string> Steps { get; init; } = [];

    /// <summary>Only these kinds of request; empty means every kind.</summary>
    public IReadOnlyList<string> Kinds { get; init; } = [];

    /// <summary>Draft blocked steps too, with each gap shown at its place.</summary>
    public bool Incomplete { get; init; }

    /// <summary>An agency's own letterhead, a Word document; null for the built-in look.</summary>
    public byte[]? Letterhead { get; init; }
}
