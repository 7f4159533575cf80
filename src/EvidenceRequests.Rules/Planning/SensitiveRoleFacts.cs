using System.Text.RegularExpressions;
using EvidenceRequests.Model;

namespace EvidenceRequests.Rules;

/// <summary>
/// Facts that name a sensitive role of a person of the case. A company abroad need not learn that the holder of an account is a
/// journalist or an advocate, so they stay out of a letter to it unless the case file marks them as needed.
/// </summary>
internal static class SensitiveRoleFacts
{
    /// <summary>Ids of the facts that are not told to a company.</summary>
    public static IReadOnlySet<string> Find(CaseFile caseFile, Vocabulary vocabulary)
    {
        var roles = caseFile.Persons.SelectMany(p => p.SensitiveRoles).Distinct(StringComparer.Ordinal).ToList();
        var words = vocabulary.GetWords("sensitive-role").Where(w => roles.Contains(w.Id)).SelectMany(w => w.AlsoKnownAs.Append(w.Name).Append(w.Id.Replace('-', ' '))).Distinct(StringComparer.OrdinalIgnoreCase).ToList();
        return words.Count == 0 ? new HashSet<string>() : caseFile.Facts.Where(f => f.NeededByProvider != true && words.Any(w => Holds(f.Text, w))).Select(f => f.Id).ToHashSet(StringComparer.Ordinal);
    }

    /// <summary>Says which facts a letter to a company leaves out.</summary>
    public static IEnumerable<Finding> Findings(DatedCase dated, Step step) => RequestKinds.IsToState(step.Kind) ? [] : ReliedFactFinder.WithheldIds(dated, step.Kind, step.Asks).Select(id => Finding.Warning(
        FindingCodes.FactWithheld,
        fact: $"facts.{id}.text",
        message: $"fact {id} names a sensitive role of a person and is left out of letters to companies.",
        why: "A company abroad that learns it may tell others, and the person can be endangered.",
        fix: $"Tell what the account did without the role. If the company must know it, add needed_by_provider: true to fact {id}."));

    private static bool Holds(string text, string word) => Regex.IsMatch(text, $@"\b{Regex.Escape(word)}s?\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, TimeSpan.FromSeconds(1));
}
