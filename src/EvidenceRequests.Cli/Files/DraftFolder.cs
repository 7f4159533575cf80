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
            _ => ReadAll(context, folder, IsPackage(full) ? Path.GetDirectoryName(full)! : full, paths),
        };
    }

    private static List<DraftFile> ReadAll(CommandContext context, string folder, string root, IReadOnlyList<string> paths)
    {
        var files = new List<DraftFile>();
        long total = 0;
        foreach (var path in paths)
        {
            // All of them are held together, so what counts is their sum.
            total += new FileInfo(path).Length;
            if (total > PackageLimits.MaxFolderBytes)
            {
                throw new FindingsException([Finding.Error(
                    FindingCodes.ReturnedTooLarge,
                    location: SourceLocation.ForFile(folder),
                    message: FormattableString.Invariant($"the Word documents of this folder are larger than {PackageLimits.MaxFolderBytes / 1_000_000} MB together."),
                    why: "The documents that leave together are read together; letters with their tables are small.",
                    fix: "Take out large pictures, or name the folder of one package.")]);
            }

            files.Add(new DraftFile(Path.GetRelativePath(root, path).Replace(Path.DirectorySeparatorChar, '/'), InputFile.Read(path, PackageLimits.MaxBytes, FindingCodes.ReturnedTooLarge, context.Terminal)));
        }

        return files;
    }

    private static bool IsPackage(string folder) => File.Exists(Path.Combine(folder, "letter-of-request.docx"));

    private static FindingsException Stopped(string folder, string message, string fix) => new([Finding.Error(
        FindingCodes.FileNotFound,
        location: SourceLocation.ForFile(folder),
        message: message,
        why: "The documents that leave together are made final together.",
        fix: fix)]);
}
