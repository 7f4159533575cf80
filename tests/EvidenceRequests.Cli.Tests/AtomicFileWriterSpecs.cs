using EvidenceRequests.Model;

namespace EvidenceRequests.Cli.Tests;

public sealed class AtomicFileWriterSpecs : IDisposable
{
    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("evreq-files-");

    private string Out => Path.Combine(folder.FullName, "out");

    public void Dispose() => folder.Delete(recursive: true);

    [Fact]
    public void A_name_may_have_one_folder_of_its_own_beside_plain_names()
    {
        AtomicFileWriter.WriteAll(Out, ["s3-mla-stored-us/annex-a.docx", "s3-mla-stored-us/annex-b.docx", "s3-mla-stored-us.zip", "manifest.json"], [[1], [2], [3], [4]], force: false);
        Assert.Equal(
            ["manifest.json", "s3-mla-stored-us.zip", "s3-mla-stored-us/annex-a.docx", "s3-mla-stored-us/annex-b.docx"],
            Directory.GetFiles(Out, "*", SearchOption.AllDirectories).Select(f => Path.GetRelativePath(Out, f).Replace('\\', '/')).Order(StringComparer.Ordinal));
        Assert.Equal([2], File.ReadAllBytes(Path.Combine(Out, "s3-mla-stored-us", "annex-b.docx")));
    }

    [Fact]
    public void A_letter_that_the_new_set_no_longer_makes_is_moved_aside_and_never_written_over()
    {
        AtomicFileWriter.WriteAll(Out, ["s1.docx", "s2.docx", "manifest.json"], [[1], [2], """{"documents":[{"name":"s1.docx"},{"name":"s2.docx"},{"name":"../secret.txt"}]}"""u8.ToArray()], force: false);
        File.WriteAllBytes(Path.Combine(folder.FullName, "secret.txt"), [9]);
        var superseded = SupersededDocuments.Find(Out, ["s1.docx", "manifest.json"]);
        Assert.Equal(["s2.docx"], superseded);
        Assert.Equal([Path.Combine("superseded", "s2.docx")], AtomicFileWriter.WriteAll(Out, ["s1.docx", "manifest.json"], [[3], [4]], force: true, superseded));
        Assert.Equal([2], File.ReadAllBytes(Path.Combine(Out, "superseded", "s2.docx")));

        File.WriteAllBytes(Path.Combine(Out, "s2.docx"), [5]);
        var moves = SupersededDocuments.Choose(Out, ["s2.docx"]);
        Assert.Equal([("s2.docx", Path.Combine("superseded", "s2-2.docx"))], moves);
        SupersededDocuments.Move(Out, moves);
        Assert.Equal([2], File.ReadAllBytes(Path.Combine(Out, "superseded", "s2.docx")));
        Assert.True(File.Exists(Path.Combine(folder.FullName, "secret.txt")));
    }

    [Fact]
    public async Task Of_two_runs_at_once_one_writes_all_and_the_other_nothing()
    {
        string[] names = ["a.docx", "b.docx", "c.docx", "manifest.json"];
        for (var round = 0; round < 30; round++)
        {
            var place = Path.Combine(folder.FullName, FormattableString.Invariant($"out-{round}"));
            Directory.CreateDirectory(place);
            using var together = new Barrier(2);
            var runs = await Task.WhenAll(Enumerable.Range(1, 2).Select(run => Task.Run(() =>
            {
                together.SignalAndWait();
                try
                {
                    AtomicFileWriter.WriteAll(place, names, names.Select(_ => new[] { (byte)run }), force: false);
                    return run;
                }
                catch (FindingsException)
                {
                    return 0;
                }
            })));
            var winner = runs.Where(r => r > 0).ToList();
            var found = names.Where(n => File.Exists(Path.Combine(place, n))).SelectMany(n => File.ReadAllBytes(Path.Combine(place, n))).ToList();
            Assert.True(winner.Count <= 1, "both say that they wrote");
            Assert.Equal(winner.Count == 1 ? [.. Enumerable.Repeat((byte)winner[0], 4)] : [], found);
        }
    }

