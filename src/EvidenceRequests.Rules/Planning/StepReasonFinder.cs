using EvidenceRequests.Model;

namespace EvidenceRequests.Rules;

/// <summary>Why a step is as it is, what form it must have, and what happens at home before it leaves.</summary>
internal static class StepReasonFinder
{
    public static IEnumerable<Reason> Find(IReadOnlyList<Route> routes)
    {
        foreach (var route in routes.DistinctBy(r => (r.Target.Provider.Id, r.Entity.Id)))
        {
            var chosen = route.Target.Provider.Addressee.Cases.Append(route.Target.Provider.Addressee.WhenUnknown).FirstOrDefault(c => c?.Entity == route.Entity.Id);
            yield return new Reason
            {
                Rule = $"{route.Target.Provider.Id}:addressee",
                Why = $"{route.Entity.Name} is addressed by the provider's own rule (decided by {route.Target.Provider.Addressee.Decides.Replace('-', ' ')})",
                Source = chosen is null ? null : SourceReferences.Resolve(route.Target.Provider, chosen.Cite),
            };
        }

        foreach (var reason in routes.SelectMany(r => r.Reasons).DistinctBy(r => (r.Rule, r.Why)))
        {
            yield return reason;
        }
    }

    public static IEnumerable<PastAnswers> TrackRecord(DatedCase dated, IReadOnlyList<Route> routes) => Providers(routes)
        .SelectMany(p => p.TrackRecord
            .Where(t => t.From == dated.RequestingState)
            .Select(t => new PastAnswers { Period = t.Period, Result = t.Result, Source = SourceReferences.Resolve(p, t.Cite) }));

    public static IEnumerable<string> Alternatives(IReadOnlyList<Route> routes)
    {
        var services = routes.Select(r => r.Target.Service).OfType<string>().ToHashSet(StringComparer.Ordinal);
        return Providers(routes).SelectMany(p => p.Alternatives).Where(a => a.Services.IncludesAny(services)).Select(a => a.Text);
    }

    public static IEnumerable<StepFormality> Formalities(DatedCase dated, IReadOnlyList<Route> routes)
    {
        var accounts = routes.Select(r => r.Target.Account.Id).Distinct().Count();
        return Providers(routes)
            .SelectMany(p => p.Formalities
                .Where(f => f.For.Includes(routes[0].Kind) && (f.AboveAccounts is not { } limit || accounts > limit))
                .Select(f => new StepFormality { Id = f.Id, Name = WordName(dated, "formality", f.Id), Note = f.Note, Source = SourceReferences.Resolve(p, f.Cite) }));
    }

    public static IEnumerable<Reason> HomeSteps(DatedCase dated, string kind, CaseFacts facts) => dated.Home is null
        ? []
        : dated.Home.Steps
            .Where(s => s.For.Contains(kind) && Conditions.AllHold(s.When, facts, FactScope.Case, []))
            .Select(s => new Reason { Rule = s.Office, Why = s.Does, Source = SourceReferences.Resolve(dated.Requesting!, s.Cite) });

    private static IEnumerable<Provider> Providers(IReadOnlyList<Route> routes) => routes.Select(r => r.Target.Provider).Distinct();

    private static string WordName(DatedCase dated, string list, string id) =>
        dated.Library.Vocabulary.Words.FirstOrDefault(w => w.Id == list)?.Words.FirstOrDefault(w => w.Id == id)?.Name ?? id;
}
