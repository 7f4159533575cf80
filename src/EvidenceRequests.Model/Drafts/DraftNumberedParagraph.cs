namespace EvidenceRequests.Model;

/// <summary>A numbered paragraph. The paragraphs of a letter are numbered through, so that an answer can point to them.</summary>
public sealed record DraftNumberedParagraph : DraftBlock
{
    /// <summary>Level, from 1 (<c>1.</c>) over 2 (<c>(a)</c>) to 3 (<c>(i)</c>).</summary>
    public required int Level { get; init; }

    /// <summary>The list it belongs to: 0 is the running number of the letter, any other number a list that starts at 1 again.</summary>
    public required int List { get; init; }

    /// <summary>Text.</summary>
    public required IReadOnlyList<DraftInline> Inlines { get; init; }
}
