namespace EvidenceRequests;

/// <summary>What holds for all accounts of a list.</summary>
public sealed record ListOptions
{
    /// <summary>Name of the list, for the comment above each account.</summary>
    public string? ListName { get; init; }

    /// <summary>Ids of the facts that link the accounts to the offence.</summary>
    public IReadOnlyList<string> Facts { get; init; } = [];

    /// <summary>The state in which the users live, where a row does not say it; <c>unknown</c> or null.</summary>
    public string? LocatedIn { get; init; }

    /// <summary>True to leave a blank for what the provider needs beside an identifier and the list does not give.</summary>
    public bool LeavesBlanks { get; init; }

    /// <summary>Items of data wanted from every account at each provider; empty for none.</summary>
    public IReadOnlyList<string> Items { get; init; } = [];
}
