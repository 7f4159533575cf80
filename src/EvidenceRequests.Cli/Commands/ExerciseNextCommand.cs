using System.CommandLine;
using System.Text;
using EvidenceRequests.Cli.Files;
using EvidenceRequests.Cli.Printing;
using EvidenceRequests.Exercises;

namespace EvidenceRequests.Cli.Commands;

/// <summary><c>evreq exercise next CASE</c>: what happens next.</summary>
internal sealed class ExerciseNextCommand
{
    private readonly Argument<string> file = new("CASE") { Description = "The case file of the exercise." };
    private readonly Option<string?> own = ExerciseFolder.Option();

    public static Command Create(CommandFactory frame)
    {
        var next = new ExerciseNextCommand();
        return frame.WithAction(new Command("next", "What happens next in an exercise: writes the page beside the case file.") { next.file, next.own, frame.Options.Format }, next.Run);
    }

    private int Run(CommandContext context)
    {
        var path = context.Parsed.GetRequiredValue(file);
        if (path == "-")
        {
            throw new UsageException("the next page is written beside the case file.", "Name the case file.");
        }

        var (package, stages) = ExerciseFolder.Of(context, path, PlannedCase.GetBytes(context, path), context.Parsed.GetValue(own));
        var folder = Path.GetDirectoryName(Path.GetFullPath(path))!;
        var stage = stages < package.Exercise.Stages.Count ? package.Exercise.Stages[stages] : null;
        if (stage is not null)
        {
            var word = $"EXERCISE-{Path.GetFileNameWithoutExtension(stage.File)}.docx";
            AtomicFileWriter.WriteAll(folder, [word, stage.File], [ExerciseStartCommand.Value(Handouts.Stage(context.Drafter, package, stage)), Encoding.UTF8.GetBytes(package.FindText(stage.File)!)], force: true);
        }

        if (!context.IsText)
        {
            context.Terminal.Output.Write(JsonResult.Text(json =>
            {
                json.WriteString("exercise", package.Exercise.Id);
                json.WriteString("file", stage?.File);
                json.WriteNumber("left", Math.Max(0, package.Exercise.Stages.Count - stages - 1));
            }));
        }
        else if (stage is null)
        {
            context.Out.WriteLine("Nothing more happens in this exercise.");
        }
        else
        {
            context.Out.WriteParagraph(0, 0, StyledText.Strong(stage.Title));
            context.Out.WriteLine(Path.Combine(Path.GetDirectoryName(path) ?? string.Empty, stage.File));
            context.Flush();
            NextStep.Print(context, ["exercise", "assess", path], $"read it and change {path}", "what your decisions lead to now");
        }

        return ExitCodes.Done;
    }
}
