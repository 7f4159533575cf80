using System.CommandLine;
using System.CommandLine.Parsing;
using EvidenceRequests.Cli.Printing;
using EvidenceRequests.Model;

namespace EvidenceRequests.Cli;

/// <summary>Tells what is wrong with the words of the command, with the word that was probably meant.</summary>
internal static class ParseErrors
{
    /// <summary>Prints and says how the command ends.</summary>
    public static int Print(ParseResult parsed, ConsoleWriter writer, Terminal terminal)
    {
        var command = parsed.CommandResult.Command;
        if (command.Subcommands.Count > 0 && parsed.UnmatchedTokens.Count == 0 && parsed.Tokens.All(t => t.Type == TokenType.Command))
        {
            ((RootCommand)parsed.RootCommandResult.Command).Parse([.. parsed.Tokens.Select(t => t.Value), "--help"]).Invoke(new InvocationConfiguration { Output = terminal.Error });
            return ExitCodes.UsageError;
        }

        foreach (var message in Messages(parsed, command).Distinct())
        {
            writer.WriteParagraph(0, 7, StyledText.Bad("evreq: "), message);
        }

        writer.WriteParagraph(7, 7, $"See \"{Path(parsed)} --help\".");
        return ExitCodes.UsageError;
    }

    /// <summary>Refuses an option that does not exist in the place of a value: <c>--stpe</c> is a slip, not a case file.</summary>
    public static void RefuseOptions(Command command)
    {
        foreach (var argument in command.Arguments)
        {
            argument.Validators.Add(result =>
            {
                foreach (var word in result.Tokens.Select(t => t.Value).Where(IsOption))
                {
                    result.AddError(NoOption(command, word));
                }
            });
        }
    }

    /// <summary>The command without its values: <c>evreq providers show</c>.</summary>
    public static string Path(ParseResult parsed)
    {
        var names = new List<string>();
        for (var position = parsed.CommandResult; position is not null; position = position.Parent as CommandResult)
        {
            names.Add(position.Command is RootCommand ? "evreq" : position.Command.Name);
        }

        names.Reverse();
        return string.Join(' ', names);
    }

    private static IEnumerable<string> Messages(ParseResult parsed, Command command)
    {
        if (command.Subcommands.Count > 0 && parsed.UnmatchedTokens.FirstOrDefault(t => !IsOption(t)) is { } name)
        {
            yield return Meant($"there is no command \"{name}\".", name, command.Subcommands.Select(c => c.Name));
            yield break;
        }

        var slips = parsed.CommandResult.Children.OfType<ArgumentResult>().Any(a => a.Errors.Any() && a.Tokens.Any(t => IsOption(t.Value)));
        foreach (var token in parsed.UnmatchedTokens)
        {
            if (IsOption(token))
            {
                yield return NoOption(command, token);
            }
            else if (!slips)
            {
                yield return $"\"{token}\" is one word too many.";
            }
        }

        foreach (var error in parsed.Errors.Where(e => e.SymbolResult is not CommandResult || parsed.UnmatchedTokens.Count == 0))
        {
            yield return error.Message;
        }
    }

    private static bool IsOption(string word) => word.Length > 1 && word[0] == '-';

    private static string NoOption(Command command, string word)
    {
        var option = word.Split('=', ':')[0];
        var inherited = command.Parents.OfType<Command>().SelectMany(p => p.Options.Concat(p.Parents.OfType<Command>().SelectMany(g => g.Options))).Where(o => o.Recursive);
        return Meant($"there is no option \"{option}\" here.", option, command.Options.Concat(inherited).Select(o => o.Name));
    }

    private static string Meant(string message, string word, IEnumerable<string> words) =>
        Suggestion.Closest(word, words) is { } near ? $"{message} Did you mean \"{near}\"?" : message;
}
