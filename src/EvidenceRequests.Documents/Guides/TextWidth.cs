using EvidenceRequests.Model;

namespace EvidenceRequests.Documents.Guides;

/// <summary>How wide a text is in the face of the guide, near enough to know how many lines it takes.</summary>
internal static class TextWidth
{
    private const double Bold = 1.08;
    private const double CodeWidth = 0.6;

    // A mark comes from another face, whose signs are wide.
    private const double Sign = 0.95;

    /// <summary>Width of a text in ems.</summary>
    public static double Measure(string text) => text.Sum(Width);

    /// <summary>The lines that pieces of different form take in a box of so many ems.</summary>
    public static int CountLines(IReadOnlyList<GuideInline> pieces, double ems)
    {
        var widths = new List<double>();
        var open = 0.0;
        foreach (var (text, factor, fixedWidth) in pieces.Select(Form))
        {
            foreach (var c in text)
            {
                if (c == ' ')
                {
                    widths.Add(open);
                    open = 0;
                }
                else
                {
                    open += c is > '\u2000' and < '\u2C00' ? Sign : fixedWidth ? CodeWidth : Width(c) * factor;
                }
            }
        }

        widths.Add(open);
        return CountLines(widths, ems);
    }

    /// <summary>The lines a text takes in a box of so many ems.</summary>
    public static int CountLines(string text, double ems)
    {
        return CountLines([.. text.Split(' ').Select(Measure)], ems);
    }

    private static int CountLines(IReadOnlyList<double> words, double ems)
    {
        var (lines, at) = (1, 0.0);
        foreach (var width in words)
        {
            if (at > 0 && at + width > ems)
            {
                lines++;
                at = 0;
            }

            // A word that is longer than the line breaks where the line ends.
            lines += (int)(Math.Max(0, width - 0.001) / ems);
            at = (width > ems ? width % ems : at + width) + 0.278;
        }

        return lines;
    }

    private static (string Text, double Factor, bool FixedWidth) Form(GuideInline piece) => piece is GuideRun run ? (run.Text, run.IsBold ? Bold : 1, run.IsCode) : (GuideWords.Text(piece), 1, false);

    private static double Width(char c) => c switch
    {
        'i' or 'j' or 'l' or '\'' or '|' => 0.222,
        ' ' or 't' or 'f' or 'I' or '.' or ',' or ':' or ';' or '!' or '/' or '(' or ')' or '[' or ']' or '-' => 0.29,
        'r' => 0.333,
        'm' or 'M' or 'W' or '@' or '%' => 0.86,
        'w' => 0.722,
        'c' or 'k' or 's' or 'v' or 'x' or 'y' or 'z' or 'J' => 0.5,
        >= 'A' and <= 'Z' => 0.69,
        _ => 0.556,
    };
}
