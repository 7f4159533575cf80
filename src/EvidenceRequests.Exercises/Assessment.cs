namespace EvidenceRequests.Exercises;

/// <summary>What is said of a trainee's case: no marks, and the decision is the subject.</summary>
public sealed record Assessment
{
    /// <summary>How many essential remarks a person takes in at once.</summary>
    public const int AtOnce = 3;

    /// <summary>The exercise.</summary>
    public required Exercise Exercise { get; init; }

    /// <summary>Everything in one sentence.</summary>
    public required string Sentence { get; init; }

    /// <summary>The remarks, the gravest first, each grade in the order in which a request is built.</summary>
    public required IReadOnlyList<Remark> Remarks { get; init; }

    /// <summary>What was decided well, by dimension, with what is said of it.</summary>
    public required IReadOnlyList<(string Dimension, string Text)> WellDone { get; init; }

    /// <summary>Answers that differ from the model and are right too, with the reason.</summary>
    public required IReadOnlyList<string> RightToo { get; init; }

    /// <summary>The trainee's plan.</summary>
    public required CasePlan Plan { get; init; }

    /// <summary>The model's plan. It is shown once nothing essential is open.</summary>
    public required CasePlan Model { get; init; }

    /// <summary>True if nothing was decided yet.</summary>
    public bool IsUntouched { get; init; }

    /// <summary>The remarks of a grade.</summary>
    public IEnumerable<Remark> Of(string grade) => Remarks.Where(r => r.Grade == grade);

    /// <summary>True while something essential is open.</summary>
    public bool IsOpen => IsUntouched || Of("essential").Any();
}
