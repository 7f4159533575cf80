using System.Text;

namespace EvidenceRequests.Packs;

/// <summary>Where the nodes of a tree begin and end in its text.</summary>
internal sealed class TextPlaces(string text, string lineEnd)
{
    /// <summary>The character behind a value.</summary>
    public static int End(YamlNode node) => node switch
    {
        YamlScalar scalar => scalar.Written.End.Value,
        YamlMapping { FlowEnd: { } end } => end,
        YamlSequence { FlowEnd: { } end } => end,
        YamlMapping mapping => mapping.Entries.Select(End).DefaultIfEmpty(mapping.Start).Max(),
        YamlSequence sequence => sequence.Values.Select(End).DefaultIfEmpty(sequence.Start).Max(),
        _ => node.Start,
    };

    /// <summary>The character behind a key with its value.</summary>
    public static int End(YamlEntry entry) => Math.Max(entry.Key.Written.End.Value, End(entry.Value));

    public int LineStart(int place) => place == 0 ? 0 : text.LastIndexOf('\n', place - 1) + 1;

    /// <summary>Behind the line in which something ends, with what is left of the line: a comment. A block of text ends with its own line end.</summary>
    public int BehindLine(int end) => end > 0 && text[end - 1] == '\n' ? end : text.IndexOf('\n', end) is >= 0 and var found ? found + 1 : text.Length;

    /// <summary>New lines behind the line in which something ends.</summary>
    public TextEdit InsertBehind(int end, string lines)
    {
        var place = BehindLine(end);
        return Insert(place, place > 0 && text[place - 1] != '\n' ? lineEnd + lines : lines);
    }

    public static TextEdit Insert(int place, string added) => new(place..place, added);

    /// <summary>The start of the line with the dash of an entry of a list of lines.</summary>
    public int DashLine(YamlSequence list, YamlNode entry)
    {
        var column = list.Column - 1;
        for (var line = LineStart(entry.Start); ; line = LineStart(line - 1))
        {
            var dash = line + column;
            if (line <= 0 || (dash < text.Length && text[dash] == '-' && text.AsSpan(line, column).Trim(' ').IsEmpty))
            {
                return line;
            }
        }
    }

    /// <summary>The start of the comments that stand directly above a line at its own indent; the line itself if there are none.</summary>
    public int CommentsAbove(int line)
    {
        var indent = Indent(line);
        while (line > 0 && LineStart(line - 1) is var above && Indent(above) == indent && text.AsSpan(above + indent).StartsWith("#"))
        {
            line = above;
        }

        return line;
    }

    /// <summary>The lines of comment between two places, whole.</summary>
    public string Comments(int from, int to)
    {
        var comments = new StringBuilder();
        for (var line = BehindLine(from); line < to; line = NextLine(line))
        {
            var end = Math.Min(to, NextLine(line));
            if (text.AsSpan(line, end - line).TrimStart().StartsWith("#"))
            {
                comments.Append(text, line, end - line);
            }
        }

        return comments.ToString();
    }

    private int NextLine(int line) => text.IndexOf('\n', line) is >= 0 and var found ? found + 1 : text.Length;

    private int Indent(int line)
    {
        var end = line;
        while (end < text.Length && text[end] == ' ')
        {
            end++;
        }

        return end - line;
    }
}
