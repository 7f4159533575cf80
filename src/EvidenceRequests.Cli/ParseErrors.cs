using System.CommandLine;
using System.CommandLine.Parsing;
using EvidenceRequests.Cli.Printing;
using EvidenceRequests.Model;

namespace EvidenceRequests.Cli;

/// <summary>Tells what is wrong with the words of the command, with the word that was probably meant.</summary>
internal static class ParseErrors
{
    /// <summary>Prints and says how the command ends.</summary>
    public static int Print(ParseResult parsed, Page page)
    {
        var command = parsed.CommandResult.Command;
        foreach (var message in parsed.Errors.Select(e => e.Message).Distinct())
        {
            page.Paragraph(0, 7, Piece.Bad("evreq: "), message);
        }

        foreach (var word in parsed.UnmatchedTokens.Distinct())
        {
            if (Suggestion.Closest(word, Words(command)) is { } near)
            {
                page.Paragraph(7, 7, $"Did you mean \"{near}\"?");
            }
        }

        page.Paragraph(7, 7, $"See \"{Path(parsed)} --help\".");
        return ExitCodes.WrongUse;
    }

    /// <summary>The command without its values: <c>evreq providers show</c>.</summary>
    public static string Path(ParseResult parsed)
    {
        var names = new List<string>();
        for (var at = parsed.CommandResult; at is not null; at = at.Parent as CommandResult)
        {
            names.Add(at.Command is RootCommand ? "evreq" : at.Command.Name);
        }

        names.Reverse();
        return string.Join(' ', names);
    }

    private static IEnumerable<string> Words(Command command) => command.Subcommands.Select(c => c.Name)
        .Concat(command.Options.Select(o => o.Name))
        .Concat(command.Parents.OfType<Command>().SelectMany(p => p.Options.Where(o => o.Recursive).Select(o => o.Name)));
}
