using EvidenceRequests.Model;

namespace EvidenceRequests.Cli.Printing;

/// <summary>Prints what came of checking a case: first what can go out today and what the other steps need from whom, then the findings of each who can answer.</summary>
internal sealed class CheckPrinter(ConsoleWriter results, ConsoleWriter findings, bool everything)
{
    // More warnings of one kind than this are one line that names them; --all tells them one by one.
    private const int ToldSingly = 3;
    private const int Indent = 4;

    /// <summary>The steps, each with what it needs and from whom.</summary>
    public void PrintSteps(IReadOnlyList<Step> steps, IEnumerable<Finding> caseFindings, Library library)
    {
        foreach (var step in steps)
        {
            results.WriteParagraph(0, Indent, StyledText.Strong($"{step.Id,-3} "), $"{PlanPrinter.KindName(library, step.Kind)} to {step.Addressee.Name}: ", PlanPrinter.Status(step), $" ({FindingPrinter.Count(step.Findings).TrimEnd('.')})");
        }

        results.WriteLine();
        var ready = steps.Where(s => s.Status == StepStatus.Ready).Select(s => s.Id).ToList();
        results.WriteParagraph(0, Indent, ready.Count == 0 ? "Nothing can go out today." : $"{string.Join(", ", ready)} can go out today.");
        var ofCase = caseFindings.Where(f => f.Severity == Severity.Error).ToList();
        if (ofCase.Count > 0)
        {
            results.WriteParagraph(0, Indent, $"The case needs {Needs(ofCase)}.");
        }

        foreach (var step in steps.Where(s => s.Findings.Any(f => f.Severity == Severity.Error)))
        {
            results.WriteParagraph(0, Indent, $"{step.Id} needs {Needs([.. step.Findings.Where(f => f.Severity == Severity.Error)])}.");
        }

        var assistance = new AssistancePrinter(results, library);
        foreach (var step in everything ? steps : [])
        {
            assistance.Print(step);
        }
    }

    /// <summary>The findings by the one who can answer; unless everything is asked for, notes are counted, reasons and sources left out, and only errors come with what to do.</summary>
    public void PrintFindings(IReadOnlyList<ReportedFinding> found)
    {
        foreach (var (owner, theirs) in OwnerGroups.Split(found.Where(f => findings.OnlyErrors ? f.Finding.Severity == Severity.Error : everything || f.Finding.Severity != Severity.Note)))
        {
            findings.WriteHeading(OwnerGroups.Heading(owner));
            if (everything)
            {
                FindingPrinter.Print(findings, theirs);
                continue;
            }

            var many = theirs.Where(f => f.Finding.Severity == Severity.Warning).GroupBy(f => f.Finding.Code).Where(g => g.Count() > ToldSingly).ToList();
            FindingPrinter.PrintBriefly(findings, theirs.Where(f => !many.Any(g => g.Contains(f))));
            foreach (var alike in many)
            {
                PrintTogether([.. alike]);
            }
        }
    }

    private static string Needs(List<Finding> errors) =>
        $"{FindingPrinter.Number(errors.Count, "answer")}: {string.Join(", ", errors.GroupBy(f => f.Owner).OrderBy(g => g.Key).Select(g => $"{g.Count()} from {OwnerGroups.From(g.Key)}"))}";

    private void PrintTogether(IReadOnlyList<ReportedFinding> alike)
    {
        var first = alike[0].Finding;
        var names = alike.Select(f => f.Finding.Requirement?.ToString() ?? f.Finding.Fact).OfType<string>().Distinct();
        findings.WriteParagraph(
            0,
            Indent,
            new StyledText(FindingPrinter.Number(alike.Count, FindingPrinter.Word(first.Severity)), FindingPrinter.GetStyle(first.Severity)),
            $" {first.Code}, {FindingCodes.Find(first.Code)?.Title}: ",
            StyledText.Faint(string.Join(", ", names)));
    }
}
