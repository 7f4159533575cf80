using System.CommandLine;
using EvidenceRequests.Cli.Files;
using EvidenceRequests.Cli.Json;
using EvidenceRequests.Cli.Printing;

namespace EvidenceRequests.Cli.Commands;

/// <summary><c>evreq explain CASE STEP</c>: why a step is as it is, and which wording it uses.</summary>
internal sealed class ExplainCommand
{
    private readonly Argument<string> file = PlannedCase.Argument();
    private readonly Argument<string> step = new("STEP") { Description = "The step, as s1." };

    public static Command Create(CommandFactory frame)
    {
        var explain = new ExplainCommand();
        var command = new Command("explain", "Why this kind, addressee, channel, legal basis and wording; what was shadowed or rejected.") { explain.file, explain.step, frame.Options.Format };
        return frame.WithAction(command, explain.Run);
    }

    private int Run(CommandContext context)
    {
        var planned = PlannedCase.Read(context, context.Parsed.GetRequiredValue(file));
        if (planned.CasePlan is not { } casePlan)
        {
            FindingPrinter.Print(context.Err, ReportedFinding.From(planned.Findings));
            context.Remarks.WriteLine(FindingPrinter.Count(planned.Findings), " There is no plan to explain.");
            return planned.ExitCode;
        }

        var explanation = context.Drafter.Explain(casePlan, PlannedCase.GetStep(casePlan.Plan, context.Parsed.GetRequiredValue(step)));
        if (context.IsText)
        {
            new ExplanationPrinter(context.Out, casePlan.Library).Print(explanation);
        }
        else
        {
            context.Terminal.Output.Write(ExplanationJson.Create(casePlan.Plan, explanation));
        }

        return ExitCodes.Done;
    }
}
