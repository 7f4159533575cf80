using System.Globalization;
using EvidenceRequests.Model;

namespace EvidenceRequests.Cli.Printing;

/// <summary>Prints findings: what, where, why, who says so, what to do.</summary>
internal static class FindingPrinter
{
    private const int Indent = 4;
    private const int Label = 8;

    /// <summary>Prints each finding in full.</summary>
    public static void Print(Page page, IEnumerable<FoundFinding> findings)
    {
        foreach (var found in findings)
        {
            Print(page, found.Finding, found.Steps);
            foreach (var (label, text) in found.Facts)
            {
                Print(page, label, text.ReplaceLineEndings(" / "));
            }
        }
    }

    /// <summary>How many errors, warnings and notes there are: <c>2 errors, 1 warning.</c></summary>
    public static string Count(IEnumerable<Finding> findings)
    {
        var of = findings.CountBy(f => f.Severity).ToDictionary();
        var notes = of.GetValueOrDefault(Severity.Note);
        return $"{Number(of.GetValueOrDefault(Severity.Error), "error")}, {Number(of.GetValueOrDefault(Severity.Warning), "warning")}"
            + (notes == 0 ? "." : $", {Number(notes, "note")}.");
    }

    /// <summary>A number with its noun: <c>1 error</c>, <c>2 errors</c>.</summary>
    public static string Number(int count, string noun) => string.Create(CultureInfo.InvariantCulture, $"{count} {noun}{(count == 1 ? string.Empty : "s")}");

    /// <summary>The first line of a finding behind its place: <c>error ER4001 some-requirement: the message</c>.</summary>
    public static IReadOnlyList<Piece> Headline(Finding finding) =>
    [
        new Piece(Word(finding.Severity), InkOf(finding.Severity)),
        $" {finding.Code}{(finding.Requirement is null ? string.Empty : " " + finding.Requirement)}: {finding.Message}",
    ];

    /// <summary>The colour of a severity.</summary>
    public static Ink InkOf(Severity severity) => severity switch
    {
        Severity.Error => Ink.Bad,
        Severity.Warning => Ink.Caution,
        _ => Ink.Faint,
    };

    /// <summary>The word for a severity.</summary>
    public static string Word(Severity severity) => severity switch
    {
        Severity.Error => "error",
        Severity.Warning => "warning",
        _ => "note",
    };

    private static void Print(Page page, Finding finding, IReadOnlyList<string> steps)
    {
        page.Line([finding.Place is null ? string.Empty : $"{finding.Place}: ", .. Headline(finding)]);
        Print(page, "Why:", finding.Why);
        Print(page, "Source:", finding.Source is null ? null : SourceLine.Of(finding.Source));
        Print(page, "But:", finding.Source?.Disputed);
        Print(page, "Fix:", finding.Fix);
        Print(page, "Steps:", steps.Count == 0 ? null : string.Join(", ", steps));
    }

    private static void Print(Page page, string label, string? text)
    {
        if (!string.IsNullOrWhiteSpace(text))
        {
            page.Labelled(Indent, Label, label, text);
        }
    }
}
