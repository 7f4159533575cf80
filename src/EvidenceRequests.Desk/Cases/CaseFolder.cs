using System.Globalization;
using System.Text;
using EvidenceRequests.Model;
using EvidenceRequests.Packs;

namespace EvidenceRequests.Desk.Cases;

/// <summary>What lies beside a case file: in a hidden folder the history, the lock, what was pasted; in visible ones the documents.</summary>
/// <param name="path">The case file.</param>
internal sealed class CaseFolder(string path)
{
    private const string HiddenFolder = ".evreq";

    /// <summary>A letter that came back.</summary>
    public const string Letter = ".returned.docx";

    /// <summary>A sheet of questions that came back with answers.</summary>
    public const string Answers = ".answers.docx";

    /// <summary>The hidden folder beside a case file.</summary>
    public static string Hidden(string path) => Path.Combine(Path.GetDirectoryName(path)!, HiddenFolder);

    /// <summary>The bytes of a case file.</summary>
    /// <exception cref="FindingsException">It is not there, or too large.</exception>
    public static byte[] ReadFile(string path)
    {
        try
        {
            using var stream = new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete);
            if (stream.Length > ReadingLimits.MaxBytes)
            {
                throw AtomicFileWriter.Stopped(FindingCodes.FileTooLarge, Path.GetFileName(path), DeskTexts.FileLarge(ReadingLimits.MaxBytes / (1024 * 1024)), DeskTexts.FileAnother);
            }

            var bytes = new byte[stream.Length];
            stream.ReadExactly(bytes);
            return bytes;
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            throw AtomicFileWriter.Stopped(FindingCodes.FileNotFound, Path.GetFileName(path), DeskTexts.FileAway, DeskTexts.FileLoadAgain);
        }
    }

    /// <summary>The version of the desk that changed the case last, where that is a later one than this; else null.</summary>
    public string? FindLaterVersion() => ReadBeside(".version.txt").Trim() is { Length: > 0 } wrote && Number(wrote) is { } then && Number(VersionText.Number) is { } now && then > now ? wrote : null;

    /// <summary>Notes that this version changes the case.</summary>
    public void WriteVersion()
    {
        if (ReadBeside(".version.txt") != VersionText.Number)
        {
            WriteBeside(".version.txt", VersionText.Number);
        }
    }

    private static Version? Number(string version) => Version.TryParse(version.Split('-', '+')[0], out var number) ? number : null;

    /// <summary>The complaint or diary that was pasted; it lies beside the case and never goes into a letter.</summary>
    public string ReadNote() => ReadBeside(".note.txt");

    /// <summary>Keeps the complaint or diary.</summary>
    public void WriteNote(string text) => WriteBeside(".note.txt", text);

    /// <summary>Rows of a table that a person has to look at, with their exact text.</summary>
    public string ReadRows() => ReadBeside(".rows.txt");

    /// <summary>Keeps the rows that need a person; none removes the file.</summary>
    public void WriteRows(string text) => WriteBeside(".rows.txt", text);

    /// <summary>The document that came back, with its name; null if there is none.</summary>
    /// <param name="what">What came back: <see cref="Letter"/> or <see cref="Answers"/>.</param>
    public (string Name, byte[] Bytes)? ReadReturned(string what = Letter)
    {
        try
        {
            return new FileInfo(Beside(what)) is { Exists: true, Length: <= Documents.PackageLimits.MaxBytes } && ReadBeside(what + ".txt") is { Length: > 0 } name ? (name, File.ReadAllBytes(Beside(what))) : null;
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            return null;
        }
    }

    /// <summary>Keeps a document that came back.</summary>
    public CaseFolder WriteReturned(string name, byte[] bytes, string what = Letter)
    {
        AtomicFileWriter.WriteOne(Beside(what), bytes, force: true, like: path);
        WriteBeside(what + ".txt", name);
        return this;
    }

    /// <summary>Lets a document that came back go.</summary>
    public void RemoveReturned(string what = Letter)
    {
        File.Delete(Beside(what));
        WriteBeside(what + ".txt", string.Empty);
    }

    /// <summary>Writes documents into a new folder beside the case; one that is there is never written to.</summary>
    /// <param name="purpose">What the folder is for, such as <c>letters</c>.</param>
    /// <param name="files">The documents, the manifest last.</param>
    /// <returns>The folder.</returns>
    public string WriteDocuments(string purpose, IReadOnlyList<(string Name, byte[] Bytes)> files)
    {
        var stem = Path.Combine(Path.GetDirectoryName(path)!, $"{Path.GetFileNameWithoutExtension(path)}-{purpose}");
        var folder = Enumerable.Range(1, int.MaxValue).Select(i => FormattableString.Invariant($"{stem}-v{i}")).First(f => !Path.Exists(f));
        AtomicFileWriter.WriteAll(folder, [.. files.Select(f => f.Name)], files.Select(f => f.Bytes), force: false);
        return folder;
    }

    /// <summary>The folders of documents that were made from this case, the latest first.</summary>
    /// <param name="purpose">What they are for.</param>
    public IReadOnlyList<string> FindDocuments(string purpose)
    {
        var (folder, name) = (Path.GetDirectoryName(path)!, $"{Path.GetFileNameWithoutExtension(path)}-{purpose}-v");
        try
        {
            return [.. Directory.EnumerateDirectories(folder).Where(d => Path.GetFileName(d) is { } n && n.StartsWith(name, StringComparison.Ordinal) && int.TryParse(n[name.Length..], out _))
                .OrderByDescending(d => int.Parse(Path.GetFileName(d)[name.Length..], CultureInfo.InvariantCulture))];
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            return [];
        }
    }

    private string ReadBeside(string ending)
    {
        try
        {
            return File.Exists(Beside(ending)) ? File.ReadAllText(Beside(ending)) : string.Empty;
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            return string.Empty;
        }
    }

    private void WriteBeside(string ending, string text)
    {
        if (text.Length > 0)
        {
            Directory.CreateDirectory(Hidden(path));
            AtomicFileWriter.WriteOne(Beside(ending), Encoding.UTF8.GetBytes(text), force: true, like: path);
        }
        else
        {
            File.Delete(Beside(ending));
        }
    }

    private string Beside(string ending) => Path.Combine(Hidden(path), Path.GetFileName(path) + ending);
}
