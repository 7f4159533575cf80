namespace EvidenceRequests.Model;

/// <summary>A contact that an office has for itself. It is printed as such and left out of what is public.</summary>
public sealed record GuideContact
{
    /// <summary>Whom one reaches.</summary>
    [FreeText]
    public required string Name { get; init; }

    /// <summary>What for, and when.</summary>
    [FreeText]
    public string? Role { get; init; }

    /// <summary>Telephone number.</summary>
    [FreeText]
    public string? Phone { get; init; }

    /// <summary>E-mail address.</summary>
    [FreeText]
    public string? Email { get; init; }

    /// <summary>What else there is to know.</summary>
    [FreeText]
    public string? Note { get; init; }
}
