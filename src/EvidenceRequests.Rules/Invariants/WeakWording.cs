using EvidenceRequests.Model;

namespace EvidenceRequests.Rules;

/// <summary>Phrases of the vocabulary that send requests back.</summary>
internal static class WeakWording
{
    public static IEnumerable<Finding> Find(StepCheckInput step) =>
        step.FactsRelied.SelectMany(f => Find(step, $"facts.{f.Id}.text", f.Text))
            .Concat(step.Asks.DistinctBy(a => a.Request.Id).SelectMany(a => Find(step, $"data.{a.Request.Id}.need", a.Request.Need)));

    private static IEnumerable<Finding> Find(StepCheckInput step, string path, string? text) => text is null
        ? []
        : step.Case.Library.Vocabulary.GetWords("weak-wording")
            .Where(w => text.Contains(w.Name, StringComparison.OrdinalIgnoreCase))
            .Select(w => Finding.Warning(
                FindingCodes.WordingWeak,
                fact: path,
                message: $"{path} holds the phrase \"{w.Name}\".",
                why: "Requests with such phrases are often returned.",
                fix: w.Meaning));
}