    [Fact]
    public void What_a_killed_run_left_of_a_file_is_cleared_and_what_another_run_is_writing_is_not()
    {
        Directory.CreateDirectory(Out);
        var (left, others) = ($".a.docx.{int.MaxValue}.{Guid.NewGuid():N}.part", $".a.docx.{Environment.ProcessId}.{Guid.NewGuid():N}.part");
        File.WriteAllBytes(Path.Combine(Out, left), [1]);
        File.WriteAllBytes(Path.Combine(Out, others), [1]);

        AtomicFileWriter.WriteAll(Out, ["a.docx"], [[2]], force: false);

        Assert.Equal([others, "a.docx"], Directory.GetFiles(Out).Select(f => Path.GetFileName(f)).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void A_run_that_was_killed_before_the_last_file_can_be_repeated()
    {
        Directory.CreateDirectory(Out);
        File.WriteAllBytes(Path.Combine(Out, "a.docx"), [1]);

        AtomicFileWriter.WriteAll(Out, ["a.docx", "manifest.json"], [[1], [2]], force: false);
        Assert.Equal([2], File.ReadAllBytes(Path.Combine(Out, "manifest.json")));

        Assert.Throws<FindingsException>(() => AtomicFileWriter.WriteAll(Out, ["a.docx", "manifest.json"], [[1], [2]], force: false));
        File.Delete(Path.Combine(Out, "manifest.json"));
        Assert.Throws<FindingsException>(() => AtomicFileWriter.WriteAll(Out, ["a.docx", "manifest.json"], [[9], [2]], force: false));
    }

    [Fact]
    public void A_file_that_only_its_owner_may_read_is_replaced_by_one_that_only_its_owner_may_read()
    {
        if (OperatingSystem.IsWindows())
        {
            return;
        }

        var path = Path.Combine(folder.FullName, "case.yaml");
        File.WriteAllBytes(path, [1]);
        File.SetUnixFileMode(path, UnixFileMode.UserRead | UnixFileMode.UserWrite);
        var staged = new StagedFile(path);
        staged.Write([2]);
        Assert.Equal(UnixFileMode.UserRead | UnixFileMode.UserWrite, File.GetUnixFileMode(staged.Temporary));
        staged.Place(overwrite: true);
        Assert.Equal(UnixFileMode.UserRead | UnixFileMode.UserWrite, File.GetUnixFileMode(path));
    }

    [Theory]
    [InlineData("../escaped.docx")]
    [InlineData("a/../../escaped.docx")]
    [InlineData("a/..")]
    [InlineData("../..")]
    [InlineData("..")]
    [InlineData(".")]
    [InlineData("./a")]
    [InlineData("/etc/escaped.docx")]
    [InlineData("a//b")]
    [InlineData("a/")]
    [InlineData("/a")]
    [InlineData("a/b/c.docx")]
    [InlineData("..\\escaped.docx")]
    [InlineData("a\\b\\c.docx")]
    [InlineData("C:escaped.docx")]
    [InlineData("a/C:b")]
    [InlineData("a\0b")]
    [InlineData("")]
    public void A_name_that_leads_elsewhere_is_refused_and_nothing_is_written(string name)
    {
        var stopped = Assert.Throws<FindingsException>(() => AtomicFileWriter.WriteAll(Out, ["good.docx", name], [[1], [2]], force: true));
        Assert.All(stopped.Findings, f => Assert.Equal(FindingCodes.OutputNotWritable, f.Code));
        Assert.Empty(Directory.GetFileSystemEntries(folder.FullName));
    }

    [Fact]
    public void A_folder_that_is_a_link_is_not_followed()
    {
        var elsewhere = Directory.CreateDirectory(Path.Combine(folder.FullName, "elsewhere"));
        Directory.CreateDirectory(Out);
        Directory.CreateSymbolicLink(Path.Combine(Out, "package"), elsewhere.FullName);
        Assert.Throws<FindingsException>(() => AtomicFileWriter.WriteAll(Out, ["package/annex-a.docx"], [[1]], force: true));
        Assert.Empty(elsewhere.GetFileSystemInfos());
    }

    [Fact]
    public void A_folder_and_a_file_of_one_name_are_refused()
    {
        Assert.Throws<FindingsException>(() => AtomicFileWriter.WriteAll(Out, ["package", "package/annex-a.docx"], [[1], [2]], force: true));
        Assert.False(Directory.Exists(Out));
        Directory.CreateDirectory(Out);
        File.WriteAllText(Path.Combine(Out, "package"), "mine");
        Assert.Throws<FindingsException>(() => AtomicFileWriter.WriteAll(Out, ["package/annex-a.docx"], [[1]], force: true));
        Assert.Equal("mine", File.ReadAllText(Path.Combine(Out, "package")));
    }

    [Fact]
    public void One_file_that_exists_in_a_package_keeps_every_file_from_being_written()
    {
        Directory.CreateDirectory(Path.Combine(Out, "package"));
        File.WriteAllText(Path.Combine(Out, "package", "annex-b.docx"), "mine");
        var stopped = Assert.Throws<FindingsException>(() => AtomicFileWriter.WriteAll(Out, ["package/annex-a.docx", "package/annex-b.docx"], [[1], [2]], force: false));
        Assert.Equal(FindingCodes.OutputExists, Assert.Single(stopped.Findings).Code);
        Assert.Equal("mine", File.ReadAllText(Assert.Single(Directory.GetFiles(Out, "*", SearchOption.AllDirectories))));
        AtomicFileWriter.WriteAll(Out, ["package/annex-a.docx", "package/annex-b.docx"], [[1], [2]], force: true);
        Assert.Equal([2], File.ReadAllBytes(Path.Combine(Out, "package", "annex-b.docx")));
    }

    [Fact]
    public void A_failure_in_the_middle_leaves_neither_file_nor_folder()
    {
        Assert.Throws<InvalidOperationException>(() => AtomicFileWriter.WriteAll(Out, ["package/annex-a.docx", "package/annex-b.docx"], Failing(), force: false));
        Assert.Empty(Directory.GetFileSystemEntries(folder.FullName));
    }

    private static IEnumerable<byte[]> Failing()
    {
        yield return [1];
        throw new InvalidOperationException("the second cannot be made");
    }
}
