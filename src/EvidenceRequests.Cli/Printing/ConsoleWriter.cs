using Spectre.Console;

namespace EvidenceRequests.Cli.Printing;

/// <summary>Lines, wrapped paragraphs and tables, with colours where they are wanted.</summary>
internal sealed class ConsoleWriter
{
    private readonly TextWriter writer;
    private readonly IAnsiConsole console;
    private readonly bool colour;

    public ConsoleWriter(TextWriter writer, bool colour, int width)
    {
        this.writer = writer;
        this.colour = colour;
        Width = width;
        console = AnsiConsole.Create(new AnsiConsoleSettings
        {
            Ansi = colour ? AnsiSupport.Yes : AnsiSupport.No,
            ColorSystem = colour ? ColorSystemSupport.Standard : ColorSystemSupport.NoColors,
            Interactive = InteractionSupport.No,
            Out = new AnsiConsoleOutput(writer),
            Enrichment = new ProfileEnrichment { UseDefaultEnrichers = false },
        });
    }

    /// <summary>Columns at which text is wrapped.</summary>
    public int Width { get; }

    /// <summary>An empty line.</summary>
    public void WriteLine() => writer.Write('\n');

    /// <summary>Finds the file whose lines are shown under findings about them.</summary>
    public Func<SourceText?>? FindSource { get; init; }

    /// <summary>The file whose lines are shown under findings about them; null if none was read.</summary>
    public SourceText? Source => FindSource?.Invoke();

    /// <summary>One line, as long as it is.</summary>
    public void WriteLine(params ReadOnlySpan<StyledText> pieces)
    {
        foreach (var text in pieces)
        {
            Write(text);
        }

        WriteLine();
    }

    /// <summary>A heading with an empty line before it.</summary>
    public void WriteHeading(string text)
    {
        WriteLine();
        WriteLine(StyledText.Strong(text));
    }

    /// <summary>A paragraph, its first line indented by <paramref name="indent"/>, the others by <paramref name="hanging"/>.</summary>
    public void WriteParagraph(int indent, int hanging, params ReadOnlySpan<StyledText> pieces)
    {
        var (column, margin) = (0, indent);
        var words = PrintedWord.Split(pieces);
        for (var i = 0; i < words.Count; i++)
        {
            var (text, space, newLine) = words[i];
            if (newLine || (column > margin && space && column + 1 + LengthFrom(words, i) > Width))
            {
                WriteLine();
                (column, margin) = (0, hanging);
            }

            if (column == 0)
            {
                writer.Write(new string(' ', margin));
                column = margin;
            }
            else if (space)
            {
                writer.Write(' ');
                column++;
            }

            Write(text);
            column += text.Text.Length;
        }

        WriteLine();
    }

    /// <summary>A label and a text that is wrapped beside it.</summary>
    public void WriteLabelled(int indent, int labelWidth, string label, params ReadOnlySpan<StyledText> pieces) =>
        WriteParagraph(indent, indent + labelWidth, [StyledText.Faint(label.PadRight(labelWidth).Replace(' ', '\u00A0')), .. pieces]);

    /// <summary>A table. The first column is never wrapped.</summary>
    public void WriteTable(IReadOnlyList<string> headings, IEnumerable<IReadOnlyList<StyledText>> rows)
    {
        var table = new Table().Border(TableBorder.None);
        foreach (var heading in headings)
        {
            var column = new TableColumn(new Text(heading, GetStyle(TextStyle.Faint))).Padding(0, 0, 2, 0);
            table.AddColumn(table.Columns.Count == 0 ? column.NoWrap() : column);
        }

        foreach (var row in rows)
        {
            table.AddRow(row.Select(p => new Text(Safe(p.Text), GetStyle(p.Style))));
        }

        Print(table);
    }

    /// <summary>True if of findings only errors are printed.</summary>
    public bool OnlyErrors { get; init; }

    /// <summary>True if colours are printed.</summary>
    public bool Colours => colour;

    // Lines of a table are filled up with blanks; nobody needs them at the end of a line.
    private void Print(Table table)
    {
        using var drawn = new StringWriter { NewLine = "\n" };
        var sheet = new ConsoleWriter(drawn, colour, Width);
        sheet.console.Profile.Width = Width;
        sheet.console.Profile.Capabilities.Unicode = true;
        sheet.console.Write(table);
        foreach (var line in drawn.ToString().TrimEnd().Split('\n'))
        {
            writer.Write(line.TrimEnd());
            WriteLine();
        }
    }

    // Pieces that touch are one word to a reader: a full stop does not begin a line.
    private static int LengthFrom(IReadOnlyList<PrintedWord> words, int first)
    {
        var length = words[first].Text.Text.Length;
        for (var i = first + 1; i < words.Count && !words[i].SpaceBefore && !words[i].NewLine; i++)
        {
            length += words[i].Text.Text.Length;
        }

        return length;
    }

    private void Write(StyledText piece)
    {
        var shown = Safe(piece.Text);
        if (colour && piece.Style != TextStyle.Plain && shown.Length > 0)
        {
            console.Profile.Width = 100_000;
            console.Write(new Text(shown.Replace('\u00A0', ' '), GetStyle(piece.Style)));
        }
        else
        {
            writer.Write(shown.Replace('\u00A0', ' '));
        }
    }

    // What a file holds must not steer the terminal.
    private static string Safe(string text) => text.Any(IsControl) ? string.Concat(text.Select(c => IsControl(c) ? '\uFFFD' : c)) : text;

    private static bool IsControl(char c) => char.IsControl(c) || c is (>= '\u202A' and <= '\u202E') or (>= '\u2066' and <= '\u2069');

    private static Style GetStyle(TextStyle style) => style switch
    {
        TextStyle.Strong => new Style(decoration: Decoration.Bold),
        TextStyle.Faint => new Style(foreground: Color.Grey),
        TextStyle.Good => new Style(foreground: Color.Green),
        TextStyle.Caution => new Style(foreground: Color.Olive),
        TextStyle.Bad => new Style(foreground: Color.Maroon, decoration: Decoration.Bold),
        _ => Style.Plain,
    };
}
