using System.Globalization;
using System.Text;

namespace EvidenceRequests.Packs;

/// <summary>Shows edits of a text as a unified diff.</summary>
internal static class LinePatch
{
    private const int Context = 3;

    public static string Create(string text, IReadOnlyList<TextEdit> edits)
    {
        var lines = Lines(text);
        var patch = new StringBuilder();
        var shift = 0;
        foreach (var hunk in Hunks(text, edits, lines.Count))
        {
            var (first, last) = (Math.Max(0, hunk[0].From - Context), Math.Min(lines.Count - 1, hunk[^1].To + Context));
            var body = new StringBuilder();
            var (position, removed, added) = (first, 0, 0);
            foreach (var change in hunk)
            {
                Append(body, ' ', lines.Skip(position).Take(change.From - position));
                var old = lines.Skip(change.From).Take(change.To - change.From + 1).ToList();
                var changed = change.New.Length == 0 ? [] : Lines(change.New);
                Append(body, '-', old);
                Append(body, '+', changed);
                (position, removed, added) = (change.To + 1, removed + old.Count, added + changed.Count);
            }

            Append(body, ' ', lines.Skip(position).Take(last - position + 1));
            var count = last - first + 1;
            patch.Append(CultureInfo.InvariantCulture, $"@@ -{first + 1},{count} +{first + 1 + shift},{count - removed + added} @@\n").Append(body);
            shift += added - removed;
        }

        return patch.ToString();
    }

    /// <summary>Shows what differs between two texts, line by line; lines that both have, such as comments between two edits, stay as they are.</summary>
    public static string Between(string before, string after)
    {
        var (old, changed) = (WholeLines(before), WholeLines(after));
        var first = old.Zip(changed).TakeWhile(p => p.First == p.Second).Count();
        var last = old.Skip(first).Reverse().Zip(changed.Skip(first).Reverse()).TakeWhile(p => p.First == p.Second).Count();
        var (oldCount, newCount) = (old.Count - first - last, changed.Count - first - last);

        // Length of the longest run of common lines from here on.
        var common = new int[oldCount + 1, newCount + 1];
        for (var i = oldCount - 1; i >= 0; i--)
        {
            for (var j = newCount - 1; j >= 0; j--)
            {
                common[i, j] = old[first + i] == changed[first + j] ? common[i + 1, j + 1] + 1 : Math.Max(common[i + 1, j], common[i, j + 1]);
            }
        }

        var edits = new List<TextEdit>();
        var place = old.Take(first).Sum(l => l.Length);
        for (var (i, j) = (0, 0); i < oldCount || j < newCount;)
        {
            if (i < oldCount && j < newCount && old[first + i] == changed[first + j])
            {
                place += old[first + i].Length;
                (i, j) = (i + 1, j + 1);
                continue;
            }

            var (start, added) = (place, new StringBuilder());
            while ((i < oldCount || j < newCount) && !(i < oldCount && j < newCount && old[first + i] == changed[first + j]))
            {
                if (j < newCount && (i == oldCount || common[i, j + 1] >= common[i + 1, j]))
                {
                    added.Append(changed[first + j++]);
                }
                else
                {
                    place += old[first + i++].Length;
                }
            }

            edits.Add(new TextEdit(start..place, added.ToString()));
        }

        return Create(before, edits);
    }

    private static List<string> WholeLines(string text)
    {
        var lines = new List<string>();
        for (var (start, end) = (0, 0); start < text.Length; start = end)
        {
            end = text.IndexOf('\n', start) is >= 0 and var found ? found + 1 : text.Length;
            lines.Add(text[start..end]);
        }

        return lines;
    }

    private static void Append(StringBuilder body, char sign, IEnumerable<string> lines)
    {
        foreach (var line in lines)
        {
            body.Append(sign).Append(line).Append('\n');
        }
    }

    // A line end at the end begins no further line.
    private static List<string> Lines(string text)
    {
        var lines = text.Split('\n').Select(l => l.TrimEnd('\r')).ToList();
        if (lines[^1].Length == 0 && lines.Count > 1)
        {
            lines.RemoveAt(lines.Count - 1);
        }

        return lines;
    }

    private static List<List<(int From, int To, string New)>> Hunks(string text, IReadOnlyList<TextEdit> edits, int count)
    {
        var hunks = new List<List<(int From, int To, string New)>>();
        for (var i = 0; i < edits.Count;)
        {
            var start = LineStart(text, edits[i].Old.Start.Value);
            var end = LineEnd(text, edits[i].Old.End.Value);
            var next = i + 1;
            while (next < edits.Count && edits[next].Old.Start.Value < end)
            {
                end = LineEnd(text, edits[next++].Old.End.Value);
            }

            var inside = edits.Skip(i).Take(next - i).Select(e => new TextEdit((e.Old.Start.Value - start)..(e.Old.End.Value - start), e.New)).ToList();
            var from = text.AsSpan(0, start).Count('\n');
            // What is put between two lines takes the place of none.
            var to = start == end ? from - 1 : Math.Min(count - 1, from + text.AsSpan(start, end - start - 1).Count('\n'));
            if (hunks.Count == 0 || from - hunks[^1][^1].To > 2 * Context)
            {
                hunks.Add([]);
            }

            hunks[^1].Add((from, to, TextEdit.Apply(text[start..end], inside)));
            i = next;
        }

        return hunks;
    }

    private static int LineStart(string text, int position) => text.LastIndexOf('\n', Math.Max(0, position - 1), Math.Max(0, position)) + 1;

    // Behind the line end; a block ends with one of its own.
    private static int LineEnd(string text, int position) => position > 0 && text[position - 1] == '\n' ? position : text.IndexOf('\n', position) is >= 0 and var end ? end + 1 : text.Length;
}
