using EvidenceRequests.Model;

namespace EvidenceRequests.Cli.Files;

/// <summary>Reads a file that a person names, never more of it than is allowed.</summary>
internal static class InputFile
{
    /// <summary>The name under which piped input is reported.</summary>
    public const string Piped = "stdin";

    private const int MaxBuffer = 64 * 1024;

    /// <summary>All bytes of a file, or of the piped input for <c>-</c>.</summary>
    /// <exception cref="FindingsException">The file is missing, cannot be read or is too large.</exception>
    public static byte[] Read(string path, int maxBytes, string tooLargeCode, Terminal terminal)
    {
        try
        {
            using var stream = path == "-" ? terminal.OpenInput() : new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.Read);
            return ReadUpTo(stream, maxBytes) ?? throw Stopped(tooLargeCode, path, $"more than {maxBytes / (1024 * 1024)} MiB are never read.", "Give a smaller file.");
        }
        catch (Exception exception) when (exception is FileNotFoundException or DirectoryNotFoundException)
        {
            throw Stopped(FindingCodes.FileNotFound, path, "there is no such file.", Nearby(path));
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException or NotSupportedException or ArgumentException)
        {
            throw Stopped(FindingCodes.FileNotFound, path, Directory.Exists(path) ? "this is a folder." : "the file cannot be read.", "Name a file that you may read.");
        }
    }

    /// <summary>The name under which findings about a file are reported.</summary>
    public static string GetName(string path) => path == "-" ? Piped : path;

    private static byte[]? ReadUpTo(Stream stream, int maxBytes)
    {
        if (stream.CanSeek && stream.Length > maxBytes)
        {
            return null;
        }

        using var content = new MemoryStream();
        var buffer = new byte[stream.CanSeek ? Math.Min(stream.Length + 1, MaxBuffer) : MaxBuffer];
        for (var read = stream.Read(buffer); read > 0; read = stream.Read(buffer))
        {
            content.Write(buffer, 0, read);
            if (content.Length > maxBytes)
            {
                return null;
            }
        }

        return content.ToArray();
    }

    private static string Nearby(string path)
    {
        var folder = Path.GetDirectoryName(Path.GetFullPath(path));
        if (folder is null || !Directory.Exists(folder))
        {
            return "Check the path.";
        }

        var near = Suggestion.Closest(Path.GetFileName(path), Directory.EnumerateFiles(folder).Take(500).Select(f => Path.GetFileName(f)));
        return near is null ? "Check the path." : $"Did you mean \"{near}\"?";
    }

    private static FindingsException Stopped(string code, string path, string message, string fix) => new(
    [
        Finding.Error(
            code,
            location: SourceLocation.ForFile(GetName(path)),
            message: message,
            fix: fix),
    ]);
}
