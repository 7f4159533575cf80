using EvidenceRequests.Model;

namespace EvidenceRequests.Rules;

/// <summary>The dates that follow from a step.</summary>
internal static class StepDates
{
    public static IReadOnlyDictionary<string, DateOnly> Of(CaseAtDate at, IReadOnlyList<Rung> rungs)
    {
        var dates = new SortedDictionary<string, DateOnly>(StringComparer.Ordinal);
        var days = rungs.Select(r => r.Days).FirstOrDefault(d => d is not null);
        switch (rungs[0].Kind)
        {
            case RequestKinds.Preservation when days is { } d:
                AddPeriod(dates, at.AsOf.AddDays(d), rungs);
                break;
            case RequestKinds.PreservationExtension when rungs.Min(r => r.Preservation?.Expires) is { } current:
                dates["current_end"] = current;
                dates["extend_from"] = PreservationPlanner.ExtendFrom(current, rungs.Select(r => r.Extension).FirstOrDefault(e => e is not null));
                if (days is { } more)
                {
                    dates["expires"] = current.AddDays(more);
                }

                break;
            default:
                if (rungs.Select(r => PreservationPlanner.Current(at.CaseFile, r.Target, PreservationPlanner.Rule(r.Target, at.RequestingState, r.Entity.State, at.AsOf))?.Expires).Min() is { } preservedUntil)
                {
                    dates["preserved_until"] = preservedUntil;
                }

                break;
        }

        if (rungs.SelectMany(r => r.Items.Select(i => ItemSorter.GoneAfter(i, r.Request, r.Target))).Min() is { } gone)
        {
            dates["data_gone"] = gone;
        }

        return dates;
    }

    private static void AddPeriod(SortedDictionary<string, DateOnly> dates, DateOnly expires, IReadOnlyList<Rung> rungs)
    {
        var extension = rungs.Select(r => r.Extension).FirstOrDefault(e => e is not null);
        dates["expires"] = expires;
        dates["extend_from"] = PreservationPlanner.ExtendFrom(expires, extension);
        if (extension is { Count: { } count, Days: { } days })
        {
            dates["last_extension_ends"] = expires.AddDays(count * days);
        }
    }
}
