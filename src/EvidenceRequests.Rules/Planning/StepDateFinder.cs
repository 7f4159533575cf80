using EvidenceRequests.Model;

namespace EvidenceRequests.Rules;

/// <summary>The days that follow from a step.</summary>
internal static class StepDateFinder
{
    public static StepDates Find(DatedCase dated, IReadOnlyList<Route> routes, IReadOnlyList<Ask> asks)
    {
        var days = routes.Select(r => r.Days).FirstOrDefault(d => d is not null);
        var extension = routes.Select(r => r.Extension).FirstOrDefault(e => e is not null);
        var dates = new StepDates { DataGone = asks.SelectMany(a => a.Items).Select(i => i.GoneAfter).Min() };
        return routes[0].Kind switch
        {
            RequestKinds.Preservation when days is { } d => dates with
            {
                Expires = dated.AsOf.AddDays(d),
                ExtendFrom = PreservationFinder.ExtendFrom(dated.AsOf.AddDays(d), extension),
                LastExtensionEnds = extension is { Count: { } count, Days: { } more } ? dated.AsOf.AddDays(d + (count * more)) : null,
            },
            RequestKinds.PreservationExtension when routes.Min(r => r.Preservation?.Expires) is { } current => dates with
            {
                CurrentEnd = current,
                AskBy = current.AddDays(-(extension?.LeadDays ?? 0)),
                IsLastExtension = extension?.Count is { } most && routes.Max(r => r.Preservation?.Extensions) + 1 >= most,
                ExtendFrom = PreservationFinder.ExtendFrom(current, extension),
                Expires = days is { } further ? current.AddDays(further) : null,
            },
            RequestKinds.PreservationThroughAuthority when routes.Min(r => r.Preservation?.Expires) is { } running => dates with { CurrentEnd = running, AskBy = running, ExtendFrom = PreservationFinder.ExtendFrom(running, rule: null) },
            _ => dates with { PreservedUntil = routes.Select(r => PreservationFinder.FindCurrent(dated, r)?.Expires).Min() },
        };
    }
}
