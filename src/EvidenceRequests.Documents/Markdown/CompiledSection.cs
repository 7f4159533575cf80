using EvidenceRequests.Model;

namespace EvidenceRequests.Documents.Markdown;

/// <summary>
/// What the wording of a section makes of it, with places for facts and none in them. It is the same for every
/// case that takes the same branches, so it is kept and filled again and again.
/// </summary>
/// <param name="Blocks">The blocks. Numbered lists of their own are counted from 1 within the section.</param>
/// <param name="Findings">What is wrong with the wording.</param>
/// <param name="Lists">How many numbered lists of their own it has.</param>
internal sealed record CompiledSection(IReadOnlyList<DraftBlock> Blocks, IReadOnlyList<Finding> Findings, int Lists)
{
    /// <summary>A place for a fact. Its number is that of the fact within the section; it never comes into a draft.</summary>
    public static DraftSlot Place(int number, bool bold, bool italic, bool code) =>
        new() { Number = number, Fact = string.Empty, Label = string.Empty, Text = string.Empty, Kind = SlotKind.Text, Bold = bold, Italic = italic, Code = code };
}
