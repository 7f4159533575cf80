namespace EvidenceRequests.Files;

/// <summary>Where an office keeps what is the same in all its cases: a case file with nothing but the office in it, and the letterhead beside it.</summary>
internal static class OfficeFolder
{
    /// <summary>Name of the file of the office.</summary>
    public const string FileName = "office.yaml";

    /// <summary>Name of the letterhead beside it.</summary>
    public const string LetterheadName = "letterhead.docx";

    /// <summary>The reference that stands in the file of the office, which is of no case.</summary>
    public const string Reference = "My office";

    /// <summary>Greatest size of the file of the office.</summary>
    public const int MaxBytes = 1024 * 1024;

    /// <summary>Letterheads are a few hundred kilobytes; the document engine has its own limits for what they unpack to.</summary>
    public const int MaxLetterheadBytes = 32 * 1024 * 1024;

    /// <summary>The folder that the system has for settings of this user.</summary>
    public static string Usual() => Path.Combine(Environment.GetFolderPath(Environment.SpecialFolder.ApplicationData, Environment.SpecialFolderOption.DoNotVerify), "EvidenceRequests");

    /// <summary>Makes the folder of a file, open to its user alone.</summary>
    /// <exception cref="IOException">It cannot be made.</exception>
    /// <exception cref="UnauthorizedAccessException">It may not be made.</exception>
    public static void Prepare(string file)
    {
        var folder = Path.GetDirectoryName(Path.GetFullPath(file))!;
        if (Directory.Exists(folder))
        {
            return;
        }

        if (OperatingSystem.IsWindows())
        {
            Directory.CreateDirectory(folder);
        }
        else
        {
            Directory.CreateDirectory(folder, UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
        }
    }
}
