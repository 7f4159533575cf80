namespace EvidenceRequests.Model;

/// <summary>A request that cannot be made yet, because the answer to an earlier step names the company that it goes to.</summary>
public sealed record LaterStep
{
    /// <summary>Id of the account that it is about.</summary>
    public required string Account { get; init; }

    /// <summary>Whom the answer names: a word of the list <c>hosting-role</c> or <c>next-provider</c>.</summary>
    public required string LeadsTo { get; init; }

    /// <summary>Id of the provider that names it.</summary>
    public required string Provider { get; init; }

    /// <summary>Ids of the data requests.</summary>
    public required IReadOnlyList<string> Covers { get; init; }

    /// <summary>What lies with the company that is named then; empty where nothing was asked for yet.</summary>
    public IReadOnlyList<string> Items { get; init; } = [];

    /// <summary>Ids of the steps whose answer names the company.</summary>
    public IReadOnlyList<string> After { get; init; } = [];

    /// <summary>What it waits for, as a sentence.</summary>
    public required string Why { get; init; }

    /// <summary>What to do, now and once the answer is there.</summary>
    public required string Fix { get; init; }

    /// <summary>Who says that the answer leads there.</summary>
    public SourceReference? Source { get; init; }
}
