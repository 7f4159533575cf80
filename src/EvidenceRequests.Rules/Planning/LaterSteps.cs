using EvidenceRequests.Model;

namespace EvidenceRequests.Rules;

/// <summary>
/// Requests that wait for an answer which names their addressee: the host behind a network in front, the firm behind a payment. They
/// are in the plan from the first day, so that nobody forgets them when the answer comes.
/// </summary>
internal static class LaterSteps
{
    public static IReadOnlyList<LaterStep> Find(DatedCase dated, IReadOnlyList<Lead> leads, IReadOnlyList<Step> steps) =>
    [
        .. leads
            .GroupBy(l => (Account: l.Target.Account.Id, Provider: l.Target.Provider.Id, l.To))
            .Where(g => dated.Accounts.Find(g.Key.Account)?.Resolved.Any(r => r.Role == g.Key.To) != true)
            .Select(g => Create(dated, [.. g], steps)),
    ];

    private static LaterStep Create(DatedCase dated, IReadOnlyList<Lead> leads, IReadOnlyList<Step> steps)
    {
        var first = leads[0];
        var (account, provider) = (first.Target.Account.Id, first.Target.Provider);
        var naming = leads.Where(l => l.Item.CanBeAsked).Select(l => l.Item.Id).ToHashSet(StringComparer.Ordinal);
        var after = steps
            .Where(s => s.Kind is RequestKinds.VoluntaryDisclosure or RequestKinds.MlaStored or RequestKinds.EmergencyDisclosure && s.Asks.Any(a => a.Account == account && a.Provider == provider.Id && a.Items.Any(i => naming.Contains(i.Id))))
            .Select(s => s.Id)
            .ToList();
        var next = Name(dated, first.To);
        return new LaterStep
        {
            Account = account,
            LeadsTo = first.To,
            Provider = provider.Id,
            Covers = [.. leads.Select(l => l.Request.Id).Distinct(StringComparer.Ordinal)],
            Items = [.. leads.Where(l => !l.Item.CanBeAsked).Select(l => l.Item.Id).Distinct(StringComparer.Ordinal)],
            After = after,
            Why = naming.Count > 0 ? $"the answer of {provider.Name} names the {next}" : $"it lies with the {next} and not with {provider.Name}",
            Fix = string.Join(' ', new[] { leads.Select(l => l.Item.Row!.Instead).FirstOrDefault(i => i is not null), after.Count == 0 ? AskFirst(first, provider, next) : null, Enter(dated, first, next) }.OfType<string>()),
            Source = leads.Select(l => SourceReferences.Resolve(provider, l.Item.Row!.Cite)).FirstOrDefault(s => s is not null),
        };
    }

    // Nothing is asked yet that names the company: what the pack says does.
    private static string? AskFirst(Lead lead, Provider provider, string next)
    {
        var naming = provider.Data
            .Where(d => d.LeadsTo == lead.To && d.Availability != Availability.Never && (d.Roles.Count == 0 || (lead.Target.Role is { } role && d.Roles.Contains(role))))
            .SelectMany(d => d.Items)
            .FirstOrDefault();
        return naming is null ? null : $"Add {naming} to data.{lead.Request.Id}.items, so that {provider.Name} is asked for the {next}.";
    }

    private static string Enter(DatedCase dated, Lead lead, string next) => dated.Library.Vocabulary.FindWord("hosting-role", lead.To) is not null
        ? $"Once the {next} is known, add it under accounts.{lead.Target.Account.Id}.resolved with role {lead.To}, what it knows the customer by and how it was found; preserve there the same day."
        : $"Once the {next} is known, add it as an account of its own with what it knows the customer by; preserve there the same day.";

    private static string Name(DatedCase dated, string word) => dated.Library.Vocabulary.FindWord("hosting-role", word)?.Name ?? dated.Library.Vocabulary.GetName("next-provider", word);
}
