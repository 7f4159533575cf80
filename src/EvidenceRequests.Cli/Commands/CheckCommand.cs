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

    public static Command Create(CommandFrame frame)
    {
        var check = new CheckCommand();
        var command = new Command("check", "All findings, of the case and of each step.") { check.file, check.step, frame.Options.FormatWithSarif };
        return frame.WithAction(command, check.Run);
    }

    private int Run(Session session)
    {
        var planned = PlannedCase.Of(session, session.Parsed.GetRequiredValue(file));
        if (planned.CasePlan is not { } casePlan)
        {
            Write(session, null, FoundFinding.Of(planned.Findings), []);
            return planned.ExitCode;
        }

        var steps = session.Parsed.GetValue(step) is { } id ? [PlannedCase.StepOf(casePlan.Plan, id)] : casePlan.Plan.Steps;
        var found = FoundFinding.Of([.. planned.Findings, .. casePlan.Plan.Findings], steps);
        if (session.IsText)
        {
            PrintSteps(session.Out, steps, casePlan.Library);
        }

        Write(session, casePlan.Plan.Case, found, steps);
        return found.Any(f => f.Finding.Severity == Severity.Error) ? ExitCodes.ErrorsFound : ExitCodes.Done;
    }

    private static void PrintSteps(Page page, IReadOnlyList<Step> steps, Library library)
    {
        foreach (var step in steps)
        {
            page.Paragraph(0, 4, Piece.Strong($"{step.Id,-3} "), $"{LadderPrinter.KindName(library, step.Kind)} to {step.Addressee.Name}: ", LadderPrinter.Status(step), $" ({FindingPrinter.Count(step.Findings).TrimEnd('.')})");
        }

        var assistance = new AssistancePrinter(page, library);
        foreach (var step in steps)
        {
            assistance.Print(step);
        }
    }

    private static void Write(Session session, string? reference, IReadOnlyList<FoundFinding> found, IReadOnlyList<Step> steps)
    {
        switch (session.Format)
        {
            case OutputFormat.Json:
                session.Terminal.Output.Write(CheckJson.Of(reference, session.AsOf, session.Drafter.LibraryHash, found, steps));
                break;
            case OutputFormat.Sarif:
                session.Terminal.Output.Write(SarifResult.Of(VersionText.Number, found));
                break;
            default:
                session.Flush();
                FindingPrinter.Print(session.Err, found);
                session.Flush();
                session.Out.Line(FindingPrinter.Count(found.Select(f => f.Finding)));
                break;
        }
    }
}
