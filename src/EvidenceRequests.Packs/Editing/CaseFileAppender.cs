using System.Globalization;
using System.Text;
using EvidenceRequests.Model;

namespace EvidenceRequests.Packs;

/// <summary>Adds entries to the lists of a case file in place. Everything else, comments and form included, stays as it was written.</summary>
public static class CaseFileAppender
{
    private const string File = "case";

    /// <summary>Adds entries behind those of a list at the top of the file; a list that is not there yet is begun in its place.</summary>
    /// <param name="bytes">The case file.</param>
    /// <param name="additions">The entries by the name of their list, such as <c>accounts</c>.</param>
    /// <param name="reader">The packs, for the words that the file may write.</param>
    public static Result<EditedCaseFile> Append(ReadOnlySpan<byte> bytes, IReadOnlyDictionary<string, IReadOnlyList<NewEntry>> additions, LibraryReader reader)
    {
        ArgumentNullException.ThrowIfNull(additions);
        var findings = new List<Finding>();
        var hasMark = bytes.StartsWith(Encoding.UTF8.Preamble);
        if (StrictYaml.Read(bytes, File, warnAboutHash: false, findings) is not YamlMapping tree || TextReading.Decode(bytes, File, findings) is not { } text)
        {
            return new Result<EditedCaseFile> { Findings = findings };
        }

        var edits = additions.Where(a => a.Value.Count > 0).SelectMany(a => CreateEdits(text, tree, a.Key, a.Value)).OrderBy(e => e.Old.Start.Value).ToList();
        byte[] changed = [.. hasMark ? Encoding.UTF8.GetPreamble() : [], .. Encoding.UTF8.GetBytes(TextEdit.Apply(text, edits))];
        return ReadsAsMeant(bytes, changed, tree, additions, reader)
            ? new Result<EditedCaseFile> { Value = new EditedCaseFile(changed, LinePatch.Create(text, edits)), Findings = findings }
            : new Result<EditedCaseFile> { Findings = [.. findings, Failed()] };
    }

    private static IEnumerable<TextEdit> CreateEdits(string text, YamlMapping tree, string list, IReadOnlyList<NewEntry> entries)
    {
        var lineEnd = text.Contains("\r\n", StringComparison.Ordinal) ? "\r\n" : "\n";
        var found = tree.Entries.FirstOrDefault(e => e.Key.Text == list);
        return found?.Value switch
        {
            YamlSequence { FlowEnd: not null, Values.Count: 0 } flow => [Insert(text.IndexOf(']', Offset(text, flow.Line, flow.Column)), string.Join(", ", entries.Select(e => e.Flow)))],
            YamlSequence { FlowEnd: { } end } => [Insert(end - 1, ", " + string.Join(", ", entries.Select(e => e.Flow)))],
            YamlSequence lines => [BehindLine(text, End(lines), string.Concat(entries.Select(e => e.Lines(lines.Column - 1, lineEnd))), lineEnd)],
            YamlScalar { IsNull: true, Text.Length: > 0 } empty => [new TextEdit(empty.Written, $"[{string.Join(", ", entries.Select(e => e.Flow))}]")],
            YamlScalar { IsNull: true } empty => [BehindLine(text, Math.Max(found.Key.Written.End.Value, empty.Written.End.Value), string.Concat(entries.Select(e => e.Lines(2, lineEnd))), lineEnd)],
            null when tree.FlowEnd is { } end => [Insert(end - 1, $"{(tree.Entries.Count > 0 ? ", " : string.Empty)}\"{list}\": [{string.Join(", ", entries.Select(e => e.Flow))}]")],
            null => [BehindLine(text, EndBefore(tree, list), $"{lineEnd}{list}:{lineEnd}" + string.Concat(entries.Select(e => e.Lines(2, lineEnd))), lineEnd)],
            _ => [],
        };
    }

    private static TextEdit Insert(int place, string text) => new(place..place, text);

    // The place of a line and column that are counted from 1.
    private static int Offset(string text, int line, int column)
    {
        var start = 0;
        for (var i = 1; i < line; i++)
        {
            start = text.IndexOf('\n', start) + 1;
        }

        return start + column - 1;
    }

