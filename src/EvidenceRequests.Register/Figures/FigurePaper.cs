using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using EvidenceRequests.Model;

namespace EvidenceRequests.Register;

/// <summary>Figures as a page of Word: the table, a plain chart of bars, and what each figure means.</summary>
internal static class FigurePaper
{
    private const int LongestBar = 30;

    /// <summary>The page.</summary>
    /// <param name="table">The figures.</param>
    /// <param name="office">Who publishes them.</param>
    /// <param name="asOf">The day.</param>
    /// <param name="library">Hash of the packs.</param>
    public static Draft Create(FigureTable table, string office, DateOnly asOf, string library)
    {
        var query = table.Query;
        var title = $"Requests for electronic evidence, {query.From} to {query.To}";
        IReadOnlyList<FigureLine> lines = [.. table.Lines, table.Total];
        List<DraftBlock> blocks =
        [
            Heading(1, title),
            Paragraph(query.Exact ? "For the office only: nothing is withheld. Not for publication." : Method(table)),
            Heading(2, "What became of them"),
            Table([Head(query), "sent", "confirmed", "answered", "partly", "nothing held", "refused", "returned", "withdrawn", "open"], lines.Select(l => (IReadOnlyList<string>)[Name(l), l.Counts["sent"], .. FigureTable.Parts.Select(m => l.Counts[m])])),
            Heading(2, "Sent"),
            Table([Head(query), "sent", string.Empty], table.Lines.Select(l => (IReadOnlyList<string>)[Name(l), l.Counts["sent"], Bar(l, table)]), bars: true),
            Heading(2, "Days"),
            Paragraph("The median is over those that have reached the step. The share beside it has not reached it yet, so the true middle lies later."),
            Table(
                [Head(query), "to acknowledgement", "to first answer", "to completion"],
                lines.Select(l => (IReadOnlyList<string>)[Name(l), .. FigureTable.DurationNames.Select(n => Days(l.Durations[n]))])),
            Heading(2, "Quality"),
            Table([Head(query), "asked back", "first time right", "lapsed", "with certificate"], lines.Select(l => (IReadOnlyList<string>)[Name(l), l.Counts["queried"], l.Counts["first-time-right"], l.Counts["lapsed"], l.Counts["with-certificate"]])),
            Heading(2, "What the figures mean"),
            Table(["Figure", "Meaning"], FigureTable.Definitions.Select(d => (IReadOnlyList<string>)[d.Key.Replace('-', ' '), d.Value])),
        ];
        return new Draft
        {
            Kind = "figures",
            Step = "s0",
            Language = "en",
            Title = title,
            Reference = $"Figures {query.From} to {query.To}",
            Agency = office,
            Incomplete = false,
            AsOf = asOf,
            Library = library,
            Sections = [new DraftSection { Id = "figures", Origin = "figures", OriginHash = Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes("figures"))), Blocks = blocks }],
        };
    }

    /// <summary>How the figures were made, in a sentence or two.</summary>
    public static string Method(FigureTable table) => string.Create(
        CultureInfo.InvariantCulture,
        $"A request counts in the quarter in which it was entered. Counts below {FigureSuppression.Least} are shown as <{FigureSuppression.Least}; two dots stand for a count that is withheld because others would give a small one away, or because a shorter period would. No case, unit or person is counted below the office.");

    /// <summary>A duration as it is printed.</summary>
    public static string Days(Duration duration) =>
        duration.Median is { } median ? string.Create(CultureInfo.InvariantCulture, $"median {median}, nine in ten within {duration.Ninetieth} (n {duration.Count}; {duration.StillOpen} % still open)") : "..";

    private static string Head(FigureQuery query) => query.By.Count == 0 ? "all" : string.Join(", ", query.By);

    private static string Name(FigureLine line) => line.Keys.Count == 0 ? "all together" : string.Join(", ", line.Keys.Select(k => k.Length > 0 ? k : "not stated"));

    private static string Bar(FigureLine line, FigureTable table)
    {
        var longest = table.Lines.Select(Sent).DefaultIfEmpty().Max();
        return longest == 0 ? string.Empty : new string('█', (int)Math.Round(Sent(line) * LongestBar / (double)longest));
    }

    private static long Sent(FigureLine line) => long.TryParse(line.Counts["sent"], NumberStyles.None, CultureInfo.InvariantCulture, out var count) ? count : 0;

    private static DraftHeading Heading(int level, string text) => new() { Style = "body", Level = level, Inlines = [new DraftText { Text = text }] };

    private static DraftParagraph Paragraph(string text) => new() { Style = "body", Inlines = [new DraftText { Text = text }] };

    private static DraftTable Table(IReadOnlyList<string> header, IEnumerable<IReadOnlyList<string>> rows, bool bars = false)
    {
        var first = bars || header.Count < 3 ? 28 : header.Count > 6 ? 19 : 25;
        return new()
        {
            Style = "body",
            Kind = "plain",
            Columns = bars ? [new DraftColumn { Percent = first }, new DraftColumn { Percent = 10, AtRight = true }, new DraftColumn { Percent = 62 }]
                : [new DraftColumn { Percent = first + ((100 - first) % (header.Count - 1)) }, .. Enumerable.Repeat(new DraftColumn { Percent = (100 - first) / (header.Count - 1), AtRight = header.Count > 4 }, header.Count - 1)],
            Header = new DraftRow { Cells = [.. header.Select(h => Cell(h, bold: true))] },
            Rows = [.. rows.Select(r => new DraftRow { Cells = [.. r.Select(t => Cell(t))] })],
        };
    }

    private static DraftCell Cell(string text, bool bold = false) => new() { Inlines = [new DraftText { Text = text, Bold = bold }] };
}
