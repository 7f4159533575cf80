using EvidenceRequests.Model;
using Scriban.Runtime;

namespace EvidenceRequests.Documents.Facts;

/// <summary>How the accounts are known and what links them to the acts, said once for all of which the same is said.</summary>
internal static class KnownFacts
{
    /// <summary>Below this a table that says it row by row is as short.</summary>
    private const int Many = 6;

    public static ScriptObject Build(DocumentInputs inputs, FactValues values)
    {
        var told = inputs.Accounts.Select(a => (Account: a, Identifiers: inputs.AsksOf(a).SelectMany(k => k.Identifiers).DistinctBy(i => i.Fact).ToList())).ToList();
        var groups = told.GroupBy(t => (Known: t.Identifiers.FirstOrDefault()?.HowKnown, Links: string.Join(' ', t.Account.LinkedBy))).ToList();

        // Where the identifiers of one account are known in several ways, only a row each can say so.
        var once = told.Count > Many && groups.Count * 2 <= told.Count && told.All(t => t.Identifiers.Select(i => i.HowKnown).Distinct(StringComparer.Ordinal).Count() == 1);
        return new ScriptObject
        {
            ["said_once"] = once,
            ["any_seen"] = told.Any(t => t.Identifiers.Any(i => i.SeenAt is not null)),
            ["groups"] = FactValues.List(groups.Select(g => BuildGroup([.. g], once, inputs, values))),
        };
    }

    private static ScriptObject BuildGroup(List<(Account Account, List<NormalisedIdentifier> Identifiers)> group, bool once, DocumentInputs inputs, FactValues values)
    {
        var paths = group.SelectMany(t => t.Identifiers).Select(GetPath).ToList();
        if (once)
        {
            values.SaidOnce.Add(paths[0], paths);
        }

        return new ScriptObject
        {
            ["account_number"] = inputs.AccountNumbers(group.Select(t => t.Account.Id)),
            ["how_known"] = values.Text(group[0].Identifiers.FirstOrDefault()?.HowKnown, paths.FirstOrDefault() ?? string.Empty, "How known"),
            ["facts"] = FactValues.List(group[0].Account.LinkedBy.Select(inputs.FactNumber).Where(n => n is not null).Order().Cast<object?>()),
        };
    }

    private static string GetPath(NormalisedIdentifier identifier) =>
        (identifier.Fact.EndsWith(".value", StringComparison.Ordinal) ? identifier.Fact[..^".value".Length] : identifier.Fact) + ".how_known";
}
