using EvidenceRequests.Model;

namespace EvidenceRequests.Documents;

/// <summary>What one document is written from.</summary>
public sealed record DraftRequest
{
    /// <summary>The case.</summary>
    public required CaseFile CaseFile { get; init; }

    /// <summary>The step of the plan that the document carries out.</summary>
    public required Step Step { get; init; }

    /// <summary>The plan the step belongs to; the check sheet shows what else it says.</summary>
    public required Plan Plan { get; init; }

    /// <summary>The knowledge and the wording.</summary>
    public required Library Library { get; init; }

    /// <summary>The wording of the library made ready, where many documents are written; without it each document makes its own ready.</summary>
    public PreparedWording? Wording { get; init; }

    /// <summary>The day as of which the document is written; it is the date of the letter.</summary>
    public required DateOnly AsOf { get; init; }

    /// <summary>True to write the document although facts are missing; each gap is then shown at its place.</summary>
    public bool Incomplete { get; init; }

    /// <summary>The kind of document: the step's own kind, or that of a document of its package.</summary>
    public required string DocumentKind { get; init; }

    /// <summary>Language of the wording, ISO 639-1 in lower case.</summary>
    public string Language { get; init; } = "en";
}
