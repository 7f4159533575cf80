using System.CommandLine;
using EvidenceRequests.Cli.Files;
using EvidenceRequests.Cli.Json;
using EvidenceRequests.Cli.Printing;
using EvidenceRequests.Exercises;

namespace EvidenceRequests.Cli.Commands;

/// <summary><c>evreq exercise assess CASE [--all] [-o REPORT.docx]</c>: what the decisions of a case lead to, beside those of the model.</summary>
internal sealed class ExerciseAssessCommand
{
    private readonly Argument<string> file = new("CASE") { Description = "The case file of the exercise; \"-\" reads it from standard input." };
    private readonly Option<bool> all = new("--all") { Description = "Say everything essential at once, not three points." };
    private readonly Option<string?> report = new("-o", "--output") { Description = "Write the report as a Word document, too.", HelpName = "REPORT.docx" };
    private readonly Option<bool> force = new("--force") { Description = "Replace the report if it exists." };
    private readonly Option<string?> own = ExerciseFolder.Option();

    public static Command Create(CommandFactory frame)
    {
        var assess = new ExerciseAssessCommand();
        var command = new Command("assess", "Compare the decisions of your case with the model: what would send it back, what would be better, what is well done. No marks are given.")
        {
            assess.file, assess.all, assess.report, assess.force, assess.own, frame.Options.Format,
        };
        return frame.WithAction(command, assess.Run);
    }

    /// <summary>Assesses a case file; null where it cannot be read, with the findings printed.</summary>
    public static Assessment? Assess(CommandContext context, string path, string? own)
    {
        var bytes = PlannedCase.GetBytes(context, path);
        context.Terminal.Source = new SourceText(InputFile.GetName(path), bytes);
        var (package, stages) = ExerciseFolder.Of(context, path, bytes, own);
        var assessed = ExerciseStartCommand.Value(Assessor.Create(context.Drafter, package, stages)).Assess(bytes, InputFile.GetName(path));
        if (assessed.Value is null)
        {
            FindingPrinter.Print(context.Err, ReportedFinding.From(assessed.Findings));
            context.Remarks.WriteLine(FindingPrinter.Count(assessed.Findings), " The case file has to be readable first.");
        }

        return assessed.Value;
    }

    private int Run(CommandContext context)
    {
        var path = context.Parsed.GetRequiredValue(file);
        if (Assess(context, path, context.Parsed.GetValue(own)) is not { } assessment)
        {
            return ExitCodes.ErrorsFound;
        }

        var everything = context.Parsed.GetValue(all);
        if (context.Parsed.GetValue(report) is { } target)
        {
            AtomicFileWriter.WriteOne(target, ExerciseStartCommand.Value(Handouts.Report(context.Drafter, assessment, everything)), context.Parsed.GetValue(force));
        }

        if (context.IsText)
        {
            AssessmentPrinter.Print(context.Out, assessment, everything);
            context.Flush();
            if (assessment.IsOpen && path != "-")
            {
                NextStep.Print(context, ["exercise", "hint", path], "change the case file and assess it again", "a hint, if you are stuck");
            }
        }
        else
        {
            context.Terminal.Output.Write(AssessmentJson.Create(assessment));
        }

        return assessment.IsOpen ? ExitCodes.ErrorsFound : ExitCodes.Done;
    }
}
