using EvidenceRequests.Cli.Pdf;
using System.Text;
using EvidenceRequests.Cli.Printing;

namespace EvidenceRequests.Cli;

/// <summary>Where the command reads and prints. It is passed along, so that a test can put its own in its place.</summary>
internal sealed class Terminal : IDisposable
{
    private const int UsualWidth = 80;

    /// <summary>Results go here.</summary>
    public required TextWriter Output { get; init; }

    /// <summary>Findings and progress go here.</summary>
    public required TextWriter Error { get; init; }

    /// <summary>Opens what is piped into the command.</summary>
    public required Func<Stream> OpenInput { get; init; }

    /// <summary>The day on which the command runs, where <c>--as-of</c> names none.</summary>
    public required Func<DateOnly> Today { get; init; }

    /// <summary>The time at which the command runs, with the offset of this machine; entries of a register are written with it.</summary>
    public Func<DateTimeOffset> Now { get; init; } = static () => throw new InvalidOperationException("This terminal has no clock.");

    /// <summary>Reads a variable of the environment.</summary>
    public Func<string, string?> Variable { get; init; } = static _ => null;

    /// <summary>Finds LibreOffice on this machine; null if it is not installed.</summary>
    public Func<LibreOffice?> FindLibreOffice { get; init; } = static () => LibreOffice.Find(Environment.GetEnvironmentVariable("PATH"));

    /// <summary>Finds the folder of the settings of this user; null where there is none.</summary>
    public Func<string?> FindSettings { get; init; } = static () => null;

    /// <summary>True if a person sees the results as they come.</summary>
    public bool OutputIsTerminal { get; init; }

    /// <summary>True if a person sees the findings as they come.</summary>
    public bool ErrorIsTerminal { get; init; }

    /// <summary>True unless <c>NO_COLOR</c> is set or the terminal has no colours.</summary>
    public bool MayColour { get; init; }

    /// <summary>The case file that is read, whose lines are shown under findings about them.</summary>
    public SourceText? Source { get; set; }

    /// <summary>Columns of the terminal.</summary>
    public int Width { get; init; } = UsualWidth;

    /// <summary>The terminal of this process.</summary>
    public static Terminal FromProcess()
    {
        Console.OutputEncoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false);
        return new Terminal
        {
            Output = new StreamWriter(Console.OpenStandardOutput(), new UTF8Encoding(encoderShouldEmitUTF8Identifier: false), 32 * 1024),
            Error = new StreamWriter(Console.OpenStandardError(), new UTF8Encoding(encoderShouldEmitUTF8Identifier: false), 4 * 1024),
            OpenInput = Console.OpenStandardInput,
#pragma warning disable RS0030 // Here, and nowhere else, the clock is looked at.
            Today = static () => DateOnly.FromDateTime(DateTime.Now),
            Now = static () => DateTimeOffset.Now,
#pragma warning restore RS0030
            Variable = Environment.GetEnvironmentVariable,
            FindSettings = OfficeFolder.Usual,
            OutputIsTerminal = !Console.IsOutputRedirected,
            ErrorIsTerminal = !Console.IsErrorRedirected,
            MayColour = ColoursAllowed(Environment.GetEnvironmentVariable),
            Width = Console.IsOutputRedirected ? UsualWidth : WidthOfWindow(),
        };
    }

    /// <summary>True if the environment allows colours. See no-color.org for the first variable.</summary>
    public static bool ColoursAllowed(Func<string, string?> variable)
    {
        ArgumentNullException.ThrowIfNull(variable);
        return string.IsNullOrEmpty(variable("NO_COLOR")) && variable("TERM") != "dumb";
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        Output.Flush();
        Error.Flush();
    }

    private static int WidthOfWindow()
    {
        try
        {
            return Math.Clamp(Console.WindowWidth, 40, 160);
        }
        catch (IOException)
        {
            return UsualWidth;
        }
    }
}
