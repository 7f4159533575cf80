using System.CommandLine;
using EvidenceRequests.Cli.Files;
using EvidenceRequests.Cli.Json;
using EvidenceRequests.Cli.Printing;
using EvidenceRequests.Model;

namespace EvidenceRequests.Cli.Commands;

/// <summary><c>evreq check CASE [--step ID]</c>: all findings.</summary>
internal sealed class CheckCommand
{
    private readonly Argument<string> file = PlannedCase.Argument();
    private readonly Option<string?> step = new("--step") { Description = "Only the findings of the case and of this step, as s1.", HelpName = "ID" };

    public static Command Create(CommandFactory frame)
    {
        var check = new CheckCommand();
        var command = new Command("check", "All findings, of the case and of each step.") { check.file, check.step, frame.Options.FormatWithSarif };
        return frame.WithAction(command, check.Run);
    }

    private int Run(CommandContext context)
    {
        var planned = PlannedCase.Read(context, context.Parsed.GetRequiredValue(file));
        if (planned.CasePlan is not { } casePlan)
        {
            Write(context, null, ReportedFinding.From(planned.Findings), []);
            return planned.ExitCode;
        }

        var steps = context.Parsed.GetValue(step) is { } id ? [PlannedCase.GetStep(casePlan.Plan, id)] : casePlan.Plan.Steps;
        var found = ReportedFinding.From([.. planned.Findings, .. casePlan.Plan.Findings], steps);
        if (context.IsText)
        {
            PrintSteps(context.Out, steps, casePlan.Library);
        }

        Write(context, casePlan.Plan.Case, found, steps);
        return found.Any(f => f.Finding.Severity == Severity.Error) ? ExitCodes.ErrorsFound : ExitCodes.Done;
    }

    private static void PrintSteps(ConsoleWriter writer, IReadOnlyList<Step> steps, Library library)
    {
        foreach (var step in steps)
        {
            writer.WriteParagraph(0, 4, StyledText.Strong($"{step.Id,-3} "), $"{PlanPrinter.KindName(library, step.Kind)} to {step.Addressee.Name}: ", PlanPrinter.Status(step), $" ({FindingPrinter.Count(step.Findings).TrimEnd('.')})");
        }

        var assistance = new AssistancePrinter(writer, library);
        foreach (var step in steps)
        {
            assistance.Print(step);
        }
    }

    private static void Write(CommandContext context, string? reference, IReadOnlyList<ReportedFinding> found, IReadOnlyList<Step> steps)
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
                FindingPrinter.Print(context.Err, found);
                context.Flush();
                context.Out.WriteLine(FindingPrinter.Count(found.Select(f => f.Finding)));
                break;
        }
    }
}
