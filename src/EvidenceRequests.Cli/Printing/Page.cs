using Spectre.Console;

namespace EvidenceRequests.Cli.Printing;

/// <summary>Lines, wrapped paragraphs and tables, with colours where they are wanted.</summary>
internal sealed class Page
{
    private readonly TextWriter writer;
    private readonly IAnsiConsole console;
    private readonly bool colour;

    public Page(TextWriter writer, bool colour, int width)
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
    public void Line() => writer.Write('\n');

    /// <summary>One line, as long as it is.</summary>
    public void Line(params ReadOnlySpan<Piece> pieces)
    {
        foreach (var piece in pieces)
        {
            Write(piece);
        }

        Line();
    }

    /// <summary>A heading with an empty line before it.</summary>
    public void Heading(string text)
    {
        Line();
        Line(Piece.Strong(text));
    }

    /// <summary>A paragraph, its first line indented by <paramref name="indent"/>, the others by <paramref name="hanging"/>.</summary>
    public void Paragraph(int indent, int hanging, params ReadOnlySpan<Piece> pieces)
    {
        var (column, margin) = (0, indent);
        var words = PrintedWord.Of(pieces);
        for (var i = 0; i < words.Count; i++)
        {
            var (piece, space, newLine) = words[i];
            if (newLine || (column > margin && space && column + 1 + LengthFrom(words, i) > Width))
            {
                Line();
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

            Write(piece);
            column += piece.Text.Length;
        }

        Line();
    }

    /// <summary>A label and a text that is wrapped beside it.</summary>
    public void Labelled(int indent, int labelWidth, string label, params ReadOnlySpan<Piece> pieces) =>
        Paragraph(indent, indent + labelWidth, [Piece.Faint(label.PadRight(labelWidth).Replace(' ', '\u00A0')), .. pieces]);

    /// <summary>A table. The first column is never wrapped.</summary>
    public void Table(IReadOnlyList<string> headings, IEnumerable<IReadOnlyList<Piece>> rows)
    {
        var table = new Table().Border(TableBorder.None);
        foreach (var heading in headings)
        {
            var column = new TableColumn(new Text(heading, StyleOf(Ink.Faint))).Padding(0, 0, 2, 0);
            table.AddColumn(table.Columns.Count == 0 ? column.NoWrap() : column);
        }

        foreach (var row in rows)
        {
            table.AddRow(row.Select(p => new Text(Safe(p.Text), StyleOf(p.Ink))));
        }

        Print(table);
    }

    /// <summary>True if colours are printed.</summary>
    public bool Colours => colour;

    // Lines of a table are filled up with blanks; nobody needs them at the end of a line.
    private void Print(Table table)
    {
        using var drawn = new StringWriter { NewLine = "\n" };
        var sheet = new Page(drawn, colour, Width);
        sheet.console.Profile.Width = Width;
        sheet.console.Profile.Capabilities.Unicode = true;
        sheet.console.Write(table);
        foreach (var line in drawn.ToString().TrimEnd().Split('\n'))
        {
            writer.Write(line.TrimEnd());
            Line();
        }
    }

    // Pieces that touch are one word to a reader: a full stop does not begin a line.
    private static int LengthFrom(IReadOnlyList<PrintedWord> words, int first)
    {
        var length = words[first].Piece.Text.Length;
        for (var i = first + 1; i < words.Count && !words[i].SpaceBefore && !words[i].NewLine; i++)
        {
            length += words[i].Piece.Text.Length;
        }

        return length;
    }

    private void Write(Piece piece)
    {
        var text = Safe(piece.Text);
        if (colour && piece.Ink != Ink.Plain && text.Length > 0)
        {
            console.Profile.Width = 100_000;
            console.Write(new Text(text.Replace('\u00A0', ' '), StyleOf(piece.Ink)));
        }
        else
        {
            writer.Write(text.Replace('\u00A0', ' '));
        }
    }

    // What a file holds must not steer the terminal.
    private static string Safe(string text) => text.Any(IsControl) ? string.Concat(text.Select(c => IsControl(c) ? '\uFFFD' : c)) : text;

    private static bool IsControl(char c) => char.IsControl(c) || c is (>= '\u202A' and <= '\u202E') or (>= '\u2066' and <= '\u2069');

    private static Style StyleOf(Ink ink) => ink switch
    {
        Ink.Strong => new Style(decoration: Decoration.Bold),
        Ink.Faint => new Style(foreground: Color.Grey),
        Ink.Good => new Style(foreground: Color.Green),
        Ink.Caution => new Style(foreground: Color.Olive),
        Ink.Bad => new Style(foreground: Color.Maroon, decoration: Decoration.Bold),
        _ => Style.Plain,
    };
}
