using EvidenceRequests.Model;

namespace EvidenceRequests.Rules;

/// <summary>The dates that follow from a step.</summary>
internal static class StepDateFinder
{
    public static IReadOnlyDictionary<string, DateOnly> Find(DatedCase dated, IReadOnlyList<Route> routes)
    {
        var dates = new SortedDictionary<string, DateOnly>(StringComparer.Ordinal);
        var days = routes.Select(r => r.Days).FirstOrDefault(d => d is not null);
        switch (routes[0].Kind)
        {
            case RequestKinds.Preservation when days is { } d:
                AddPeriod(dates, dated.AsOf.AddDays(d), routes);
                break;
            case RequestKinds.PreservationExtension when routes.Min(r => r.Preservation?.Expires) is { } current:
                dates["current_end"] = current;
                dates["extend_from"] = PreservationFinder.ExtendFrom(current, routes.Select(r => r.Extension).FirstOrDefault(e => e is not null));
                if (days is { } more)
                {
                    dates["expires"] = current.AddDays(more);
                }

                break;
            default:
                if (routes.Select(r => PreservationFinder.FindCurrent(dated.CaseFile, r.Target, PreservationFinder.FindRule(r.Target, dated.RequestingState, r.Entity.State, dated.AsOf))?.Expires).Min() is { } preservedUntil)
                {
                    dates["preserved_until"] = preservedUntil;
                }

                break;
        }

        if (routes.SelectMany(r => r.Items.Select(i => ItemSorter.GoneAfter(i, r.Request, r.Target))).Min() is { } gone)
        {
            dates["data_gone"] = gone;
        }

        return dates;
    }

    private static void AddPeriod(SortedDictionary<string, DateOnly> dates, DateOnly expires, IReadOnlyList<Route> routes)
    {
        var extension = routes.Select(r => r.Extension).FirstOrDefault(e => e is not null);
        dates["expires"] = expires;
        dates["extend_from"] = PreservationFinder.ExtendFrom(expires, extension);
        if (extension is { Count: { } count, Days: { } days })
        {
            dates["last_extension_ends"] = expires.AddDays(count * days);
        }
    }
}
