using System.Text.Json;

namespace EvidenceRequests.Cli.Tests;

/// <summary>Who asks is entered once: every new case begins with it.</summary>
public sealed class OfficeCommandSpecs : IDisposable
{
    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("evreq-office-");

    private string Office => Path.Combine(folder.FullName, "settings", "office.yaml");

    public void Dispose() => folder.Delete(recursive: true);

    [Fact]
    public void An_office_taken_from_a_case_fills_in_every_new_case_file_and_leaves_blanks_for_the_case()
    {
        Assert.Equal(0, CommandRun.Run("office", "--from", CommandRun.Example("instagram-blackmail"), "--office", Office).ExitCode);

        var made = CommandRun.Run("new", "--provider", "meta", "--office", Office);

        Assert.Equal(0, made.ExitCode);
        Assert.Contains("  agency: nccia\n", made.Output, StringComparison.Ordinal);
        Assert.Contains("    email: \"officer.one@nccia.gov.pk\"\n", made.Output, StringComparison.Ordinal);
        Assert.DoesNotContain("Example: Officer", made.Output, StringComparison.Ordinal);
        Assert.Contains("  reference: ___\n", made.Output, StringComparison.Ordinal);
        Assert.Contains(Office, made.Error.ReplaceLineEndings(string.Empty), StringComparison.Ordinal);
        Assert.DoesNotContain("authority.officer", CommandRun.With(made.Output, "check", "-").Error, StringComparison.Ordinal);
    }

    [Fact]
    public void What_belongs_to_one_case_is_no_part_of_the_office()
    {
        var path = Path.Combine(folder.FullName, "case.yaml");
        File.WriteAllText(path, "case: { reference: R-1, requesting_state: pk }\nauthority:\n  agency: nccia\n  supervisor: { name: Officer Two, approved_on: 2026-11-20 }\n  joint_investigation_team: { order: J-1, date: 2026-11-01, agencies: [nccia] }\n");

        Assert.Equal(0, CommandRun.Run("office", "--from", path, "--office", Office).ExitCode);

        Assert.Equal("case:\n  reference: \"My office\"\n  requesting_state: pk\nauthority:\n  agency: nccia\n  supervisor:\n    name: \"Officer Two\"\n", File.ReadAllText(Office));
    }

    [Fact]
    public void A_field_that_is_set_is_kept_and_shown_and_the_file_before_is_kept_too()
    {
        Assert.Equal(0, CommandRun.Run("office", "--set", "agency=nccia", "address=1 Example Road; Lahore", "--office", Office).ExitCode);
        Assert.Equal(0, CommandRun.Run("office", "--set", "officer.name=Bilal Ahmad", "--office", Office).ExitCode);

        using var shown = JsonDocument.Parse(CommandRun.Run("office", "--office", Office, "--format", "json").Output);

        var fields = shown.RootElement.GetProperty("fields").EnumerateArray().ToDictionary(f => f.GetProperty("field").GetString()!, f => f.GetProperty("value").GetString());
        Assert.Equal(("nccia", "1 Example Road; Lahore", "Bilal Ahmad"), (fields["agency"], fields["address"], fields["officer.name"]));
        Assert.DoesNotContain("Bilal", File.ReadAllText(Office + ".bak"), StringComparison.Ordinal);
    }

    [Fact]
    public void A_field_or_a_word_that_is_not_known_is_named_and_nothing_is_written()
    {
        var field = CommandRun.Run("office", "--set", "officr.name=Bilal Ahmad", "--office", Office);
        Assert.Equal(2, field.ExitCode);
        Assert.Contains("\"officer.name\"", field.Error, StringComparison.Ordinal);

        var word = CommandRun.Run("office", "--set", "agency=nobody", "--office", Office);
        Assert.Equal(1, word.ExitCode);
        Assert.Contains("ER2032", word.Error, StringComparison.Ordinal);
        Assert.Equal(2, CommandRun.Run("office", "--set", "agency", "--office", Office).ExitCode);
        Assert.False(File.Exists(Office));
    }

    [Fact]
    public void An_office_of_another_state_leaves_who_asks_blank_and_one_that_is_named_and_not_there_ends_the_command()
    {
        CommandRun.Run("office", "--from", CommandRun.Example("instagram-blackmail"), "--office", Office);

        var made = CommandRun.Run("new", "--provider", "meta", "--country", "ke", "--office", Office);

        Assert.DoesNotContain("nccia", made.Output, StringComparison.Ordinal);
        Assert.Contains("another state", made.Error, StringComparison.Ordinal);
        Assert.Equal(2, CommandRun.Run("new", "--provider", "meta", "--office", Path.Combine(folder.FullName, "none.yaml")).ExitCode);
        Assert.Equal(2, CommandRun.Run("office").ExitCode);
    }

    [Fact]
    public void Letters_are_drafted_on_the_letterhead_of_the_office_unless_another_is_named()
    {
        var (head, plain, own) = (Path.Combine(folder.FullName, "head.docx"), Path.Combine(folder.FullName, "plain"), Path.Combine(folder.FullName, "own"));
        string[] draft = ["draft", CommandRun.Example("instagram-blackmail"), "--as-of", "2026-11-24", "--kind", "preservation"];
        Assert.Equal(0, CommandRun.Run([.. draft, "-o", plain]).ExitCode);
        File.Copy(Path.Combine(plain, "s1-preservation-meta.docx"), head);

        var kept = CommandRun.Run("office", "--from", CommandRun.Example("instagram-blackmail"), "--letterhead", head, "--office", Office);
        Assert.Contains("letterhead.docx", kept.Output.ReplaceLineEndings(string.Empty), StringComparison.Ordinal);
        Assert.Equal(0, CommandRun.Run([.. draft, "-o", own, "--office", Office]).ExitCode);

        Assert.NotEqual(File.ReadAllBytes(Path.Combine(plain, "s1-preservation-meta.docx")), File.ReadAllBytes(Path.Combine(own, "s1-preservation-meta.docx")));
    }
}
