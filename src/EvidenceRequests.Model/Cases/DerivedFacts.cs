namespace EvidenceRequests.Model;

/// <summary>The closed list of derived facts.</summary>
public static class DerivedFacts
{
    /// <summary>Whether an offence charged allows a death sentence.</summary>
    public const string CapitalExposure = "derived.capital_exposure";

    /// <summary>The greatest maximum penalty in months; life counts as 1200.</summary>
    public const string MaxPenaltyMonths = "derived.max_penalty_months";

    /// <summary>Kind of the legal basis relied on.</summary>
    public const string BasisKind = "derived.basis_kind";

    /// <summary>Id of the legal basis relied on.</summary>
    public const string Basis = "derived.basis";

    /// <summary>All derived facts with their meaning.</summary>
    public static IReadOnlyList<DerivedFact> All { get; } =
    [
        new("derived.account_count", "number of accounts in the step"),
        new("derived.agency_exists", "yes or no: the agency exists on the day"),
        new("derived.any_cognizable", "yes, no or unknown: the police may investigate one of the offences without an order"),
        new(Basis, "id of the instrument relied on, reciprocity, or none"),
        new(BasisKind, "bilateral, convention, scheme, reciprocity or none; reciprocity beside a treaty where the treaty leaves an offence out"),
        new(CapitalExposure, "yes, no or unknown: an offence charged allows a death sentence"),
        new("derived.charged_offences", "ids of the offences charged, as the pack writes them"),
        new("derived.charged_statutes", "ids of the statutes charged"),
        new("derived.conduct", "kinds of conduct charged: words of the list conduct"),
        new("derived.emergency_imminent", "yes or no: a danger is stated and still ahead"),
        new("derived.facts_rest_on_statements", "yes or no: every fact relied on rests on a statement of a person"),
        new("derived.group_pair", "groups of states to which both states belong"),
        new("derived.home_order_fits", "yes, no or none: the order at home serves the statute charged and the agency"),
        new("derived.home_order_live", "yes, no or none: the order at home has not ended"),
        new(MaxPenaltyMonths, "the greatest maximum penalty in months; life counts as 1200"),
        new("derived.minor", "yes, no or unknown: a suspect or accused is under eighteen"),
        new("derived.official_email", "yes, no or unknown: the officer's address is on a government domain"),
        new("derived.other_agency_must_investigate", "yes or no: a statute charged may be investigated only by an agency that is not this one and not in its team"),
        new("derived.phone_country", "state of the telephone number of the account, or unknown"),
        new("derived.preservation", "live, expiring, expired or none: preservation of the accounts of the step"),
        new("derived.requested_state", "the requested state"),
        new("derived.requesting_state", "the requesting state"),
        new("derived.sensitive", "yes or no: speech, religion or politics is charged or told in a fact, or a person has a sensitive role"),
        new("derived.server_host", "host name of the server of the account, or unknown"),
        new("derived.silence_days", "days of silence asked for, counted from the day of the request"),
        new("derived.speech_only", "yes or no: nothing but speech, religion or politics is charged"),
        new("derived.stage", "stage of the proceedings, or unknown"),
        new("derived.user_told_of_preservation", "yes, no or unknown: the provider tells the user of a preservation"),
    ];
}
