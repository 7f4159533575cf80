using EvidenceRequests.Documents;
using EvidenceRequests.Model;

namespace EvidenceRequests.Cli.Files;

/// <summary>The Word documents of a folder of drafts: those of one package, or of a whole case with its packages.</summary>
internal static class DraftFolder
{
    private const int MaxDocuments = 500;

    /// <summary>The documents with their names from the folder, sorted. Those moved aside, and the traces that Word leaves while it has a document open, are left out.</summary>
    /// <exception cref="FindingsException">The folder holds no document, too many, or one that cannot be read.</exception>
    public static IReadOnlyList<DraftFile> Read(CommandContext context, string folder)
    {
        var full = Path.TrimEndingDirectorySeparator(Path.GetFullPath(folder));
        string[] folders = [full, .. Directory.GetDirectories(full).Where(d => !Path.GetFileName(d).StartsWith('.') && Path.GetFileName(d) != SupersededDocuments.FolderName)];
        var paths = folders.SelectMany(f => Directory.GetFiles(f, "*.docx")).Where(f => !Path.GetFileName(f).StartsWith('~') && !Path.GetFileName(f).StartsWith('.')).Order(StringComparer.Ordinal).Take(MaxDocuments + 1).ToList();
        return paths.Count switch
        {
            0 => throw Stopped(folder, "there is no Word document in this folder.", "Name the folder that \"evreq draft\" wrote, or one of its documents."),
            > MaxDocuments => throw Stopped(folder, FormattableString.Invariant($"there are more than {MaxDocuments} Word documents in this folder."), "Name the folder of one case."),
            // A package that is given as its own folder keeps the name of that folder.
            _ => [.. paths.Select(p => new DraftFile(Path.GetRelativePath(IsPackage(full) ? Path.GetDirectoryName(full)! : full, p).Replace(Path.DirectorySeparatorChar, '/'), InputFile.Read(p, PackageLimits.MaxBytes, FindingCodes.ReturnedTooLarge, context.Terminal)))],
        };
    }

    private static bool IsPackage(string folder) => File.Exists(Path.Combine(folder, "letter-of-request.docx"));

    private static FindingsException Stopped(string folder, string message, string fix) => new([Finding.Error(
        FindingCodes.FileNotFound,
        location: SourceLocation.ForFile(folder),
        message: message,
        why: "The documents that leave together are made final together.",
        fix: fix)]);
}
