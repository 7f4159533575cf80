using System.Diagnostics;
using EvidenceRequests.Cli.Files;

namespace EvidenceRequests.Cli.Tests;

/// <summary>A case file that a command changes stays the file it was: its other names, its owner and its rights.</summary>
public sealed class EditedFileSpecs : IDisposable
{
    private const string Before = "case: { reference: T-1, requesting_state: pk }\nauthority: { agency: nccia, place: Lahore }\naccounts: []\nfacts: [ { id: f1, text: A threat came. } ]\n";
    private const string Nobody = "65534";

    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("evreq-edited-");

    private string Case => Path.Combine(folder.FullName, "case.yaml");

    public void Dispose() => folder.Delete(recursive: true);

    [Fact]
    public void A_case_file_with_a_second_name_is_changed_under_both()
    {
        Assert.SkipUnless(OperatingSystem.IsLinux(), "Owners and further names of files are asked of Linux alone.");
        File.WriteAllText(Case, Before);
        var other = Path.Combine(folder.FullName, "other.yaml");
        Run("ln", Case, other);

        Assert.Equal(0, Add().ExitCode);

        Assert.Contains("sample_user_09", File.ReadAllText(Case), StringComparison.Ordinal);
        Assert.Equal(File.ReadAllText(Case), File.ReadAllText(other));
        Assert.Equal(2u, FileStatus.Find(Case)!.Names);
        Assert.Equal(Before, File.ReadAllText(EditedFile.UndoFile(Case)));
    }

    [Fact]
    public void A_shorter_case_file_leaves_nothing_of_the_longer_one_behind()
    {
        Assert.SkipUnless(OperatingSystem.IsLinux(), "Owners and further names of files are asked of Linux alone.");
        File.WriteAllText(Case, Before);
        Run("ln", Case, Path.Combine(folder.FullName, "other.yaml"));
        Assert.Equal(0, Add().ExitCode);
        Assert.Equal(0, CommandRun.Run("add", Case, "--undo").ExitCode);
        Assert.Equal(Before, File.ReadAllText(Case));
    }

    [Fact]
    public void A_case_file_of_somebody_else_stays_theirs_with_the_rights_it_had()
    {
        Assert.SkipUnless(OperatingSystem.IsLinux(), "Owners and further names of files are asked of Linux alone.");
        Assert.SkipUnless(Environment.IsPrivilegedProcess, "Only root can give a file to somebody else.");
        File.WriteAllText(Case, Before);
        Run("chown", $"{Nobody}:{Nobody}", Case);
        Run("chmod", "640", Case);

        Assert.Equal(0, Add().ExitCode);

        Assert.Contains("sample_user_09", File.ReadAllText(Case), StringComparison.Ordinal);
        Assert.Equal(new FileStatus(65534, 65534, 1), FileStatus.Find(Case));
        Assert.Equal(UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.GroupRead, Mode(Case));
    }

    [Fact]
    public void Nobody_may_read_the_kept_file_who_may_not_read_the_case_file()
    {
        Assert.SkipUnless(OperatingSystem.IsLinux(), "Owners and further names of files are asked of Linux alone.");
        File.WriteAllText(Case, Before);
        File.WriteAllText(EditedFile.UndoFile(Case), "an earlier one, for everybody");
        Run("chmod", "600", Case);

        Assert.Equal(0, Add().ExitCode);

        Assert.Equal(UnixFileMode.UserRead | UnixFileMode.UserWrite, Mode(EditedFile.UndoFile(Case)));
    }

    private CommandRun Add()
    {
        var list = Path.Combine(folder.FullName, "list.csv");
        File.WriteAllText(list, "link\nhttps://www.tiktok.com/@sample_user_09\n");
        return CommandRun.Run("add", Case, list, "--write");
    }

    private static UnixFileMode Mode(string path) => OperatingSystem.IsWindows() ? default : File.GetUnixFileMode(path);

    private static void Run(string program, params string[] arguments)
    {
        using var process = Process.Start(program, arguments);
        process.WaitForExit();
        Assert.Equal(0, process.ExitCode);
    }
}
