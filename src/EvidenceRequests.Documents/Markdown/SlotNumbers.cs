using EvidenceRequests.Documents.Slots;
using EvidenceRequests.Model;

namespace EvidenceRequests.Documents.Markdown;

/// <summary>Numbers the slots of a document in the order in which they are printed, and remembers what is missing or doubtful about them.</summary>
internal sealed class SlotNumbers
{
    private readonly HashSet<StatementId> doubted = [];
    private readonly List<(string Section, DraftSlot Slot)> printed = [];

    /// <summary>The section that is being read.</summary>
    public string Section { get; set; } = string.Empty;

    /// <summary>All slots printed so far, with their section.</summary>
    public IReadOnlyList<(string Section, DraftSlot Slot)> Printed => printed;

    /// <summary>Doubts about what was printed, each at the first place.</summary>
    public List<DraftComment> Comments { get; } = [];

    public DraftSlot Number(FactSlot slot, bool bold, bool italic, bool code)
    {
        var draft = new DraftSlot
        {
            Number = printed.Count + 1,
            Fact = slot.Fact,
            Label = slot.Label,
            Text = slot.Text,
            Kind = slot.Kind,
            Bold = bold,
            Italic = italic,
            Code = code || slot.FixedWidth,
        };
        printed.Add((Section, draft));
        if (slot.Unconfirmed is { } unconfirmed && doubted.Add(unconfirmed.Id))
        {
            Comments.Add(new DraftComment { Text = Comment(unconfirmed), Section = Section, Slot = draft.Number, Statement = unconfirmed.Id });
        }

        return draft;
    }

    private static string Comment(UnconfirmedStatement unconfirmed) =>
        string.Join(' ', new[] { unconfirmed.Says, unconfirmed.Source is { } source ? $"Source: {source.Title.TrimEnd('.')}." : null, unconfirmed.Fix }.OfType<string>());
}
