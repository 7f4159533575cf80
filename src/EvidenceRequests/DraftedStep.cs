using EvidenceRequests.Model;

namespace EvidenceRequests;

/// <summary>The documents of one step, or the reason why there are none.</summary>
public sealed record DraftedStep
{
    /// <summary>The step.</summary>
    public required Step Step { get; init; }

    /// <summary>The documents, the letter first; empty if the step is not drafted.</summary>
    public IReadOnlyList<DraftedDocument> Documents { get; init; } = [];

    /// <summary>What lies beside the documents: the manifest of a package and its archive.</summary>
    public IReadOnlyList<DraftedFile> Files { get; init; } = [];

    /// <summary>What was found while drafting, besides the findings of the step.</summary>
    public IReadOnlyList<Finding> Findings { get; init; } = [];
}
