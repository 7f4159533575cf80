using System.CommandLine;
using EvidenceRequests.Cli.Commands;
using EvidenceRequests.Cli.Printing;
using EvidenceRequests.Cli.Registers;

namespace EvidenceRequests.Cli.Help;

/// <summary>The words of the packs that the help of a command explains. They stand in the packs and nowhere else.</summary>
internal static class CommandWords
{
    private const int Indent = 2;

    /// <summary>Prints the words that a command needs; nothing where it needs none, or where the packs that are named cannot be used.</summary>
    public static void Print(ConsoleWriter writer, ParseResult parsed, CommandFactory frame)
    {
        if (parsed.CommandResult.Command.Name != RecordCommand.Name)
        {
            return;
        }

        try
        {
            var words = CommandContext.Open(parsed, frame.Options).Vocabulary;
            writer.WriteLine("Reasons of a refusal or return:");
            foreach (var reason in words.RefusalReasons)
            {
                writer.WriteParagraph(Indent, Indent, StyledText.Strong(reason.Id), $": {reason.Meaning}");
                writer.WriteParagraph(Indent * 2, Indent * 2, $"Mend: {reason.Fix} Next: {ReasonText.Next(reason, words)}");
            }

            writer.WriteLine();
        }
        catch (Exception exception) when (exception is UsageException or FindingsException or IOException or UnauthorizedAccessException)
        {
            // Help is given whatever the packs are; the command itself tells what is wrong with them.
        }
    }
}
