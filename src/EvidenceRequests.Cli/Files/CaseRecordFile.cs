using System.Globalization;
using EvidenceRequests.Cli.Printing;
using EvidenceRequests.Model;
using EvidenceRequests.Packs;

namespace EvidenceRequests.Cli.Files;

/// <summary>Writes an entry of who did what into a case file, shows it, and keeps the file as it was before.</summary>
internal static class CaseRecordFile
{
    /// <summary>The path of a case file that is to be changed.</summary>
    /// <exception cref="UsageException">It is the piped input.</exception>
    public static string Path(string path) => path == "-" ? throw new UsageException("the case file must be a file.", "Name it.") : path;

    /// <summary>The day that an entry bears: the one that is given, which lies not in the future, or that of the run.</summary>
    /// <exception cref="UsageException">It is no day, or still to come.</exception>
    public static DateOnly Day(CommandContext context, string? text)
    {
        if (text is null)
        {
            return context.AsOf;
        }

        return DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) && day <= context.AsOf
            ? day
            : throw new UsageException($"\"{text}\" is no day up to today.", "Write it as 2026-10-20.");
    }

    /// <summary>Writes the case file with its new entries, and says which command follows.</summary>
    public static int Write(CommandContext context, string path, byte[] before, Result<EditedCaseFile> edited, IReadOnlyList<string> next)
    {
        if (edited.Value is not { } changed)
        {
            throw new FindingsException(edited.Findings);
        }

        EditedFile.Keep(path, before);
        EditedFile.Write(path, before, changed.Bytes, context.Terminal);
        context.Terminal.Output.Write(changed.Patch);
        context.Remarks.WriteLine($"Written into {path}. \"evreq add {path} --undo\" takes it back.");
        NextStep.Print(context, next);
        return ExitCodes.Done;
    }
}
