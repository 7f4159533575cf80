using System.ComponentModel;
using System.Diagnostics;
using System.Security;

namespace EvidenceRequests.Cli.Pdf;

/// <summary>
/// LibreOffice as a converter: started without a window, with a folder and settings of its own that are gone afterwards, without macros, behind a proxy that
/// leads nowhere, and ended with all it has started if it takes too long.
/// </summary>
internal sealed class LibreOffice
{
    // PDF/A-1 with embedded fonts; no fields to fill in and no comments, which a draft has and a letter has not.
    private const string Filter = """
        pdf:writer_pdf_Export:{"SelectPdfVersion":{"type":"long","value":"1"},"UseTaggedPDF":{"type":"boolean","value":"true"},"ExportBookmarks":{"type":"boolean","value":"false"},"ExportFormFields":{"type":"boolean","value":"false"},"ExportNotes":{"type":"boolean","value":"false"}}
        """;

    // The discard port of this machine: whatever asks for something outside gets no answer.
    private const int NoService = 9;

    private static readonly string[] ProxiedProtocols = ["HTTP", "HTTPS", "FTP"];
    private static readonly TimeSpan ToStart = TimeSpan.FromSeconds(60);
    private static readonly TimeSpan ForEach = TimeSpan.FromSeconds(10);

    // Given some 250 files, LibreOffice ends without a word and without the rest.
    private const int MaxTogether = 100;

    private readonly string program;
    private readonly TimeSpan? limit;

    public LibreOffice(string program, TimeSpan? limit = null)
    {
        this.program = program;
        this.limit = limit;
    }

    /// <summary>The one that is installed; null if there is none at the places where it is put.</summary>
    /// <param name="path">The folders in which programs are looked for, as in the variable <c>PATH</c>.</param>
    public static LibreOffice? Find(string? path)
    {
        string[] names = OperatingSystem.IsWindows() ? ["soffice.com", "soffice.exe"] : ["soffice", "libreoffice"];
        var places = (path ?? string.Empty).Split(Path.PathSeparator, StringSplitOptions.RemoveEmptyEntries).Where(Path.IsPathFullyQualified).Concat(UsualFolders());
        return places.SelectMany(folder => names.Select(name => Path.Combine(folder, name))).FirstOrDefault(File.Exists) is { } found ? new LibreOffice(found) : null;
    }

    /// <summary>Converts Word documents, in order; null for one that could not be converted.</summary>
    public IReadOnlyList<byte[]?> Convert(IReadOnlyList<byte[]> documents) => [.. documents.Chunk(MaxTogether).SelectMany(ConvertTogether)];

    private List<byte[]?> ConvertTogether(byte[][] documents)
    {
        // Nobody else can read this folder: the documents are of a case.
        var folder = Directory.CreateTempSubdirectory("evreq-pdf-");
        try
        {
            var names = Enumerable.Range(1, documents.Length).Select(i => FormattableString.Invariant($"d{i}")).ToList();
            var output = folder.CreateSubdirectory("pdf").FullName;
            WriteSettings(folder.CreateSubdirectory("profile").CreateSubdirectory("user").FullName);
            foreach (var (name, bytes) in names.Zip(documents))
            {
                File.WriteAllBytes(Path.Combine(folder.FullName, name + ".docx"), bytes);
            }

            var done = Run(folder.FullName, [.. names.Select(n => n + ".docx")], limit ?? (ToStart + (ForEach * documents.Length)));
            return [.. names.Select(n => Path.Combine(output, n + ".pdf")).Select(f => done && File.Exists(f) ? File.ReadAllBytes(f) : null)];
        }
        finally
        {
            Remove(folder);
        }
    }

    private bool Run(string folder, IReadOnlyList<string> files, TimeSpan time)
    {
        var start = new ProcessStartInfo(
            program,
            [
                "--headless", "--norestore", "--nolockcheck", "--nologo", "--nofirststartwizard", $"-env:UserInstallation={new Uri(Path.Combine(folder, "profile")).AbsoluteUri}",
                "--convert-to", Filter.Trim(), "--outdir", Path.Combine(folder, "pdf"), .. files,
            ])
        {
            WorkingDirectory = folder,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            UseShellExecute = false,
        };
        try
        {
            using var process = Process.Start(start);
            if (process is null)
            {
                return false;
            }

            // What it prints is not shown, but it must be read: a full pipe would stop it.
            process.OutputDataReceived += static (_, _) => { };
            process.ErrorDataReceived += static (_, _) => { };
            process.BeginOutputReadLine();
            process.BeginErrorReadLine();
            process.StandardInput.Close();
            if (process.WaitForExit(time))
            {
                return process.ExitCode == 0;
            }

            process.Kill(entireProcessTree: true);
            process.WaitForExit(ForEach);
            return false;
        }
        catch (Exception exception) when (exception is Win32Exception or InvalidOperationException or IOException)
        {
            return false;
        }
    }

    private static void WriteSettings(string folder)
    {
        static string Item(string path, string name, string value) =>
            $"""<item oor:path="/org.openoffice.{path}"><prop oor:name="{name}" oor:op="fuse"><value>{SecurityElement.Escape(value)}</value></prop></item>""";
        string[] items =
        [
            Item("Inet/Settings", "ooInetProxyType", "2"),
            .. ProxiedProtocols.SelectMany(p => new[] { Item("Inet/Settings", $"ooInet{p}ProxyName", "127.0.0.1"), Item("Inet/Settings", $"ooInet{p}ProxyPort", FormattableString.Invariant($"{NoService}")) }),
            Item("Office.Common/Security/Scripting", "BlockUntrustedRefererLinks", "true"),
            Item("Office.Common/Security/Scripting", "DisableMacrosExecution", "true"),
            Item("Office.Common/Security/Scripting", "MacroSecurityLevel", "3"),
        ];
        File.WriteAllText(
            Path.Combine(folder, "registrymodifications.xcu"),
            $"""<?xml version="1.0" encoding="UTF-8"?><oor:items xmlns:oor="http://openoffice.org/2001/registry" xmlns:xs="http://www.w3.org/2001/XMLSchema" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">{string.Concat(items)}</oor:items>""");
    }

    private static IEnumerable<string> UsualFolders()
    {
        if (OperatingSystem.IsWindows())
        {
            foreach (var programs in new[] { Environment.SpecialFolder.ProgramFiles, Environment.SpecialFolder.ProgramFilesX86 })
            {
                yield return Path.Combine(Environment.GetFolderPath(programs), "LibreOffice", "program");
            }
        }
        else if (OperatingSystem.IsMacOS())
        {
            yield return "/Applications/LibreOffice.app/Contents/MacOS";
        }
    }

    private static void Remove(DirectoryInfo folder)
    {
        try
        {
            folder.Delete(recursive: true);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            // A program that was ended a moment ago may still hold a file of its own.
            Thread.Sleep(500);
            folder.Delete(recursive: true);
        }
    }
}
