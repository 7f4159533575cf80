using System.Globalization;
using EvidenceRequests.Model;

namespace EvidenceRequests.Cli.Printing;

/// <summary>Prints findings: what, where, why, who says so, what to do.</summary>
internal static class FindingPrinter
{
    private const int Indent = 4;
    private const int Label = 8;

    /// <summary>Prints each finding in full.</summary>
    public static void Print(ConsoleWriter writer, IEnumerable<ReportedFinding> findings)
    {
        foreach (var found in Select(writer, findings))
        {
            Print(writer, found.Finding, found.Steps);
            Print(writer, "Where:", found.Place);
            foreach (var (label, text) in found.Facts)
            {
                Print(writer, label, text.ReplaceLineEndings(" / "));
            }
        }
    }

    /// <summary>Prints of each finding what is wrong, and of an error what to do.</summary>
    public static void PrintBriefly(ConsoleWriter writer, IEnumerable<ReportedFinding> findings)
    {
        foreach (var (finding, steps) in Select(writer, findings))
        {
            PrintHeadline(writer, finding, steps.Count == 0 ? string.Empty : $" ({string.Join(", ", steps)})");
            Print(writer, "For:", finding.DescribeSubjects());
            Print(writer, "Fix:", finding.Severity == Severity.Error ? finding.Fix : null);
            Print(writer, "Key:", finding.Severity == Severity.Error ? finding.Fact : null);
        }
    }

    /// <summary>How many errors, warnings and notes there are: <c>2 errors, 1 warning.</c></summary>
    public static string Count(IEnumerable<Finding> findings)
    {
        var counts = findings.CountBy(f => f.Severity).ToDictionary();
        var notes = counts.GetValueOrDefault(Severity.Note);
        return $"{Number(counts.GetValueOrDefault(Severity.Error), "error")}, {Number(counts.GetValueOrDefault(Severity.Warning), "warning")}"
            + (notes == 0 ? "." : $", {Number(notes, "note")}.");
    }

    /// <summary>A number with its noun: <c>1 error</c>, <c>2 errors</c>.</summary>
    public static string Number(int count, string noun) => string.Create(CultureInfo.InvariantCulture, $"{count} {noun}{(count == 1 ? string.Empty : "s")}");

    /// <summary>The first line of a finding behind its place: <c>error ER4001 some-requirement: the message</c>.</summary>
    public static IReadOnlyList<StyledText> Headline(Finding finding) =>
    [
        new StyledText(Word(finding.Severity), GetStyle(finding.Severity)),
        $" {finding.Code}{(finding.Requirement is null ? string.Empty : " " + finding.Requirement)}: {finding.Message}",
    ];

    /// <summary>The colour of a severity.</summary>
    public static TextStyle GetStyle(Severity severity) => severity switch
    {
        Severity.Error => TextStyle.Bad,
        Severity.Warning => TextStyle.Caution,
        _ => TextStyle.Faint,
    };

    /// <summary>The word for a severity.</summary>
    public static string Word(Severity severity) => severity switch
    {
        Severity.Error => "error",
        Severity.Warning => "warning",
        _ => "note",
    };

    /// <summary>A place for people; what is nowhere in the file has no line.</summary>
    public static string Place(SourceLocation location) => location.Within is { Length: 0 } ? location.File : location.ToString();

    private static IEnumerable<ReportedFinding> Select(ConsoleWriter writer, IEnumerable<ReportedFinding> findings) => findings.Where(f => !writer.OnlyErrors || f.Finding.Severity == Severity.Error);

    private static void PrintHeadline(ConsoleWriter writer, Finding finding, string behind) => writer.WriteLine([finding.Location is null ? string.Empty : $"{Place(finding.Location)}: ", .. Headline(finding), StyledText.Faint(behind)]);

    private static void Print(ConsoleWriter writer, Finding finding, IReadOnlyList<string> steps)
    {
        PrintHeadline(writer, finding, string.Empty);
        if (finding.Severity == Severity.Error && writer.Source?.Find(finding.Location) is { } place)
        {
            writer.WriteLine(StyledText.Faint($"      | {place.Line}"));
            writer.WriteLine(StyledText.Faint("      | "), StyledText.Bad(place.Mark));
        }
        else if (finding is { Severity: Severity.Error, Location.Within: { Length: > 0 } parent })
        {
            writer.WriteLine(StyledText.Faint($"      in {parent}"));
        }

        Print(writer, "For:", finding.DescribeSubjects());
        Print(writer, "Why:", finding.Why);
        Print(writer, "Source:", finding.Source is null ? null : SourceLine.Format(finding.Source));
        Print(writer, "But:", finding.Source?.Disputed);
        Print(writer, "Fix:", finding.Fix);
        Print(writer, "Key:", finding.Fix is null ? null : finding.Fact);
        Print(writer, "Steps:", steps.Count == 0 ? null : string.Join(", ", steps));
    }

    private static void Print(ConsoleWriter writer, string label, string? text)
    {
        if (!string.IsNullOrWhiteSpace(text))
        {
            writer.WriteLabelled(Indent, Label, label, text);
        }
    }
}
