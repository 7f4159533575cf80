using EvidenceRequests.Model;

namespace EvidenceRequests.Documents.Incoming;

/// <summary>
/// Lays the lines that were written beside the lines that came back, by the hashes of their wording. What fits is
/// unchanged; what is between two that fit was edited, added or deleted. Bookmarks of sections only help where nothing fits.
/// </summary>
internal sealed class LineMatch
{
    private const long MaxComparisons = 4_000_000;

    private readonly IReadOnlyList<RecordedSection> recorded;
    private readonly IReadOnlyList<BodyLine> lines;
    private readonly List<(int Section, string Hash)> written;
    private readonly string[] hashes;
    private readonly int?[] sectionOfLine;
    private readonly int[] writtenOfLine;
    private readonly Dictionary<int, int> sectionOfSlots = [];
    private readonly Dictionary<int, List<int>> linesOfSection;
    private readonly int[] firstLineAfter;
    private readonly Dictionary<string, int> sectionOfMark = new(StringComparer.Ordinal);

    public LineMatch(IReadOnlyList<RecordedSection> recorded, DocumentBodyReader walk)
    {
        this.recorded = recorded;
        lines = walk.Lines;
        written = [.. recorded.SelectMany((s, i) => s.Lines.Select(hash => (i, hash)))];
        hashes = [.. lines.Select(l => ComparableText.HashOfLine(l.Wording))];
        sectionOfLine = new int?[lines.Count];
        writtenOfLine = new int[lines.Count];
        Array.Fill(writtenOfLine, -1);
        for (var i = 0; i < recorded.Count; i++)
        {
            sectionOfMark.TryAdd(recorded[i].Bookmark, i);
            foreach (var slot in recorded[i].Slots)
            {
                if (walk.Slots.TryGetValue(slot.Bookmark, out var found))
                {
                    sectionOfSlots.TryAdd(found.Line - 1, i);
                }
            }
        }

        Match();
        Place();
        linesOfSection = Enumerable.Range(0, lines.Count).Where(l => sectionOfLine[l] is not null).GroupBy(l => sectionOfLine[l]!.Value).ToDictionary(g => g.Key, g => g.ToList());
        firstLineAfter = FirstLinesAfter();
    }

    /// <summary>The section of a line, by its number.</summary>
    public string? FindSection(int line) => sectionOfLine[line - 1] is { } section ? recorded[section].Id : null;

    /// <summary>The sections as they stand now.</summary>
    public IReadOnlyList<ReturnedSection> Sections() => [.. recorded.Select((section, i) => Section(section, i))];

    private ReturnedSection Section(RecordedSection section, int number)
    {
        var here = linesOfSection.GetValueOrDefault(number, []);
        var strange = here.Where(l => writtenOfLine[l] < 0).ToList();
        var lost = section.Lines.Count - (here.Count - strange.Count);
        var edited = strange.OrderByDescending(sectionOfSlots.ContainsKey).ThenBy(l => l).Take(lost).Order().ToList();
        return new ReturnedSection
        {
            Recorded = section,
            FirstLine = here.Count > 0 ? here[0] + 1 : firstLineAfter[number],
            IsGone = section.Lines.Count > 0 && here.Count == 0,
            Edited = [.. edited.Select(l => l + 1)],
            Added = [.. strange.Except(edited).Select(l => l + 1)],
            Deleted = lost - edited.Count,
        };
    }

    private int[] FirstLinesAfter()
    {
        var after = new int[recorded.Count];
        var first = int.MaxValue;
        for (var section = recorded.Count - 1; section >= 0; section--)
        {
            after[section] = first == int.MaxValue ? Math.Max(1, lines.Count) : first + 1;
            first = linesOfSection.TryGetValue(section, out var here) ? Math.Min(first, here[0]) : first;
        }

        return after;
    }

    private void Match()
    {
        int from = 0, endWritten = written.Count, endLines = lines.Count;
        while (from < endWritten && from < endLines && written[from].Hash == hashes[from])
        {
            Pair(from, from++);
        }

        while (endWritten > from && endLines > from && written[endWritten - 1].Hash == hashes[endLines - 1])
        {
            Pair(--endWritten, --endLines);
        }

        if ((long)(endWritten - from) * (endLines - from) <= MaxComparisons)
        {
            LongestCommon(from, endWritten, endLines);
        }
    }

    private void Pair(int writtenLine, int line)
    {
        writtenOfLine[line] = writtenLine;
        sectionOfLine[line] = written[writtenLine].Section;
    }

    private void LongestCommon(int from, int endWritten, int endLines)
    {
        int rows = endWritten - from, columns = endLines - from;
        var length = new int[rows + 1, columns + 1];
        for (var i = rows - 1; i >= 0; i--)
        {
            for (var j = columns - 1; j >= 0; j--)
            {
                length[i, j] = written[from + i].Hash == hashes[from + j] ? length[i + 1, j + 1] + 1 : Math.Max(length[i + 1, j], length[i, j + 1]);
            }
        }

        for (int i = 0, j = 0; i < rows && j < columns;)
        {
            if (written[from + i].Hash == hashes[from + j])
            {
                Pair(from + i++, from + j++);
            }
            else if (length[i + 1, j] >= length[i, j + 1])
            {
                i++;
            }
            else
            {
                j++;
            }
        }
    }

    // A line that fits nothing belongs to the section of its facts, else of its bookmarks, else to one that lost a line here, else to that of the line before.
    private void Place()
    {
        var next = new int[lines.Count];
        for (int line = lines.Count - 1, after = written.Count; line >= 0; line--)
        {
            next[line] = after = writtenOfLine[line] >= 0 ? writtenOfLine[line] : after;
        }

        for (int line = 0, before = -1; line < lines.Count; line++)
        {
            before = writtenOfLine[line] >= 0 ? writtenOfLine[line] : before;
            sectionOfLine[line] ??= FindBySlots(line) ?? FindByBookmarks(lines[line]) ?? FindByLostBookmarks(before, next[line])
                ?? (line > 0 ? sectionOfLine[line - 1] : recorded.Count > 0 ? 0 : null);
        }
    }

    private int? FindBySlots(int line) => sectionOfSlots.TryGetValue(line, out var section) ? section : null;

    private int? FindByBookmarks(BodyLine line) =>
        line.Section is { } mark && sectionOfMark.TryGetValue(mark, out var section) ? section : null;

    private int? FindByLostBookmarks(int before, int after) =>
        after - before > 1 && written[before + 1].Section == written[after - 1].Section ? written[before + 1].Section : null;
}
