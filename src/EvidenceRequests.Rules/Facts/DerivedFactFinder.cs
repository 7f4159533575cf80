using System.Globalization;
using EvidenceRequests.Model;

namespace EvidenceRequests.Rules;

/// <summary>Works out the derived facts of a case, of one account and of one step.</summary>
internal static class DerivedFactFinder
{
    private static readonly string[] SpeechConduct = ["blasphemy", "defamation", "political", "speech"];
    private static readonly string[] StatementKinds = ["informant", "recorded-statement", "witness"];

    /// <summary>What is true of the case as a whole.</summary>
    public static IReadOnlyDictionary<string, IReadOnlyList<string>> OfCase(CaseAtDate at)
    {
        var offences = at.Offences;
        var conduct = offences.Conduct;
        return new Dictionary<string, IReadOnlyList<string>>(StringComparer.Ordinal)
        {
            ["derived.agency_exists"] = [YesNo(Agency(at)?.InForce?.Covers(at.AsOf) ?? Agency(at) is not null)],
            ["derived.any_cognizable"] = [Word(offences.AnyCognizable)],
            [DerivedFacts.CapitalExposure] = [Word(offences.CapitalExposure)],
            [DerivedFacts.MaxPenaltyMonths] = offences.MaxPenaltyMonths == 0 ? [] : [offences.MaxPenaltyMonths.ToString(CultureInfo.InvariantCulture)],
            ["derived.charged_offences"] = [.. offences.Offences.Select(o => o.Id)],
            ["derived.charged_statutes"] = [.. offences.Offences.Select(o => o.Statute).Distinct()],
            ["derived.conduct"] = conduct,
            ["derived.emergency_imminent"] = [YesNo(at.EmergencyIsImminent)],
            ["derived.facts_rest_on_statements"] = [YesNo(at.CaseFile.Facts.Count > 0 && at.CaseFile.Facts.All(f => f.ShownBy is { } s && StatementKinds.Contains(s.Kind)))],
            ["derived.home_order_fits"] = [HomeOrderFits(at)],
            ["derived.home_order_live"] = [HomeOrderLive(at)],
            ["derived.minor"] = [Minor(at)],
            ["derived.official_email"] = [OfficialEmail(at)],
            ["derived.other_agency_must_investigate"] = [YesNo(OtherAgencyMustInvestigate(at))],
            ["derived.requesting_state"] = [at.RequestingState],
            ["derived.sensitive"] = [YesNo(conduct.Intersect(SpeechConduct).Any() || at.CaseFile.Persons.Any(p => p.SensitiveRoles.Count > 0) || SensitiveWording.In(at).Any())],
            ["derived.silence_days"] = SilenceDays(at) is { } days ? [days.ToString(CultureInfo.InvariantCulture)] : [],
            ["derived.speech_only"] = [YesNo(conduct.Count > 0 && conduct.All(SpeechConduct.Contains))],
            ["derived.stage"] = [at.CaseFile.Proceedings?.Stage ?? "unknown"],
        };
    }

    /// <summary>What is true of one account, on top of the case.</summary>
    public static IReadOnlyDictionary<string, IReadOnlyList<string>> OfAccount(CaseAtDate at, Account account) =>
        new Dictionary<string, IReadOnlyList<string>>(StringComparer.Ordinal)
        {
            ["derived.phone_country"] = [PhoneCountry(at, account)],
            ["derived.server_host"] = [ServerHost(account)],
        };

    /// <summary>What is true of one step, on top of the case.</summary>
    public static IReadOnlyDictionary<string, IReadOnlyList<string>> OfStep(CaseAtDate at, Step step)
    {
        var requested = at.Country(step.RequestedState);
        var basis = step.Bases.FirstOrDefault(b => b.Fits);
        return new Dictionary<string, IReadOnlyList<string>>(StringComparer.Ordinal)
        {
            ["derived.account_count"] = [step.Asks.Select(a => a.Account).Distinct().Count().ToString(CultureInfo.InvariantCulture)],
            [DerivedFacts.Basis] = [basis?.Id ?? CaseFacts.None],
            [DerivedFacts.BasisKind] = [BasisKind(at, basis)],
            ["derived.group_pair"] = [.. requested?.Groups.Intersect(at.Requesting?.Groups ?? []) ?? []],
            ["derived.preservation"] = [PreservationState(step, at.AsOf)],
            ["derived.requested_state"] = [step.RequestedState],
            ["derived.user_told_of_preservation"] = [Told(step)],
        };
    }

    public static Agency? Agency(CaseAtDate at) => at.Home?.Agencies.FirstOrDefault(a => a.Id == at.CaseFile.Authority?.Agency);

    public static int? SilenceDays(CaseAtDate at) => at.CaseFile.Confidentiality switch
    {
        { Asked: true, Days: { } days } => days,
        { Asked: true, Until.Value: { } until } => until.DayNumber - at.AsOf.DayNumber,
        _ => null,
    };