    // Behind the line in which a value ends, with what is left of the line: a comment.
    private static TextEdit BehindLine(string text, int end, string added, string lineEnd)
    {
        // A block of text ends with its own line end.
        var place = end > 0 && text[end - 1] == '\n' ? end : text.IndexOf('\n', end) is >= 0 and var found ? found + 1 : text.Length;
        return Insert(place, place > 0 && text[place - 1] != '\n' ? lineEnd + added : added);
    }

    // The list goes where the order of the file puts it: behind the nearest of those that come before it.
    private static int EndBefore(YamlMapping tree, string list)
    {
        var order = FactCatalogue.Paths.Where(p => !p.Contains('.', StringComparison.Ordinal)).ToList();
        var before = tree.Entries.Where(e => order.IndexOf(e.Key.Text) is >= 0 and var place && place < order.IndexOf(list)).ToList();
        return (before.Count > 0 ? before : tree.Entries).Select(e => Math.Max(e.Key.Written.End.Value, End(e.Value))).DefaultIfEmpty(0).Max();
    }

    private static int End(YamlNode node) => node switch
    {
        YamlScalar scalar => scalar.Written.End.Value,
        YamlMapping { FlowEnd: { } end } => end,
        YamlSequence { FlowEnd: { } end } => end,
        YamlMapping mapping => mapping.Entries.Select(e => Math.Max(e.Key.Written.End.Value, End(e.Value))).DefaultIfEmpty(0).Max(),
        YamlSequence sequence => sequence.Values.Select(End).DefaultIfEmpty(0).Max(),
        _ => 0,
    };

    // What was there reads as before, each list has its entries more, and no new fault has come in.
    private static bool ReadsAsMeant(ReadOnlySpan<byte> old, byte[] changed, YamlMapping before, IReadOnlyDictionary<string, IReadOnlyList<NewEntry>> additions, LibraryReader reader)
    {
        if (StrictYaml.Read(changed, File, warnAboutHash: false, []) is not YamlMapping after)
        {
            return false;
        }

        var now = Texts(after);
        return Texts(before).All(t => now.TryGetValue(t.Key, out var text) && text == t.Value)
            && additions.All(a => Count(after, a.Key) == Count(before, a.Key) + a.Value.Count)
            && Errors(changed, reader) <= Errors(old, reader);
    }

    private static int Count(YamlMapping tree, string list) => (tree.Entries.FirstOrDefault(e => e.Key.Text == list)?.Value as YamlSequence)?.Values.Count ?? 0;

    private static int Errors(ReadOnlySpan<byte> bytes, LibraryReader reader) => CaseFileReader.Read(bytes, File, reader).Findings.Count(f => f.Severity == Severity.Error);

    private static Dictionary<string, string> Texts(YamlNode root)
    {
        var texts = new Dictionary<string, string>(StringComparer.Ordinal);
        Collect(root, string.Empty, texts);
        return texts;
    }

    private static void Collect(YamlNode node, string path, Dictionary<string, string> texts)
    {
        switch (node)
        {
            case YamlScalar { IsNull: false } scalar:
                texts[path] = scalar.Text;
                break;
            case YamlMapping mapping:
                foreach (var entry in mapping.Entries)
                {
                    Collect(entry.Value, $"{path}.{entry.Key.Text}", texts);
                }

                break;
            case YamlSequence sequence:
                for (var i = 0; i < sequence.Values.Count; i++)
                {
                    Collect(sequence.Values[i], string.Create(CultureInfo.InvariantCulture, $"{path}[{i}]"), texts);
                }

                break;
            default:
                break;
        }
    }

    private static Finding Failed() => Finding.Error(
        FindingCodes.AddFailed,
        message: "with the new entries the case file would not read as meant, so it was left as it is.",
        why: "What is in it must stay as it is, and no new fault may come in.",
        fix: "Give the list a line of its own (accounts: and below it one entry a line), or add the entries in an editor.");
}
