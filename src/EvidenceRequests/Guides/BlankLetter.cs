using EvidenceRequests.Model;

namespace EvidenceRequests.Guides;

/// <summary>Turns a draft into a blank letter: words stay, and each fact becomes a gap that says what is to be written there.</summary>
internal sealed class BlankLetter(GuideSetting setting)
{
    private const string OwnQuestion = "additional_facts.";

    // What a word of a closed list answers, where the name of the list does not say it.
    private static readonly Dictionary<string, string> Lists = new(StringComparer.Ordinal)
    {
        ["case-reference"] = "FIR, inquiry or complaint",
        ["channel-type"] = "Portal, e-mail or post",
        ["confidentiality-ground"] = "What notice would lead to",
        ["fact-source"] = "How it is known",
        ["procedure"] = "Form in which the evidence is needed",
        ["emergency-threat"] = "Kind of danger",
    };

    // What only one requested state has a section for is on its sheet.
    public IReadOnlyList<GuideBlock> Create(Draft draft)
    {
        var blocks = new List<GuideBlock>();
        foreach (var block in draft.Sections.Where(s => !s.Origin.Contains("/requested-state/", StringComparison.Ordinal) || s.Shadowed.Count > 0).SelectMany(s => s.Blocks))
        {
            switch (block)
            {
                case DraftHeading heading:
                    blocks.Add(new GuideHeading(3, string.Concat(Lines(heading.Inlines).Select(i => i is GuideRun run ? run.Text : i is GuideGap gap ? $"[{gap.Label}]" : string.Empty))));
                    break;
                case DraftParagraph paragraph:
                    blocks.AddRange(Paragraph(paragraph.Inlines));
                    break;
                case DraftNumberedParagraph { Level: > 1 } numbered:
                    Append(blocks, Lines(numbered.Inlines), isNumbered: true);
                    break;
                case DraftNumberedParagraph numbered:
                    blocks.AddRange(Paragraph(numbered.Inlines));
                    break;
                case DraftBullet bullet:
                    Append(blocks, Lines(bullet.Inlines), isNumbered: false);
                    break;
                case DraftTable table when Table(table) is { } made:
                    blocks.Add(made);
                    break;
            }
        }

        // A heading over nothing goes with what stood below it.
        return [.. blocks.Where((b, i) => b is not GuideHeading || (i + 1 < blocks.Count && blocks[i + 1] is not GuideHeading))];
    }

    // What stands side by side over several lines, such as two signatures, is a table; other lines follow each other.
    private IEnumerable<GuideBlock> Paragraph(IReadOnlyList<DraftInline> inlines)
    {
        var lines = Split(Lines(inlines), "\n").Select(l => Split(l, "\t")).ToList();
        if (lines.Count > 1 && lines.Max(l => l.Count) is > 1 and var columns)
        {
            return [new GuideTable([.. Enumerable.Repeat(100 / columns, columns)], [.. Enumerable.Range(0, columns).Select(c => string.Concat((lines[0].ElementAtOrDefault(c) ?? []).OfType<GuideRun>().Select(r => r.Text)))], [new GuideRow([.. Enumerable.Range(0, columns).Select(c => new GuideCell([.. lines.Skip(1).Select(l => new GuideLine(l.ElementAtOrDefault(c) ?? []))]))])])];
        }

        return [new GuideParagraph([.. lines.SelectMany((l, i) => i == 0 ? l.SelectMany(p => p) : [new GuideRun(" · "), .. l.SelectMany(p => p)])])];
    }

    private static List<IReadOnlyList<GuideInline>> Split(IReadOnlyList<GuideInline> inlines, string at)
    {
        var parts = new List<List<GuideInline>> { new() };
        foreach (var inline in inlines)
        {
            if (inline is GuideRun run)
            {
                var pieces = run.Text.Split(at);
                parts[^1].Add(run with { Text = pieces[0] });
                parts.AddRange(pieces.Skip(1).Select(p => new List<GuideInline> { run with { Text = p } }));
            }
            else
            {
                parts[^1].Add(inline);
            }
        }

        return [.. parts.Select(p => (IReadOnlyList<GuideInline>)[.. p.Where(i => i is not GuideRun { Text.Length: 0 })]).Where(p => p.Count > 0 || at == "\t")];
    }

    private static void Append(List<GuideBlock> blocks, IReadOnlyList<GuideInline> item, bool isNumbered)
    {
        if (blocks.Count > 0 && blocks[^1] is GuideList list && list.IsNumbered == isNumbered)
        {
            blocks[^1] = list with { Items = [.. list.Items, item] };
        }
        else
        {
            blocks.Add(new GuideList([item]) { IsNumbered = isNumbered });
        }
    }

    // What one company or one state asks besides is on its sheet and no part of a blank letter.
    private GuideTable? Table(DraftTable table)
    {
        var rows = table.Rows.Where(r => !r.Cells.SelectMany(c => c.Inlines).OfType<DraftSlot>().Any(s => s.Fact.Contains(OwnQuestion, StringComparison.Ordinal))).ToList();
        return rows.Count == 0 ? null : new GuideTable(
            [.. table.Columns.Select(c => c.Percent)],
            table.Header is { } header ? [.. header.Cells.Select(c => string.Concat(c.Inlines.OfType<DraftText>().Select(t => t.Text)))] : null,
            [.. rows.Select(r => new GuideRow([.. r.Cells.Select(c => new GuideCell([new GuideLine(Lines(c.Inlines))]))]))]);
    }

    // Lines of one address are one gap.
    private List<GuideInline> Lines(IReadOnlyList<DraftInline> inlines)
    {
        var all = new List<GuideInline>();
        foreach (var inline in inlines.Select(Inline))
        {
            if (inline is GuideGap gap && all is [.., GuideGap before, GuideRun { Text: ", " or "\n" or " " }] && before.Label == gap.Label)
            {
                all.RemoveAt(all.Count - 1);
            }
            else
            {
                all.Add(inline);
            }
        }

        return all;
    }

    private GuideInline Inline(DraftInline inline) => inline switch
    {
        DraftText text => new GuideRun(text.Text) { IsBold = text.Bold, IsCode = text.Code },
        // Numbers of annexes are wording; what the case states is a gap.
        DraftSlot { Kind: SlotKind.AnnexNumber or SlotKind.AnnexReference } slot => new GuideRun(slot.Text),
        DraftSlot slot => new GuideGap(Label(slot), slot.Fact),
        DraftLineBreak => new GuideRun("\n"),
        _ => new GuideRun(" "),
    };

    private string Label(DraftSlot slot) => slot.Fact.Split('.') switch
    {
        ["library", "words", var list, ..] => Lists.GetValueOrDefault(list) ?? Phrases.Capital(list.Replace('-', ' ')),
        ["history[0]" or "history", "expires"] => "Day on which the preservation ends",
        _ => setting.Fields.Find(slot.Fact)?.Label ?? (slot.Fact.StartsWith("step.", StringComparison.Ordinal) ? slot.Label : setting.Fields.FindNearest(slot.Fact)?.Label ?? slot.Label),
    };
}
