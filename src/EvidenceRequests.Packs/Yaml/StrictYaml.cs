using EvidenceRequests.Model;
using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace EvidenceRequests.Packs;

/// <summary>
/// Reads YAML, and with it JSON, strictly: one document, no anchors, aliases, tags or merge keys, no key twice, and a place for
/// every value. Whatever the bytes are, the answer is findings and never an exception.
/// </summary>
internal sealed class StrictYaml
{
    private readonly string file;
    private readonly string text;
    private readonly Lazy<string[]> lines;
    private readonly bool warnAboutHash;
    private readonly List<Finding> findings;
    private Parser parser = null!;
    private int nodes;
    private Mark lastPlace = Mark.Empty;

    private StrictYaml(string file, string text, bool warnAboutHash, List<Finding> findings)
    {
        this.file = file;
        this.text = text;
        this.warnAboutHash = warnAboutHash;
        this.findings = findings;
        lines = new Lazy<string[]>(() => text.Split('\n'));
    }

    /// <summary>Reads bytes into a tree; null if they cannot be read, with the reason among the findings.</summary>
    public static YamlNode? Read(ReadOnlySpan<byte> bytes, string file, bool warnAboutHash, List<Finding> findings)
    {
        var text = TextReading.Decode(bytes, file, findings);
        if (text is null)
        {
            return null;
        }

        var before = findings.Count;
        TextReading.CheckCharacters(text, file, 1, 1, findings);
        if (findings.Skip(before).Any(f => f.Severity == Severity.Error))
        {
            return null;
        }

        return new StrictYaml(file, text, warnAboutHash, findings).Parse(text);
    }

    private YamlNode? Parse(string text)
    {
        try
        {
            parser = new Parser(new StringReader(text));
            parser.Consume<StreamStart>();
            if (!parser.Accept<DocumentStart>(out _))
            {
                findings.Add(ReadingFindings.Empty(file));
                return null;
            }

            parser.Consume<DocumentStart>();
            var root = ReadNode(depth: 0);
            parser.Consume<DocumentEnd>();
            if (parser.Accept<DocumentStart>(out var second))
            {
                Refuse(second.Start, "a second document", "Keep one document in the file and take out the line with ---.");
            }

            return findings.Any(f => f.Severity == Severity.Error && f.Location?.File == file) ? null : root;
        }
        catch (YamlException exception)
        {
            ReportSyntax(exception);
            return null;
        }
        catch (Exception exception) when (exception is InvalidOperationException or ArgumentException or IndexOutOfRangeException or FormatException)
        {
            // The scanner of YamlDotNet 18.1 throws these for a few broken texts (a quote or bracket inside an unquoted value, say);
            // they carry no place, so the last place that was read stands in for it.
            findings.Add(SyntaxCause.Explain(file, lines.Value, Line(lastPlace), Column(lastPlace)));
            return null;
        }
        catch (ReadingStoppedException)
        {
            return null;
        }
    }

    private YamlNode ReadNode(int depth)
    {
        var current = parser.Current ?? throw Stopped(lastPlace);
        if (depth > ReadingLimits.MaxDepth || ++nodes > ReadingLimits.MaxNodes)
        {
            findings.Add(ReadingFindings.TooDeep(file, Line(current.Start), Column(current.Start)));
            throw new ReadingStoppedException();
        }

        lastPlace = current.Start;
        RefuseAnchorsAndTags(current);
        return current switch
        {
            Scalar => ReadScalar(),
            MappingStart => ReadMapping(depth),
            SequenceStart => ReadSequence(depth),
            AnchorAlias => RefuseAlias(current),
            _ => throw Stopped(current.Start),
        };
    }

    private ReadingStoppedException Stopped(Mark mark)
    {
        findings.Add(ReadingFindings.Syntax(file, Line(mark), Column(mark), "a value is expected here."));
        return new ReadingStoppedException();
    }

    private YamlScalar ReadScalar()
    {
        var scalar = parser.Consume<Scalar>();
        var plain = scalar.Style == ScalarStyle.Plain;
        if (!plain)
        {
            // Escapes such as \u202e show themselves only after reading.
            TextReading.CheckCharacters(scalar.Value, file, Line(scalar.Start), Column(scalar.Start), findings);
        }

        return new YamlScalar(Line(scalar.Start), Column(scalar.Start), scalar.Value, plain)
        {
            Start = (int)scalar.Start.Index,
            Written = (int)scalar.Start.Index..(int)scalar.End.Index,
            HashAt = plain && warnAboutHash && scalar.Value.Length > 0 ? FindHash(Line(scalar.End), Column(scalar.End)) : null,
        };
    }

