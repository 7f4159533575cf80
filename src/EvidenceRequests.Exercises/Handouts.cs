using System.Globalization;
using System.Text;
using EvidenceRequests.Documents;

namespace EvidenceRequests.Exercises;

/// <summary>The papers of an exercise in Word: brief and material for the trainees, the trainer's page, the report on a case, and the table of a group.</summary>
public static class Handouts
{
    /// <summary>The brief, the material and the roles, for the trainees.</summary>
    public static Result<byte[]> Brief(RequestDrafter drafter, ExercisePackage package)
    {
        ArgumentNullException.ThrowIfNull(package);
        return Write(drafter, package.Exercise, package.Exercise.Title, [.. package.Handed.Select(h => (h.Name, h.Name == "brief.md" ? Page(package, h.Name) + Roles(package.Exercise) : Page(package, h.Name)))]);
    }

    /// <summary>A page that is handed out later.</summary>
    public static Result<byte[]> Stage(RequestDrafter drafter, ExercisePackage package, ExerciseStage stage)
    {
        ArgumentNullException.ThrowIfNull(package);
        ArgumentNullException.ThrowIfNull(stage);
        return Write(drafter, package.Exercise, stage.Title, [(stage.File, Page(package, stage.File))]);
    }

    /// <summary>The trainer's page, with the mistakes that the exercise knows and the pages that are handed out later.</summary>
    public static Result<byte[]> Trainer(RequestDrafter drafter, ExercisePackage package)
    {
        ArgumentNullException.ThrowIfNull(package);
        var mistakes = new StringBuilder("## Mistakes that the program knows\n\n::: table findings\n| Decided | What follows |\n|---|---|\n");
        foreach (var mistake in package.Exercise.Mistakes)
        {
            mistakes.Append(CultureInfo.InvariantCulture, $"| {MarkdownText.Plain(mistake.Say)} | {MarkdownText.Plain(mistake.Follows)} |\n");
        }

        return Write(drafter, package.Exercise, $"Trainer: {package.Exercise.Title}",
            [("trainer.md", Page(package, "trainer.md")), ("mistakes", mistakes.Append(":::\n").ToString()), .. package.Exercise.Stages.Select(s => (s.File, Page(package, s.File)))]);
    }

    /// <summary>The report on a case.</summary>
    /// <param name="drafter">The library.</param>
    /// <param name="assessment">The assessment.</param>
    /// <param name="all">All essential remarks, not three.</param>
    public static Result<byte[]> Report(RequestDrafter drafter, Assessment assessment, bool all)
    {
        ArgumentNullException.ThrowIfNull(assessment);
        return Write(drafter, assessment.Exercise, $"What your case decides: {assessment.Exercise.Title}", [("report", ReportText.Create(assessment, all))]);
    }

    /// <summary>The table of a group.</summary>
    public static Result<byte[]> Group(RequestDrafter drafter, Debriefing debriefing)
    {
        ArgumentNullException.ThrowIfNull(debriefing);
        return Write(drafter, debriefing.Exercise, $"Debriefing: {debriefing.Exercise.Title}", [("group", ReportText.Create(debriefing))]);
    }

    private static string Roles(Exercise exercise) => exercise.Roles.Count == 0 ? string.Empty : $"\n\n**Roles to share out:** {string.Join(" · ", exercise.Roles.Select(MarkdownText.Plain))}\n";

    private static string Page(ExercisePackage package, string name)
    {
        var text = package.FindText(name) ?? string.Empty;
        return Path.GetExtension(name) switch
        {
            ".md" => text,
            ".csv" => $"## {MarkdownText.Plain(Path.GetFileName(name))}\n\n{MarkdownText.Table(text)}",
            _ => $"## {MarkdownText.Plain(Path.GetFileName(name))}\n\n{string.Join("\n\n", text.Split('\n').Select(l => l.Trim()).Where(l => l.Length > 0).Select(MarkdownText.Plain))}\n",
        };
    }

    private static Result<byte[]> Write(RequestDrafter drafter, Exercise exercise, string title, IReadOnlyList<(string Name, string Markdown)> parts)
    {
        ArgumentNullException.ThrowIfNull(drafter);
        var library = drafter.ReadAll();
        var look = library.Value is { } read ? ReferenceDocument.Default(read) : new Result<ReferenceDocument> { Findings = library.Findings };
        var draft = HandoutComposer.Compose(exercise.Id, title, drafter.LibraryHash, exercise.AsOf, parts);
        return look.Value is { } reference && draft.Value is { } composed
            ? new Result<byte[]> { Value = DocxWriter.Write(composed, reference) }
            : new Result<byte[]> { Findings = [.. look.Findings, .. draft.Findings] };
    }
}
