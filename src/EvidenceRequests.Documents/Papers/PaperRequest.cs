using EvidenceRequests.Model;

namespace EvidenceRequests.Documents;

/// <summary>A paper of the register to be written: a form of the office, which rests on no case file.</summary>
public sealed record PaperRequest
{
    /// <summary>Which paper: one of <see cref="PaperComposer.Kinds"/>.</summary>
    public required string Kind { get; init; }

    /// <summary>Name of the group under which the template finds the values.</summary>
    public required string Root { get; init; }

    /// <summary>The values.</summary>
    public required PaperFacts Facts { get; init; }

    /// <summary>The packs, which hold wording and words.</summary>
    public required Library Library { get; init; }

    /// <summary>Language of the wording.</summary>
    public string Language { get; init; } = "en";

    /// <summary>What stands at the foot of each page, such as the register number.</summary>
    public required string Reference { get; init; }

    /// <summary>The office.</summary>
    public required string Agency { get; init; }

    /// <summary>The day.</summary>
    public required DateOnly AsOf { get; init; }
}
