namespace EvidenceRequests.Model;

/// <summary>A person the proceedings are about.</summary>
public sealed record Person
{
    /// <summary>Id used inside the case file.</summary>
    [Defines(CaseName.Person)]
    public required string Id { get; init; }

    /// <summary>Role: a word of the list <c>person-role</c>.</summary>
    [Word("person-role")]
    public required string Role { get; init; }

    /// <summary>Name in Latin script.</summary>
    [FreeText]
    public string? Name { get; init; }

    /// <summary>Name in its original script.</summary>
    [FreeText]
    public string? NameInOriginalScript { get; init; }

    /// <summary>Nationality, or <c>unknown</c>.</summary>
    [StateCode(OrUnknown = true)]
    public string? Nationality { get; init; }

    /// <summary>Date of birth.</summary>
    [DateOf(DateMeaning.Birth)]
    public CaseDate? DateOfBirth { get; init; }

    /// <summary>Age in years at the time of the request, where no date of birth is known.</summary>
    public int? Age { get; init; }

    /// <summary>In custody: <c>yes</c>, <c>no</c> or <c>unknown</c>.</summary>
    public YesNoUnknown? InCustody { get; init; }

    /// <summary>Journalist, lawyer, politician, member of a minority faith and the like: words of the list <c>sensitive-role</c>. Any of them asks for a second look.</summary>
    [Word("sensitive-role")]
    public IReadOnlyList<string> SensitiveRoles { get; init; } = [];

    /// <summary>Numbers of identity papers. They are checked but never printed in a letter to a provider.</summary>
    public IReadOnlyList<Identifier> IdentityNumbers { get; init; } = [];
}
