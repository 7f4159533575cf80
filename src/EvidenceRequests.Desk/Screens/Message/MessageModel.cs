using EvidenceRequests.Desk.Shared;

namespace EvidenceRequests.Desk.Screens.Message;

/// <summary>A page that tells one thing.</summary>
public sealed record MessageModel
{
    /// <summary>What stands around it.</summary>
    public required PageFrame Frame { get; init; }

    /// <summary>What it tells.</summary>
    public required IReadOnlyList<string> Paragraphs { get; init; }

    /// <summary>Lines to report.</summary>
    public IReadOnlyList<string> Report { get; init; } = [];

    /// <summary>Where to go on.</summary>
    public (string Text, string Address) Next { get; init; } = (DeskTexts.GoToStart, "/");
}
