using System.CommandLine;
using EvidenceRequests.Cli.Printing;
using EvidenceRequests.Packs;

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
        Err = new ConsoleWriter(terminal.Error, colour && terminal.ErrorIsTerminal, terminal.Width);
        drafter = new Lazy<RequestDrafter>(() => Open(parsed, options));
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

    /// <summary>Findings and progress.</summary>
    public ConsoleWriter Err { get; }

    /// <summary>The library, with the packs laid over it.</summary>
    public RequestDrafter Drafter => drafter.Value;

    /// <summary>Sends what was printed on its way, so that results and findings come in order.</summary>
    public void Flush()
    {
        Terminal.Output.Flush();
        Terminal.Error.Flush();
    }

    /// <summary>Opens the library with the packs that are laid over it.</summary>
    public static RequestDrafter Open(ParseResult parsed, CommonOptions options) => RequestDrafter.Open(Overlays(parsed.GetValue(options.Packs)));

    private static OutputFormat GetFormat(ParseResult parsed, CommonOptions options) =>
        parsed.GetResult(options.FormatWithSarif) is not null ? parsed.GetValue(options.FormatWithSarif) : parsed.GetValue(options.Format);

    /// <summary>The packs of a folder.</summary>
    /// <exception cref="UsageException">There is no such folder, or it holds no packs.</exception>
    public static IReadOnlyList<IPackSource> Overlays(string? root)
    {
        if (root is null)
        {
            return [];
        }

        if (!Directory.Exists(root))
        {
            throw new UsageException($"there is no folder \"{root}\".", "Name a folder with packs after --packs.");
        }

        var packs = new DirectoryPacks { Root = root };
        if (packs.FindExcess() is { } excess)
        {
            throw new UsageException($"the packs are not read: {excess}", "Leave in the folder what belongs to the packs alone.");
        }

        return packs.List().Count > 0
            ? [packs]
            : throw new UsageException($"the folder \"{root}\" holds no packs.", $"Packs lie in the folders {string.Join(", ", DirectoryPacks.Folders)} inside it.");
    }
}
