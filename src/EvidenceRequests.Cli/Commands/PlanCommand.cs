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

    public static Command Create(CommandFrame frame)
    {
        var plan = new PlanCommand();
        var command = new Command("plan", "The ladder: every step, what blocks it, and every refusal with its reason and what to do instead.") { plan.file, plan.verbose, frame.Options.Format };
        return frame.WithAction(command, plan.Run);
    }

    private int Run(Session session)
    {
        var path = session.Parsed.GetRequiredValue(file);
        var planned = PlannedCase.Of(session, path);
        if (planned.CasePlan is not { } casePlan)
        {
            return StopWithFindings(session, planned);
        }

        var all = FoundFinding.Of([.. planned.Findings, .. casePlan.Plan.Findings], casePlan.Plan.Steps);
        var errors = all.Any(f => f.Finding.Severity == Severity.Error);
        if (session.IsText)
        {
            Print(session, casePlan, all, path);
        }
        else
        {
            session.Terminal.Output.Write(PlanJson.Of(casePlan.Plan, planned.Findings));
        }

        return errors ? ExitCodes.ErrorsFound : ExitCodes.Done;
    }

    private void Print(Session session, CasePlan casePlan, IReadOnlyList<FoundFinding> all, string path)
    {
        var everything = session.Parsed.GetValue(verbose);
        new LadderPrinter(session.Out, casePlan.Library, everything).Print(casePlan.Plan);
        session.Flush();
        var shown = all.Where(f => everything || f.Steps.Count == 0 || f.Finding.Severity == Severity.Error).ToList();
        if (shown.Count > 0)
        {
            session.Err.Heading("Findings");
            FindingPrinter.Print(session.Err, shown);
        }

        session.Err.Line();
        session.Err.Line(FindingPrinter.Count(all.Select(f => f.Finding)), shown.Count < all.Count ? $" \"evreq check {path}\" shows all." : string.Empty);
    }

    private static int StopWithFindings(Session session, PlannedCase planned)
    {
        if (session.IsText)
        {
            FindingPrinter.Print(session.Err, FoundFinding.Of(planned.Findings));
            session.Err.Line(FindingPrinter.Count(planned.Findings), " No plan was made.");
        }
        else
        {
            session.Terminal.Output.Write(PlanJson.Of(session.AsOf, session.Drafter.LibraryHash, planned.Findings));
        }

        return planned.ExitCode;
    }
}
