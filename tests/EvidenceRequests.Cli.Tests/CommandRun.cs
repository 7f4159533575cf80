using System.Text;
using EvidenceRequests.Cli.Pdf;

namespace EvidenceRequests.Cli.Tests;

/// <summary>One run of the command inside the test, with what it printed.</summary>
internal sealed record CommandRun(int ExitCode, string Output, string Error)
{
    // Where a line breaks depends on how long the path of the checkout is; a test of words must not.
    private const int Unwrapped = 10_000;

    public static CommandRun Run(params string[] words) => With(string.Empty, words);

    public static CommandRun With(string input, params string[] words) => With(input, null, words);

    /// <summary>A run on a machine that has this LibreOffice, or none.</summary>
    public static CommandRun With(string input, LibreOffice? office, params string[] words)
    {
        using var output = new StringWriter();
        using var error = new StringWriter();
        using var terminal = new Terminal { Width = Unwrapped, Output = output, Error = error, OpenInput = () => new MemoryStream(Encoding.UTF8.GetBytes(input)), Today = () => new DateOnly(2026, 11, 24), FindLibreOffice = () => office };
        var code = CommandLine.Run(words, terminal);
        return new CommandRun(code, output.ToString(), error.ToString());
    }

    /// <summary>A run at a time, by a person, with the register of a folder.</summary>
    public static CommandRun At(DateTimeOffset now, string folder, params string[] words) => AtBy(now, folder, "clerk.khi", words);

    /// <summary>A run at a time, by a person, with the register of a folder.</summary>
    public static CommandRun AtBy(DateTimeOffset now, string folder, string by, params string[] words)
    {
        using var output = new StringWriter();
        using var error = new StringWriter();
        using var terminal = new Terminal
        {
            Width = Unwrapped,
            Output = output,
            Error = error,
            OpenInput = () => Stream.Null,
            Today = () => new DateOnly(2026, 11, 24),
            Now = () => now,
            Variable = name => name switch { "EVREQ_REGISTER" => Path.Combine(folder, "register.db"), "EVREQ_BY" => by, _ => null },
        };
        var code = CommandLine.Run(words, terminal);
        return new CommandRun(code, output.ToString(), error.ToString());
    }

    /// <summary>The folder that holds the solution.</summary>
    public static string Root { get; } = Find();

    public static string Example(string name) => Path.Combine(Root, "examples", name + ".yaml");

    private static string Find()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(folder!.FullName, "EvidenceRequests.sln")))
        {
            folder = folder.Parent;
        }

        return folder.FullName;
    }
}
