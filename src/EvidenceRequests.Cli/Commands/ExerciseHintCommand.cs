using System.CommandLine;
using System.Globalization;
using EvidenceRequests.Cli.Files;
using EvidenceRequests.Cli.Printing;

namespace EvidenceRequests.Cli.Commands;

/// <summary><c>evreq exercise hint CASE [--level N]</c>: a question, where to read, or the answer to one point.</summary>
internal sealed class ExerciseHintCommand
{
    private const int Answer = 3;
    private readonly Argument<string> file = new("CASE") { Description = "The case file of the exercise." };
    private readonly Option<int> level = new("--level") { Description = "1 a question (default), 2 where to read, 3 the answer to this one point.", HelpName = "N", DefaultValueFactory = _ => 1 };
    private readonly Option<string?> own = ExerciseFolder.Option();

    public static Command Create(CommandFactory frame)
    {
        var hint = new ExerciseHintCommand();
        hint.level.Validators.Add(result =>
        {
            if (result.GetValueOrDefault<int>() is < 1 or > Answer)
            {
                result.AddError("--level is 1, 2 or 3.");
            }
        });
        return frame.WithAction(new Command("hint", "A hint on the first open point: a question, then where to read, then the answer.") { hint.file, hint.level, hint.own, frame.Options.Format }, hint.Run);
    }

    private int Run(CommandContext context)
    {
        var (path, wanted) = (context.Parsed.GetRequiredValue(file), context.Parsed.GetValue(level));
        if (ExerciseAssessCommand.Assess(context, path, context.Parsed.GetValue(own)) is not { } assessment)
        {
            return ExitCodes.ErrorsFound;
        }

        var remark = assessment.Remarks.FirstOrDefault(r => r.Grade != "worth-knowing");
        var text = remark is null ? assessment.IsOpen ? assessment.Sentence : "Nothing is open." : wanted switch
        {
            1 => remark.Question,
            2 => $"{remark.Decided} Read: {remark.Read}.",
            _ => remark.Answer,
        };
        if (!context.IsText)
        {
            context.Terminal.Output.Write(JsonResult.Text(json =>
            {
                json.WriteNumber("level", wanted);
                json.WriteString("decision", remark?.Dimension);
                json.WriteString("hint", text);
            }));
            return ExitCodes.Done;
        }

        context.Out.WriteParagraph(0, 0, text);
        context.Flush();
        if (remark is not null && wanted < Answer)
        {
            NextStep.Print(context, ["exercise", "hint", path, "--level", (wanted + 1).ToString(CultureInfo.InvariantCulture)], about: wanted == 1 ? "where to read" : "the answer to this point");
        }

        return ExitCodes.Done;
    }
}
