using EvidenceRequests.Model;
using EvidenceRequests.Packs;

namespace EvidenceRequests;

/// <summary>Brings facts edited in a document back into the case file, one by one and each with its own doubts.</summary>
internal sealed class CaseImporter(ReturnedDraft draft, CaseComparison? comparison)
{
    private readonly List<Finding> findings = [];
    private readonly List<ImportedFact> facts = [];

    /// <summary>The change of a case file.</summary>
    public CaseImport Import(ReadOnlySpan<byte> caseFile, LibraryReader reader)
    {
        foreach (var edited in draft.Slots.Where(s => s.IsEdited && s.Text is not null).GroupBy(s => s.Recorded.Fact, StringComparer.Ordinal))
        {
            ImportFact(edited.Key, [.. edited.Where(s => !IsInCase(s))]);
        }

        AddSaidWith();
        var outcome = CaseFileEditor.Edit(caseFile, facts.ToDictionary(f => f.Fact, f => f.Value, StringComparer.Ordinal), reader);
        findings.AddRange(outcome.Findings.Select(f => f with { Location = f.Location ?? GetPlace(facts.FirstOrDefault(x => x.Fact == f.Fact)?.Line ?? 1) }));
        var remaining = outcome.Findings.Select(f => f.Fact).ToHashSet(StringComparer.Ordinal);
        var written = facts.Where(f => !remaining.Contains(f.Fact)).ToList();
        return new CaseImport
        {
            Facts = written,
            Findings = findings,
            Patch = outcome.Value?.Patch ?? string.Empty,
            Bytes = written.Count == 0 ? null : outcome.Value?.Bytes,
        };
    }

    // Whoever changed the case file by hand as well has nothing left to import.
    private bool IsInCase(ReturnedSlot slot) => comparison?.GetTexts(slot).Any(t => t.Hash == slot.Hash) == true;

    private void ImportFact(string fact, List<ReturnedSlot> edited)
    {
        if (edited.Count == 0)
        {
            return;
        }

        if (!FactEdits.IsOfCase(fact) || edited.FirstOrDefault(s => s.Recorded.Kind is SlotKind.Knowledge or SlotKind.AnnexNumber or SlotKind.AnnexReference) is not null)
        {
            Add(FindingCodes.ImportNotPossible, Severity.Warning, edited[0], $"{fact} comes from the packs or the plan; an edit of it cannot flow back.", "Undo it in the document. If the packs are wrong, say so to those who keep them.");
            return;
        }

        if (edited.All(s => s.Recorded.Kind is SlotKind.Derived or SlotKind.Word or SlotKind.Missing))
        {
            Add(FindingCodes.ImportNotPossible, Severity.Warning, edited[0], $"{fact} is not printed word for word here, so an edit of it cannot flow back.", $"State {fact} in the case file.");
            return;
        }

        var read = edited.Select(s => (Slot: s, Value: PrintedValueParser.Parse(s.Recorded.Kind, s.Text!))).Where(r => r.Slot.Recorded.Kind is not (SlotKind.Derived or SlotKind.Word or SlotKind.Missing)).ToList();
        if (read.FirstOrDefault(r => r.Value is null) is { Slot: { } unclear })
        {
            Add(FindingCodes.ImportUnclear, Severity.Error, unclear, $"the new text for {fact} is not clearly a {Word(unclear.Recorded.Kind)}.", Example(unclear.Recorded.Kind));
        }
        else if (read.Select(r => r.Value).Distinct(StringComparer.Ordinal).Count() > 1)
        {
            Add(FindingCodes.ImportConflict, Severity.Error, read[1].Slot, $"{fact} was edited in different ways: {string.Join("; ", read.Select(r => r.Slot.Line).OfType<int>().Select(l => draft.Lines[l - 1].Place).Distinct(StringComparer.Ordinal))}.", "Let all say the same, or change the case file.");
        }
        else if (comparison is not null && comparison.GetTexts(read[0].Slot) is { Count: > 0 } today && today.All(t => t.Hash != read[0].Slot.Recorded.Hash))
        {
            Add(FindingCodes.ImportConflict, Severity.Error, read[0].Slot, $"{fact} was edited in the document, and in the case file too since the document was written.", "Decide which is right, and let both say it.");
        }
        else
        {
            facts.Add(new ImportedFact(fact, read[0].Slot.Line ?? 1, read[0].Value!));
        }
    }

    // What a document says once for several facts is changed in all of them, or it would no longer be said of all.
    private void AddSaidWith()
    {
        foreach (var printed in facts.ToList())
        {
            foreach (var other in (comparison?.GetSaidWith(printed.Fact) ?? []).Where(o => facts.All(f => f.Fact != o) && draft.Slots.All(s => s.Recorded.Fact != o)))
            {
                facts.Add(printed with { Fact = other });
            }
        }
    }

    private void Add(string code, Severity severity, ReturnedSlot slot, string message, string fix) => findings.Add(Finding.Create(
        severity,
        code,
        fact: slot.Recorded.Fact,
        location: GetPlace(slot.Line ?? 1),
        message: message,
        fix: fix));

    private SourceLocation GetPlace(int line) => new() { File = draft.File, Line = line, Column = 1 };

    private static string Word(SlotKind kind) => kind switch
    {
        SlotKind.Date => "date",
        SlotKind.Time => "time with its offset",
        SlotKind.Number => "whole number",
        _ => "text",
    };

    private static string Example(SlotKind kind) => kind switch
    {
        SlotKind.Date => "Write it as 11 October 2026.",
        SlotKind.Time => "Write it as 11 October 2026, 21:40 PKT (UTC+05:00), without the second clock or with one that agrees.",
        SlotKind.Number => "Write it in digits.",
        _ => "A fact cannot be emptied here; take it out of the case file.",
    };
}
