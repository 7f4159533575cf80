using System.Text.RegularExpressions;
using static EvidenceRequests.Documents.Docx.XmlNames;

namespace EvidenceRequests.Documents.Incoming;

/// <summary>
/// Where a line is, in words a reader of the page can follow: under which heading, as which paragraph or row. Facts are left out of
/// headings, because a place is shown to those who did not ask for facts.
/// </summary>
internal sealed partial class LinePlaces
{
    private string? heading;
    private int paragraph;
    private int? table;
    private int row;

    /// <summary>The places of lines, in their order.</summary>
    public static IReadOnlyList<string> Describe(IReadOnlyList<BodyLine> lines)
    {
        var places = new LinePlaces();
        return [.. lines.Select(places.Describe)];
    }

    private string Describe(BodyLine line)
    {
        if (line.Table is { } number)
        {
            row = number == table ? row + 1 : 1;
            table = number;
            return FormattableString.Invariant($"row {row} of the table {Under}");
        }

        table = null;
        var style = (string?)line.Paragraph.Element(W + "pPr")?.Element(W + "pStyle")?.Attribute(W + "val") ?? string.Empty;
        if (style.StartsWith("Heading", StringComparison.OrdinalIgnoreCase))
        {
            (heading, paragraph) = (Fact().Replace(line.Wording, "…").Trim(), 0);
            return $"the heading “{heading}”";
        }

        paragraph++;
        return style switch
        {
            "LetterSubject" => "the subject line",
            "Letterhead" => "the letterhead",
            "LetterAddressee" => "the address",
            "LetterReference" => "the references",
            "LetterSignature" => "the signature",
            _ when style.StartsWith("LetterSummary", StringComparison.Ordinal) => "the box on the first page",
            _ => FormattableString.Invariant($"paragraph {paragraph} {Under}"),
        };
    }

    private string Under => heading is null ? "before the first heading" : $"under “{heading}”";

    [GeneratedRegex(@"\{[^{}]*\}", RegexOptions.CultureInvariant)]
    private static partial Regex Fact();
}
