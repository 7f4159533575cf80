using System.CommandLine;
using System.CommandLine.Parsing;
using EvidenceRequests.Cli.Printing;
using EvidenceRequests.Model;

namespace EvidenceRequests.Cli;

/// <summary>What to report about a fault of the program. It holds names of our own types and methods only: a message or a value could be a fact of the case.</summary>
internal static class CrashReport
{
    /// <summary>Prints the report.</summary>
    public static void Print(ConsoleWriter writer, ParseResult? parsed, Exception exception)
    {
        writer.WriteParagraph(0, 7, StyledText.Bad($"evreq: {FindingCodes.Internal}:"), " this is a fault of the program, not of your case. Please report the lines below; they hold no fact of the case.");
        writer.WriteLine($"    version: evreq {VersionText.Number}");
        writer.WriteLine($"    command: {(parsed is null ? "evreq" : CommandWithoutValues(parsed))}");
        for (var position = exception; position is not null; position = position.InnerException)
        {
            writer.WriteLine($"    fault:   {position.GetType().FullName}");
            foreach (var frame in OwnFrames.Find(position))
            {
                writer.WriteLine($"      at {frame}");
            }
        }
    }

    private static string CommandWithoutValues(ParseResult parsed) =>
        string.Join(' ', new[] { ParseErrors.Path(parsed) }.Concat(parsed.CommandResult.Children.OfType<OptionResult>().Where(o => !o.Implicit).Select(o => o.Option.Name)));
}
