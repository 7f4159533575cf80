using System.CommandLine;
using EvidenceRequests.Cli.Files;
using EvidenceRequests.Cli.Json;
using EvidenceRequests.Cli.Printing;
using EvidenceRequests.Model;

namespace EvidenceRequests.Cli.Commands;

/// <summary><c>evreq check CASE [--step ID] [--all]</c>: what can go out today, and what is still to be answered by whom.</summary>
internal sealed class CheckCommand
{
    private readonly Argument<string> file = PlannedCase.Argument();
    private readonly Option<string?> step = new("--step") { Description = "Only the findings of the case and of this step, as s1.", HelpName = "ID" };

    private readonly Option<bool> all = new("--all", "--verbose") { Description = "Every finding with reason and source, and for each request between states the tables of what its addressee asks for." };

    public static Command Create(CommandFactory frame)
    {
        var check = new CheckCommand();
        var command = new Command("check", "What can go out today, and the findings of the case and of each step by who can answer them.") { check.file, check.step, check.all, frame.Options.FormatWithSarif };
        return frame.WithAction(command, check.Run);
    }

    private int Run(CommandContext context)
    {
        var printer = new CheckPrinter(context.Out, context.Err, context.Parsed.GetValue(all));
        var planned = PlannedCase.Read(context, context.Parsed.GetRequiredValue(file));
        if (planned.CasePlan is not { } casePlan)
        {
            Write(context, printer, null, ReportedFinding.From(planned.Findings), []);
            return planned.ExitCode;
        }

        var steps = context.Parsed.GetValue(step) is { } id ? [PlannedCase.GetStep(casePlan.Plan, id)] : casePlan.Plan.Steps;
        var found = ReportedFinding.From([.. planned.Findings, .. casePlan.Plan.Findings], steps);
        if (context.IsText)
        {
            printer.PrintSteps(steps, [.. planned.Findings, .. casePlan.Plan.Findings], casePlan.Library);
        }

        Write(context, printer, casePlan.Plan.Case, found, steps);
        PrintNext(context, steps);
        return found.Any(f => f.Finding.Severity == Severity.Error) ? ExitCodes.ErrorsFound : ExitCodes.Done;
    }

    private void PrintNext(CommandContext context, IReadOnlyList<Step> steps)
    {
        var path = context.Parsed.GetRequiredValue(file);
        if (steps.Any(s => s.Status == StepStatus.Ready))
        {
            NextStep.Print(context, ["draft", path, .. context.Parsed.GetValue(step) is { } id ? (string[])["--step", id] : []]);
        }
        else if (steps.Any(s => s.Findings.Any(f => f.Severity == Severity.Error)) || steps.Count == 0)
        {
            NextStep.Print(context, ["check", path], "answer what is missing");
        }
        else
        {
            NextStep.Print(context, ["clock", path], about: "the dates to wait for");
        }
    }

    private void Write(CommandContext context, CheckPrinter printer, string? reference, IReadOnlyList<ReportedFinding> found, IReadOnlyList<Step> steps)
    {
        switch (context.Format)
        {
            case OutputFormat.Json:
                context.Terminal.Output.Write(CheckJson.Create(reference, context.AsOf, context.Drafter.LibraryHash, found, steps));
                break;
            case OutputFormat.Sarif:
                context.Terminal.Output.Write(SarifResult.Create(VersionText.Number, found));
                break;
            default:
                context.Flush();
                printer.PrintFindings(found);
                context.Flush();
                context.Out.WriteLine();
                context.Out.WriteLine(FindingPrinter.Count(found.Select(f => f.Finding)), context.Parsed.GetValue(all) ? string.Empty : " \"--all\" shows each with its reason and source.");
                break;
        }
    }
}
