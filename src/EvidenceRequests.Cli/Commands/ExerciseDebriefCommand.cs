using System.CommandLine;
using System.Globalization;
using EvidenceRequests.Cli.Files;
using EvidenceRequests.Cli.Json;
using EvidenceRequests.Cli.Printing;
using EvidenceRequests.Exercises;
using EvidenceRequests.Packs;

namespace EvidenceRequests.Cli.Commands;

/// <summary><c>evreq exercise debrief DIR [-o TABLE.docx]</c>: what a trainer talks about with a group.</summary>
internal sealed class ExerciseDebriefCommand
{
    private const int MostCases = 500;
    private readonly Argument<string> folder = new("DIR") { Description = "The folder with the case files of a group, in any folders below it." };
    private readonly Option<string?> id = new("--exercise") { Description = "The exercise, where the folder holds cases of several.", HelpName = "ID" };
    private readonly Option<string?> table = new("-o", "--output") { Description = "Write the table as a Word document, too.", HelpName = "TABLE.docx" };
    private readonly Option<bool> force = new("--force") { Description = "Replace the table if it exists." };
    private readonly Option<string?> own = ExerciseFolder.Option();

    public static Command Create(CommandFactory frame)
    {
        var debrief = new ExerciseDebriefCommand();
        debrief.id.CompletionSources.Add(_ => BuiltInExercises.Ids.Select(i => new System.CommandLine.Completions.CompletionItem(i)));
        var command = new Command("debrief", "For the trainer: which decisions a group missed and how often, without names.") { debrief.folder, debrief.id, debrief.table, debrief.force, debrief.own, frame.Options.Format };
        return frame.WithAction(command, debrief.Run);
    }

    private int Run(CommandContext context)
    {
        var path = context.Parsed.GetRequiredValue(folder);
        if (!Directory.Exists(path))
        {
            throw new UsageException($"there is no folder {path}.", "Name the folder with the case files of the group.");
        }

        var wanted = context.Parsed.GetValue(id) is { } named ? ExerciseFolder.Find(named, context.Parsed.GetValue(own)).Exercise.Id : null;
        var cases = Directory.EnumerateFiles(path, "*.yaml", SearchOption.AllDirectories).Order(StringComparer.Ordinal).Take(MostCases)
            .Where(f => new FileInfo(f).Length <= ReadingLimits.MaxBytes).Select(f => (File: f, Bytes: File.ReadAllBytes(f)))
            .Select(f => (f.File, f.Bytes, Exercise: context.Drafter.OpenCase(f.Bytes, f.File).Value?.Get("case.exercise")))
            .Where(f => f.Exercise is { Length: > 0 } exercise && (wanted is null || wanted == exercise)).ToList();
        var exercises = cases.Select(c => c.Exercise!).Distinct(StringComparer.Ordinal).ToList();
        if (exercises is not [var only])
        {
            throw new UsageException(
                exercises.Count == 0 ? $"{path} holds no case file of an exercise." : $"{path} holds cases of several exercises: {string.Join(", ", exercises)}.",
                exercises.Count == 0 ? "Collect the case files of the group in one folder." : "Choose one with --exercise.");
        }

        var package = ExerciseFolder.Find(only, context.Parsed.GetValue(own));
        var assessments = cases.Select(c => ExerciseStartCommand.Value(Assessor.Create(context.Drafter, package, ExerciseFolder.Of(context, c.File, c.Bytes, context.Parsed.GetValue(own)).Stages)).Assess(c.Bytes, c.File)).ToList();
        var debriefing = Debriefing.Create(package.Exercise, [.. assessments.Select(a => a.Value).OfType<Assessment>()]);
        if (context.Parsed.GetValue(table) is { } target)
        {
            AtomicFileWriter.WriteOne(target, ExerciseStartCommand.Value(Handouts.Group(context.Drafter, debriefing)), context.Parsed.GetValue(force));
        }

        if (!context.IsText)
        {
            context.Terminal.Output.Write(AssessmentJson.Create(debriefing));
            return ExitCodes.Done;
        }

        Print(context.Out, debriefing);
        context.Flush();
        if (assessments.Count(a => a.Value is null) is > 0 and var unread)
        {
            context.Remarks.WriteLine($"{FindingPrinter.Number(unread, "case file")} could not be read and {(unread == 1 ? "is" : "are")} not counted.");
        }

        return ExitCodes.Done;
    }

    private static void Print(ConsoleWriter writer, Debriefing debriefing)
    {
        writer.WriteLine(StyledText.Strong($"{debriefing.Exercise.Id}: {FindingPrinter.Number(debriefing.Cases, "case")}"));
        writer.WriteTable(
            ["decision", "well", "better", "essential"],
            debriefing.Dimensions.Select(d => (IReadOnlyList<StyledText>)[StyledText.Strong(d.Name), Number(d.Well), Number(d.Better), Number(d.Essential)]));
        if (debriefing.Remarks.Count > 0)
        {
            writer.WriteHeading("What to talk about");
        }

        foreach (var (remark, cases) in debriefing.Remarks)
        {
            writer.WriteParagraph(2, 6, StyledText.Strong($"{FindingPrinter.Number(cases, "case")}: "), $"{remark.Decided} {remark.Question}");
        }
    }

    private static StyledText Number(int number) => number.ToString(CultureInfo.InvariantCulture);
}
