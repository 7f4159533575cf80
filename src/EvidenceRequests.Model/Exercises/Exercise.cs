namespace EvidenceRequests.Model;

/// <summary>An exercise: what it teaches, on which day it plays, and what belongs to it besides the brief and the model case.</summary>
public sealed record Exercise
{
    /// <summary>Id, equal to the name of its folder, such as <c>08-kidnapping</c>.</summary>
    public required string Id { get; init; }

    /// <summary>Title.</summary>
    public required string Title { get; init; }

    /// <summary>1 for a first exercise, 3 for a hard one.</summary>
    public required int Level { get; init; }

    /// <summary>Minutes that a group needs, without the debriefing.</summary>
    public required int Minutes { get; init; }

    /// <summary>The decisions that it teaches: words of <see cref="ExerciseDimensions"/>.</summary>
    public required IReadOnlyList<string> Teaches { get; init; }

    /// <summary>The state of the office that works on it.</summary>
    public required string RequestingState { get; init; }

    /// <summary>The day on which it plays; law and practice are looked at as of it.</summary>
    public required DateOnly AsOf { get; init; }

    /// <summary>The roles that a group hands out.</summary>
    public IReadOnlyList<string> Roles { get; init; } = [];

    /// <summary>What happens later, in order.</summary>
    public IReadOnlyList<ExerciseStage> Stages { get; init; } = [];

    /// <summary>Facts on which the text must rest, each with the question that leads there.</summary>
    public IReadOnlyList<ExercisePoint> Points { get; init; } = [];

    /// <summary>Values of the material that are not the suspect's, or that name nobody.</summary>
    public IReadOnlyList<ExerciseTrap> Traps { get; init; } = [];

    /// <summary>Other answers that are right too.</summary>
    public IReadOnlyList<ExerciseAlternative> Accept { get; init; } = [];

    /// <summary>The mistakes that people make here, each with what to say of it.</summary>
    public IReadOnlyList<ExerciseMistake> Mistakes { get; init; } = [];

    /// <summary>Case files of trainees for the trial of the exercise: a good, a typical and a bad one.</summary>
    public IReadOnlyList<ExerciseTrial> Trials { get; init; } = [];
}
