using EvidenceRequests.Model;
using FluentValidation;

namespace EvidenceRequests.Rules;

/// <summary>Each data request names items, a period, a need and the facts it rests on, and no more than they explain.</summary>
internal sealed class DataInvariants : AbstractValidator<StepCheckInput>
{
    private const int MaxItems = 12;
    private const int LongPeriodDays = 366;
    private const int UnexplainedDays = 180;
    private const int PastAfterDays = 30;

    public DataInvariants()
    {
        AddPeriod();
        AddNeed();
        AddWidth();
        AddTime();
    }

    private void AddPeriod() => RuleForEach(step => step.Requests)
        .Must(ask => ask.Request.From is not { Value: null })
        .SayTimeIsUnclear(ask => $"data.{ask.Request.Id}.from", ask => ask.Request.From)
        .Must(ask => ask.Request.To is not { Value: null })
        .SayTimeIsUnclear(ask => $"data.{ask.Request.Id}.to", ask => ask.Request.To)
        .Must((step, ask) => (ask.Request.From is not null && ask.Request.To is not null) || step.Kind == RequestKinds.EmergencyDisclosure || !ask.Ask.Items.Any(i => NeedsPeriod(step, i)))
        .WithErrorCode(FindingCodes.PeriodMissing)
        .WithSeverity((step, _) => step.ErrorIfDisclosed)
        .WithMessage((_, ask) => $"data request {ask.Request.Id} asks for data of a period and does not give one.")
        .Explain(
            ask => ask.Request.From is null ? $"data.{ask.Request.Id}.from" : $"data.{ask.Request.Id}.to",
            "Without a period a request is too wide, and most addressees do not look at it.",
            "Add from and to, each with its offset.")
        .Must(ask => !(ask.Request.To?.Value <= ask.Request.From?.Value))
        .WithErrorCode(FindingCodes.PeriodReversed)
        .WithMessage((_, ask) => $"the period of {ask.Request.Id} ends before it begins.")
        .Explain(ask => $"data.{ask.Request.Id}.to", "Nothing lies in it.", "Correct one of the two times.")
        .Must((step, ask) => step.Kind == RequestKinds.MlaRealTime || !(ask.Request.To?.Value > step.Latest || ask.Request.From?.Value > step.Latest))
        .WithErrorCode(FindingCodes.PeriodInFuture)
        .WithMessage((_, ask) => $"the period of {ask.Request.Id} reaches beyond the day of the request.")
        .Explain(
            ask => $"data.{ask.Request.Id}.to",
            "Stored data exists only up to now; data as it arises is another kind of request with other safeguards.",
            "End the period at the latest today, or ask for data as it arises through the authorities.")
        .Must((step, ask) => step.Kind != RequestKinds.MlaRealTime || !(ask.Request.From?.Day < step.Case.AsOf))
        .WithErrorCode(FindingCodes.DateHasPassed)
        .WithMessage((_, ask) => $"the period of {ask.Request.Id} begins before the day of the request, and data as it arises is collected from then on.")
        .Explain(ask => $"data.{ask.Request.Id}.from", "What has been is stored data, which is another kind of request.", "Begin the period at the earliest today, and ask for the time before as stored data.")
        .Must((step, ask) => step.Kind != RequestKinds.MlaRealTime || !(step.CaseFile.MutualLegalAssistance?.HomeOrder?.Expires?.Value < ask.Request.To?.Day))
        .WithErrorCode(FindingCodes.DateHasPassed)
        .WithMessage((_, ask) => $"the order at home ends before the period of {ask.Request.Id} does.")
        .Explain(ask => $"data.{ask.Request.Id}.to", "Collection that no order at home carries cannot be asked of another state.", "End the period with the order, or have the order made for the whole of it.");

    private void AddNeed() => RuleForEach(step => step.Requests)
        .Must(ask => !string.IsNullOrWhiteSpace(ask.Request.Need))
        .WithErrorCode(FindingCodes.NeedMissing)
        .WithSeverity((step, _) => step.ErrorIfDisclosed)
        .WithMessage((_, ask) => $"data request {ask.Request.Id} does not say why the data is needed.")
        .Explain(ask => $"data.{ask.Request.Id}.need", "Necessity is what every addressee and every court looks for first.", "Add need: what the data will show, in one sentence.")
        .Must(ask => ask.Request.Supports.Count > 0)
        .WithErrorCode(FindingCodes.NexusMissing)
        .WithSeverity((step, _) => step.ErrorIfDisclosed)
        .WithMessage((_, ask) => $"data request {ask.Request.Id} rests on no fact.")
        .Explain(ask => $"data.{ask.Request.Id}.supports", "A request that no fact supports is refused as fishing.", "Add supports with the ids of the facts it rests on.")
        .Must((step, ask) => step.Kind != RequestKinds.Preservation || !string.IsNullOrWhiteSpace(ask.Request.RiskOfLoss))
        .WithErrorCode(FindingCodes.NeedMissing)
        .WithSeverity(Severity.Note)
        .WithMessage((_, ask) => $"data request {ask.Request.Id} does not say why the data could be lost.")
        .Explain(
            ask => $"data.{ask.Request.Id}.risk_of_loss",
            "Some providers and the law of some requesting states ask for it.",
            "Add risk_of_loss, such as the time for which the provider keeps logs.");

