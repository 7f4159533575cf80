using EvidenceRequests.Model;

namespace EvidenceRequests.Documents.Guides;

/// <summary>A line of a chapter.</summary>
/// <param name="Text">Its words, without the citations.</param>
public sealed record ChapterLine(IReadOnlyList<GuideRun> Text)
{
    /// <summary>What it cites, as it is written in <c>{{ cite "…" }}</c>.</summary>
    public IReadOnlyList<string> Cites { get; init; } = [];

    /// <summary>For each of <see cref="Cites"/>, how many pieces of <see cref="Text"/> stand before it.</summary>
    public IReadOnlyList<int> Places { get; init; } = [];
}
