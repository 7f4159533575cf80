namespace EvidenceRequests.Model;

/// <summary>A case file as a trainee may hand it in, made of the model case by edits.</summary>
public sealed record ExerciseTrial
{
    /// <summary>Name: <c>good</c>, <c>typical</c>, <c>bad</c>.</summary>
    public required string Name { get; init; }

    /// <summary>The edits.</summary>
    public IReadOnlyList<ExerciseEdit> Edits { get; init; } = [];

    /// <summary>The essential remarks that it gets, no more and no less.</summary>
    public IReadOnlyList<string> Essential { get; init; } = [];
}
