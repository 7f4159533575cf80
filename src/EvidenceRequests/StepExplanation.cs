using EvidenceRequests.Model;

namespace EvidenceRequests;

/// <summary>Why a step is as it is.</summary>
public sealed record StepExplanation
{
    /// <summary>The step with its reasons, bases and findings.</summary>
    public required Step Step { get; init; }

    /// <summary>For each section of the letter, the file that won and the files it hides.</summary>
    public required IReadOnlyList<SectionOrigin> Sections { get; init; }

    /// <summary>Channels of the provider that were not chosen, with the reason.</summary>
    public required IReadOnlyList<Reason> OtherChannels { get; init; }
}
