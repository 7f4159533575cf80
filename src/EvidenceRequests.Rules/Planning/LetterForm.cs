using EvidenceRequests.Model;

namespace EvidenceRequests.Rules;

/// <summary>Which form a request between states has: the short one, in which the letter holds everything, or the long one with annexes of facts, accounts and links.</summary>
internal static class LetterForm
{
    // What a reader oversees in the tables of one letter; sources and links of more belong in annexes of their own.
    private const int MaxFacts = 10;

    private const int MaxAccounts = 3;

    /// <summary>True for a request for assistance with few facts and few accounts.</summary>
    public static bool IsShort(string kind, IReadOnlyList<ReliedFact> facts, IReadOnlyList<Ask> asks) =>
        RequestKinds.IsAssistance(kind) && facts.Count <= MaxFacts && asks.DistinctBy(a => a.Account).Count() <= MaxAccounts;
}
