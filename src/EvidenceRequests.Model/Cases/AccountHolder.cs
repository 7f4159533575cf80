namespace EvidenceRequests.Model;

/// <summary>Who holds an account, as far as is known. The account, not the person, is the subject of a request until the link is shown.</summary>
public sealed record AccountHolder
{
    /// <summary>Role: a word of the list <c>person-role</c>.</summary>
    [Word("person-role")]
    public string? Role { get; init; }

    /// <summary>The state in which the user lives, or <c>unknown</c>.</summary>
    [StateCode(OrUnknown = true)]
    public string? LocatedIn { get; init; }

    /// <summary>Id of the person, where the user is known.</summary>
    [RefersTo(CaseName.Person)]
    public string? Person { get; init; }
}
