using EvidenceRequests.Model;

namespace EvidenceRequests.Rules;

/// <summary>One ask of a step with its account as the addressee sees it.</summary>
internal sealed record AskCheckInput(Ask Ask, Account Account, DataRequest Request, CaseFacts Facts, FactScope Scope)
{
    public static AskCheckInput? Create(DatedCase dated, Ask ask, CaseFacts facts)
    {
        var account = dated.Accounts.Find(ask.Account);
        var request = dated.Accounts.FindRequest(ask.Data);
        if (account is null || request is null)
        {
            return null;
        }

        var seen = ask.Role is null ? account : TargetFinder.FindResolved(dated, account).First(t => t.FactPath == ask.Fact).Account;
        return new AskCheckInput(ask, seen, request, facts.With(DerivedFactFinder.FindForAccount(dated, seen)), FactScope.Create(seen, ask.Fact, request));
    }
}
