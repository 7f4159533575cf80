using EvidenceRequests.Documents.Incoming;
using EvidenceRequests.Documents.Markdown;
using EvidenceRequests.Model;

namespace EvidenceRequests.Documents.Keeping;

/// <summary>Merges a document that came back into the draft that is written now, section by section.</summary>
internal sealed class SectionMerger
{
    private const string Signature = "signature";

    private readonly Draft now;
    private readonly KeptWording source;
    private readonly IReadOnlyCollection<string>? wanted;
    private readonly IReadOnlyList<RecordedSection> recorded;
    private readonly IReadOnlyList<ReturnedSection> returned;
    private readonly IReadOnlyList<string> places;
    private readonly ILookup<string, WordingLine> lines;
    private readonly LineForms forms;
    private readonly KeptSlots slots;

    public SectionMerger(IncomingDraft draft, Draft now, KeptWording source, IReadOnlyCollection<string>? wanted)
    {
        (this.now, this.source, this.wanted) = (now, source, wanted);
        recorded = draft.Provenance?.Sections ?? [];
        var walk = draft.BodyText.Lines;
        var match = new LineMatch(recorded, draft.BodyText);
        returned = match.Sections();
        places = LinePlaces.Describe(walk);
        lines = walk.Select((line, i) => (Section: match.FindSection(i + 1), Line: line)).Where(l => l.Section is not null)
            .ToLookup(l => l.Section!, l => new WordingLine { Hash = ComparableText.HashOfLine(l.Line.Wording), Text = l.Line.Text, Returned = l.Line }, StringComparer.Ordinal);
        forms = new LineForms();
        slots = new KeptSlots(now, recorded);
        foreach (var section in now.Sections)
        {
            foreach (var chunk in Chunks(section).Where(c => c is { Theirs: [_], Ours: [_] } && c.Theirs[0].Hash == c.Ours[0].Hash))
            {
                forms.Learn(chunk.Theirs[0], chunk.Ours[0]);
            }
        }
    }

    /// <summary>The draft with what is kept, and every section that was changed by hand.</summary>
    public KeptDraft Merge()
    {
        var changed = new List<SectionWording>();
        var sections = new List<DraftSection>();
        foreach (var section in now.Sections)
        {
            var (merged, wording) = Merge(section);
            sections.Add(merged);
            if (wording is not null)
            {
                changed.Add(wording);
            }
        }

        // What the program does not write any more has no place in the draft.
        changed.AddRange(recorded.Where(r => now.Sections.All(s => s.Id != r.Id)).Select(Gone).OfType<SectionWording>());
        return new KeptDraft(changed.Any(c => c.IsKept) ? SlotOrder.Number(now, sections) : now, changed);
    }

    private (DraftSection Merged, SectionWording? Wording) Merge(DraftSection section)
    {
        var chunks = Chunks(section).ToList();
        var byHand = chunks.Where(c => c.IsByHand).ToList();
        if (byHand.Count == 0)
        {
            return (section, null);
        }

        var wording = new SectionWording
        {
            Section = section.Id,
            Place = Place(section.Id),
            Differences = [.. byHand.Select(c => new WordingDifference(Text(c.Theirs), Text(c.Ours), c.IsInConflict, slots.FindLeftOut(c)))],
        };
        if (section.Id.StartsWith(Signature, StringComparison.Ordinal))
        {
            return (section, wording with { NotCarriedBecause = "The signature block names whoever the case names." });
        }

        var blocks = new MergedBlocks(forms, slots, section);
        foreach (var chunk in chunks)
        {
            blocks.Add(chunk);
        }

        if (blocks.Refusal is { } refusal)
        {
            return (section, wording with { NotCarriedBecause = refusal });
        }

        return wanted?.Contains(section.Id) ?? !wording.IsInConflict
            ? (section with { Blocks = blocks.Finish(), Kept = Origin(section) }, wording with { IsKept = true })
            : (section, wording);
    }

    // Wording that was kept before, and has not been touched since, is still of the document it first came from.
    private KeptWording Origin(DraftSection section)
    {
        var before = recorded.FirstOrDefault(r => r.Id == section.Id);
        var untouched = before?.Kept is not null && before.Lines.SequenceEqual(lines[section.Id].Select(l => l.Hash));
        return (untouched ? before!.Kept! : source) with { Instead = DraftRecord.CollectLines(section.Blocks) };
    }

    private SectionWording? Gone(RecordedSection section) => lines[section.Id].Select(l => l.Hash).SequenceEqual(section.Kept?.Instead ?? section.Lines) || returned.First(r => r.Recorded == section).IsGone
        ? null
        : new SectionWording
        {
            Section = section.Id,
            Place = Place(section.Id),
            Differences = [new WordingDifference(Text([.. lines[section.Id]]), string.Empty, IsInConflict: true, [])],
            NotCarriedBecause = "The letter does not have this part any more.",
        };

    private IEnumerable<WordingChunk> Chunks(DraftSection section) => recorded.FirstOrDefault(r => r.Id == section.Id) is { } before
        ? ThreeTexts.Chunks(before.Kept?.Instead ?? before.Lines, [.. lines[section.Id]], LinesOf(section))
        : [];

    private static List<WordingLine> LinesOf(DraftSection section)
    {
        var hashes = DraftRecord.CollectLines(section.Blocks);
        var found = new List<WordingLine>();
        foreach (var block in section.Blocks)
        {
            foreach (var row in block is DraftTable table ? (table.Header is null ? table.Rows : [table.Header, .. table.Rows]) : [null!])
            {
                found.Add(new WordingLine { Hash = hashes[found.Count], Text = row is null ? PlainText.From(block) : string.Join('\t', row.Cells.Select(c => PlainText.From(c.Inlines))), Block = block, Row = row });
            }
        }

        return found;
    }

    private string Place(string section) => returned.FirstOrDefault(r => r.Recorded.Id == section) is { } found && places.Count > 0
        ? places[Math.Clamp((found.Edited.Concat(found.Added).Order().Cast<int?>().FirstOrDefault() ?? found.FirstLine) - 1, 0, places.Count - 1)]
        : string.Empty;

    private static string Text(IReadOnlyList<WordingLine> text) => string.Join('\n', text.Select(l => l.Text.Trim()));
}
