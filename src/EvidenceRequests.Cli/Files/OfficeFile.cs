using System.CommandLine;
using EvidenceRequests.Model;
using EvidenceRequests.Packs;

namespace EvidenceRequests.Cli.Files;

/// <summary>The file of the office: who asks, entered once for all cases.</summary>
internal static class OfficeFile
{
    /// <summary>The option that names another file than the usual one.</summary>
    public static Option<string?> Option() => new("--office") { Description = "The file of the office, with its letterhead beside it. Default: office.yaml in the settings of the user.", HelpName = "FILE" };

    /// <summary>Where it lies, whether it is there or not; null where there are no settings.</summary>
    public static string? FindPath(CommandContext context, string? named) =>
        named ?? (context.Terminal.FindSettings() is { } settings ? Path.Combine(settings, OfficeFolder.FileName) : null);

    /// <summary>Reads it; null if there is none.</summary>
    /// <exception cref="FindingsException">It is named and not there, or cannot be read.</exception>
    public static CaseDocument? Read(CommandContext context, string? named)
    {
        if (FindPath(context, named) is not { } path || (named is null && !File.Exists(path)))
        {
            return null;
        }

        var opened = context.Drafter.OpenCase(InputFile.Read(path, OfficeFolder.MaxBytes, FindingCodes.FileTooLarge, context.Terminal), path);
        return opened.Value ?? throw new FindingsException(opened.Findings);
    }

    /// <summary>Where its letterhead lies; null if it has none.</summary>
    public static string? FindLetterhead(CommandContext context, string? named) =>
        FindPath(context, named) is { } path && LetterheadOf(path) is var letterhead && File.Exists(letterhead) ? letterhead : null;

    /// <summary>The place of the letterhead beside a file of the office.</summary>
    public static string LetterheadOf(string path) => Path.Combine(Path.GetDirectoryName(Path.GetFullPath(path))!, OfficeFolder.LetterheadName);
}
