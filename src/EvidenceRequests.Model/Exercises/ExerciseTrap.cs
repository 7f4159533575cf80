namespace EvidenceRequests.Model;

/// <summary>A value of the material that must not be asked about.</summary>
public sealed record ExerciseTrap
{
    /// <summary>The value.</summary>
    public required string Value { get; init; }

    /// <summary>Whose or what it is.</summary>
    public required string Is { get; init; }
}
