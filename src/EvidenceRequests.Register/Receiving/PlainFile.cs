using System.Runtime.InteropServices;
using Microsoft.Win32.SafeHandles;

namespace EvidenceRequests.Register;

/// <summary>Tells a plain file from a pipe or a device, at which a reader would wait for ever. .NET has no call for it.</summary>
internal static partial class PlainFile
{
    private const int DoNotWaitOnLinux = 0x800;
    private const int DoNotWaitElsewhere = 0x4;

    /// <summary>True if a file can be read from its start to its end.</summary>
    public static bool Is(string path)
    {
        if (OperatingSystem.IsWindows())
        {
            return true;
        }

        using var handle = new SafeFileHandle(Open(path, OperatingSystem.IsLinux() ? DoNotWaitOnLinux : DoNotWaitElsewhere), ownsHandle: true);
        if (handle.IsInvalid)
        {
            throw new RegisterException("one of the files may not be read.", "Ask for the right to read it, and receive all of them again.");
        }

        try
        {
            return RandomAccess.GetLength(handle) >= 0;
        }
        catch (NotSupportedException)
        {
            return false;
        }
    }

    [LibraryImport("libc", EntryPoint = "open", StringMarshalling = StringMarshalling.Utf8)]
    private static partial int Open(string path, int flags);
}
