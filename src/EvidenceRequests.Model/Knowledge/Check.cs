namespace EvidenceRequests.Model;

/// <summary>One check out of a closed list. There is no expression language; a missing check is a new one in code, with tests.</summary>
public sealed record Check
{
    /// <summary>The fact is stated.</summary>
    public bool? Present { get; init; }

    /// <summary>The fact is not stated.</summary>
    public bool? Absent { get; init; }

    /// <summary>The fact is one of these words.</summary>
    [ValueOf]
    public IReadOnlyList<string> OneOf { get; init; } = [];

    /// <summary>The fact is none of these words.</summary>
    [ValueOf]
    public IReadOnlyList<string> NoneOf { get; init; } = [];

    /// <summary>The list holds an entry with one of these ids or kinds.</summary>
    [ValueOf]
    public IReadOnlyList<string> HasAnyOf { get; init; } = [];

    /// <summary>The list has at least this many entries.</summary>
    public int? MinCount { get; init; }

    /// <summary>The number is at most this; for a period, its length in days.</summary>
    public int? MaxDays { get; init; }

    /// <summary>The date is not after the fact named here, or not after <c>as-of</c>.</summary>
    [FactPath]
    public string? NotAfter { get; init; }

    /// <summary>The date is not before the fact named here, or not before <c>as-of</c>.</summary>
    [FactPath]
    public string? NotBefore { get; init; }

    /// <summary>The text has the shape of this named pattern of <c>vocabulary/patterns.yaml</c>.</summary>
    [Word(WordLists.Patterns)]
    public string? Matches { get; init; }
}
