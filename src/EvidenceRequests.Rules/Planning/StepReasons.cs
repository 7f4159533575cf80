using EvidenceRequests.Model;

namespace EvidenceRequests.Rules;

/// <summary>Why a step is as it is, what form it must have, and what happens at home before it leaves.</summary>
internal static class StepReasons
{
    public static IEnumerable<Reason> Of(CaseAtDate at, IReadOnlyList<Rung> rungs)
    {
        foreach (var rung in rungs.DistinctBy(r => (r.Target.Provider.Id, r.Entity.Id)))
        {
            var chosen = rung.Target.Provider.Addressee.Cases.Append(rung.Target.Provider.Addressee.WhenUnknown).FirstOrDefault(c => c?.Entity == rung.Entity.Id);
            yield return new Reason
            {
                Rule = $"{rung.Target.Provider.Id}:addressee",
                Why = $"{rung.Entity.Name} is addressed by the provider's own rule (decided by {rung.Target.Provider.Addressee.Decides.Replace('-', ' ')})",
                Source = chosen is null ? null : References.Of(rung.Target.Provider, chosen.Cite),
            };
        }

        foreach (var reason in rungs.SelectMany(r => r.Reasons).DistinctBy(r => (r.Rule, r.Why)))
        {
            yield return reason;
        }

        foreach (var record in rungs.Select(r => r.Target.Provider).Distinct().SelectMany(p => p.TrackRecord.Where(t => t.From == at.RequestingState).Select(t => (p, t))))
        {
            yield return new Reason { Rule = $"{record.p.Id}:track-record", Why = $"earlier requests ({record.t.Period}): {record.t.Result}. An expectation, no reason to skip the step", Source = References.Of(record.p, record.t.Cite) };
        }
    }

    public static IEnumerable<Reason> Formalities(CaseAtDate at, IReadOnlyList<Rung> rungs)
    {
        var accounts = rungs.Select(r => r.Target.Account.Id).Distinct().Count();
        return rungs.Select(r => r.Target.Provider).Distinct()
            .SelectMany(p => p.Formalities
                .Where(f => (f.For.Count == 0 || f.For.Contains(rungs[0].Kind)) && (f.AboveAccounts is not { } limit || accounts > limit))
                .Select(f => new Reason
                {
                    Rule = f.Id,
                    Why = WordName(at, "formality", f.Id) + (f.Note is null ? string.Empty : $" – {f.Note}"),
                    Source = References.Of(p, f.Cite),
                }));
    }

    public static IEnumerable<Reason> HomeSteps(CaseAtDate at, string kind, CaseFacts facts) => at.Home is null
        ? []
        : at.Home.Steps
            .Where(s => s.For.Contains(kind) && Conditions.Surely(s.When, facts, FactScope.Case, []))
            .Select(s => new Reason { Rule = s.Office, Why = s.Does, Source = References.Of(at.Requesting!, s.Cite) });

    private static string WordName(CaseAtDate at, string list, string id) =>
        at.Library.Vocabulary.Words.FirstOrDefault(w => w.Id == list)?.Words.FirstOrDefault(w => w.Id == id)?.Name ?? id;
}
