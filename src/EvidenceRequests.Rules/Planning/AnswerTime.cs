using EvidenceRequests.Model;

namespace EvidenceRequests.Rules;

/// <summary>Holds the months that an answer from a state takes against the days for which the data is kept.</summary>
internal static class AnswerTime
{
    public static Finding? Check(DatedCase dated, Step step)
    {
        if (!RequestKinds.IsAssistance(step.Kind) || dated.Country(step.RequestedState) is not { Requested.ExpectedTime: { } time } country)
        {
            return null;
        }

        var end = step.Preservations.Where(p => p.Expires is not null).MinBy(p => p.Expires)?.Expires;
        var kept = end is not { } day ? "no preservation with an end is recorded"
            : day < dated.AsOf ? FormattableString.Invariant($"the preservation ended on {day:yyyy-MM-dd}")
            : FormattableString.Invariant($"the preservation ends in {day.DayNumber - dated.AsOf.DayNumber} days, on {day:yyyy-MM-dd}");
        return Finding.Note(
            FindingCodes.AnswerTakesMonths,
            message: FormattableString.Invariant($"prepare this request now: {kept}, and an answer is to be expected in {time.FromMonths} to {time.ToMonths} months."),
            why: "The steps at home take their time before the request leaves; data that is not kept meanwhile is lost.",
            fix: end is null ? "Ask the holder to preserve the data before anything else." : "Have the preservation extended each time its window opens, and start the steps at home today.",
            source: SourceReferences.Resolve(country, time.Cite));
    }
}
