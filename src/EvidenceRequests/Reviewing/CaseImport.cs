using EvidenceRequests.Model;

namespace EvidenceRequests;

/// <summary>What flows back from a document into its case file.</summary>
public sealed record CaseImport
{
    /// <summary>The facts that change.</summary>
    public IReadOnlyList<ImportedFact> Facts { get; init; } = [];

    /// <summary>What cannot flow back, and why. The facts that can are taken over all the same.</summary>
    public required IReadOnlyList<Finding> Findings { get; init; }

    /// <summary>The change as a unified diff; empty if there is none. It holds facts of the case.</summary>
    public string Patch { get; init; } = string.Empty;

    /// <summary>The case file with the change; null if nothing is to be written.</summary>
    public byte[]? Bytes { get; init; }
}
