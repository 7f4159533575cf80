using EvidenceRequests.Model;

namespace EvidenceRequests.Rules;

/// <summary>One ask of a step with its account as the addressee sees it.</summary>
internal sealed record AskUnderCheck(Ask Ask, Account Account, DataRequest Request, CaseFacts Facts)
{
    public static AskUnderCheck? Of(CaseAtDate at, Ask ask, IReadOnlyDictionary<string, IReadOnlyList<string>> derived)
    {
        var account = at.CaseFile.Accounts.FirstOrDefault(a => a.Id == ask.Account);
        var request = at.CaseFile.Data.FirstOrDefault(d => d.Id == ask.Data);
        if (account is null || request is null)
        {
            return null;
        }

        var seen = ask.Role is null ? account : TargetFinder.Behind(at, account).First(t => t.FactPath == ask.Fact).Account;
        var facts = new Dictionary<string, IReadOnlyList<string>>(derived, StringComparer.Ordinal);
        foreach (var (path, values) in DerivedFactFinder.OfAccount(at, seen).Where(f => f.Key is "derived.phone_country" or "derived.server_host"))
        {
            facts[path] = values;
        }

        return new AskUnderCheck(ask, seen, request, at.Facts.With(facts));
    }
}
