using System.Collections.Concurrent;
using EvidenceRequests.Desk.Hosting;

namespace EvidenceRequests.Desk.Security;

/// <summary>
/// The folders and case files that a page may name. The browser names them by keys only; what a key stands for was chosen by the officer in this run, was opened lately, or lies below such a folder.
/// </summary>
internal sealed class AllowedPlaces
{
    private readonly ConcurrentDictionary<string, string> known = new(StringComparer.Ordinal);
    private readonly SessionSecret secret;
    private readonly DeskSettings settings;
    private readonly DeskOptions options;

    /// <summary>Begins with the recent cases and the folders of the user.</summary>
    public AllowedPlaces(SessionSecret secret, DeskSettings settings, DeskOptions options)
    {
        (this.secret, this.settings, this.options) = (secret, settings, options);
        foreach (var path in settings.Recent)
        {
            Choose(path);
        }
    }

    /// <summary>The folders at which looking for a file begins.</summary>
    public IReadOnlyList<string> Roots => [.. new[]
        {
            options.CaseFolder,
            Environment.GetFolderPath(Environment.SpecialFolder.MyDocuments, Environment.SpecialFolderOption.DoNotVerify),
            Environment.GetFolderPath(Environment.SpecialFolder.DesktopDirectory, Environment.SpecialFolderOption.DoNotVerify),
            Environment.GetFolderPath(Environment.SpecialFolder.UserProfile, Environment.SpecialFolderOption.DoNotVerify),
        }
        .Concat(settings.Recent.Select(r => Path.GetDirectoryName(r) ?? string.Empty))
        .Concat(Drives())
        .Where(f => f.Length > 0 && Directory.Exists(f)).Distinct(StringComparer.Ordinal)];

    /// <summary>Allows a file or folder, and gives the key that pages know it by.</summary>
    public string Choose(string path)
    {
        var key = secret.KeyFor(path);
        known[key] = path;
        return key;
    }

    /// <summary>The path behind a key; null if nobody chose it.</summary>
    public string? Find(string? key) => key is not null && known.TryGetValue(key, out var path) ? path : null;

    /// <summary>What a folder holds that can be chosen: folders, and files with one of the endings. A link that leads out of the folder is left out.</summary>
    /// <exception cref="FindingsException">The folder cannot be read.</exception>
    public static IReadOnlyList<(string Path, bool IsFolder)> List(string folder, params string[] endings)
    {
        try
        {
            return [.. new DirectoryInfo(folder).EnumerateFileSystemInfos()
                .Where(e => !e.Name.StartsWith('.') && !e.Attributes.HasFlag(FileAttributes.Hidden) && StaysInside(folder, e))
                .Select(e => (e.FullName, IsFolder: e is DirectoryInfo))
                .Where(e => e.IsFolder || endings.Contains(Path.GetExtension(e.FullName), StringComparer.OrdinalIgnoreCase))
                .OrderBy(e => !e.IsFolder).ThenBy(e => e.FullName, StringComparer.OrdinalIgnoreCase).Take(2000)];
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            throw AtomicFileWriter.Stopped(Model.FindingCodes.FileNotFound, Path.GetFileName(folder), DeskTexts.FolderNotRead, DeskTexts.FolderBack);
        }
    }

    private static bool StaysInside(string folder, FileSystemInfo entry) =>
        entry.LinkTarget is null || (entry.ResolveLinkTarget(returnFinalTarget: true) is { } target && target.FullName.StartsWith(Path.TrimEndingDirectorySeparator(folder) + Path.DirectorySeparatorChar, StringComparison.Ordinal));

    private static IEnumerable<string> Drives()
    {
        try
        {
            return OperatingSystem.IsWindows() ? DriveInfo.GetDrives().Where(d => d.IsReady).Select(d => d.RootDirectory.FullName) : [];
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            return [];
        }
    }
}
