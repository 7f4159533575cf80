using System.CommandLine;
using System.CommandLine.Help;
using System.CommandLine.Invocation;
using EvidenceRequests.Cli.Commands;
using EvidenceRequests.Cli.Printing;

namespace EvidenceRequests.Cli.Help;

/// <summary>The help of a command, which ends with examples; that of <c>evreq</c> itself shows the commands by what they are for.</summary>
internal sealed class HelpPage(CommandFactory frame) : SynchronousCommandLineAction
{
    private const int Indent = 2;
    private const int Label = 13;
    private const int OptionLabel = 22;

    /// <inheritdoc/>
    public override bool Terminating => true;

    /// <inheritdoc/>
    public override bool ClearsParseErrors => true;

    /// <inheritdoc/>
    public override int Invoke(ParseResult parseResult)
    {
        var command = parseResult.CommandResult.Command;
        var writer = new ConsoleWriter(parseResult.InvocationConfiguration.Output, colour: false, frame.Terminal.Width);
        if (command is RootCommand)
        {
            PrintCommands(writer, command);
            return ExitCodes.Done;
        }

        new HelpAction { MaxWidth = frame.Terminal.Width }.Invoke(parseResult);
        CommandWords.Print(writer, parseResult, frame);
        writer.WriteLine("Examples:");
        foreach (var example in CommandExamples.Find(command))
        {
            writer.WriteLine($"  {example.Line}");
            writer.WriteParagraph(Indent * 3, Indent * 3, example.Does);
        }

        return ExitCodes.Done;
    }

    private static void PrintCommands(ConsoleWriter writer, Command root)
    {
        writer.WriteParagraph(0, 0, root.Description ?? string.Empty);
        writer.WriteLine();
        writer.WriteLine("Usage: evreq COMMAND [options]");
        foreach (var (heading, names) in CommandGroups.All)
        {
            writer.WriteHeading(heading);
            foreach (var command in names.Select(n => root.Subcommands.Single(c => c.Name == n)))
            {
                writer.WriteLabelled(Indent, Label, command.Name, command.Description ?? string.Empty);
            }
        }

        writer.WriteHeading("Options of every command");
        foreach (var option in root.Options)
        {
            writer.WriteLabelled(Indent, OptionLabel, $"{option.Name} {option.HelpName}".TrimEnd(), option.Description ?? string.Empty);
        }

        writer.WriteLine();
        writer.WriteLine("\"evreq help COMMAND\" says more about each, with examples. Start with: evreq new case.yaml --provider ID");
    }
}
