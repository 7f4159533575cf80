using System.CommandLine;
using EvidenceRequests.Exercises;
using EvidenceRequests.Model;

namespace EvidenceRequests.Cli.Files;

/// <summary>Finds exercises: those that travel with the program, and an office's own in a folder.</summary>
internal static class ExerciseFolder
{
    private const int MaxFile = 1_000_000;

    /// <summary>The option that names the folder of an office's own exercises.</summary>
    public static Option<string?> Option() => new("--exercises") { Description = "A folder with exercises of your own, each in a folder of its own.", HelpName = "DIR" };

    /// <summary>The exercise of an id.</summary>
    /// <exception cref="UsageException">There is none.</exception>
    /// <exception cref="FindingsException">It cannot be read.</exception>
    public static ExercisePackage Find(string id, string? own)
    {
        var folder = own is null ? null : Path.Combine(own, Path.GetFileName(id));
        var read = folder is not null && Directory.Exists(folder) ? Read(folder) : BuiltInExercises.Find(id);
        if (read is null)
        {
            var near = Suggestion.Closest(id, BuiltInExercises.Ids);
            throw new UsageException($"there is no exercise \"{id}\"." + (near is null ? string.Empty : $" Did you mean \"{near}\"?"), "\"evreq exercise list\" shows all; --exercises names a folder with your own.");
        }

        return read.Value ?? throw new FindingsException(read.Findings);
    }

    /// <summary>Reads an exercise from its folder.</summary>
    public static Result<ExercisePackage> Read(string folder)
    {
        var files = Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories).Where(f => new FileInfo(f).Length <= MaxFile)
            .ToDictionary(f => Path.GetRelativePath(folder, f).Replace('\\', '/'), File.ReadAllBytes, StringComparer.Ordinal);
        return ExercisePackage.Open(files, Path.GetFileName(Path.GetFullPath(folder)));
    }

    /// <summary>The exercise to which a case belongs, and how many of its stages lie beside the case file.</summary>
    /// <exception cref="UsageException">The case is no exercise.</exception>
    public static (ExercisePackage Package, int Stages) Of(CommandContext context, string path, byte[] bytes, string? own)
    {
        if (context.Drafter.OpenCase(bytes, InputFile.GetName(path)).Value?.Get("case.exercise") is not { Length: > 0 } id)
        {
            throw new UsageException($"{InputFile.GetName(path)} does not say to which exercise it belongs.", "Begin with \"evreq exercise start ID\". In a case file of an exercise, case.exercise holds its id; put it back if it was taken out.");
        }

        if (id == ExercisePaper.Practice)
        {
            throw new UsageException("a practice case has no model to compare with.", "\"evreq exercise list\" shows exercises that have one.");
        }

        var package = Find(id, own);
        var folder = path == "-" ? null : Path.GetDirectoryName(Path.GetFullPath(path));
        return (package, folder is null ? 0 : package.Exercise.Stages.TakeWhile(s => File.Exists(Path.Combine(folder, s.File))).Count());
    }
}
