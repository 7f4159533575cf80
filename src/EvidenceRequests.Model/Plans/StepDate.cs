namespace EvidenceRequests.Model;

/// <summary>A day that follows from a step.</summary>
/// <param name="Kind">What it is about.</param>
/// <param name="Day">The day.</param>
public readonly record struct StepDate(StepDateKind Kind, DateOnly Day);
