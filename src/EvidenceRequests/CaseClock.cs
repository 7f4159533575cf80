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
            .. GetStepEntries(casePlan.Plan)
                .Concat(GetLossEntries(casePlan))
                .Concat(GetPreservationEntries(casePlan.Plan))
                .Concat(RequestClock.GetEntries(casePlan))
                .Concat(GetHomeEntries(casePlan))
                .Concat(GetTermEntries(casePlan))
                .DistinctBy(e => e.Key)
                .OrderBy(e => e.Date).ThenBy(e => e.What, StringComparer.Ordinal),
        ];
    }

    // What a request that has not left yet would lead to.
    private static IEnumerable<ClockEntry> GetStepEntries(Plan plan) => plan.Steps.SelectMany(step => new (DateOnly? Day, string What, string? How)[]
    {
        (step.Kind == RequestKinds.Preservation ? step.Dates.Expires : null, $"preservation at {step.Addressee.Name} would end, if sent today", step.Days is { } days ? FormattableString.Invariant($"{days} days, counted from the day of this plan") : null),
        (step.Kind == RequestKinds.PreservationExtension ? step.Dates.Expires : null, $"preservation at {step.Addressee.Name} would end, once extended", step.Days is { } more ? FormattableString.Invariant($"{more} days, counted from the end of the present period") : null),
        (step.Dates.LastExtensionEnds, $"preservation at {step.Addressee.Name} would end for good, with every extension", null),
    }.Where(d => d.Day is not null).Select(d => new ClockEntry { Date = d.Day!.Value, What = d.What, From = step.Id, How = d.How, Kind = step.Kind, Addressee = step.Provider }));

    private static IEnumerable<ClockEntry> GetTermEntries(CasePlan casePlan) => StatutoryTerms.Find(casePlan.Reading.CaseFile, casePlan.Library, casePlan.Plan.AsOf).Select(t => new ClockEntry
    {
        Date = t.End.Earliest,
        Latest = t.End.IsSure ? null : t.End.Latest,
        What = t.Term.Title,
        From = t.Term.From,
        How = string.Join("; ", new[] { t.End.How, t.Term.Note }.OfType<string>()),
        Source = t.Source,
        // Whether a term that has passed was kept is recorded nowhere; it is no duty any more.
        Duty = t.End.Latest < casePlan.Plan.AsOf ? null : t.Term.From.StartsWith("history.", StringComparison.Ordinal) ? "silence" : "term",
    });

    // Item by item, from the start of the period; a request to a state asks for data of the same holder and adds no clock of its own.
    private static IEnumerable<ClockEntry> GetLossEntries(CasePlan casePlan) => casePlan.Plan.Steps
        .SelectMany(s => s.Asks).SelectMany(a => a.Items.Where(i => i.GoneAfter is not null).Select(i => (Ask: a, Item: i)))
        .DistinctBy(x => (x.Ask.Data, x.Ask.Provider, x.Item.Id))
        .GroupBy(x => (x.Ask.ProviderName, x.Item.Id, x.Item.GoneAfter, Says: x.Item.Loss!.Describe(casePlan.Plan.AsOf)))
        .Select(g => (Group: g, First: g.First(), IsOpen: g.First().Item.Loss is { SecuredOn: null, IsAllGone: false } && casePlan.Plan.Steps.Any(s => s.Kind == RequestKinds.Preservation && g.Any(x => s.Asks.Any(a => a.Data == x.Ask.Data && a.Provider == x.Ask.Provider && a.Items.Any(i => i.Id == x.Item.Id))))))
        .Select(x => new ClockEntry
        {
            Date = x.Group.Key.GoneAfter!.Value,
            At = x.First.Item.Loss!.NextAt,
            What = $"{casePlan.Library.Vocabulary.FindDataItem(x.Group.Key.Id)?.Name ?? x.Group.Key.Id} at {x.Group.Key.ProviderName} ({(x.Group.Count() <= 3 ? string.Join(", ", x.Group.Select(y => y.Ask.Data)) : FormattableString.Invariant($"{x.Group.Count()} data requests"))}): {x.Group.Key.Says}",
            Topic = $"loss {x.Group.Key.Id} {x.First.Ask.Provider}",
            From = $"data.{x.First.Ask.Data}",
            Source = x.First.Item.Loss!.Source,
            Duty = x.IsOpen ? "preserve" : null,
            Kind = x.IsOpen ? RequestKinds.Preservation : null,
            Draft = x.IsOpen ? RequestKinds.Preservation : null,
            Addressee = x.First.Ask.Provider,
            Accounts = [.. x.Group.Select(y => y.Ask.Account).Distinct(StringComparer.Ordinal)],
        });

    // One entry for each duty: what is kept ends on a day, and that is the day by which it is extended, less what the provider wants before.
    private static IEnumerable<ClockEntry> GetPreservationEntries(Plan plan)
    {
        foreach (var step in plan.Steps.Where(s => s.Dates is { AskBy: not null, CurrentEnd: not null }))
        {
            foreach (var (end, group) in step.Preservations.Where(p => p.Expires >= plan.AsOf).GroupBy(p => p.Expires!.Value).Select(g => (g.Key, g.ToList())))
            {
                var askBy = end.AddDays(step.Dates.AskBy!.Value.DayNumber - step.Dates.CurrentEnd!.Value.DayNumber);
                yield return PreservationClock.Extend(
                    step.Addressee.Name,
                    RequestKinds.IsToState(step.Kind) ? step.RequestedState : step.Provider,
                    step.Kind,
                    group,
                    askBy,
                    step.Dates.ExtendFrom is { } opens ? end.AddDays(opens.DayNumber - step.Dates.CurrentEnd.Value.DayNumber) : null,
                    step.Dates.IsLastExtension);
            }
        }

        var extended = plan.Steps.Where(s => s.Dates is { AskBy: not null, CurrentEnd: not null }).SelectMany(s => s.Preservations).Select(p => p.Fact).ToHashSet(StringComparer.Ordinal);
        foreach (var (step, preservation) in plan.Steps.SelectMany(s => s.Preservations.Select(p => (Step: s, Preservation: p))).Where(x => x.Preservation.Expires is not null && !extended.Contains(x.Preservation.Fact)).DistinctBy(x => x.Preservation.Fact))
        {
            yield return PreservationClock.End(step.Provider, preservation, plan.AsOf);
        }
    }

    private static IEnumerable<ClockEntry> GetHomeEntries(CasePlan casePlan)
    {
        var caseFile = casePlan.Reading.CaseFile;
        if (caseFile.Emergency is { EndedAt: null, ExpectedAt.Day: { } harm })
        {
            yield return new ClockEntry { Date = harm, What = "the harm is expected", From = "emergency.expected_at", At = caseFile.Emergency.ExpectedAt.Value, Duty = "harm" };
        }

        if (caseFile.MutualLegalAssistance?.Urgency?.By?.Value is { } by)
        {
            yield return new ClockEntry { Date = by, What = "an answer is needed", From = "mutual_legal_assistance.urgency.by", Duty = "answer-needed", Turn = "them" };
        }

        if (caseFile.MutualLegalAssistance?.HomeOrder?.Expires?.Value is { } order)
        {
            yield return new ClockEntry { Date = order, What = "the order at home ends", From = "mutual_legal_assistance.home_order.expires", Duty = "order" };
        }

        if (caseFile.Confidentiality is { Asked: true, Until.Value: { } silence })
        {
            yield return new ClockEntry { Date = silence, What = "the silence asked for ends", From = "confidentiality.until", Duty = "silence" };
        }

        foreach (var (i, own) in (caseFile.Confidentiality?.ByRequest ?? []).Index().Where(r => r.Item is { Asked: not false, Until.Value: not null }))
        {
            yield return new ClockEntry { Date = own.Until!.Value!.Value, What = "the silence asked for in some requests ends", From = FormattableString.Invariant($"confidentiality.by_request[{i}].until"), Duty = "silence" };
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
