using System.CommandLine;

namespace EvidenceRequests.Cli.Commands;

/// <summary>What every command is built with: the common options and the terminal.</summary>
internal sealed class CommandFactory
{
    /// <summary>The options that every command has.</summary>
    public required CommonOptions Options { get; init; }

    /// <summary>Where commands read and print.</summary>
    public required Terminal Terminal { get; init; }

    /// <summary>Gives a command what it does.</summary>
    public Command WithAction(Command command, Func<CommandContext, int> run)
    {
        ArgumentNullException.ThrowIfNull(command);
        ParseErrors.RefuseOptions(command);
        command.SetAction(parsed => run(new CommandContext(parsed, Options, Terminal)));
        return command;
    }
}
