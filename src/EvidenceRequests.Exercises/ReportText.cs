using System.Globalization;
using System.Text;
using EvidenceRequests.Exercises.Comparison;

namespace EvidenceRequests.Exercises;

/// <summary>The report on a case and the table of a group, as Markdown for their papers.</summary>
internal static class ReportText
{
    public static string Create(Assessment assessment, bool all)
    {
        var text = new StringBuilder().Append(CultureInfo.InvariantCulture, $"# What your case decides: {MarkdownText.Plain(assessment.Exercise.Title)}\n\n**{MarkdownText.Plain(assessment.Sentence)}**\n\n");
        if (assessment.IsUntouched)
        {
            return text.Append("Read the brief and the material, and fill in the accounts and what you ask for.\n").ToString();
        }

        var essential = assessment.Of("essential").ToList();
        Add(text, "Essential", all ? essential : [.. essential.Take(Assessment.AtOnce)]);
        if (!all && essential.Count > Assessment.AtOnce)
        {
            text.Append(CultureInfo.InvariantCulture, $"{essential.Count - Assessment.AtOnce} more will be told once these are settled.\n\n");
        }

        Add(text, "Better", [.. assessment.Of("better")]);
        Add(text, "Worth knowing", [.. assessment.Of("worth-knowing")]);
        if (assessment.WellDone.Count + assessment.RightToo.Count > 0)
        {
            text.Append("## Well done\n\n");
            foreach (var line in assessment.WellDone.Select(w => w.Text).Concat(assessment.RightToo))
            {
                text.Append(CultureInfo.InvariantCulture, $"- {MarkdownText.Plain(line)}\n");
            }

            text.Append('\n');
        }

        AddPlans(text, assessment);
        return text.ToString();
    }

    public static string Create(Debriefing debriefing)
    {
        var text = new StringBuilder().Append(CultureInfo.InvariantCulture, $"# Debriefing: {MarkdownText.Plain(debriefing.Exercise.Title)}\n\n{debriefing.Cases} cases of the group. No names are kept, and nobody is ranked: the table says what to talk about.\n\n");
        text.Append("| Decision | Decided well | Could be better | Would come back |\n|---|---|---|---|\n");
        foreach (var row in debriefing.Dimensions)
        {
            text.Append(CultureInfo.InvariantCulture, $"| {row.Name} | {row.Well} | {row.Better} | {row.Essential} |\n");
        }

        text.Append("\n## What to talk about\n\n");
        foreach (var (remark, cases) in debriefing.Remarks)
        {
            text.Append(CultureInfo.InvariantCulture, $"- {(cases == 1 ? "1 case" : $"{cases} cases")}: {MarkdownText.Plain(remark.Decided)} {MarkdownText.Plain(remark.Follows)} Ask the group: {MarkdownText.Plain(remark.Question)}\n");
        }

        return text.Append(debriefing.Remarks.Count == 0 ? "Every case decides as the model does. Ask the group what was hardest.\n" : string.Empty).ToString();
    }

    private static void Add(StringBuilder text, string heading, List<Remark> remarks)
    {
        if (remarks.Count == 0)
        {
            return;
        }

        text.Append(CultureInfo.InvariantCulture, $"## {heading}\n\n");
        foreach (var remark in remarks)
        {
            text.Append(CultureInfo.InvariantCulture, $"**{MarkdownText.Plain(remark.Decided)}**\n\n{MarkdownText.Plain(remark.Follows)}{(remark.Source is { } source ? $" Source: {MarkdownText.Plain(source.Title)}." : string.Empty)} Where to read: {MarkdownText.Plain(remark.Read)}.\n\n");
        }
    }

    // What the model does is shown once nothing essential is open: before that, somebody would copy it.
    private static void AddPlans(StringBuilder text, Assessment assessment)
    {
        if (assessment.IsOpen)
        {
            return;
        }

        text.Append("## Your plan and the model's\n\n| Request | Yours | Model |\n|---|---|---|\n");
        var (mine, theirs) = (Lines(assessment.Plan), Lines(assessment.Model));
        foreach (var request in theirs.Keys.Union(mine.Keys))
        {
            text.Append(CultureInfo.InvariantCulture, $"| {MarkdownText.Plain(request)} | {MarkdownText.Plain(mine.GetValueOrDefault(request, "–"))} | {MarkdownText.Plain(theirs.GetValueOrDefault(request, "–"))} |\n");
        }

        if (theirs.Count + mine.Count == 0)
        {
            text.Append("| No request | – | – |\n");
        }
    }

    private static Dictionary<string, string> Lines(CasePlan plan) => plan.Plan.Steps
        .GroupBy(s => $"{plan.Library.Vocabulary.FindRequestKind(s.Kind)?.Name ?? s.Kind}, {s.Addressee.Name}", StringComparer.Ordinal)
        .ToDictionary(
            g => g.Key,
            g => string.Join("; ", g.SelectMany(s => s.Asks).SelectMany(a => a.Items).Select(i => plan.Library.Vocabulary.FindDataItem(i.Id) is { } item ? DecidedCase.InSentence(item.Name) : i.Id).Distinct()),
            StringComparer.Ordinal);
}
