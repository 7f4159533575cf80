using System.Globalization;
using EvidenceRequests.Model;

namespace EvidenceRequests.Rules;

/// <summary>Works out the derived facts of a case, of one account and of one step.</summary>
internal static class DerivedFactFinder
{
    public static readonly IReadOnlyList<string> SpeechConduct = ["blasphemy", "defamation", "political", "speech"];

    private static readonly string[] StatementKinds = ["informant", "recorded-statement", "witness"];

    /// <summary>What is true of the case as a whole.</summary>
    public static IReadOnlyDictionary<string, IReadOnlyList<string>> FindForCase(DatedCase dated)
    {
        var offences = dated.Offences;
        var conduct = offences.Conduct;
        return new Dictionary<string, IReadOnlyList<string>>(StringComparer.Ordinal)
        {
            ["derived.agency_exists"] = [YesNo(Agency(dated)?.InForce?.Covers(dated.AsOf) ?? Agency(dated) is not null)],
            ["derived.any_cognizable"] = [Word(offences.AnyCognizable)],
            [DerivedFacts.CapitalExposure] = [Word(offences.CapitalExposure)],
            [DerivedFacts.MaxPenaltyMonths] = offences.MaxPenaltyMonths == 0 ? [] : [offences.MaxPenaltyMonths.ToString(CultureInfo.InvariantCulture)],
            ["derived.charged_offences"] = [.. offences.Offences.Select(o => o.Id)],
            ["derived.charged_statutes"] = [.. offences.Offences.Select(o => o.Statute).Distinct()],
            ["derived.conduct"] = conduct,
            ["derived.emergency_imminent"] = [YesNo(dated.EmergencyIsImminent)],
            ["derived.facts_rest_on_statements"] = [YesNo(dated.CaseFile.Facts.Count > 0 && dated.CaseFile.Facts.All(f => f.ShownBy is { } s && StatementKinds.Contains(s.Kind)))],
            ["derived.home_order_fits"] = [HomeOrderFits(dated)],
            ["derived.home_order_live"] = [HomeOrderLive(dated)],
            ["derived.minor"] = [Minor(dated)],
            ["derived.official_email"] = [OfficialEmail(dated)],
            ["derived.other_agency_must_investigate"] = [YesNo(OtherAgencyMustInvestigate(dated))],
            ["derived.requesting_state"] = [dated.RequestingState],
            ["derived.sensitive"] = [YesNo(conduct.Intersect(SpeechConduct).Any() || dated.CaseFile.Persons.Any(p => p.SensitiveRoles.Count > 0) || SensitiveWording.GetTexts(dated.CaseFile).Any(t => SensitiveWording.Find(t.Text, dated.Library.Vocabulary) is not null))],
            ["derived.silence_days"] = SilenceDays(dated) is { } days ? [days.ToString(CultureInfo.InvariantCulture)] : [],
            ["derived.speech_only"] = [YesNo(conduct.Count > 0 && conduct.All(SpeechConduct.Contains))],
            ["derived.stage"] = [dated.CaseFile.Proceedings?.Stage ?? "unknown"],
        };
    }

    /// <summary>What is true of one account, on top of the case.</summary>
    public static IReadOnlyDictionary<string, IReadOnlyList<string>> FindForAccount(DatedCase dated, Account account) =>
        new Dictionary<string, IReadOnlyList<string>>(StringComparer.Ordinal)
        {
            ["derived.phone_country"] = [PhoneCountry(dated, account)],
            ["derived.server_host"] = [ServerHost(account)],
        };

    /// <summary>The facts of the case as they stand for one step, with what is true of the step alone.</summary>
    public static CaseFacts FactsOf(DatedCase dated, Step step)
    {
        var requested = dated.Country(step.RequestedState);
        var facts = new Dictionary<string, IReadOnlyList<string>>(StringComparer.Ordinal)
        {
            ["derived.account_count"] = [step.Asks.Select(a => a.Account).Distinct().Count().ToString(CultureInfo.InvariantCulture)],
            [DerivedFacts.Basis] = [step.Bases is [var basis, ..] ? basis.Id : CaseFacts.None],
            [DerivedFacts.BasisKind] = BasisCoverage.Kinds(step) is [_, ..] kinds ? kinds : [CaseFacts.None],
            ["derived.group_pair"] = [.. requested?.Groups.Intersect(dated.Requesting?.Groups ?? []) ?? []],
            ["derived.preservation"] = [PreservationState(step, dated.AsOf)],
            ["derived.requested_state"] = [step.RequestedState],
            ["derived.user_told_of_preservation"] = [UserIsTold(step)],
        };
        if (step.HomeOrder is { CoversAll: true })
        {
            return dated.Facts.With(facts);
        }

        // An order at home that leaves out data of the step is not given for it.
        facts["derived.home_order_fits"] = [CaseFacts.None];
        facts["derived.home_order_live"] = [CaseFacts.None];
        return dated.Facts.With(facts).Without("mutual_legal_assistance.home_order");
    }

