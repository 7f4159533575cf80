using EvidenceRequests.Exercises.Comparison;

namespace EvidenceRequests.Exercises;

/// <summary>
/// Compares the decisions of a trainee's case with those of the model: both are planned and checked by the same rules on the day of the exercise.
/// The wording is never compared.
/// </summary>
public sealed class Assessor
{
    private readonly RequestDrafter drafter;
    private readonly ExercisePackage package;
    private readonly ExerciseFeedback feedback;
    private readonly CasePlan model;

    private Assessor(RequestDrafter drafter, ExercisePackage package, CasePlan model)
    {
        this.drafter = drafter;
        this.package = package;
        this.model = model;
        feedback = BuiltInExercises.Feedback;
    }

    /// <summary>Makes ready to assess cases of an exercise; a model that cannot be read or planned is a finding.</summary>
    /// <param name="drafter">The library.</param>
    /// <param name="package">The exercise.</param>
    /// <param name="stages">How many stages have been handed out.</param>
    public static Result<Assessor> Create(RequestDrafter drafter, ExercisePackage package, int stages)
    {
        ArgumentNullException.ThrowIfNull(drafter);
        ArgumentNullException.ThrowIfNull(package);
        var planned = Plan(drafter, package, package.Model(stages), $"{package.Exercise.Id}/model.yaml");
        return planned.Value is { } model ? new Result<Assessor> { Value = new Assessor(drafter, package, model) } : new Result<Assessor> { Findings = planned.Findings };
    }

    /// <summary>What is to be said of a case file; a file that cannot be read comes back as findings.</summary>
    /// <param name="caseFile">The file.</param>
    /// <param name="file">Its name, for findings.</param>
    public Result<Assessment> Assess(ReadOnlySpan<byte> caseFile, string file)
    {
        var planned = Plan(drafter, package, caseFile, file);
        return planned.Value is { } plan ? new Result<Assessment> { Value = Assess(plan), Findings = planned.Findings } : new Result<Assessment> { Findings = planned.Findings };
    }

    private Assessment Assess(CasePlan plan)
    {
        var (trainee, expected) = (new DecidedCase(plan), new DecidedCase(model));
        List<Difference> found = [.. new AccountDifferences(trainee, expected, package.Exercise).Find(), .. new CaseDifferences(trainee, expected, package.Exercise).Find()];
        found.AddRange(new RouteDifferences(trainee, expected).Find(found));
        var accepted = package.Exercise.Accept.Where(a => found.Exists(d => d.Is(a.Remark))).ToList();
        var remarks = found.Where(d => !accepted.Exists(a => d.Is(a.Remark))).Select(d => Say(d, trainee)).DistinctBy(r => r.Mistake ?? r.Key)
            .OrderBy(r => Order(Remark.Grades, r.Grade)).ThenBy(r => Order(ExerciseDimensions.All, r.Dimension)).ToList();
        var untouched = plan.Reading.CaseFile is { Accounts.Count: 0, Data.Count: 0 } && model.Reading.CaseFile.Accounts.Count > 0;
        var open = remarks.Where(r => r.Grade != "worth-knowing").Select(r => r.Dimension).ToHashSet(StringComparer.Ordinal);
        var well = untouched ? [] : feedback.Dimensions.Where(d => package.Exercise.Teaches.Contains(d.Id) && !open.Contains(d.Id)).Select(d => (d.Id, d.WellDone)).ToList();
        return new Assessment
        {
            Exercise = package.Exercise,
            Sentence = untouched ? "Nothing is decided yet: the case file names no account and asks for nothing." : Sum(remarks.Count(r => r.Grade == "essential"), remarks.Count(r => r.Grade == "better"), well.Count),
            Remarks = remarks,
            WellDone = well,
            RightToo = [.. accepted.Select(a => a.Because)],
            Plan = plan,
            Model = model,
            IsUntouched = untouched,
        };
    }

    private Remark Say(Difference difference, DecidedCase trainee)
    {
        var row = feedback.Remarks.FirstOrDefault(r => r.Remark == difference.Remark)
            ?? feedback.Remarks.FirstOrDefault(r => r.Remark == $"*/{difference.Remark.Split('/')[1]}")
            ?? throw new InvalidOperationException($"Nothing is said of {difference.Remark}.");
        var dimension = feedback.Dimensions.First(d => d.Id == difference.Dimension);
        var mistake = package.Exercise.Mistakes.FirstOrDefault(m => m.On.Any(difference.Is));
        var account = trainee.Case.Accounts.Select(a => a.Provider).OfType<string>().FirstOrDefault() ?? model.Reading.CaseFile.Accounts.Select(a => a.Provider).OfType<string>().FirstOrDefault();
        string Fill(string text) => difference.Words
            .Concat(Words.Of(("sheet", Sheet(difference.Words.GetValueOrDefault("provider"), account))).Where(w => !difference.Words.ContainsKey(w.Key)))
            .Aggregate(text, (t, w) => t.Replace($"{{{w.Key}}}", w.Value, StringComparison.Ordinal));
        return new Remark
        {
            Key = difference.Key,
            Dimension = difference.Dimension,
            Grade = mistake?.Grade ?? row.Grade,
            Mistake = mistake?.Id,
            Decided = mistake?.Say ?? Fill(row.Decided),
            Follows = mistake?.Follows ?? Fill(row.Follows),
            Source = difference.Source,
            Read = mistake?.Read ?? Fill(dimension.Read),
            Question = dimension.Question,
            Answer = Fill(row.Answer),
        };
    }

    // The book lies on the desk: a sheet is named as it is found there.
    private string Sheet(string? named, string? account) =>
        (model.Library.Providers.Values.FirstOrDefault(p => p.Name == named)
            ?? model.Library.Providers.GetValueOrDefault(account ?? (model.Plan.Steps is [var first, ..] ? first.Provider : string.Empty))) is { } pack ? $"{GuideEditions.NumberOf(pack)} {pack.Name}" : "the sheet of the provider";

    private static Result<CasePlan> Plan(RequestDrafter drafter, ExercisePackage package, ReadOnlySpan<byte> caseFile, string file)
    {
        var reading = drafter.Read(caseFile, file);
        if (reading.Value is not { } read || reading.HasErrors)
        {
            return new Result<CasePlan> { Findings = reading.Findings };
        }

        var planned = drafter.Plan(read, package.Exercise.AsOf);
        return planned with { Findings = [.. reading.Findings, .. planned.Findings] };
    }

    private static int Order(IReadOnlyList<string> words, string word) => words.TakeWhile(w => w != word).Count();

    private static string Sum(int essential, int better, int well)
    {
        var good = well == 0 ? string.Empty : $" {Count(well, "group of decisions", "groups of decisions")} {(well == 1 ? "is" : "are")} right.";
        return essential > 0 ? $"{Count(essential, "decision", "decisions")} would send this back or do harm.{good}"
            : better > 0 ? $"This can go on its way; {Count(better, "point", "points").ToLowerInvariant()} would make it better.{good}"
            : $"This is as it should be.{good}";
    }

    private static string Count(int number, string one, string many) =>
        FormattableString.Invariant($"{(number <= 12 ? Numbers[number] : number.ToString(System.Globalization.CultureInfo.InvariantCulture))} {(number == 1 ? one : many)}");

    private static readonly string[] Numbers = ["No", "One", "Two", "Three", "Four", "Five", "Six", "Seven", "Eight", "Nine", "Ten", "Eleven", "Twelve"];
}
