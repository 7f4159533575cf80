using EvidenceRequests.Model;
using EvidenceRequests.Rules;

namespace EvidenceRequests;

/// <summary>The dates that follow from a case: what ends, what must be asked before, what the law sets.</summary>
public static class CaseClock
{
    /// <summary>All dates, the earliest first.</summary>
    public static IReadOnlyList<ClockEntry> GetEntries(CasePlan casePlan)
    {
        ArgumentNullException.ThrowIfNull(casePlan);
        return
        [
            .. GetStepEntries(casePlan.Plan).Concat(GetPreservationEntries(casePlan.Plan)).Concat(GetHomeEntries(casePlan)).Concat(StatutoryTerms.Find(casePlan.Reading.CaseFile, casePlan.Library, casePlan.Plan.AsOf)
                .Select(t => new ClockEntry { Date = t.Date, What = t.Term.Title, From = t.Term.From, How = t.Term.Note, Source = t.Source }))
                .DistinctBy(e => (e.Date, e.What, e.From))
                .OrderBy(e => e.Date).ThenBy(e => e.What, StringComparer.Ordinal),
        ];
    }

    private static IEnumerable<ClockEntry> GetStepEntries(Plan plan) => plan.Steps.SelectMany(step => step.Dates.InOrder()
        .Where(d => d.Kind is not (StepDateKind.PreservedUntil or StepDateKind.CurrentEnd))
        .Select(d => new ClockEntry { Date = d.Day, What = GetMeaning(d.Kind, step), From = step.Id, How = d.Kind == StepDateKind.Expires && step.Days is { } days ? FormattableString.Invariant($"{days} days, counted from the day of this plan") : null }));

    private static string GetMeaning(StepDateKind kind, Step step) => kind switch
    {
        StepDateKind.Expires => $"preservation at {step.Addressee.Name} would end, if sent today",
        StepDateKind.ExtendFrom => $"extension of the preservation at {step.Addressee.Name} can be drafted",
        StepDateKind.LastExtensionEnds => $"preservation at {step.Addressee.Name} would end for good, with every extension",
        _ => $"data asked of {step.Addressee.Name} is likely gone after this day",
    };

    private static IEnumerable<ClockEntry> GetPreservationEntries(Plan plan) => plan.Steps.SelectMany(s => s.Preservations).Where(p => p.Expires is not null).SelectMany(p => new[]
    {
        new ClockEntry { Date = p.Expires!.Value, What = $"preservation of account {p.Account} ends", From = p.Fact, How = "counted from the day it was sent" },
        new ClockEntry { Date = p.Expires.Value.AddDays(-30), What = $"extension for account {p.Account} is due", From = p.Fact, How = "thirty days before the end" },
    });

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