    private YamlMapping ReadMapping(int depth)
    {
        var start = parser.Consume<MappingStart>();
        var entries = new List<YamlEntry>();
        var seen = new HashSet<string>(StringComparer.Ordinal);
        MappingEnd? end = null;
        while (!parser.TryConsume<MappingEnd>(out end!))
        {
            if (ReadNode(depth + 1) is not YamlScalar key)
            {
                Refuse(start.Start, "a list or mapping as a key", "Write a plain word as the key.");
                throw new ReadingStoppedException();
            }

            if (key.Text == "<<")
            {
                findings.Add(ReadingFindings.Forbidden(file, key.Line, key.Column, "a merge key", "Write the values out at this place."));
            }

            if (!seen.Add(key.Text))
            {
                findings.Add(ReadingFindings.DuplicateKey(file, key.Line, key.Column, key.Text));
            }

            var value = ReadNode(depth + 1);
            entries.Add(new YamlEntry(key, warnAboutHash && value is YamlScalar { IsNull: true, Text: "" } empty ? empty with { HashAt = FindHash(key.Line, key.Column + key.Text.Length + 1) } : value));
        }

        return new YamlMapping(Line(start.Start), Column(start.Start), entries) { Start = (int)start.Start.Index, FlowEnd = start.Style == MappingStyle.Flow ? Behind(end!.End, '}') : null };
    }

    private YamlSequence ReadSequence(int depth)
    {
        var start = parser.Consume<SequenceStart>();
        var values = new List<YamlNode>();
        SequenceEnd? end = null;
        while (!parser.TryConsume<SequenceEnd>(out end!))
        {
            values.Add(ReadNode(depth + 1));
        }

        return new YamlSequence(Line(start.Start), Column(start.Start), values) { Start = (int)start.Start.Index, FlowEnd = start.Style == SequenceStyle.Flow ? Behind(end!.End, ']') : null };
    }

    private void RefuseAnchorsAndTags(ParsingEvent current)
    {
        if (current is not NodeEvent node)
        {
            return;
        }

        if (!node.Anchor.IsEmpty)
        {
            Refuse(node.Start, "an anchor (&)", "Write the value out, and put quotes round a value that starts with &.");
        }

        if (!node.Tag.IsEmpty)
        {
            Refuse(node.Start, "a tag (!)", "Take it out, or put quotes round a value that starts with an exclamation mark.");
        }
    }

    private YamlScalar RefuseAlias(ParsingEvent current)
    {
        Refuse(current.Start, "an alias (*)", "Write the value out, and put quotes round a value that starts with *.");
        throw new ReadingStoppedException();
    }

    private void Refuse(Mark mark, string what, string fix) => findings.Add(ReadingFindings.Forbidden(file, Line(mark), Column(mark), what, fix));

    private void ReportSyntax(YamlException exception)
    {
        int line = Line(exception.Start), column = Column(exception.Start);
        var written = line <= lines.Value.Length ? lines.Value[line - 1] : string.Empty;
        findings.Add(column <= written.Length && written[column - 1] == '@'
            ? ReadingFindings.UnquotedAt(file, line, column)
            : SyntaxCause.Explain(file, lines.Value, line, column));
    }

    // The column of the # behind a value, or null.
    private int? FindHash(int number, int column)
    {
        if (number > lines.Value.Length)
        {
            return null;
        }

        var rest = lines.Value[number - 1].AsSpan(Math.Min(column - 1, lines.Value[number - 1].Length));
        var blanks = rest.Length - rest.TrimStart(' ').Length;
        return rest[blanks..].StartsWith("#") ? column + blanks : null;
    }

    // Some ends are given in front of their sign.
    private int Behind(Mark end, char sign) => (int)end.Index is var place && place > 0 && text[place - 1] == sign ? place : place + 1;

    private static int Line(Mark mark) => Math.Max(1, (int)mark.Line);

    private static int Column(Mark mark) => Math.Max(1, (int)mark.Column);
}
