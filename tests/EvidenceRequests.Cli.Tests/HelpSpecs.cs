using System.CommandLine;
using System.CommandLine.Parsing;
using EvidenceRequests.Cli.Commands;
using EvidenceRequests.Cli.Help;

namespace EvidenceRequests.Cli.Tests;

public sealed class HelpSpecs
{
    public static TheoryData<string> Commands => [.. Walk(CreateRoot(), string.Empty).Select(c => c.Path)];

    [Theory]
    [MemberData(nameof(Commands))]
    public void Every_command_has_examples_and_its_help_ends_with_them(string path)
    {
        var examples = CommandExamples.Find(Find(path));
        Assert.InRange(examples.Count, 1, 5);
        var run = CommandRun.Run([.. path.Split(' '), "--help"]);
        Assert.Equal(0, run.ExitCode);
        var ending = run.Output[run.Output.IndexOf("Examples:\n", StringComparison.Ordinal)..];
        Assert.All(examples, e => Assert.Contains($"  {e.Line}\n", ending, StringComparison.Ordinal));
        Assert.EndsWith($"{examples[^1].Does}\n", ending.Replace("\n      ", " ", StringComparison.Ordinal), StringComparison.Ordinal);
        Assert.Equal(run, CommandRun.Run(["help", .. path.Split(' ')]));
    }

    [Theory]
    [MemberData(nameof(Commands))]
    public void Every_example_can_be_typed_as_it_stands(string path)
    {
        var command = Find(path);
        foreach (var example in CommandExamples.Find(command))
        {
            var words = CommandLineParser.SplitCommandLine(example.Line).ToList();
            Assert.Equal("evreq", words[0]);
            var parsed = CreateRoot().Parse(words[1..], new ParserConfiguration { ResponseFileTokenReplacer = null, EnablePosixBundling = false });
            Assert.Empty(parsed.Errors.Select(e => $"{example.Line}: {e.Message}"));
            Assert.Empty(parsed.UnmatchedTokens);
            Assert.StartsWith(path, string.Join(' ', words[1..]), StringComparison.Ordinal);
        }
    }

    [Fact]
    public void Examples_of_the_knowledge_show_something()
    {
        foreach (var path in new[] { "providers", "countries", "offences", "instruments", "words" }.SelectMany(n => Walk(CreateRoot(), string.Empty).Where(c => c.Path.StartsWith(n, StringComparison.Ordinal)).Select(c => c.Path)))
        {
            Assert.All(CommandExamples.Find(Find(path)), e =>
            {
                var run = CommandRun.Run([.. CommandLineParser.SplitCommandLine(e.Line).Skip(1)]);
                Assert.True(run.ExitCode == 0 && run.Output.Length > 0, e.Line + run.Error);
            });
        }
    }

    [Fact]
    public void Help_shows_every_command_once_under_what_it_is_for()
    {
        Assert.Equal(CreateRoot().Subcommands.Select(c => c.Name).Order(StringComparer.Ordinal), CommandGroups.All.SelectMany(g => g.Commands).Order(StringComparer.Ordinal));
        var run = CommandRun.Run("help");
        Assert.Equal(0, run.ExitCode);
        Assert.Equal(run, CommandRun.Run("--help"));
        Assert.True(run.Output.IndexOf("Start a case\n  new ", StringComparison.Ordinal) < run.Output.IndexOf("What comes back\n  review ", StringComparison.Ordinal), run.Output);
        Assert.Contains("--as-of DATE", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Help_on_a_command_that_does_not_exist_says_which_was_meant()
    {
        var run = CommandRun.Run("help", "providers", "lst");
        Assert.Equal(2, run.ExitCode);
        Assert.Contains("\"providers lst\". Did you mean \"list\"?", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Evreq_alone_shows_the_commands_and_counts_as_wrong_use()
    {
        var run = CommandRun.Run();
        Assert.Equal((2, string.Empty), (run.ExitCode, run.Output));
        Assert.Equal(CommandRun.Run("help").Output, run.Error);
    }

    private static RootCommand CreateRoot()
    {
        using var terminal = new Terminal { Output = TextWriter.Null, Error = TextWriter.Null, OpenInput = () => Stream.Null, Today = () => new DateOnly(2026, 11, 24) };
        return CommandLine.CreateRoot(new CommandFactory { Options = new CommonOptions(), Terminal = terminal });
    }

    private static Command Find(string path) => Walk(CreateRoot(), string.Empty).Single(c => c.Path == path).Command;

    private static IEnumerable<(string Path, Command Command)> Walk(Command parent, string path) =>
        parent.Subcommands.SelectMany(c => Walk(c, $"{path} {c.Name}".TrimStart()).Prepend(($"{path} {c.Name}".TrimStart(), c)));
}
