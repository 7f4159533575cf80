using EvidenceRequests.Model;

namespace EvidenceRequests.Guides;

/// <summary>Conditions of packs as a reader understands them, who has never seen a case file.</summary>
internal static class ConditionWords
{
    private static readonly Dictionary<string, string> Derived = new(StringComparer.Ordinal)
    {
        ["account.holder.located_in"] = "the user lives",
        ["account.holder.role"] = "the user is",
        ["account.server_location"] = "the server stands",
        ["account.contract_entity"] = "the user's contract is with",
        ["account.product"] = "the product is",
        ["account.service"] = "the service is",
        ["authority.agency"] = "the agency is",
        ["derived.requesting_state"] = "the request is from",
        ["derived.requested_state"] = "the request is to",
        ["derived.basis_kind"] = "the basis is",
        ["derived.basis"] = "the basis is",
        ["derived.sensitive"] = "the case is sensitive",
        ["derived.speech_only"] = "the case is about speech alone",
        ["derived.capital_exposure"] = "the offence carries death",
        ["derived.server_host"] = "the host of the server is",
        ["derived.charged_statutes"] = "the charge is under",
        ["derived.charged_offences"] = "the charge is",
        ["derived.conduct"] = "the conduct is",
        ["derived.phone_country"] = "the telephone number is of",
        ["derived.preservation"] = "the preservation is",
        ["derived.any_cognizable"] = "an offence is cognizable",
        ["derived.home_order_fits"] = "the order at home fits",
        ["confidentiality.asked"] = "secrecy is asked for",
        ["mutual_legal_assistance.home_order.kind"] = "the order at home is",
    };

    private static readonly Dictionary<string, string> Regions = new(StringComparer.Ordinal) { ["eea"] = "EEA", ["eu"] = "EU", ["gb"] = "UK", ["uk"] = "UK", ["ch"] = "Switzerland", ["cis"] = "CIS", ["emea"] = "EMEA", ["and"] = "and" };

    /// <summary>All conditions in one clause, without "if"; empty if there are none.</summary>
    public static string Describe(GuideSetting setting, IReadOnlyList<Condition> when) => string.Join(" and ", when.Where(c => c.Fact != "derived.requesting_state").Select(c => Describe(setting, c)));

    private static string Describe(GuideSetting setting, Condition condition)
    {
        if (condition.Fact.StartsWith("additional_facts.", StringComparison.Ordinal) && setting.Library.Providers.Values.SelectMany(p => p.AdditionalFacts).FirstOrDefault(f => f.Id == condition.Fact["additional_facts.".Length..]) is { } question)
        {
            return $"the answer to “{question.Label}” is {condition.Is ?? string.Join(" or ", condition.In)}";
        }

        var fact = Derived.GetValueOrDefault(condition.Fact) ?? (setting.Fields.FindNearest(condition.Fact.Replace("account.", "accounts.", StringComparison.Ordinal))?.Label is { } label ? $"“{label}” is" : condition.Fact.Replace('_', ' ').Replace('.', ' '));
        if (condition is { Is: "yes" or "no" })
        {
            return condition.Is == "yes" ? fact : $"not: {fact}";
        }

        if (condition.Fact == "authority.agency" && setting.Home.Requesting is { } home && condition.In.Concat(condition.NotIn).ToList() is { Count: > 0 } named)
        {
            return Agencies([.. home.Agencies.Where(a => a.InForce?.Covers(setting.AsOf) != false)], condition.In.Count > 0 ? named : [.. home.Agencies.Select(a => a.Id).Except(named)]);
        }

        var isPlace = condition.Fact is "account.holder.located_in" or "account.server_location";
        string Values(IEnumerable<string> values) => string.Join(" or ", values.Select(v => Value(setting, condition.Fact, v)));
        return condition switch
        {
            { Is: { } value } => $"{fact} {(isPlace ? "in " : string.Empty)}{Values([value])}",
            { IsNot: { } value } => $"{fact} {(isPlace ? "outside " : "not ")}{Values([value])}",
            { In.Count: > 0 } => $"{fact} {(isPlace ? "in " : string.Empty)}{Values(condition.In)}",
            { NotIn.Count: > 0 } => $"{fact} {(isPlace ? "outside " : "none of ")}{Values(condition.NotIn)}",
            { InSet: { } set } => $"{fact} in {Region(set)}",
            { NotInSet: { } set } => $"{fact} outside {Region(set)}",
            _ => $"{(fact.EndsWith(" is", StringComparison.Ordinal) ? fact[..^3] : fact)} is stated",
        };
    }

    // The name that the provider gives its group of states; who is in it stands on the page of the web edition.
    private static string Region(string id) => (Regions.ContainsKey(id.Split('-')[0]) || id.EndsWith("-region", StringComparison.Ordinal) ? "the " : string.Empty) + string.Join(' ', id.Split('-').Select(w => Regions.GetValueOrDefault(w) ?? Phrases.Capital(w)));

    // Whom a list leaves out is said where that is shorter.
    private static string Agencies(IReadOnlyList<Agency> all, IReadOnlyList<string> named)
    {
        var missing = all.Where(a => !named.Contains(a.Id)).ToList();
        static string Names(IEnumerable<Agency> agencies) => string.Join(" or ", agencies.Select(a => a.ShortName ?? a.Name));
        return missing.Count is > 0 and <= 2 ? $"the agency is not {Names(missing)}" : $"the agency is {Names(all.Where(a => named.Contains(a.Id)))}";
    }

    private static string Value(GuideSetting setting, string fact, string value)
    {
        var home = setting.Home.Requesting;
        return fact switch
        {
            "account.holder.located_in" or "account.server_location" or "derived.requested_state" or "derived.phone_country" => setting.NameOfState(value),
            "authority.agency" => home?.Agencies.FirstOrDefault(a => a.Id == value) is { } agency ? agency.ShortName ?? agency.Name : value,
            "derived.charged_statutes" => home?.Statutes.FirstOrDefault(s => s.Id == value)?.ShortName ?? value,
            "mutual_legal_assistance.home_order.kind" => home?.HomeOrders.FirstOrDefault(o => o.Id == value)?.Name ?? value,
            _ => value.Replace('-', ' '),
        };
    }
}
