using System.CommandLine;
using EvidenceRequests.Cli.Files;
using EvidenceRequests.Cli.Printing;
using EvidenceRequests.Exercises;

namespace EvidenceRequests.Cli.Commands;

/// <summary><c>evreq exercise check [ID|DIR]</c>: tries exercises on themselves.</summary>
internal sealed class ExerciseCheckCommand
{
    private readonly Argument<string?> what = new("ID|DIR") { Description = "An exercise, or the folder of one of your own. Without it, all that travel with the program.", Arity = ArgumentArity.ZeroOrOne };

    public static Command Create(CommandFactory frame)
    {
        var check = new ExerciseCheckCommand();
        check.what.CompletionSources.Add(_ => BuiltInExercises.Ids.Select(i => new System.CommandLine.Completions.CompletionItem(i)));
        var command = new Command("check", "Try an exercise on itself: the model gets no remark, and each mistake is found by the case that makes it.") { check.what, frame.Options.Format };
        return frame.WithAction(command, check.Run);
    }

    private int Run(CommandContext context)
    {
        IReadOnlyList<ExercisePackage> packages = context.Parsed.GetValue(what) switch
        {
            null => [.. BuiltInExercises.Ids.Select(i => ExerciseStartCommand.Value(BuiltInExercises.Find(i)!))],
            var path when Directory.Exists(path) => [ExerciseStartCommand.Value(ExerciseFolder.Read(path))],
            var id => [ExerciseFolder.Find(id, own: null)],
        };
        var checkedAll = packages.Select(p => (p.Exercise.Id, Faults: Progress.Show(context, $"Trying {p.Exercise.Id}", () => ExerciseTrialRun.Check(context.Drafter, p)))).ToList();
        if (context.IsText)
        {
            foreach (var (id, faults) in checkedAll)
            {
                context.Out.WriteLine(StyledText.Strong(id), faults.Count == 0 ? ": as it should be" : ":");
                foreach (var fault in faults)
                {
                    context.Out.WriteParagraph(2, 4, fault);
                }
            }
        }
        else
        {
            context.Terminal.Output.Write(JsonResult.Text(json => json.WriteObjects("exercises", checkedAll, static (json, c) =>
            {
                json.WriteString("id", c.Id);
                json.WriteTexts("faults", c.Faults);
            })));
        }

        return checkedAll.Exists(c => c.Faults.Count > 0) ? ExitCodes.ErrorsFound : ExitCodes.Done;
    }
}