    public static Agency? Agency(DatedCase dated) => dated.Home?.Agencies.FirstOrDefault(a => a.Id == dated.CaseFile.Authority?.Agency);

    public static int? SilenceDays(DatedCase dated) => dated.CaseFile.Confidentiality switch
    {
        { Asked: true, Days: { } days } => days,
        { Asked: true, Until.Value: { } until } => until.DayNumber - dated.AsOf.DayNumber,
        _ => null,
    };

    private static string PreservationState(Step step, DateOnly asOf)
    {
        if (step.Preservations.Count == 0)
        {
            return CaseFacts.None;
        }

        var earliest = step.Preservations.Min(p => p.Expires ?? DateOnly.MaxValue);
        return earliest < asOf ? "expired" : earliest <= asOf.AddDays(PreservationFinder.RenewalWindowDays) ? "expiring" : "live";
    }

    private static string UserIsTold(Step step) => !RequestKinds.IsPreservation(step.Kind) ? "unknown" : step.UserNotice switch
    {
        UserNotice.Never => "no",
        UserNotice.Unknown => "unknown",
        _ => "yes",
    };

    private static string HomeOrderFits(DatedCase dated)
    {
        if (dated.CaseFile.MutualLegalAssistance?.HomeOrder is not { } order)
        {
            return CaseFacts.None;
        }

        var rule = dated.Home?.HomeOrders.FirstOrDefault(o => o.Id == order.Kind);
        var statute = rule is not null && rule.Statutes.IncludesAny(dated.Offences.Offences.Select(o => o.Statute));
        var agencies = new[] { dated.CaseFile.Authority?.Agency }.Concat(dated.CaseFile.Authority?.JointInvestigationTeam?.Agencies ?? []).OfType<string>();
        return YesNo(statute && rule!.Agencies.IncludesAny(agencies));
    }

    private static string HomeOrderLive(DatedCase dated) => dated.CaseFile.MutualLegalAssistance?.HomeOrder switch
    {
        null => CaseFacts.None,
        var order => YesNo((order.Expires?.Value ?? End(dated, order)) is not { } end || end >= dated.AsOf),
    };

    private static DateOnly? End(DatedCase dated, HomeOrder order) =>
        dated.Home?.HomeOrders.FirstOrDefault(o => o.Id == order.Kind)?.MaxDays is { } days ? order.Date?.Value?.AddDays(days) : null;

    private static string Minor(DatedCase dated)
    {
        var ages = dated.CaseFile.Persons.Where(p => p.Role is "suspect" or "accused").Select(p => p.Age ?? AgeOn(p.DateOfBirth?.Value, dated.AsOf)).ToList();
        return ages.Any(a => a < 18) ? "yes" : ages.Count == 0 || ages.Any(a => a is null) ? "unknown" : "no";
    }

    private static int? AgeOn(DateOnly? birth, DateOnly day) => birth is not { } b ? null : day.Year - b.Year - (day < b.AddYears(day.Year - b.Year) ? 1 : 0);

    private static string OfficialEmail(DatedCase dated)
    {
        var address = dated.CaseFile.Authority?.Officer?.Email;
        if (dated.Home is null || string.IsNullOrWhiteSpace(address))
        {
            return "unknown";
        }

        var domain = address[(address.LastIndexOf('@') + 1)..].Trim();
        return YesNo(dated.Home.GovernmentMailDomains.Any(d => domain.Equals(d, StringComparison.OrdinalIgnoreCase) || domain.EndsWith("." + d, StringComparison.OrdinalIgnoreCase)));
    }

    private static bool OtherAgencyMustInvestigate(DatedCase dated)
    {
        var ours = new[] { dated.CaseFile.Authority?.Agency }.Concat(dated.CaseFile.Authority?.JointInvestigationTeam?.Agencies ?? []).OfType<string>().ToList();
        var statutes = dated.Home?.Statutes.Where(s => s.InvestigatedBy.Count > 0 && dated.Offences.Offences.Any(o => o.Statute == s.Id)) ?? [];
        return statutes.Any(s => !s.InvestigatedBy.Intersect(ours).Any());
    }

    private static string PhoneCountry(DatedCase dated, Account account) =>
        account.Identifiers.Where(i => i.Kind == "phone-number").Select(i => IdentifierNormaliser.CountryOfPhone(i.Value, dated.Identifiers)).OfType<string>().FirstOrDefault() ?? "unknown";

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
