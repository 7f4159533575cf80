namespace EvidenceRequests.Model;

/// <summary>Data wanted from one account or from several, for one period, for one reason.</summary>
public sealed record DataRequest
{
    /// <summary>Id used inside the case file, such as <c>d1</c>.</summary>
    [Defines(CaseName.DataRequest)]
    public required string Id { get; init; }

    /// <summary>Id of the account. Several are named under <c>accounts</c>, all of one provider under <c>accounts_of</c>.</summary>
    [RefersTo(CaseName.Account)]
    public string? Account { get; init; }

    /// <summary>Ids of the accounts, where the same is wanted from several.</summary>
    [RefersTo(CaseName.Account)]
    public IReadOnlyList<string> Accounts { get; init; } = [];

    /// <summary>The provider, where the same is wanted from every account of the case at it.</summary>
    [ProviderId(MayHaveNoPack = true)]
    public string? AccountsOf { get; init; }

    /// <summary>Only the company with this role behind a website or server is asked: a word of the list <c>hosting-role</c>. Without it every company is asked for what it holds.</summary>
    [Word("hosting-role")]
    public string? Role { get; init; }

    /// <summary>What is wanted, item by item.</summary>
    [Word(WordLists.DataItems)]
    public IReadOnlyList<string> Items { get; init; } = [];

    /// <summary>In an emergency: true if all of this data averts the danger, also what finds no person or place, such as a payment; false if none of it is asked for on this way. Without an answer only what finds somebody now is.</summary>
    public bool? AvertsDanger { get; init; }

    /// <summary>True if the data is asked for through the authorities too, although the provider may give it directly.</summary>
    public bool? ThroughAuthorities { get; init; }

    /// <summary>Start of the period, with offset.</summary>
    [DateOf(DateMeaning.Other)]
    public CaseTime? From { get; init; }

    /// <summary>End of the period, with offset.</summary>
    [DateOf(DateMeaning.Other)]
    public CaseTime? To { get; init; }

    /// <summary>Why the data is needed.</summary>
    [FreeText]
    public string? Need { get; init; }

    /// <summary>Ids of the facts the request rests on.</summary>
    [RefersTo(CaseName.Fact)]
    public IReadOnlyList<string> Supports { get; init; } = [];

    /// <summary>Why the data would be lost if nobody preserved it.</summary>
    [FreeText]
    public string? RiskOfLoss { get; init; }

    /// <summary>The facts that make it likely that the account holds evidence of the offence, in a judge's order of ideas. Asked for content.</summary>
    [FreeText]
    public string? ProbableCause { get; init; }

    /// <summary>For each item, the element of the offence it helps to prove and why.</summary>
    public IReadOnlyList<Nexus> Nexus { get; init; } = [];

    /// <summary>The conduct goes on, so that an older linking fact is still fresh.</summary>
    public bool? ContinuingConduct { get; init; }

    /// <summary>Why stored data does not do, for data taken as it arises.</summary>
    [FreeText]
    public string? NecessityOverStored { get; init; }
}
