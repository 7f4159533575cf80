namespace EvidenceRequests.Model;

/// <summary>A danger that cannot wait for the ordinary route.</summary>
public sealed record Emergency
{
    /// <summary>What threatens: a word of the list <c>emergency-threat</c>.</summary>
    [Word("emergency-threat")]
    public required string Threatens { get; init; }

    /// <summary>The danger, told plainly.</summary>
    [FreeText]
    public string? Danger { get; init; }

    /// <summary>Who is in danger, as far as the addressee must know it.</summary>
    [FreeText]
    public string? PersonAtRisk { get; init; }

    /// <summary>When the harm is expected.</summary>
    [DateOf(DateMeaning.Other)]
    public CaseTime? ExpectedAt { get; init; }

    /// <summary>When the danger ended, if it has.</summary>
    [DateOf(DateMeaning.Event)]
    public CaseTime? EndedAt { get; init; }

    /// <summary>How the danger is known.</summary>
    [FreeText]
    public string? HowKnown { get; init; }

    /// <summary>How the account is linked to the danger.</summary>
    [FreeText]
    public string? LinkToAccount { get; init; }

    /// <summary>How the data asked for averts the harm.</summary>
    [FreeText]
    public string? HowDataAverts { get; init; }

    /// <summary>Why the ordinary route is too slow.</summary>
    [FreeText]
    public string? WhyOrdinaryIsTooSlow { get; init; }

    /// <summary>The senior officer on duty who answers for the request.</summary>
    public Officer? SeniorOfficer { get; init; }

    /// <summary>Telephone number answered day and night.</summary>
    [Form("telephone number")]
    public string? CallBack { get; init; }

    /// <summary>A second way to call back: the publicly listed number of the office.</summary>
    [Form("telephone number")]
    public string? SecondCallBack { get; init; }

    /// <summary>The officer declares that the statements are true to the best of his knowledge.</summary>
    public bool? DeclaredTrue { get; init; }

    /// <summary>The process that will follow the emergency.</summary>
    [FreeText]
    public string? FollowUp { get; init; }

    /// <summary>The same as a company is told it: what links its own accounts to the danger, where the accounts say so themselves.</summary>
    public Emergency ForAccounts(IEnumerable<Account> accounts)
    {
        var links = accounts.Select(a => a.LinkToDanger).Where(l => !string.IsNullOrWhiteSpace(l)).Distinct(StringComparer.Ordinal).ToList();
        return links.Count == 0 ? this : this with { LinkToAccount = string.Join(" ", links) };
    }
}
