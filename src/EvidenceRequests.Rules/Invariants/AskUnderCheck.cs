using EvidenceRequests.Model;

namespace EvidenceRequests.Rules;

/// <summary>One ask of a step with its account as the addressee sees it.</summary>
internal sealed record AskUnderCheck(Ask Ask, Account Account, DataRequest Request, CaseFacts Facts, FactScope Scope)
{
    public static AskUnderCheck? Of(CaseAtDate at, Ask ask, CaseFacts facts)
    {
        var account = at.CaseFile.Accounts.FirstOrDefault(a => a.Id == ask.Account);
        var request = at.CaseFile.Data.FirstOrDefault(d => d.Id == ask.Data);
        if (account is null || request is null)
        {
            return null;
        }

        var seen = ask.Role is null ? account : TargetFinder.Behind(at, account).First(t => t.FactPath == ask.Fact).Account;
        return new AskUnderCheck(ask, seen, request, facts.With(DerivedFactFinder.OfAccount(at, seen)), FactScope.Of(seen, ask.Fact, request));
    }
}
