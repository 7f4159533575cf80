using EvidenceRequests.Model;
using EvidenceRequests.Rules;

namespace EvidenceRequests;

/// <summary>The dates that follow from a case: what ends, what must be asked before, what the law sets.</summary>
internal static class CaseClock
{
    /// <summary>All dates, the earliest first.</summary>
    public static IReadOnlyList<ClockEntry> GetEntries(CasePlan casePlan)
    {
        ArgumentNullException.ThrowIfNull(casePlan);
        return
        [
            .. GetStepEntries(casePlan.Plan).Concat(GetLossEntries(casePlan)).Concat(GetPreservationEntries(casePlan.Plan)).Concat(GetHomeEntries(casePlan)).Concat(StatutoryTerms.Find(casePlan.Reading.CaseFile, casePlan.Library, casePlan.Plan.AsOf)
                .Select(t => new ClockEntry { Date = t.Date, What = t.Term.Title, From = t.Term.From, How = t.Term.Note, Source = t.Source }))
                .DistinctBy(e => (e.Date, e.What, e.From))
                .OrderBy(e => e.Date).ThenBy(e => e.What, StringComparer.Ordinal),
        ];
    }

    private static IEnumerable<ClockEntry> GetStepEntries(Plan plan) => plan.Steps.SelectMany(step => step.Dates.InOrder()
        .Where(d => d.Kind is not (StepDateKind.PreservedUntil or StepDateKind.CurrentEnd or StepDateKind.DataGone))
        .Select(d => new ClockEntry { Date = d.Day, What = GetMeaning(d.Kind, step), From = step.Id, How = d.Kind == StepDateKind.Expires && step.Days is { } days ? FormattableString.Invariant($"{days} days, counted from the day of this plan") : null }));

    private static string GetMeaning(StepDateKind kind, Step step) => kind switch
    {
        StepDateKind.Expires => $"preservation at {step.Addressee.Name} would end, if sent today",
        StepDateKind.ExtendFrom => $"extension of the preservation at {step.Addressee.Name} can be drafted",
        _ => $"preservation at {step.Addressee.Name} would end for good, with every extension",
    };

    // Item by item, from the start of the period; a request to a state asks for data of the same holder and adds no clock of its own.
    private static IEnumerable<ClockEntry> GetLossEntries(CasePlan casePlan) => casePlan.Plan.Steps
        .SelectMany(s => s.Asks).SelectMany(a => a.Items.Where(i => i.GoneAfter is not null).Select(i => (Ask: a, Item: i)))
        .DistinctBy(x => (x.Ask.Data, x.Ask.Provider, x.Item.Id))
        .GroupBy(x => (x.Ask.ProviderName, x.Item.Id, x.Item.GoneAfter, Says: x.Item.Loss!.Describe(casePlan.Plan.AsOf)))
        .Select(g => new ClockEntry
        {
            Date = g.Key.GoneAfter!.Value,
            What = $"{casePlan.Library.Vocabulary.FindDataItem(g.Key.Id)?.Name ?? g.Key.Id} at {g.Key.ProviderName} ({(g.Count() <= 3 ? string.Join(", ", g.Select(x => x.Ask.Data)) : FormattableString.Invariant($"{g.Count()} data requests"))}): {g.Key.Says}",
            From = $"data.{g.First().Ask.Data}",
            Source = g.First().Item.Loss!.Source,
        });

    private static IEnumerable<ClockEntry> GetPreservationEntries(Plan plan) => plan.Steps.SelectMany(s => s.Preservations).Where(p => p.Expires is not null).Select(p =>
        new ClockEntry { Date = p.Expires!.Value, What = $"preservation of account {p.Account} ends{(p.IsConfirmed ? string.Empty : ", if it was confirmed")}", From = p.Fact, How = "counted from the day it was sent" });

    private static IEnumerable<ClockEntry> GetHomeEntries(CasePlan casePlan)
    {
        var caseFile = casePlan.Reading.CaseFile;
        if (caseFile.Emergency is { EndedAt: null, ExpectedAt.Day: { } harm })
        {
            yield return new ClockEntry { Date = harm, What = "the harm is expected", From = "emergency.expected_at" };
        }

        if (caseFile.MutualLegalAssistance?.Urgency?.By?.Value is { } by)
        {
            yield return new ClockEntry { Date = by, What = "an answer is needed", From = "mutual_legal_assistance.urgency.by" };
        }

        if (caseFile.MutualLegalAssistance?.HomeOrder?.Expires?.Value is { } order)
        {
            yield return new ClockEntry { Date = order, What = "the order at home ends", From = "mutual_legal_assistance.home_order.expires" };
        }

        if (caseFile.Confidentiality is { Asked: true, Until.Value: { } silence })
        {
            yield return new ClockEntry { Date = silence, What = "the silence asked for ends", From = "confidentiality.until" };
        }

        foreach (var (i, own) in (caseFile.Confidentiality?.ByRequest ?? []).Index().Where(r => r.Item is { Asked: not false, Until.Value: not null }))
        {
            yield return new ClockEntry { Date = own.Until!.Value!.Value, What = "the silence asked for in some requests ends", From = FormattableString.Invariant($"confidentiality.by_request[{i}].until") };
        }

        foreach (var step in casePlan.Plan.Steps.Where(s => RequestKinds.IsAssistance(s.Kind)))
        {
            if (casePlan.Library.Countries.GetValueOrDefault(step.RequestedState)?.Requested?.ExpectedTime is { } time)
            {
                yield return new ClockEntry { Date = casePlan.Plan.AsOf.AddMonths(time.FromMonths), What = $"earliest answer to the request to {step.Addressee.Name}, if sent today", From = step.Id, How = FormattableString.Invariant($"{time.FromMonths} to {time.ToMonths} months") };
                yield return new ClockEntry { Date = casePlan.Plan.AsOf.AddMonths(time.ToMonths), What = $"late answer to the request to {step.Addressee.Name}, if sent today", From = step.Id, How = FormattableString.Invariant($"{time.FromMonths} to {time.ToMonths} months") };
            }
        }
    }
}
