using System.Text;
using System.Text.Json;

namespace EvidenceRequests.Cli.Tests;

/// <summary>The identifiers in any text, from words, a file or a pipe.</summary>
public sealed class RecogniseCommandSpecs : IDisposable
{
    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("evreq-recognise-");

    public void Dispose() => folder.Delete(recursive: true);

    [Fact]
    public void Words_are_read_as_the_text_itself()
    {
        var run = CommandRun.Run("recognise", "he", "called", "from", "0300-1234567");
        Assert.Equal(0, run.ExitCode);
        Assert.Contains("+923001234567", run.Output, StringComparison.Ordinal);
        Assert.Contains("1 identifier, 1 ready, 0 to do", run.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("utf-8")]
    [InlineData("utf-16")]
    public void A_file_of_another_program_is_read_with_its_mark(string encoding)
    {
        var file = Path.Combine(folder.FullName, "chat.txt");
        var known = Encoding.GetEncoding(encoding);
        File.WriteAllBytes(file, [.. known.GetPreamble(), .. known.GetBytes("https://vm.tiktok.com/ZMabcdefg/\n@sample_user_01\n")]);
        var identifiers = JsonDocument.Parse(CommandRun.Run("recognise", file, "--format", "json").Output).RootElement.GetProperty("identifiers").EnumerateArray().ToList();
        Assert.Equal([1, 2], identifiers.Select(i => i.GetProperty("line").GetInt32()));
        Assert.Equal("tiktok", identifiers[0].GetProperty("provider").GetString());
        Assert.All(identifiers, i => Assert.False(i.GetProperty("ready").GetBoolean()));
    }

    [Fact]
    public void Piped_text_is_read_and_nothing_found_is_no_error()
    {
        var run = CommandRun.With("nothing at all", "recognise", "-");
        Assert.Equal(0, run.ExitCode);
        Assert.Contains("No identifier was found", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void A_list_of_cases_may_begin_with_the_mark_of_an_editor()
    {
        var list = Path.Combine(folder.FullName, "list.txt");
        File.WriteAllText(list, CommandRun.Example("instagram-blackmail") + "\r\n", new UTF8Encoding(encoderShouldEmitUTF8Identifier: true));
        var run = CommandRun.Run("draft", "--list", list, "--kind", "preservation", "-o", Path.Combine(folder.FullName, "out"));
        Assert.DoesNotContain("there is no such file", run.Output + run.Error, StringComparison.Ordinal);
        Assert.NotEmpty(Directory.EnumerateFiles(Path.Combine(folder.FullName, "out"), "*.docx", SearchOption.AllDirectories));
    }
}
