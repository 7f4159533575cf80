using EvidenceRequests.Documents.Markdown;
using EvidenceRequests.Model;

namespace EvidenceRequests.Documents;

/// <summary>Composes a paper for trainees or trainers from Markdown. It bears the marks of an exercise on every page, and its text is withheld as that of a letter of an exercise is.</summary>
public static class HandoutComposer
{
    /// <summary>The kind under which such papers are recorded.</summary>
    public const string Kind = "exercise-handout";

    /// <summary>Composes a paper; Markdown that no letter may hold is a finding.</summary>
    /// <param name="exercise">Id of the exercise.</param>
    /// <param name="title">Title of the paper.</param>
    /// <param name="library">Hash of the packs.</param>
    /// <param name="asOf">The day on which the exercise plays.</param>
    /// <param name="parts">The parts, each with its name for findings and its Markdown.</param>
    public static Result<Draft> Compose(string exercise, string title, string library, DateOnly asOf, IReadOnlyList<(string Name, string Markdown)> parts)
    {
        ArgumentNullException.ThrowIfNull(parts);
        var (numbers, lists, findings) = (new SlotNumbers(), new ListNumbers(), new List<Finding>());
        var sections = new List<DraftSection>();
        foreach (var (name, markdown) in parts)
        {
            var form = BlockReader.Read(name, markdown, markdown.ReplaceLineEndings("\n"));
            findings.AddRange(form.Findings);
            sections.Add(new DraftSection { Id = name, Origin = name, OriginHash = Sha256.Hex(markdown), Blocks = SlotFiller.Fill(form, [], numbers, lists) });
        }

        var draft = new Draft
        {
            Kind = Kind,
            Step = string.Empty,
            Language = "en",
            Title = title,
            Reference = $"{ExercisePaper.Word} {exercise}",
            Exercise = exercise,
            Incomplete = false,
            AsOf = asOf,
            Library = library,
            Sections = sections,
        };
        return new Result<Draft> { Value = findings.Count == 0 ? ExerciseDraft.Mark(draft, title: null) : null, Findings = findings };
    }
}
