using System.CommandLine;
using EvidenceRequests.Cli.Files;
using EvidenceRequests.Cli.Printing;
using EvidenceRequests.Exercises;
using EvidenceRequests.Model;

namespace EvidenceRequests.Cli.Commands;

/// <summary><c>evreq exercise start ID [-o DIR] [--trainer]</c>: the papers of an exercise and the case file to begin with.</summary>
internal sealed class ExerciseStartCommand
{
    private readonly Argument<string> id = ExerciseCommand.Id();
    private readonly Option<string?> target = new("-o", "--output") { Description = "The folder to write into. Default: a folder named after the exercise.", HelpName = "DIR" };
    private readonly Option<bool> trainer = new("--trainer") { Description = "Write the papers of the trainer: the trainer's page, the pages for later, and the model case." };
    private readonly Option<bool> force = new("--force") { Description = "Replace files that exist." };
    private readonly Option<string?> own = ExerciseFolder.Option();

    public static Command Create(CommandFactory frame)
    {
        var start = new ExerciseStartCommand();
        var command = new Command("start", "Write the brief, the material and the case file to begin with; with --trainer what only the trainer needs.") { start.id, start.target, start.trainer, start.force, start.own, frame.Options.Format };
        return frame.WithAction(command, start.Run);
    }

    /// <summary>The value, or the findings as the end of the command.</summary>
    public static T Value<T>(Result<T> result)
        where T : class => result.Value ?? throw new FindingsException(result.Findings);

    private int Run(CommandContext context)
    {
        var package = ExerciseFolder.Find(context.Parsed.GetRequiredValue(id), context.Parsed.GetValue(own));
        var forTrainer = context.Parsed.GetValue(trainer);
        var folder = context.Parsed.GetValue(target) ?? (forTrainer ? $"{package.Exercise.Id}-trainer" : package.Exercise.Id);
        List<(string Name, byte[] Bytes)> files = forTrainer
            ? [("EXERCISE-trainer.docx", Value(Handouts.Trainer(context.Drafter, package))), .. package.Exercise.Stages.Select(s => ($"EXERCISE-{Path.GetFileNameWithoutExtension(s.File)}.docx", Value(Handouts.Stage(context.Drafter, package, s)))), ("model.yaml", package.Model(0))]
            : [("EXERCISE-brief.docx", Value(Handouts.Brief(context.Drafter, package))), .. package.Handed, ("case.yaml", package.Start)];
        AtomicFileWriter.WriteAll(folder, [.. files.Select(f => f.Name)], files.Select(f => f.Bytes), context.Parsed.GetValue(force));
        if (!context.IsText)
        {
            context.Terminal.Output.Write(JsonResult.Text(json =>
            {
                json.WriteString("exercise", package.Exercise.Id);
                json.WriteString("folder", folder);
                json.WriteTexts("files", files.Select(f => f.Name));
            }));
            return ExitCodes.Done;
        }

        foreach (var (name, _) in files)
        {
            context.Out.WriteLine(Path.Combine(folder, name));
        }

        context.Flush();
        if (!forTrainer)
        {
            context.Remarks.WriteParagraph(0, 0, $"Read {Path.Combine(folder, "EXERCISE-brief.docx")} first ({FindingPrinter.Number(package.Exercise.Minutes, "minute")}), then fill in {Path.Combine(folder, "case.yaml")}. Use the values of the material only.");
            NextStep.Print(context, ["exercise", "assess", Path.Combine(folder, "case.yaml")], about: "what your decisions lead to");
        }

        return ExitCodes.Done;
    }
}
