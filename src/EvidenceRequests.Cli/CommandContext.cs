using System.CommandLine;
using EvidenceRequests.Cli.Files;
using EvidenceRequests.Cli.Printing;

namespace EvidenceRequests.Cli;

/// <summary>One run of a command: the day, the packs, the form of the result, and where it prints.</summary>
internal sealed class CommandContext
{
    private readonly Lazy<RequestDrafter> drafter;

    public CommandContext(ParseResult parsed, CommonOptions options, Terminal terminal)
    {
        Parsed = parsed;
        Terminal = terminal;
        AsOf = parsed.GetValue(options.AsOf) ?? terminal.Today();
        Format = GetFormat(parsed, options);
        var colour = terminal.MayColour && parsed.GetResult(options.NoColour) is null;
        Out = new ConsoleWriter(terminal.Output, colour && terminal.OutputIsTerminal, terminal.Width);
        var quiet = parsed.GetValue(options.Quiet);
        Err = new ConsoleWriter(terminal.Error, colour && terminal.ErrorIsTerminal, terminal.Width) { FindSource = () => terminal.Source, OnlyErrors = quiet };
        Remarks = quiet ? new ConsoleWriter(TextWriter.Null, colour: false, terminal.Width) : Err;
        Carried = [.. parsed.GetResult(options.AsOf) is null ? (string[])[] : [options.AsOf.Name, FormattableString.Invariant($"{AsOf:yyyy-MM-dd}")], .. parsed.GetValue(options.Packs) is { } packs ? (string[])[options.Packs.Name, packs] : []];
        drafter = new Lazy<RequestDrafter>(() => Open(parsed, options));
        if (parsed.GetValue(options.Packs) is not null)
        {
            // Packs that cannot be used end the command before it begins: no case is at fault.
            _ = drafter.Value;
        }
    }

    /// <summary>The words of the command.</summary>
    public ParseResult Parsed { get; }

    /// <summary>Where it reads and prints.</summary>
    public Terminal Terminal { get; }

    /// <summary>The day as of which law and practice are looked at.</summary>
    public DateOnly AsOf { get; }

    /// <summary>The form of the result.</summary>
    public OutputFormat Format { get; }

    /// <summary>True where people read the result.</summary>
    public bool IsText => Format == OutputFormat.Text;

    /// <summary>Results.</summary>
    public ConsoleWriter Out { get; }

    /// <summary>Findings; with --quiet only those that are errors.</summary>
    public ConsoleWriter Err { get; }

    /// <summary>Sums, progress and what to do next; nothing of it with --quiet.</summary>
    public ConsoleWriter Remarks { get; }

    /// <summary>The common options of this run that the next command needs too.</summary>
    public IReadOnlyList<string> Carried { get; }

    /// <summary>The library, with the packs laid over it.</summary>
    public RequestDrafter Drafter => drafter.Value;

    /// <summary>Sends what was printed on its way, so that results and findings come in order.</summary>
    public void Flush()
    {
        Terminal.Output.Flush();
        Terminal.Error.Flush();
    }

    /// <summary>Opens the library with the packs that --packs names.</summary>
    public static RequestDrafter Open(ParseResult parsed, CommonOptions options) => parsed.GetValue(options.Packs) is { } path ? PackLocation.Open(path) : RequestDrafter.Open();

    private static OutputFormat GetFormat(ParseResult parsed, CommonOptions options) =>
        parsed.GetResult(options.FormatWithSarif) is not null ? parsed.GetValue(options.FormatWithSarif) : parsed.GetValue(options.Format);
}
