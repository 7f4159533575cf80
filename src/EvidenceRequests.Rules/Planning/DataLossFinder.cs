using EvidenceRequests.Model;

namespace EvidenceRequests.Rules;

/// <summary>Works out how the data of an item runs out, from the start of its period.</summary>
internal static class DataLossFinder
{
    public static DataLoss? Find(DatedCase dated, SortedItem item, DataRequest request, Target target, ActivePreservation? preservation)
    {
        if (item.Row?.Retention is not { } retention || (retention.Days ?? retention.Hours) is null)
        {
            return null;
        }

        var loss = new DataLoss { Days = retention.Days, Hours = retention.Days is null ? retention.Hours : null, From = retention.From, Source = SourceReferences.Resolve(target.Provider, retention.Cite) };
        return retention.From != "event" ? loss
            : loss.Hours is { } hours ? CountHours(dated, loss, hours, request, target)
            : CountDays(dated, loss, retention.Days!.Value, request, target, preservation);
    }

    // A policy in days is counted to the start of its last day: data of a day is there until that day plus the term, and no longer.
    private static DataLoss? CountDays(DatedCase dated, DataLoss loss, int days, DataRequest request, Target target, ActivePreservation? preservation)
    {
        var last = request.To?.Day ?? target.FoundOn;
        if ((request.From?.Day ?? target.FoundOn ?? last) is not { } first)
        {
            return null;
        }

        var secured = preservation is { IsUnanswered: false } p && p.Sent <= dated.AsOf && (p.Expires is not { } end || end >= dated.AsOf) ? p.Sent : (DateOnly?)null;
        var front = (secured ?? dated.AsOf).AddDays(-days);
        var allGone = last?.AddDays(days);
        if (last is { } to && to < front)
        {
            return loss with { IsAllGone = true, AllGone = allGone, GoneFrom = first, GoneTo = to };
        }

        loss = loss with { GoneFrom = front > first ? first : null, GoneTo = front > first ? front.AddDays(-1) : null, SecuredOn = secured };
        if (secured is { } day)
        {
            // What came after the copy runs on, and needs a request of its own.
            var after = Max(day.AddDays(1), dated.AsOf.AddDays(-days));
            return last is { } until && until < after ? loss : loss with { Next = after, NextOn = after.AddDays(days), AllGone = allGone };
        }

        var next = Max(first, front);
        return loss with { Next = next, NextOn = next.AddDays(days), AllGone = allGone };
    }

    private static DataLoss? CountHours(DatedCase dated, DataLoss loss, int hours, DataRequest request, Target target)
    {
        if (request.From?.Value is not { } first)
        {
            return (request.From?.Day ?? request.To?.Day ?? target.FoundOn) is not { } day ? null : loss with { NextOn = day.AddDays(hours / 24), AllGone = (request.To?.Day ?? target.FoundOn)?.AddDays(hours / 24) };
        }

        var now = dated.CaseFile.Case.Now?.Value ?? new DateTimeOffset(dated.AsOf.ToDateTime(TimeOnly.MinValue), dated.HomeOffset);
        var front = now.AddHours(-hours);
        var end = request.To?.Value;
        var isAllGone = end is { } last && last < front;
        var next = Max(first, front).AddHours(hours);
        return loss with
        {
            IsAllGone = isAllGone,
            GoneFrom = front > first ? Day(first) : null,
            GoneTo = front > first ? Day(isAllGone ? end!.Value : front.ToOffset(first.Offset)) : null,
            NextAt = isAllGone ? null : next,
            NextOn = isAllGone ? null : Day(next.ToOffset(first.Offset)),
            AllGoneAt = end?.AddHours(hours),
            AllGone = end is { } to ? Day(to.AddHours(hours)) : null,
        };
    }

    private static DateOnly Day(DateTimeOffset instant) => DateOnly.FromDateTime(instant.DateTime);

    private static DateOnly Max(DateOnly a, DateOnly b) => a > b ? a : b;

    private static DateTimeOffset Max(DateTimeOffset a, DateTimeOffset b) => a > b ? a : b;
}