    private static string BasisKind(CaseAtDate at, BasisCandidate? basis) => basis switch
    {
        null => CaseFacts.None,
        { Id: BasisFinder.Reciprocity } => BasisFinder.Reciprocity,
        _ => at.Library.Instruments.TryGetValue(basis.Id, out var instrument) ? instrument.Kind.ToString().ToLowerInvariant() : CaseFacts.None,
    };

    private static string PreservationState(Step step, DateOnly asOf)
    {
        if (step.Preservations.Count == 0)
        {
            return CaseFacts.None;
        }

        var earliest = step.Preservations.Min(p => p.Expires ?? DateOnly.MaxValue);
        return earliest < asOf ? "expired" : earliest <= asOf.AddDays(PreservationPlanner.RenewalWindowDays) ? "expiring" : "live";
    }

    private static string Told(Step step) => !RequestKinds.IsPreservation(step.Kind) ? "unknown" : step.UserNotice switch
    {
        UserNotice.Never => "no",
        UserNotice.Unknown => "unknown",
        _ => "yes",
    };

    private static string HomeOrderFits(CaseAtDate at)
    {
        if (at.CaseFile.MutualLegalAssistance?.HomeOrder is not { } order)
        {
            return CaseFacts.None;
        }

        var rule = at.Home?.HomeOrders.FirstOrDefault(o => o.Id == order.Kind);
        var statute = rule is not null && (rule.Statutes.Count == 0 || at.Offences.Offences.Any(o => rule.Statutes.Contains(o.Statute)));
        var agencies = new[] { at.CaseFile.Authority?.Agency }.Concat(at.CaseFile.Authority?.JointInvestigationTeam?.Agencies ?? []).OfType<string>();
        return YesNo(statute && (rule!.Agencies.Count == 0 || agencies.Any(rule.Agencies.Contains)));
    }

    private static string HomeOrderLive(CaseAtDate at) => at.CaseFile.MutualLegalAssistance?.HomeOrder switch
    {
        null => CaseFacts.None,
        var order => YesNo((order.Expires?.Value ?? End(at, order)) is not { } end || end >= at.AsOf),
    };

    private static DateOnly? End(CaseAtDate at, HomeOrder order) =>
        at.Home?.HomeOrders.FirstOrDefault(o => o.Id == order.Kind)?.MaxDays is { } days ? order.Date?.Value?.AddDays(days) : null;

    private static string Minor(CaseAtDate at)
    {
        var ages = at.CaseFile.Persons.Where(p => p.Role is "suspect" or "accused").Select(p => p.Age ?? AgeOn(p.DateOfBirth?.Value, at.AsOf)).ToList();
        return ages.Any(a => a < 18) ? "yes" : ages.Count == 0 || ages.Any(a => a is null) ? "unknown" : "no";
    }

    private static int? AgeOn(DateOnly? birth, DateOnly day) => birth is not { } b ? null : day.Year - b.Year - (day < b.AddYears(day.Year - b.Year) ? 1 : 0);

    private static string OfficialEmail(CaseAtDate at)
    {
        var address = at.CaseFile.Authority?.Officer?.Email;
        if (at.Home is null || string.IsNullOrWhiteSpace(address))
        {
            return "unknown";
        }

        var domain = address[(address.LastIndexOf('@') + 1)..].Trim();
        return YesNo(at.Home.GovernmentMailDomains.Any(d => domain.Equals(d, StringComparison.OrdinalIgnoreCase) || domain.EndsWith("." + d, StringComparison.OrdinalIgnoreCase)));
    }

    private static bool OtherAgencyMustInvestigate(CaseAtDate at)
    {
        var ours = new[] { at.CaseFile.Authority?.Agency }.Concat(at.CaseFile.Authority?.JointInvestigationTeam?.Agencies ?? []).OfType<string>().ToList();
        var statutes = at.Home?.Statutes.Where(s => s.InvestigatedBy.Count > 0 && at.Offences.Offences.Any(o => o.Statute == s.Id)) ?? [];
        return statutes.Any(s => !s.InvestigatedBy.Intersect(ours).Any());
    }

    private static string PhoneCountry(CaseAtDate at, Account account) =>
        account.Identifiers.Where(i => i.Kind == "phone-number").Select(i => IdentifierNormaliser.CountryOfPhone(i.Value, at.PhoneRegion)).OfType<string>().FirstOrDefault() ?? "unknown";

    private static string ServerHost(Account account)
    {
        var address = account.Identifiers.FirstOrDefault(i => i.Kind is "server-url" or "invite-link")?.Value.Trim();
        if (address is null)
        {
            return "unknown";
        }

        var absolute = address.Contains("://", StringComparison.Ordinal) ? address : "https://" + address;
        return Uri.TryCreate(absolute, UriKind.Absolute, out var uri) && uri.Host.Contains('.', StringComparison.Ordinal) ? uri.Host.ToLowerInvariant() : "unknown";
    }

    private static string YesNo(bool value) => value ? "yes" : "no";

    private static string Word(YesNoUnknown value) => value.ToString().ToLowerInvariant();
}
