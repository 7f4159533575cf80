using EvidenceRequests.Model;

namespace EvidenceRequests.Rules;

/// <summary>Phrases of the vocabulary that send requests back.</summary>
internal static class WeakWording
{
    public static IEnumerable<Finding> Find(StepCheckInput step, string path, string? text) => text is null
        ? []
        : (step.Case.Library.Vocabulary.Words.FirstOrDefault(w => w.Id == "weak-wording")?.Words ?? [])
            .Where(w => text.Contains(w.Name, StringComparison.OrdinalIgnoreCase))
            .Select(w => new Finding
            {
                Code = FindingCodes.WordingWeak,
                Severity = Severity.Warning,
                Fact = path,
                Message = $"{path} holds the phrase \"{w.Name}\".",
                Why = "Requests with such phrases are often returned.",
                Fix = w.Meaning,
            });
}
