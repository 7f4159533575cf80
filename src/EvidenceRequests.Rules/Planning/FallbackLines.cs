using EvidenceRequests.Model;

namespace EvidenceRequests.Rules;

/// <summary>
/// Records that a provider is asked for directly are asked of its state too, where the content of the same account is: they show whose
/// account it is, and the direct letter may fail. They are marked as asked only so far as they have not been given.
/// </summary>
internal static class FallbackLines
{
    private static readonly string[] Records = ["subscriber", "traffic"];

    public static IReadOnlyList<Route> Add(IReadOnlyList<Route> routes)
    {
        var direct = routes.Where(r => r.Kind == RequestKinds.VoluntaryDisclosure).ToLookup(Holder);
        var assisted = routes.Select((r, i) => (Route: r, Index: i)).Where(r => r.Route.Kind == RequestKinds.MlaStored).ToList();
        var places = assisted.GroupBy(r => (Holder(r.Route), r.Route.Request.Id)).ToDictionary(g => g.Key, g => g.First().Index);
        var added = new List<Route>(routes);
        foreach (var content in assisted.Select(r => r.Route).Where(r => r.Items.Any(i => i.Category == "content")).DistinctBy(Holder))
        {
            foreach (var letter in direct[Holder(content)])
            {
                Add(added, content, letter, places.TryGetValue((Holder(letter), letter.Request.Id), out var at) ? at : -1);
            }
        }

        return added;
    }

    private static (string Account, string Provider, string? Role) Holder(Route route) => (route.Target.Account.Id, route.Target.Provider.Id, route.Target.Role);

    private static void Add(List<Route> routes, Route content, Route letter, int at)
    {
        var asked = at < 0 ? [] : routes[at].Items.Select(i => i.Id).ToHashSet(StringComparer.Ordinal);
        IReadOnlyList<SortedItem> lines = [.. letter.Items.Where(i => Records.Contains(i.Category) && !asked.Contains(i.Id)).Select(i => i with { IsFallback = true })];
        if (lines.Count == 0)
        {
            return;
        }

        if (at < 0)
        {
            routes.Add(content with { Request = letter.Request, Items = lines, Findings = [], WaitsFor = [] });
        }
        else
        {
            routes[at] = routes[at] with { Items = [.. routes[at].Items, .. lines] };
        }
    }
}
