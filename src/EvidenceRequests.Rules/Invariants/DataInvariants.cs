using EvidenceRequests.Model;

namespace EvidenceRequests.Rules;

/// <summary>Each data request names items, a period, a need and the facts it rests on, and no more than they explain.</summary>
internal sealed class DataInvariants : InvariantValidator<StepCheckInput>
{
    private const int MaxItems = 12;
    private const int LongPeriodDays = 366;
    private const int UnexplainedDays = 180;

    public DataInvariants()
    {
        Check(step => PerRequest(step, Period));
        Check(step => PerRequest(step, NeedAndFacts));
        Check(step => PerRequest(step, TooWide));
        Check(Gone);
    }

    private static IEnumerable<Finding> PerRequest(StepCheckInput step, Func<StepCheckInput, AskCheckInput, IEnumerable<Finding>> check) =>
        step.Asks.DistinctBy(a => a.Request.Id).SelectMany(a => check(step, a));

    private static IEnumerable<Finding> Period(StepCheckInput step, AskCheckInput ask)
    {
        var request = ask.Request;
        var path = $"data.{request.Id}";
        if (request.From is { Value: null })
        {
            yield return Times.Unclear($"{path}.from", step.ErrorIfDisclosed, step.Case);
        }

        if (request.To is { Value: null })
        {
            yield return Times.Unclear($"{path}.to", step.ErrorIfDisclosed, step.Case);
        }

        var needsPeriod = ask.Ask.Items.Any(i => step.Case.Library.Vocabulary.FindDataItem(i.Id)?.NeedsPeriod == true);
        if (needsPeriod && (request.From is null || request.To is null) && step.Kind != RequestKinds.EmergencyDisclosure)
        {
            yield return Make(FindingCodes.PeriodMissing, step.ErrorIfDisclosed, request.From is null ? $"{path}.from" : $"{path}.to", $"data request {request.Id} asks for data of a period and does not give one.",
                "Without a period a request is too wide, and most addressees do not look at it.", "Add from and to, each with its offset.");
        }

        if (request.From?.Value is { } from && request.To?.Value is { } to && to <= from)
        {
            yield return Make(FindingCodes.PeriodReversed, Severity.Error, $"{path}.to", $"the period of {request.Id} ends before it begins.", "Nothing lies in it.", "Correct one of the two times.");
        }

        var latest = step.CaseFile.Case.Now?.Value ?? new DateTimeOffset(step.Case.AsOf.AddDays(1).ToDateTime(TimeOnly.MinValue), step.Case.HomeOffset);
        if (step.Kind != RequestKinds.MlaRealTime && (request.To?.Value > latest || request.From?.Value > latest))
        {
            yield return Make(FindingCodes.PeriodInFuture, Severity.Error, $"{path}.to", $"the period of {request.Id} reaches beyond the day of the request.",
                "Stored data exists only up to now; data as it arises is another kind of request with other safeguards.", "End the period at the latest today, or ask for data as it arises through the authorities.");
        }
    }

    private static IEnumerable<Finding> NeedAndFacts(StepCheckInput step, AskCheckInput ask)
    {
        var request = ask.Request;
        if (string.IsNullOrWhiteSpace(request.Need))
        {
            yield return Make(FindingCodes.NeedMissing, step.ErrorIfDisclosed, $"data.{request.Id}.need", $"data request {request.Id} does not say why the data is needed.",
                "Necessity is what every addressee and every court looks for first.", "Add need: what the data will show, in one sentence.");
        }

        if (request.Supports.Count == 0)
        {
            yield return Make(FindingCodes.NexusMissing, step.ErrorIfDisclosed, $"data.{request.Id}.supports", $"data request {request.Id} rests on no fact.",
                "A request that no fact supports is refused as fishing.", "Add supports with the ids of the facts it rests on.");
        }

        if (step.Kind == RequestKinds.Preservation && string.IsNullOrWhiteSpace(request.RiskOfLoss))
        {
            yield return Make(FindingCodes.NeedMissing, Severity.Note, $"data.{request.Id}.risk_of_loss", $"data request {request.Id} does not say why the data could be lost.",
                "Some providers and the law of some requesting states ask for it.", "Add risk_of_loss, such as the time for which the provider keeps logs.");
        }
    }

    private static IEnumerable<Finding> TooWide(StepCheckInput step, AskCheckInput ask)
    {
        var request = ask.Request;
        if (request.Items.Count > MaxItems)
        {
            yield return Make(FindingCodes.OverBroad, Severity.Warning, $"data.{request.Id}.items", FormattableString.Invariant($"data request {request.Id} asks for {request.Items.Count} items at once."),
                "A list of everything reads like a blank cheque.", "Keep the items that a fact explains, and split the rest by reason.");
        }

        if (request.From?.Value is not { } from || request.To?.Value is not { } to)
        {
            yield break;
        }

        var days = step.CaseFile.Facts.Where(f => request.Supports.Contains(f.Id) || ask.Account.LinkedBy.Contains(f.Id)).Select(f => f.At?.Day).OfType<DateOnly>().ToList();
        var first = DateOnly.FromDateTime(from.DateTime);
        if ((to - from).TotalDays > LongPeriodDays || (days.Count > 0 && days.Min().DayNumber - first.DayNumber > UnexplainedDays))
        {
            yield return Make(FindingCodes.OverBroad, Severity.Warning, $"data.{request.Id}.from", $"the period of {request.Id} begins long before anything that a fact explains.",
                "A period that the facts do not explain is cut or refused.", "Begin where the facts begin, or add the fact that explains the earlier time.");
        }
    }

    private static IEnumerable<Finding> Gone(StepCheckInput step) => step.Asks
        .SelectMany(a => a.Ask.Items.Where(i => i.GoneAfter is { } day && day < step.Case.AsOf.AddDays(14)).Select(i => (a.Request, Item: i)))
        .DistinctBy(x => (x.Request.Id, x.Item.Id))
        .Where(x => step.Step.Preservations.All(p => p.Sent > x.Item.GoneAfter))
        .Select(x => Make(FindingCodes.DataLikelyGone, Severity.Warning, $"data.{x.Request.Id}.items",
            x.Item.GoneAfter < step.Case.AsOf
                ? FormattableString.Invariant($"{ItemName(step, x.Item.Id)} of {x.Request.Id} is likely gone since {x.Item.GoneAfter:yyyy-MM-dd}.")
                : FormattableString.Invariant($"{ItemName(step, x.Item.Id)} of {x.Request.Id} is likely gone after {x.Item.GoneAfter:yyyy-MM-dd}."),
            "The addressee keeps this data for a limited time.", "Send the preservation today, and look for the same data elsewhere."));

    private static string ItemName(StepCheckInput step, string id) => step.Case.Library.Vocabulary.FindDataItem(id)?.Name ?? id;

    private static Finding Make(string code, Severity severity, string fact, string message, string why, string fix) =>
        Finding.Create(severity, code, fact: fact, message: message, why: why, fix: fix);
}
