using EvidenceRequests.Model;

namespace EvidenceRequests.Rules;

/// <summary>
/// Whether the service must be stated before anything can be planned: the provider's rules for its services differ in a way that matters for what
/// is asked, and the case does not say which service it is. Silence would let every rule for one service fall away.
/// </summary>
internal static class ServiceQuestion
{
    public static Finding? Find(Target target, DataRequest request)
    {
        if (target.Service is not null)
        {
            return null;
        }

        var differing = ListRules(target.Provider, request).Where(r => r.Services.Count > 0).ToList();
        if (differing.Count == 0)
        {
            return null;
        }

        var what = string.Join(", ", differing.Select(r => r.What).Distinct(StringComparer.Ordinal));
        var services = target.Provider.Services.Select(s => s.Id).ToList();
        return Finding.Error(
            FindingCodes.ServiceNotStated,
            fact: $"{target.FactPath}.service",
            message: $"which service of {target.Provider.Name} this is about is not stated, and its rules differ by service.",
            why: $"{target.Provider.Name} has rules for single services: {what}.",
            fix: $"Add service: {string.Join(", ", services.SkipLast(1))}{(services.Count > 1 ? " or " : string.Empty)}{services[^1]}. Where it is not known, enter the account once for each that it may be.",
            requirement: new StatementId(target.Provider.Id, "service"));
    }

    // Cautions are shown for every service as long as none is stated, so they need no question.
    private static IEnumerable<(string What, IReadOnlyList<string> Services)> ListRules(Provider provider, DataRequest request) =>
    [
        .. provider.Addressee.Cases.Select(c => ("the company to address", c.Services)),
        .. provider.Channels.Select(c => ("the channel", c.Services)),
        .. provider.Identifiers.Select(i => ("what identifies an account", i.Services)),
        .. provider.RefusedIdentifiers.Select(i => ("what does not identify an account", i.Services)),
        .. provider.Data.Where(d => d.Items.Intersect(request.Items).Any()).Select(d => ("the data that is held", d.Services)),
        .. provider.Policy.Where(p => p.Items.IncludesAny(request.Items)).Select(p => ("what is disclosed", p.Services)),
        .. provider.Preservation.Select(p => ("preservation", p.Services)),
        .. provider.UserNotice.Select(n => ("notice to the user", n.Services)),
        .. provider.Requirements.Select(r => ("what must be stated", r.Services)),
    ];
}
