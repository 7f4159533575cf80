namespace EvidenceRequests.Exercises;

/// <summary>
/// Tries an exercise on itself: the model gets no remark, each mistake is found by a case that makes it and by no other, and the good, the typical
/// and the bad case get the essential remarks that the exercise says.
/// </summary>
public static class ExerciseTrialRun
{
    private static readonly string[] Trials = ["good", "typical", "bad"];

    /// <summary>What is wrong with the exercise, in words for whoever writes it; empty if nothing is.</summary>
    public static IReadOnlyList<string> Check(RequestDrafter drafter, ExercisePackage package)
    {
        ArgumentNullException.ThrowIfNull(drafter);
        ArgumentNullException.ThrowIfNull(package);
        var faults = new List<string>();
        for (var stage = 0; stage <= package.Exercise.Stages.Count; stage++)
        {
            if (Assessor.Create(drafter, package, stage) is not { Value: { } assessor } created)
            {
                return [.. Assessor.Create(drafter, package, stage).Findings.Select(f => $"the model cannot be read: {f.Location}: {f.Message}")];
            }

            faults.AddRange(CheckModel(assessor, package, stage));
        }

        faults.AddRange(CheckTrials(drafter, package, Assessor.Create(drafter, package, 0).Value!));
        return faults;
    }

    /// <summary>The model case with edits; null if they cannot be made.</summary>
    public static byte[]? Edit(RequestDrafter drafter, ExercisePackage package, IReadOnlyList<ExerciseEdit> edits)
    {
        ArgumentNullException.ThrowIfNull(drafter);
        ArgumentNullException.ThrowIfNull(package);
        ArgumentNullException.ThrowIfNull(edits);
        if (drafter.OpenCase(package.Model(0), "model.yaml").Value is not { } document)
        {
            return null;
        }

        return edits.All(edit => document.Apply([ToEdit(edit)]).Value is not null) ? document.ToBytes() : null;
    }

    private static IEnumerable<string> CheckModel(Assessor assessor, ExercisePackage package, int stage)
    {
        var itself = assessor.Assess(package.Model(stage), "model.yaml").Value!;
        foreach (var remark in itself.Remarks)
        {
            yield return $"the model gets a remark against itself: {remark.Key}";
        }

        if (itself.Plan.Plan.Exercise != package.Exercise.Id)
        {
            yield return $"the model does not say case.exercise: {package.Exercise.Id}";
        }

        if (stage == 0 && assessor.Assess(package.Start, "start.yaml") is { Value: null } unread)
        {
            yield return $"start.yaml cannot be read: {string.Join("; ", unread.Findings.Select(f => f.Message))}";
        }

        foreach (var finding in itself.Plan.Plan.Findings.Where(f => f.Code is FindingCodes.ExerciseValueReal or FindingCodes.ExerciseMarkMissing))
        {
            yield return $"{finding.Fact}: {finding.Message}";
        }
    }

    private static IEnumerable<string> CheckTrials(RequestDrafter drafter, ExercisePackage package, Assessor assessor)
    {
        foreach (var mistake in package.Exercise.Mistakes)
        {
            var found = Assess(drafter, package, assessor, mistake.Try);
            var others = found?.Remarks.Select(r => r.Mistake).OfType<string>().Distinct().ToList();
            if (others is null || others is not [var only] || only != mistake.Id)
            {
                yield return others is null
                    ? $"the edits of the mistake {mistake.Id} cannot be made in the model"
                    : $"the case that makes the mistake {mistake.Id} triggers [{string.Join(", ", others)}]; its remarks are {string.Join(", ", found!.Remarks.Select(r => r.Key))}";
            }
        }

        foreach (var name in Trials)
        {
            if (package.Exercise.Trials.FirstOrDefault(t => t.Name == name) is not { } trial)
            {
                yield return $"there is no {name} case";
            }
            else if (Assess(drafter, package, assessor, trial.Edits) is not { } found)
            {
                yield return $"the edits of the {name} case cannot be made in the model";
            }
            else if (!found.Of("essential").Select(r => r.Mistake ?? r.Key).Order(StringComparer.Ordinal).SequenceEqual(trial.Essential.Order(StringComparer.Ordinal)))
            {
                yield return $"the {name} case gets the essential remarks {string.Join(", ", found.Of("essential").Select(r => r.Mistake ?? r.Key))}";
            }
        }
    }

    private static Assessment? Assess(RequestDrafter drafter, ExercisePackage package, Assessor assessor, IReadOnlyList<ExerciseEdit> edits) =>
        Edit(drafter, package, edits) is { } bytes ? assessor.Assess(bytes, "trial.yaml").Value : null;

    private static CaseEdit ToEdit(ExerciseEdit edit) => edit switch
    {
        { Set: { } path } => CaseEdit.Set(path, edit.To),
        { List: { } path } => CaseEdit.SetList(path, edit.Words),
        { Add: { } path } => CaseEdit.Add(path, edit.Values),
        { Remove: { } path } => CaseEdit.Remove(path),
        _ => throw new InvalidOperationException("An edit of an exercise says neither set, list, add nor remove."),
    };
}
