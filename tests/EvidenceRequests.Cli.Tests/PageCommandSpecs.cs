using System.CommandLine;
using System.CommandLine.Parsing;
using System.Net;
using System.Text.RegularExpressions;
using EvidenceRequests.Cli.Commands;

namespace EvidenceRequests.Cli.Tests;

/// <summary>What the pages tell people to type can be typed.</summary>
public sealed partial class PageCommandSpecs
{
    public static TheoryData<string> Pages => [.. Directory.EnumerateFiles(Path.Combine(CommandRun.Root, "docs")).Append(Path.Combine(CommandRun.Root, "README.md"))
        .Where(f => Path.GetExtension(f) is ".md" or ".html" && Lines(f).Any())
        .Select(f => Path.GetRelativePath(CommandRun.Root, f).Replace('\\', '/')).Order(StringComparer.Ordinal)];

    [Theory]
    [MemberData(nameof(Pages))]
    public void Every_command_of_a_page_can_be_typed_as_it_stands(string page)
    {
        using var terminal = new Terminal { Output = TextWriter.Null, Error = TextWriter.Null, OpenInput = () => Stream.Null, Today = () => new DateOnly(2026, 11, 24) };
        var root = CommandLine.CreateRoot(new CommandFactory { Options = new CommonOptions(), Terminal = terminal });
        foreach (var line in Lines(Path.Combine(CommandRun.Root, page)))
        {
            var parsed = root.Parse([.. CommandLineParser.SplitCommandLine(line).Skip(1)], new ParserConfiguration { ResponseFileTokenReplacer = null, EnablePosixBundling = false });
            Assert.Empty(parsed.Errors.Select(e => $"{line}: {e.Message}"));
            Assert.Empty(parsed.UnmatchedTokens);
        }
    }

    // The quick card marks its commands, the other pages have them in blocks for a shell; what is piped or put into a file by the shell stops there.
    private static IEnumerable<string> Lines(string file)
    {
        var text = File.ReadAllText(file);
        return Path.GetExtension(file) == ".html"
            ? Marked().Matches(text).Select(m => WebUtility.HtmlDecode(m.Groups[1].Value))
            : Blocks().Matches(text).SelectMany(b => b.Groups[1].Value.Split('\n')).Where(l => l.StartsWith("evreq ", StringComparison.Ordinal)).Select(l => Shell().Replace(l, string.Empty));
    }

    [GeneratedRegex("<code>(evreq .*?)</code>")]
    private static partial Regex Marked();

    [GeneratedRegex("```sh\n(.*?)```", RegexOptions.Singleline)]
    private static partial Regex Blocks();

    [GeneratedRegex(" (?:[|>#]|2>).*$")]
    private static partial Regex Shell();
}
