using System.CommandLine;
using System.Globalization;
using EvidenceRequests.Cli.Printing;
using EvidenceRequests.Exercises;
using EvidenceRequests.Model;

namespace EvidenceRequests.Cli.Commands;

/// <summary><c>evreq exercise list|start|hint|next|assess|debrief|check</c>: learning to draft, with made-up cases.</summary>
internal sealed class ExerciseCommand
{
    private readonly Option<string?> teaches = new("--teaches") { Description = "Only exercises that teach this decision, as emergency.", HelpName = "DECISION" };
    private readonly Option<int?> level = new("--level") { Description = "Only exercises of this level, from 1 to 3.", HelpName = "N" };

    public static Command Create(CommandFactory frame)
    {
        var exercise = new ExerciseCommand();
        exercise.teaches.CompletionSources.Add(_ => ExerciseDimensions.All.Select(d => new System.CommandLine.Completions.CompletionItem(d)));
        var list = new Command("list", "The exercises, with what they teach and how long they take.") { exercise.teaches, exercise.level, frame.Options.Format };
        return new Command("exercise", "Exercises with made-up cases: begin one, compare your decisions with a model, debrief a group. Their papers are marked and can never be sent.")
        {
            frame.WithAction(list, exercise.List),
            ExerciseStartCommand.Create(frame),
            ExerciseHintCommand.Create(frame),
            ExerciseNextCommand.Create(frame),
            ExerciseAssessCommand.Create(frame),
            ExerciseDebriefCommand.Create(frame),
            ExerciseCheckCommand.Create(frame),
        };
    }

    /// <summary>The argument that names an exercise.</summary>
    public static Argument<string> Id()
    {
        var id = new Argument<string>("ID") { Description = "Id of the exercise, or its number." };
        id.CompletionSources.Add(_ => BuiltInExercises.Ids.Select(i => new System.CommandLine.Completions.CompletionItem(i)));
        return id;
    }

    private int List(CommandContext context)
    {
        if (context.Parsed.GetValue(teaches) is { } word && !ExerciseDimensions.All.Contains(word))
        {
            throw new UsageException($"\"{word}\" is no decision that exercises teach.", $"They are: {string.Join(", ", ExerciseDimensions.All)}.");
        }

        var all = BuiltInExercises.Ids.Select(id => BuiltInExercises.Find(id)!.Value!.Exercise)
            .Where(e => context.Parsed.GetValue(teaches) is not { } wanted || e.Teaches.Contains(wanted)).Where(e => context.Parsed.GetValue(level) is not { } n || e.Level == n).ToList();
        return KnowledgeListing.Show(
            context, "exercises", all, ["id", "title", "level", "minutes", "teaches"],
            e => [StyledText.Strong(e.Id), e.Title, e.Level.ToString(CultureInfo.InvariantCulture), e.Minutes.ToString(CultureInfo.InvariantCulture), string.Join(", ", e.Teaches)],
            static (json, e) =>
            {
                json.WriteString("id", e.Id);
                json.WriteString("title", e.Title);
                json.WriteNumber("level", e.Level);
                json.WriteNumber("minutes", e.Minutes);
                json.WriteTexts("teaches", e.Teaches);
                json.WriteNumber("stages", e.Stages.Count);
            });
    }
}
