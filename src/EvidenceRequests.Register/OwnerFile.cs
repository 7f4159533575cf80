namespace EvidenceRequests.Register;

/// <summary>New files that only their owner may read.</summary>
internal static class OwnerFile
{
    /// <summary>What a file is called until it is whole.</summary>
    public const string Unfinished = ".unfinished";

    /// <summary>Writes a file that is there whole or not at all, also if the machine stops in between. It never replaces another.</summary>
    /// <param name="path">Where to; nothing may be there.</param>
    /// <param name="write">Writes the content.</param>
    public static void Write(string path, Action<Stream> write)
    {
        var temporary = path + Unfinished;
        File.Delete(temporary);
        using (var stream = Create(temporary))
        {
            write(stream);
            stream.Flush(flushToDisk: true);
        }

        File.Move(temporary, path);
    }

    /// <summary>An empty file.</summary>
    public static FileStream Create(string path)
    {
        var options = new FileStreamOptions { Mode = FileMode.CreateNew, Access = FileAccess.Write, BufferSize = 64 * 1024 };
        if (!OperatingSystem.IsWindows())
        {
            options.UnixCreateMode = UnixFileMode.UserRead | UnixFileMode.UserWrite;
        }

        return new FileStream(path, options);
    }
}
