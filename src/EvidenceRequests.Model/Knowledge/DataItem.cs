namespace EvidenceRequests.Model;

/// <summary>An item of data that can be asked for.</summary>
public sealed record DataItem
{
    /// <summary>Id used by case files and packs.</summary>
    [PackId]
    public required string Id { get; init; }

    /// <summary>Name as printed in a letter.</summary>
    [Name]
    public required string Name { get; init; }

    /// <summary>Category: subscriber, traffic, content, real-time-traffic, real-time-content.</summary>
    [Word("data-category")]
    public required string Category { get; init; }

    /// <summary>What it is.</summary>
    [FreeText]
    public required string Definition { get; init; }

    /// <summary>True if the item can only be asked for a period: logs, messages.</summary>
    public required bool NeedsPeriod { get; init; }

    /// <summary>The item by which the same is asked of an earlier time, where it shows only what is now.</summary>
    [Word(WordLists.DataItems)]
    public string? Earlier { get; init; }

    /// <summary>True if it helps to find a person or a place now. An emergency request asks for little else.</summary>
    public bool? FindsAPerson { get; init; }

    /// <summary>Other words people use for it.</summary>
    [Name]
    public IReadOnlyList<string> AlsoKnownAs { get; init; } = [];
}
