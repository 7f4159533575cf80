namespace EvidenceRequests.Model;

/// <summary>Who holds an account, as far as is known. The account, not the person, is the subject of a request until the link is shown.</summary>
public sealed record AccountHolder
{
    /// <summary>Role: a word of the list <c>person-role</c>.</summary>
    public string? Role { get; init; }

    /// <summary>The state in which the user lives, ISO 3166-1 alpha-2 in lower case, or <c>unknown</c>.</summary>
    public string? LocatedIn { get; init; }

    /// <summary>Id of the person, where the user is known.</summary>
    public string? Person { get; init; }
}
