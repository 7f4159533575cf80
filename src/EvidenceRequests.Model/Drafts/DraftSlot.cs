namespace EvidenceRequests.Model;

/// <summary>A fact as it is printed at one place. The text is what a reader sees; the path says where it is stated.</summary>
public sealed record DraftSlot : DraftInline
{
    /// <summary>Number of the slot in the document, counted from 1; the bookmark <c>er_</c> with this number surrounds it.</summary>
    public required int Number { get; init; }

    /// <summary>Path of the fact: in the case file, or under <c>plan</c> or <c>library</c> for what the program knows.</summary>
    public required string Fact { get; init; }

    /// <summary>What it is, for people: <c>Officer, badge</c>.</summary>
    public required string Label { get; init; }

    /// <summary>The text as printed.</summary>
    public required string Text { get; init; }

    /// <summary>How the text follows from the fact.</summary>
    public required SlotKind Kind { get; init; }
}
