namespace EvidenceRequests.Register;

/// <summary>A number that must travel with every later letter to the same addressee.</summary>
internal sealed record Reference
{
    /// <summary>The accounts it was given for; null means all.</summary>
    public IReadOnlyList<string>? Of { get; set; }

    /// <summary>Whose number it is: a word of <see cref="ReferenceRoles"/>.</summary>
    public required string Role { get; set; }

    /// <summary>The number as it was given.</summary>
    public required string Value { get; set; }
}
