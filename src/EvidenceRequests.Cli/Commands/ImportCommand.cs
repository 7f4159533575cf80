using System.CommandLine;
using EvidenceRequests.Cli.Files;
using EvidenceRequests.Cli.Json;
using EvidenceRequests.Cli.Printing;
using EvidenceRequests.Model;
using EvidenceRequests.Packs;

namespace EvidenceRequests.Cli.Commands;

/// <summary><c>evreq import DRAFT.docx --case CASE [--write]</c>: facts edited in Word, as a patch of the case file.</summary>
internal sealed class ImportCommand
{
    private readonly Argument<string> file = ReturnedFile.Argument();
    private readonly Option<string> caseFile = new("--case") { Description = "The case file of the document.", HelpName = "CASE", Required = true };
    private readonly Option<bool> write = new("--write") { Description = "Write the change into the case file. Without it, the change is only shown." };

    public static Command Create(CommandFrame frame)
    {
        var import = new ImportCommand();
        var command = new Command("import", "Bring facts edited in Word back into the case file. The change is shown as a patch, which prints facts of the case.")
        {
            import.file, import.caseFile, import.write, frame.Options.Format,
        };
        return frame.WithAction(command, import.Run);
    }

    private int Run(Session session)
    {
        var path = session.Parsed.GetRequiredValue(caseFile);
        if (path == "-")
        {
            throw new WrongUseException("the case file must be a file.", "Name it after --case.");
        }

        var returned = ReturnedFile.Of(session, session.Parsed.GetRequiredValue(file));
        var bytes = InputFile.Read(path, ReadingLimits.MaxBytes, FindingCodes.FileTooLarge, session.Terminal);
        var reading = ReturnedFile.Case(session, bytes, path);
        var import = session.Drafter.Import(returned.Draft, bytes, reading.Value!);
        var written = session.Parsed.GetValue(write) && import.Bytes is not null;
        if (written)
        {
            Write(path, bytes, import.Bytes!, session);
        }

        Print(session, path, import, written);
        return import.Findings.Any(f => f.Severity == Severity.Error) ? ExitCodes.ErrorsFound : ExitCodes.Done;
    }

    // A link stays a link, and what somebody else wrote meanwhile is not lost.
    private static void Write(string path, byte[] read, byte[] changed, Session session)
    {
        var target = File.ResolveLinkTarget(path, returnFinalTarget: true)?.FullName ?? path;
        if (!InputFile.Read(target, ReadingLimits.MaxBytes, FindingCodes.FileTooLarge, session.Terminal).AsSpan().SequenceEqual(read))
        {
            throw new WrongUseException("the case file was changed by somebody else meanwhile; it was left as it is.", "Run the command again.");
        }

        UnixFileMode? mode = OperatingSystem.IsWindows() ? null : File.GetUnixFileMode(target);
        WholeFiles.WriteOne(target, changed, force: true);
        if (mode is { } kept && !OperatingSystem.IsWindows())
        {
            File.SetUnixFileMode(target, kept);
        }
    }

    private static void Print(Session session, string path, CaseImport import, bool written)
    {
        if (!session.IsText)
        {
            session.Terminal.Output.Write(ImportJson.Of(path, import, written));
            return;
        }

        if (import.Patch.Length > 0)
        {
            session.Terminal.Output.Write($"--- {path}\n+++ {path}\n{import.Patch}");
        }

        session.Flush();
        FindingPrinter.Print(session.Err, FoundFinding.Of(import.Findings));
        session.Err.Line(FindingPrinter.Count(import.Findings), $" {FindingPrinter.Number(import.Facts.Count, "fact")} edited in the document; ", written ? "the case file was written." : import.Bytes is null ? "nothing to write." : "nothing was written. Add --write to write it.");
    }
}
