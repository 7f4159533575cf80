namespace EvidenceRequests.Exercises;

/// <summary>What a trainer talks about with a group: which decisions were missed and how often, and no name of anybody.</summary>
public sealed record Debriefing
{
    /// <summary>The exercise.</summary>
    public required Exercise Exercise { get; init; }

    /// <summary>How many cases were compared.</summary>
    public required int Cases { get; init; }

    /// <summary>Each dimension that the exercise teaches or that was missed: how many decided it well, and how many have something essential or better to do.</summary>
    public required IReadOnlyList<DebriefedDimension> Dimensions { get; init; }

    /// <summary>What was said most often, with the number of cases.</summary>
    public required IReadOnlyList<(Remark Remark, int Cases)> Remarks { get; init; }

    /// <summary>Sums up the assessments of a group.</summary>
    public static Debriefing Create(Exercise exercise, IReadOnlyList<Assessment> assessments)
    {
        ArgumentNullException.ThrowIfNull(exercise);
        ArgumentNullException.ThrowIfNull(assessments);
        int Count(string dimension, string grade) => assessments.Count(a => a.Remarks.Any(r => r.Dimension == dimension && r.Grade == grade));
        return new Debriefing
        {
            Exercise = exercise,
            Cases = assessments.Count,
            Dimensions =
            [
                .. BuiltInExercises.Feedback.Dimensions.Where(d => exercise.Teaches.Contains(d.Id) || Count(d.Id, "essential") + Count(d.Id, "better") > 0).Select(d => new DebriefedDimension(
                    d.Id, d.Name, assessments.Count(a => !a.IsUntouched && a.Remarks.All(r => r.Dimension != d.Id || r.Grade == "worth-knowing")), Count(d.Id, "essential"), assessments.Count(a => a.Remarks.Any(r => r.Dimension == d.Id && r.Grade == "better") && a.Remarks.All(r => r.Dimension != d.Id || r.Grade != "essential")))),
            ],
            Remarks =
            [
                .. assessments.SelectMany(a => a.Remarks.Where(r => r.Grade != "worth-knowing")).GroupBy(r => r.Mistake ?? r.Key, StringComparer.Ordinal)
                    .Select(g => (g.First(), g.Count())).OrderByDescending(r => r.Item2).ThenBy(r => r.Item1.Key, StringComparer.Ordinal),
            ],
        };
    }
}
