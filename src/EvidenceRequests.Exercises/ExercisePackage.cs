using System.Text;

namespace EvidenceRequests.Exercises;

/// <summary>An exercise with all its files.</summary>
public sealed class ExercisePackage
{
    private const string Header = "exercise.yaml";
    private readonly IReadOnlyDictionary<string, byte[]> files;

    private ExercisePackage(Exercise exercise, IReadOnlyDictionary<string, byte[]> files)
    {
        Exercise = exercise;
        this.files = files;
    }

    /// <summary>What it is.</summary>
    public Exercise Exercise { get; }

    /// <summary>What is handed to trainees at the start, by name: the brief, the material, and the case file to begin with.</summary>
    public IEnumerable<(string Name, byte[] Bytes)> Handed => files.Where(f => f.Key == "brief.md" || f.Key.StartsWith("material/", StringComparison.Ordinal)).OrderBy(f => f.Key, StringComparer.Ordinal).Select(f => (f.Key, f.Value));

    /// <summary>The names of all files.</summary>
    public IEnumerable<string> Names => files.Keys.Order(StringComparer.Ordinal);

    /// <summary>The case file to begin with.</summary>
    public byte[] Start => files["start.yaml"];

    /// <summary>Opens an exercise. What is missing or cannot be read comes back as findings.</summary>
    /// <param name="files">The files by their names in the folder, with a slash between folders.</param>
    /// <param name="folder">The name of the folder.</param>
    public static Result<ExercisePackage> Open(IReadOnlyDictionary<string, byte[]> files, string folder)
    {
        ArgumentNullException.ThrowIfNull(files);
        string[] needed = [Header, "brief.md", "start.yaml", "model.yaml", "trainer.md"];
        var missing = needed.Where(n => !files.ContainsKey(n)).ToList();
        if (missing.Count > 0)
        {
            return new Result<ExercisePackage> { Findings = [.. missing.Select(m => Fault(FindingCodes.FileNotFound, $"{folder}/{m}", "the file is missing.", "An exercise has exercise.yaml, brief.md, start.yaml, model.yaml and trainer.md."))] };
        }

        var read = ExerciseReader.Read(files[Header], $"{folder}/{Header}");
        if (read.Value is not { } exercise)
        {
            return new Result<ExercisePackage> { Findings = read.Findings };
        }

        var absent = exercise.Stages.SelectMany(s => new[] { s.File, s.Model }).OfType<string>().Where(f => !files.ContainsKey(f))
            .Select(f => Fault(FindingCodes.FileNotFound, $"{folder}/{f}", "a stage names this file, and it is missing.", "Add it, or take the stage out."))
            .Concat(exercise.Teaches.Concat(exercise.Accept.Select(a => a.Remark)).Concat(exercise.Mistakes.SelectMany(m => m.On)).Where(r => !ExerciseDimensions.All.Contains(r.Split('/')[0]))
                .Select(r => Fault(FindingCodes.UnknownWord, $"{folder}/{Header}", $"\"{r}\" names no decision that is compared.", $"The decisions are: {string.Join(", ", ExerciseDimensions.All)}.")))
            .ToList();
        return absent.Count > 0 ? new Result<ExercisePackage> { Findings = absent } : new Result<ExercisePackage> { Value = new ExercisePackage(exercise, files), Findings = read.Findings };
    }

    /// <summary>The text of a file; null if there is none of that name.</summary>
    public string? FindText(string name) => files.TryGetValue(name, out var bytes) ? Encoding.UTF8.GetString(bytes) : null;

    /// <summary>The model case after so many stages.</summary>
    public byte[] Model(int stages) => files[Exercise.Stages.Take(stages).Select(s => s.Model).OfType<string>().LastOrDefault() ?? "model.yaml"];

    private static Finding Fault(string code, string file, string message, string fix) => new() { Code = code, Severity = Severity.Error, Message = message, Fix = fix, Location = new SourceLocation { File = file, Line = 1, Column = 1 } };
}
