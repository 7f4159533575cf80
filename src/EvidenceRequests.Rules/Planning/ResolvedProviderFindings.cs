using EvidenceRequests.Model;

namespace EvidenceRequests.Rules;

/// <summary>What must be said about the companies behind a website or server that are not addressed.</summary>
internal static class ResolvedProviderFindings
{
    public static IEnumerable<Finding> Find(DatedCase dated, Account account, DataRequest request, IReadOnlySet<string> asked)
    {
        for (var i = 0; i < account.Resolved.Count; i++)
        {
            if (account.Resolved[i] is { } resolved && !TargetFinder.CanBeAsked(dated, resolved))
            {
                yield return WithoutPack(dated, account, resolved, i);
            }
        }

        if (account.Resolved.All(r => r.Role is not "host"))
        {
            yield return HostUnknown(account);
        }

        foreach (var item in request.Items.Where(i => !asked.Contains(i) && account.Resolved.Count > 0))
        {
            yield return NobodyHolds(dated, request, item);
        }
    }

    private static Finding WithoutPack(DatedCase dated, Account account, ResolvedProvider resolved, int index)
    {
        var near = resolved.Provider is { } id ? UnknownWord.Nearest(id, dated.Library.ProviderWords) : [];
        var proxy = resolved.Role == "privacy-proxy";
        return Finding.Create(
            proxy ? Severity.Note : Severity.Warning,
            FindingCodes.ResolvedWithoutProvider,
            fact: FormattableString.Invariant($"accounts.{account.Id}.resolved[{index}]"),
            message: proxy
                ? "the registrant shown is a privacy service; it stands in for the customer and is no suspect."
                : $"there is no pack for {Describe(dated, resolved)}, so no request to it is drafted." + (near.Count == 0 ? string.Empty : $" Did you mean \"{near[0]}\"?"),
            why: proxy ? "The customer behind it is known to the registrar." : "Nothing is known here about whom to address and how.",
            fix: proxy ? "Ask the registrar for the customer." : near.Count == 0 ? "See \"evreq providers list\"; where the company is not among them, add its name and state: it is then asked through that state." : $"Write \"{near[0]}\".");
    }

    private static string Describe(DatedCase dated, ResolvedProvider resolved) =>
        (resolved.Name ?? "this company") + (resolved.State is { } state ? $" ({dated.Library.Vocabulary.GetName(WordLists.States, state)})" : string.Empty);

    private static Finding HostUnknown(Account account) => Finding.Create(
        account.Resolved.Count == 0 ? Severity.Error : Severity.Warning,
        FindingCodes.RouteAsk,
        fact: account.Resolved.Count == 0 ? $"accounts.{account.Id}" : $"accounts.{account.Id}.resolved",
        message: "the company that hosts the server is not known yet.",
        why: "The data lies with the host; a network in front or a registrar only knows who its customer is.",
        fix: "Look up the name (DNS, then RDAP of the address) and enter each company under resolved with the time of the look-up; if a network in front hides the server, ask it for the origin host first.");

    private static Finding NobodyHolds(DatedCase dated, DataRequest request, string item) => Finding.Warning(
        FindingCodes.ItemUnknownHere,
        fact: $"data.{request.Id}.items",
        message: $"none of the companies found is known to hold this: {dated.Library.Vocabulary.DataItems.FirstOrDefault(i => i.Id == item)?.Name ?? item}.",
        why: "It is asked of nobody in this plan.",
        fix: $"Take {item} out of data.{request.Id}.items, or enter the company that holds it under resolved.");
}
