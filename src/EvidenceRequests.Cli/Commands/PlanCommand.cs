using System.CommandLine;
using EvidenceRequests.Cli.Files;
using EvidenceRequests.Cli.Json;
using EvidenceRequests.Cli.Printing;
using EvidenceRequests.Model;

namespace EvidenceRequests.Cli.Commands;

/// <summary><c>evreq plan CASE</c>: the ladder.</summary>
internal sealed class PlanCommand
{
    private readonly Argument<string> file = PlannedCase.Argument();
    private readonly Option<bool> verbose = new("--verbose") { Description = "Show the reason for each choice, and every finding in full." };

    public static Command Create(CommandFactory frame)
    {
        var plan = new PlanCommand();
        var command = new Command("plan", "The ladder: every step, what blocks it, and every refusal with its reason and what to do instead.") { plan.file, plan.verbose, frame.Options.Format };
        return frame.WithAction(command, plan.Run);
    }

    private int Run(CommandContext context)
    {
        var path = context.Parsed.GetRequiredValue(file);
        var planned = PlannedCase.Read(context, path);
        if (planned.CasePlan is not { } casePlan)
        {
            return StopWithFindings(context, planned);
        }

        var all = ReportedFinding.From([.. planned.Findings, .. casePlan.Plan.Findings], casePlan.Plan.Steps);
        var errors = all.Any(f => f.Finding.Severity == Severity.Error);
        if (context.IsText)
        {
            Print(context, casePlan, all, path);
        }
        else
        {
            context.Terminal.Output.Write(PlanJson.Create(casePlan.Plan, planned.Findings));
        }

        return errors ? ExitCodes.ErrorsFound : ExitCodes.Done;
    }

    private void Print(CommandContext context, CasePlan casePlan, IReadOnlyList<ReportedFinding> all, string path)
    {
        var everything = context.Parsed.GetValue(verbose);
        new PlanPrinter(context.Out, casePlan.Library, everything).Print(casePlan.Plan);
        context.Flush();
        // What stops a step is with the step already.
        var shown = all.Where(f => everything || f.Steps.Count == 0).ToList();
        if (shown.Count > 0)
        {
            context.Err.WriteHeading("Findings");
            if (everything)
            {
                FindingPrinter.Print(context.Err, shown);
            }
            else
            {
                FindingPrinter.PrintBriefly(context.Err, shown);
            }
        }

        context.Remarks.WriteLine();
        context.Remarks.WriteLine(FindingPrinter.Count(all.Select(f => f.Finding)), shown.Count < all.Count ? $" \"evreq check {path}\" shows who can answer them." : string.Empty);
        if (casePlan.Plan.Steps.Any(s => s.Status == StepStatus.Ready))
        {
            NextStep.Print(context, ["draft", path], about: "what is ready");
        }
    }

    private static int StopWithFindings(CommandContext context, PlannedCase planned)
    {
        if (context.IsText)
        {
            FindingPrinter.Print(context.Err, ReportedFinding.From(planned.Findings));
            context.Remarks.WriteLine(FindingPrinter.Count(planned.Findings), " No plan was made.");
        }
        else
        {
            context.Terminal.Output.Write(PlanJson.Create(context.AsOf, context.Drafter.LibraryHash, planned.Findings));
        }

        return planned.ExitCode;
    }
}
