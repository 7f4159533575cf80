using EvidenceRequests.Desk.Shared;

namespace EvidenceRequests.Desk.Screens.Letter;

/// <summary>The documents of a request, to be read before they are made.</summary>
public sealed record LetterModel
{
    /// <summary>What stands around it.</summary>
    public required PageFrame Frame { get; init; }

    /// <summary>The documents of the request.</summary>
    public required IReadOnlyList<(string Title, string Address, bool IsShown)> Documents { get; init; }

    /// <summary>The one that is shown, as HTML that the library made safe.</summary>
    public required string Html { get; init; }

    /// <summary>True if it cannot be sent yet.</summary>
    public required bool IsIncomplete { get; init; }

    /// <summary>Where to make it, or to answer what is missing.</summary>
    public required (string Text, string Address) Next { get; init; }
}
