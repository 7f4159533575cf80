using EvidenceRequests.Model;

namespace EvidenceRequests.Documents.Slots;

/// <summary>A fact made ready for printing. The template sees only the token that stands for it.</summary>
internal sealed record FactSlot
{
    /// <summary>Path of the fact.</summary>
    public required string Fact { get; init; }

    /// <summary>What it is, for people.</summary>
    public string Label { get; init; } = string.Empty;

    /// <summary>The text as printed if no function gives it another form.</summary>
    public required string Text { get; init; }

    /// <summary>How the text follows from the fact.</summary>
    public SlotKind Kind { get; init; }

    /// <summary>Set in a fixed-width face, as what names an account is.</summary>
    public bool FixedWidth { get; init; }

    /// <summary>The instant, for a time.</summary>
    public DateTimeOffset? Time { get; init; }

    /// <summary>Why it must be confirmed, if it must.</summary>
    public UnconfirmedStatement? Unconfirmed { get; init; }
}
