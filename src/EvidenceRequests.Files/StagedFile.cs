using System.Diagnostics;
using System.Globalization;

namespace EvidenceRequests.Files;

/// <summary>
/// A file that is written beside its place under a hidden name and then renamed. The name tells which process writes it, so that what a killed run left behind can be told
/// from what another run is writing now. It has the rights of the file it replaces from its first byte on.
/// </summary>
/// <param name="target">Where it will lie.</param>
/// <param name="like">The file whose rights it has; without it, the one that it replaces.</param>
internal sealed class StagedFile(string target, string? like = null)
{
    private const string Ending = ".part";

    private byte[] written = [];

    /// <summary>Where it will lie.</summary>
    public string Target { get; } = target;

    /// <summary>Where it is written.</summary>
    public string Temporary { get; } =
        Path.Combine(Path.GetDirectoryName(target)!, string.Create(CultureInfo.InvariantCulture, $".{Path.GetFileName(target)}.{Environment.ProcessId}.{Guid.NewGuid():N}{Ending}"));

    /// <summary>Writes it and forces it to the disk.</summary>
    public void Write(byte[] bytes)
    {
        written = bytes;
        var options = new FileStreamOptions { Mode = FileMode.CreateNew, Access = FileAccess.Write, Share = FileShare.None };
        var example = like ?? Target;
        UnixFileMode? mode = OperatingSystem.IsWindows() || !File.Exists(example) ? null : File.GetUnixFileMode(example);
        if (mode is { } kept && !OperatingSystem.IsWindows())
        {
            options.UnixCreateMode = kept;
        }

        using var stream = new FileStream(Temporary, options);
        if (mode is { } exact && !OperatingSystem.IsWindows())
        {
            // The system takes away what the mask forbids.
            File.SetUnixFileMode(stream.SafeFileHandle, exact);
        }

        try
        {
            stream.Write(bytes);
        }
        catch (ArgumentOutOfRangeException exception)
        {
            // What a quota or a file system does not let grow is told in this form.
            throw new IOException(exception.Message, exception);
        }

        stream.Flush(flushToDisk: true);
    }

    /// <summary>Gives it to the owner and group of the file that it replaces; false where the system does not let us.</summary>
    public bool KeepOwner()
    {
        if (FileStatus.Find(Target) is not { } replaced || (FileStatus.Find(Temporary) is { } own && own.HasOwnerOf(replaced)))
        {
            return true;
        }

        using var stream = new FileStream(Temporary, FileMode.Open, FileAccess.ReadWrite);
        if (!replaced.GiveOwner(stream.SafeFileHandle))
        {
            return false;
        }

        // With a new owner the system may take rights away.
        if (!OperatingSystem.IsWindows())
        {
            File.SetUnixFileMode(stream.SafeFileHandle, File.GetUnixFileMode(Target));
        }

        return true;
    }

    /// <summary>True if the file lies there already, as a run that was killed has placed it.</summary>
    public bool IsThereAlready() => Holds(Target, written);

    /// <summary>Puts it in its place.</summary>
    public void Place(bool overwrite) => File.Move(Temporary, Target, overwrite);

    /// <summary>True if a file has exactly these bytes.</summary>
    public static bool Holds(string path, byte[] bytes)
    {
        var file = new FileInfo(path);
        return file is { Exists: true, LinkTarget: null } && file.Length == bytes.Length && File.ReadAllBytes(path).AsSpan().SequenceEqual(bytes);
    }

    /// <summary>Takes away what runs that are gone have left of a file.</summary>
    public static void RemoveLeftovers(string target)
    {
        foreach (var left in Directory.EnumerateFiles(Path.GetDirectoryName(target)!, $".{Path.GetFileName(target)}.*{Ending}"))
        {
            var words = Path.GetFileName(left)[(Path.GetFileName(target).Length + 2)..^Ending.Length].Split('.');
            if (words is [var process, { Length: 32 }] && IsOfGoneProcess(process))
            {
                File.Delete(left);
            }
        }
    }

    /// <summary>True if a number in a hidden name is that of a process that runs no more.</summary>
    public static bool IsOfGoneProcess(string number) => int.TryParse(number, NumberStyles.None, CultureInfo.InvariantCulture, out var id) && !IsRunning(id);

    private static bool IsRunning(int id)
    {
        try
        {
            using var process = Process.GetProcessById(id);
            return !process.HasExited;
        }
        catch (Exception exception) when (exception is ArgumentException or InvalidOperationException)
        {
            return false;
        }
    }
}
