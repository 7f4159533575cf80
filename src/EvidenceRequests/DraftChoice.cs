using EvidenceRequests.Model;

namespace EvidenceRequests;

/// <summary>The steps of a plan that drafting options choose. What they name and the plan does not have is a finding, so that nothing is left out in silence.</summary>
internal static class DraftChoice
{
    /// <summary>The chosen steps, or what is not known of the options.</summary>
    public static Result<IReadOnlyList<Step>> Choose(CasePlan casePlan, DraftOptions options)
    {
        var plan = casePlan.Plan;
        var findings = new List<Finding>();
        var steps = Resolve(options.Steps, ClosedList.Create("step of this plan", [.. plan.Steps.Select(s => new KnownWord(s.Id))]), "steps", findings);
        var kinds = Resolve(options.Kinds, casePlan.Library.Vocabulary.GetList(WordLists.RequestKinds), "kinds", findings);
        return findings.Count > 0
            ? new Result<IReadOnlyList<Step>> { Findings = findings }
            : new Result<IReadOnlyList<Step>> { Value = [.. plan.Steps.Where(s => steps.Includes(s.Id) && kinds.Includes(s.Kind))] };
    }

    private static HashSet<string> Resolve(IReadOnlyList<string> words, ClosedList list, string option, List<Finding> findings)
    {
        var found = new HashSet<string>(StringComparer.Ordinal);
        foreach (var word in words)
        {
            var match = list.Find(word);
            if (match.Id is { } id)
            {
                found.Add(id);
                continue;
            }

            findings.Add(Finding.Error(
                FindingCodes.UnknownWord,
                $"{option}: {UnknownWord.Describe(word, list, match)}",
                why: "Nothing would be drafted for it, without a sign.",
                fix: UnknownWord.Advise(word, list, match)));
        }

        return found;
    }
}
