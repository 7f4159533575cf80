using System.CommandLine;
using System.CommandLine.Completions;
using EvidenceRequests.Model;

namespace EvidenceRequests.Cli.Commands;

/// <summary><c>evreq help [COMMAND]</c>: the same as <c>evreq COMMAND --help</c>, for those who ask this way.</summary>
internal sealed class HelpCommand
{
    private readonly Argument<string[]> words = new("COMMAND") { HelpName = "COMMAND", Description = "The command, as draft or providers list; without it, all are shown.", Arity = ArgumentArity.ZeroOrMore };

    public static Command Create(CommandFactory frame)
    {
        var help = new HelpCommand();
        help.words.CompletionSources.Add(context => context.ParseResult.RootCommandResult.Command.Subcommands.Select(c => new CompletionItem(c.Name)));
        return frame.WithAction(new Command("help", "All commands by what they are for; of one command, what it does, with examples.") { help.words }, help.Run);
    }

    private int Run(CommandContext context)
    {
        var command = context.Parsed.RootCommandResult.Command;
        var path = new List<string>();
        foreach (var word in context.Parsed.GetValue(words) ?? [])
        {
            command = command.Subcommands.FirstOrDefault(c => c.Name == word) ?? throw new UsageException(
                $"there is no command \"{string.Join(' ', path.Append(word))}\"." + (Suggestion.Closest(word, command.Subcommands.Select(c => c.Name)) is { } near ? $" Did you mean \"{near}\"?" : string.Empty),
                "\"evreq help\" shows all.");
            path.Add(word);
        }

        return ((RootCommand)context.Parsed.RootCommandResult.Command).Parse([.. path, "--help"]).Invoke(new InvocationConfiguration { Output = context.Terminal.Output });
    }
}
