using EvidenceRequests.Model;

namespace EvidenceRequests.Rules;

/// <summary>A request to a state that may punish contacts with companies on its soil, in a case that had one.</summary>
internal static class ContactChecks
{
    /// <summary>The warning; null if there is nothing to warn of.</summary>
    public static Finding? Check(DatedCase dated, Step step)
    {
        if (!RequestKinds.IsAssistance(step.Kind) || dated.Country(step.RequestedState) is not { Requested.DirectContact: { } rule } state)
        {
            return null;
        }

        var accounts = step.Asks.Select(a => a.Account).ToHashSet(StringComparer.Ordinal);
        var had = dated.History.All.Select(h => h.Entry).Any(h => h.Account is { } account ? accounts.Contains(account) : h.Provider is { } provider && step.Providers.Contains(provider));
        return !had ? null : Finding.Warning(
            FindingCodes.ContactNotTold,
            requirement: new StatementId(state.Id, "direct-contact"),
            fact: "history",
            message: "the letter does not mention that the company was written to.",
            why: rule.Why,
            fix: rule.Fix,
            source: SourceReferences.Resolve(state, rule.Cite));
    }
}
