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

    public static Command Create(CommandFactory frame)
    {
        var import = new ImportCommand();
        var command = new Command("import", "Bring facts edited in Word back into the case file. The change is shown as a patch, which prints facts of the case.")
        {
            import.file, import.caseFile, import.write, frame.Options.Format,
        };
        return frame.WithAction(command, import.Run);
    }

    private int Run(CommandContext context)
    {
        var path = context.Parsed.GetRequiredValue(caseFile);
        if (path == "-")
        {
            throw new UsageException("the case file must be a file.", "Name it after --case.");
        }

        var returned = ReturnedFile.Read(context, context.Parsed.GetRequiredValue(file));
        var bytes = InputFile.Read(path, ReadingLimits.MaxBytes, FindingCodes.FileTooLarge, context.Terminal);
        var reading = ReturnedFile.Case(context, bytes, path);
        var import = context.Drafter.Import(returned.Draft, bytes, reading.Value!);
        var written = context.Parsed.GetValue(write) && import.Bytes is not null;
        if (written)
        {
            EditedFile.Write(path, bytes, import.Bytes!, context.Terminal);
        }

        Print(context, path, import, written);
        return import.Findings.Any(f => f.Severity == Severity.Error) ? ExitCodes.ErrorsFound : ExitCodes.Done;
    }

    private static void Print(CommandContext context, string path, CaseImport import, bool written)
    {
        if (!context.IsText)
        {
            context.Terminal.Output.Write(ImportJson.Create(path, import, written));
            return;
        }

        if (import.Patch.Length > 0)
        {
            context.Terminal.Output.Write($"--- {path}\n+++ {path}\n{import.Patch}");
        }

        context.Flush();
        FindingPrinter.Print(context.Err, ReportedFinding.From(import.Findings));
        context.Remarks.WriteLine(FindingPrinter.Count(import.Findings), $" {FindingPrinter.Number(import.Facts.Count, "fact")} edited in the document; ", written ? "the case file was written." : import.Bytes is null ? "nothing to write." : "nothing was written. Add --write to write it.");
        if (written)
        {
            NextStep.Print(context, ["check", path]);
        }
    }
}
