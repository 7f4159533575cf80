using EvidenceRequests.Model;

namespace EvidenceRequests.Rules;

/// <summary>The tests of evidence standards as questions to the case file. None says that a standard is met; each says what is plainly not there.</summary>
internal static class EvidenceTest
{
    public static EvidenceFailure? Failure(string test, EvidenceStandard standard, StepCheckInput step, AskCheckInput ask, IReadOnlyList<AskedItem> items) => test switch
    {
        "crime" => Crime(step),
        "link" => ask.Account.LinkedBy.Count > 0 ? null : new(test, $"accounts.{ask.Account.Id}.linked_by", $"account {ask.Account.Id} is linked by no fact to a person or act of the offence.", "Add linked_by with the facts that show it; that a name looks alike is none."),
        "nexus" => Nexus(ask, items),
        "fresh" => Fresh(standard, step, ask),
        "particular" => ask.Ask.Identifiers.Count > 0 && (ask.Request.From is not null || items.All(i => !NeedsPeriod(step, i))) ? null : new(test, $"data.{ask.Request.Id}", $"account, items or period of {ask.Request.Id} are not exact.", "Give a unique identifier, named items and a period with offset."),
        "place" => null,
        "lawful-topic" => step.Facts.Find("derived.speech_only", FactScope.Case) is [{ Text: "yes" }, ..] ? new(test, "proceedings.offences", "nothing but speech, religion or politics is charged.", "Ask the central authority before drafting; the requested state is likely to refuse. Do not relabel the offence.") : null,
        "dual-criminality" => step.CaseFile.Proceedings?.Offences.All(o => string.IsNullOrWhiteSpace(o.Conduct)) != false ? new(test, "proceedings.offences", "no offence says what was done as conduct.", "Add conduct to each offence: the act without legal labels, so that a foreign lawyer can compare it.") : null,
        "home-lawful" => HomeLawful(step),
        "necessity" => string.IsNullOrWhiteSpace(ask.Request.Need) ? new(test, $"data.{ask.Request.Id}.need", $"data request {ask.Request.Id} does not say why it is necessary.", "Add need.") : null,
        "relevance" => ask.Request.Supports.Count == 0 ? new(test, $"data.{ask.Request.Id}.supports", $"the data of {ask.Request.Id} is made relevant by no fact.", "Add supports.") : null,
        "judicial-issuer" => step.CaseFile.MutualLegalAssistance?.IssuerKind is "court" or "prosecutor" ? null : new(test, "mutual_legal_assistance.issuer_kind", "the request must come from a court or a prosecutor.", "Have it issued by one, and set issuer_kind."),
        "gravity" => Gravity(step),
        _ => null, // undertakings are looked at by rules of their own
    };

    private static bool NeedsPeriod(StepCheckInput step, AskedItem item) => step.Case.Library.Vocabulary.FindDataItem(item.Id)?.NeedsPeriod == true;

    private static EvidenceFailure? Crime(StepCheckInput step)
    {
        var sourced = step.CaseFile.Facts.Where(f => f.ShownBy is not null).ToList();
        if (sourced.Count == 0)
        {
            return new("crime", "facts", "no fact with a source shows that the offence was committed.", "Add the facts in the order of events, each with shown_by.");
        }

        // The element is named by its place: its words are of the case.
        var elements = step.CaseFile.Proceedings?.Offences.SelectMany(o => o.Elements.Select((e, i) => (Text: e, Place: FormattableString.Invariant($"proceedings.offences.{o.Id}.elements[{i}]")))) ?? [];
        var open = elements.Where(e => !sourced.Any(f => f.Elements.Contains(e.Text))).Select(e => e.Place).FirstOrDefault();
        return open is null ? null : new("crime", "facts", $"one element of the offence rests on no sourced fact: {open}.", "Name the element under elements of the fact that shows it, or add the fact.") { MaxSeverity = Severity.Warning };
    }

    private static EvidenceFailure? Nexus(AskCheckInput ask, IReadOnlyList<AskedItem> items)
    {
        var open = items.Where(i => ask.Request.Nexus.All(n => n.Item != i.Id)).Select(i => i.Id).ToList();
        return open.Count == 0 ? null : new("nexus", $"data.{ask.Request.Id}.nexus", $"data request {ask.Request.Id} does not say which element each item helps to prove: {string.Join(", ", open)}.",
            "Add nexus: one row for each item with fact, element and because.");
    }

    private static EvidenceFailure? Fresh(EvidenceStandard standard, StepCheckInput step, AskCheckInput ask)
    {
        if (standard.StaleAfterDays is not { } stale || ask.Request.ContinuingConduct == true)
        {
            return null;
        }

        var days = step.CaseFile.Facts.Where(f => ask.Account.LinkedBy.Contains(f.Id) || ask.Request.Supports.Contains(f.Id)).Select(f => f.At?.Day).OfType<DateOnly>().ToList();
        if (days.Count == 0 || step.Case.AsOf.DayNumber - days.Max().DayNumber <= stale)
        {
            return null;
        }

        var age = step.Case.AsOf.DayNumber - days.Max().DayNumber;

        var preserved = step.PreservedAccounts.Contains(ask.Account.Id);
        return new("fresh", $"accounts.{ask.Account.Id}.linked_by", FormattableString.Invariant($"the newest fact that links account {ask.Account.Id} is {age} days old.") + (preserved ? " The data is preserved, which answers the doubt." : string.Empty),
            preserved ? "Have the preservation extended in time, so that the answer holds until the data comes." : "Add a newer fact, or say under continuing_conduct that the conduct goes on.")
        {
            Code = FindingCodes.FactStale,
            MaxSeverity = preserved ? Severity.Warning : null,
        };
    }

    private static EvidenceFailure? HomeLawful(StepCheckInput step) =>
        step.Step.HomeOrder is { CoversAll: true } || !string.IsNullOrWhiteSpace(step.CaseFile.MutualLegalAssistance?.HomeDeclaration)
            ? null
            : new("home-lawful", "mutual_legal_assistance.home_order", "neither an order at home nor a declaration that the measure would be lawful at home is stated.", "Add home_order, or home_declaration.");

    // What is read is the penalty at home; the requested state weighs it by its own law.
    private static EvidenceFailure? Gravity(StepCheckInput step)
    {
        if (step.Case.Country(step.Step.RequestedState)?.Requested?.DualCriminality?.MinMonths is not { } least || step.Case.Offences.MaxPenaltyMonths >= least)
        {
            return null;
        }

        var known = step.Case.Offences.MaxPenaltyMonths > 0;
        return new("gravity", "proceedings.offences", FormattableString.Invariant($"no offence charged is known to allow {least} months."),
            "See whether another offence fits the facts, or ask for less than this measure. Never charge an offence to pass a threshold.")
        {
            MaxSeverity = known ? null : Severity.Warning,
        };
    }
}
