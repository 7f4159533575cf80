using EvidenceRequests.Documents;
using EvidenceRequests.Model;

namespace EvidenceRequests;

/// <summary>
/// The document written once more, as of its own day, from the case file and the packs of today. What it would say differently
/// now, and what a fact was before it was edited, show themselves by comparing the two records.
/// </summary>
internal sealed class CaseComparison
{
    private readonly ILookup<(string Section, string Fact, SlotKind Kind), (string Hash, string Text)> texts;


    private CaseComparison(Step step, Draft draft)
    {
        Draft = draft;
        Step = step;
        Record = DraftRecord.Create(draft);
        var printed = DraftRecord.GetTexts(draft);
        texts = Record.Sections
            .SelectMany(s => s.Slots.Select(slot => (Section: s.Id, Slot: slot)))
            .ToLookup(x => (x.Section, x.Slot.Fact, x.Slot.Kind), x => (x.Slot.Hash, printed[x.Slot.Bookmark]));
    }

    /// <summary>The document as it would be written.</summary>
    public Draft Draft { get; }

    /// <summary>The step, in the plan as of the day of the document.</summary>
    public Step Step { get; }

    /// <summary>The record of the document as it would be written.</summary>
    public DraftProvenance Record { get; }

    /// <summary>Finds the step a document was written for, and writes it once more; null if the plan holds none of its kind.</summary>
    public static CaseComparison? Create(DraftProvenance provenance, CasePlan casePlan)
    {
        var facts = provenance.Sections.SelectMany(s => s.Slots).Select(s => (s.Fact, s.Hash)).ToHashSet();
        return casePlan.Plan.Steps
            .Where(s => IsOfKind(casePlan, s, provenance.Kind))
            .Select(s => (Step: s, Draft: DraftComposer.Compose(RequestDrafter.Request(casePlan, s, provenance.Kind, incomplete: true)).Value))
            .Where(x => x.Draft is not null)
            .Select(x => new CaseComparison(x.Step, x.Draft!))
            .OrderByDescending(c => c.Record.Sections.SelectMany(s => s.Slots).Count(s => facts.Contains((s.Fact, s.Hash))))
            .ThenByDescending(c => c.Step.Id == provenance.Step)
            .FirstOrDefault();
    }

    /// <summary>What would be printed for a fact in its section; several texts where it is printed in several forms.</summary>
    public IReadOnlyList<(string Hash, string Text)> GetTexts(ReturnedSlot slot) => [.. texts[(slot.Section, slot.Recorded.Fact, slot.Recorded.Kind)].Distinct()];

    /// <summary>Other facts of the case file that the document prints with this one, because they say the same.</summary>
    public IReadOnlyList<string> GetSaidWith(string fact) => Draft.SaidOnce.GetValueOrDefault(fact) ?? [];

    /// <summary>The look in which the document would be written without a letterhead; for drafts that recorded none.</summary>
    /// <param name="incomplete">True if the document was written although facts were missing, which its header says.</param>
    /// <param name="library">The packs, which hold the built-in look.</param>
    public RecordedLook? CreateLook(bool incomplete, Library library) =>
        ReferenceDocument.Default(library).Value is { } reference ? DraftRecord.CreateLook(Draft with { Incomplete = incomplete }, reference) : null;

    private static bool IsOfKind(CasePlan casePlan, Step step, string kind) =>
        step.Kind == kind || DraftComposer.Package(RequestDrafter.Request(casePlan, step, step.Kind, incomplete: true)).Any(d => d.Document == kind);
}