    private void AddWidth() => RuleForEach(step => step.Requests)
        .Must(ask => ask.Request.Items.Count <= MaxItems)
        .WithErrorCode(FindingCodes.OverBroad)
        .WithSeverity(Severity.Warning)
        .WithMessage((_, ask) => FormattableString.Invariant($"data request {ask.Request.Id} asks for {ask.Request.Items.Count} items at once."))
        .Explain(ask => $"data.{ask.Request.Id}.items", "A list of everything reads like a blank cheque.", "Keep the items that a fact explains, and split the rest by reason.")
        .Must(IsExplained)
        .WithErrorCode(FindingCodes.OverBroad)
        .WithSeverity(Severity.Warning)
        .WithMessage((_, ask) => $"the period of {ask.Request.Id} begins long before anything that a fact explains.")
        .Explain(
            ask => $"data.{ask.Request.Id}.from",
            "A period that the facts do not explain is cut or refused.",
            "Begin where the facts begin, or add the fact that explains the earlier time.")
        .Must(HoldsAFact)
        .WithErrorCode(FindingCodes.OverBroad)
        .WithSeverity(Severity.Warning)
        .WithMessage((_, ask) => $"the period of {ask.Request.Id} is over before the first fact that it rests on.")
        .Explain(
            ask => $"data.{ask.Request.Id}.to",
            "A period in which nothing is said to have happened looks like a mistake, or like a search for something to be found.",
            "Correct the period, or add the fact that falls into it.");

    private void AddTime() => RuleForEach(step => step.Requests)
        .Must((step, ask) => ItemOfToday(step, ask) is null)
        .WithErrorCode(FindingCodes.ItemOfToday)
        .WithSeverity(Severity.Warning)
        .WithMessage((step, ask) => $"data request {ask.Request.Id} asks for {ItemOfToday(step, ask)!.Name.ToLowerInvariant()} as it is now, and its period ended on {ask.Request.To!.Day:yyyy-MM-dd}.")
        .Explain((step, ask) => new FindingDetails(
            $"data.{ask.Request.Id}.items",
            "Whoever has it today may have had nothing to do with the case; a stranger would be named.",
            $"Where the one of that time is sought, write {ItemOfToday(step, ask)!.Earlier} in place of {ItemOfToday(step, ask)!.Id} in data.{ask.Request.Id}.items. Where the one of today is, take data.{ask.Request.Id}.to out."));

    private static DataItem? ItemOfToday(StepCheckInput step, AskCheckInput ask) => ask.Request.To?.Day is { } end && end.AddDays(PastAfterDays) < step.Case.AsOf
        ? ask.Request.Items.Select(i => step.Case.Library.Vocabulary.FindDataItem(i)).FirstOrDefault(i => i?.Earlier is { } earlier && !ask.Request.Items.Contains(earlier))
        : null;

    private static bool NeedsPeriod(StepCheckInput step, AskedItem item) => step.Case.Library.Vocabulary.FindDataItem(item.Id)?.NeedsPeriod == true;

    private static bool IsExplained(StepCheckInput step, AskCheckInput ask) => Period(ask) is not { } period
        || !HoldsAFact(step, ask)
        || ((period.To - period.From).TotalDays <= LongPeriodDays && (FirstFact(step, ask) is not { } first || first.DayNumber - DateOnly.FromDateTime(period.From.DateTime).DayNumber <= UnexplainedDays));

    // What comes after the facts can be asked for: who uses the account now. What was over before them needs a fact of its own.
    private static bool HoldsAFact(StepCheckInput step, AskCheckInput ask) => Period(ask) is not { } period
        || FirstFact(step, ask) is not { } first
        || first <= DateOnly.FromDateTime(period.To.DateTime);

    private static (DateTimeOffset From, DateTimeOffset To)? Period(AskCheckInput ask) => ask.Request is { From.Value: { } from, To.Value: { } to } ? (from, to) : null;

    private static DateOnly? FirstFact(StepCheckInput step, AskCheckInput ask) => step.CaseFile.Facts
        .Where(f => ask.Request.Supports.Contains(f.Id) || ask.Account.LinkedBy.Contains(f.Id))
        .Min(f => f.At?.Day);
}
