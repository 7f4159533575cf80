namespace EvidenceRequests.Model;

/// <summary>An account as a row of a list names it.</summary>
public sealed record ListedAccount
{
    /// <summary>The rows that name it; more than one where rows were joined.</summary>
    public required IReadOnlyList<int> Rows { get; init; }

    /// <summary>Id of the provider.</summary>
    public required string Provider { get; init; }

    /// <summary>Id of the service, or null where the list does not say.</summary>
    public string? Service { get; init; }

    /// <summary>What identifies it.</summary>
    public required IReadOnlyList<Identifier> Identifiers { get; init; }

    /// <summary>What the provider needs beside an identifier and the list does not give: the kind of identifier and the key, such as <c>seen_at</c>.</summary>
    public IReadOnlyList<(string Kind, string Key)> Lacking { get; init; } = [];

    /// <summary>The state in which the user lives, or null.</summary>
    public string? LocatedIn { get; init; }
}
