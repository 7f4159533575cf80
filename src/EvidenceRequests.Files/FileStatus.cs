using System.Runtime.InteropServices;
using Microsoft.Win32.SafeHandles;

namespace EvidenceRequests.Files;

/// <summary>Whose a file is and how many names it has. .NET has no call for it; Linux has one whose answer has the same shape everywhere.</summary>
/// <param name="User">Number of its owner.</param>
/// <param name="Group">Number of its group.</param>
/// <param name="Names">How many names it has: more than one where there are hard links to it.</param>
internal sealed partial record FileStatus(uint User, uint Group, uint Names)
{
    private const int CurrentFolder = -100;
    private const uint NamesUserAndGroup = 0x4 | 0x8 | 0x10;
    private const int Size = 256;

    /// <summary>The status of a file; null where there is none, or where the system cannot be asked.</summary>
    public static FileStatus? Find(string path)
    {
        if (!OperatingSystem.IsLinux())
        {
            return null;
        }

        var answer = new byte[Size];
        try
        {
            return Ask(CurrentFolder, path, 0, NamesUserAndGroup, answer) == 0 ? new(Read(answer, 20), Read(answer, 24), Read(answer, 16)) : null;
        }
        catch (EntryPointNotFoundException)
        {
            // A library of the system from before 2018.
            return null;
        }
    }

    public bool HasOwnerOf(FileStatus other) => User == other.User && Group == other.Group;

    /// <summary>Gives an open file to this owner and group; false where the system does not let us.</summary>
    public bool GiveOwner(SafeFileHandle file) => Give(file, User, Group) == 0;

    private static uint Read(byte[] answer, int at) => MemoryMarshal.Read<uint>(answer.AsSpan(at));

    [LibraryImport("libc", EntryPoint = "statx", StringMarshalling = StringMarshalling.Utf8)]
    private static partial int Ask(int folder, string path, int flags, uint mask, [Out] byte[] answer);

    [LibraryImport("libc", EntryPoint = "fchown")]
    private static partial int Give(SafeFileHandle file, uint user, uint group);
}
