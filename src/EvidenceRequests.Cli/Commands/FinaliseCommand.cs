using System.CommandLine;
using System.Text;
using EvidenceRequests.Cli.Files;
using EvidenceRequests.Cli.Json;
using EvidenceRequests.Cli.Pdf;
using EvidenceRequests.Cli.Printing;
using EvidenceRequests.Model;

namespace EvidenceRequests.Cli.Commands;

/// <summary><c>evreq finalise DRAFT.docx --case CASE -o FINAL.docx</c>: the document that leaves the office, and the record of its release.</summary>
internal sealed class FinaliseCommand
{
    private readonly Argument<string> file = new("DRAFT") { Description = "The draft, as written or as saved by Word or LibreOffice; or a folder of drafts, which become final together or not at all.", HelpName = "DRAFT.docx|FOLDER" };
    private readonly Option<string?> caseFile = new("--case") { Description = "The case file, with confirmations and approvals. Without it a draft with unconfirmed statements is refused.", HelpName = "CASE" };
    private readonly Option<string> target = new("-o", "--output") { Description = "The final document to write, with FINAL.release.json beside it; for a folder, the folder to write into, with release.json and a .zip of each package.", HelpName = "FINAL.docx|FOLDER", Required = true };
    private readonly Option<bool> pdf = new("--pdf") { Description = "Write FINAL.pdf beside it; of a package, one PDF with the pages of letter and annexes counted through. Needs LibreOffice." };
    private readonly Option<bool> force = new("--force") { Description = "Replace files that exist. What they held is kept beside them, as FILE.bak; of a folder, in superseded/." };

    public static Command Create(CommandFactory frame)
    {
        var finalise = new FinaliseCommand();
        var command = new Command("finalise", "Make a draft final: refuse while anything stands in the way, then take out controls, comments, provenance and names.")
        {
            finalise.file, finalise.caseFile, finalise.target, finalise.pdf, finalise.force, frame.Options.Format,
        };
        return frame.WithAction(command, finalise.Run);
    }

    private int Run(CommandContext context)
    {
        var (draft, final) = (context.Parsed.GetRequiredValue(file), context.Parsed.GetRequiredValue(target));
        if (Path.GetFullPath(draft) == Path.GetFullPath(final))
        {
            throw new UsageException("the final document would replace the draft.", "Name another file after -o.");
        }

        if (Directory.Exists(draft))
        {
            return RunFolder(context, draft, final);
        }

        var bytes = WordFile.Read(context, draft);
        var reading = context.Parsed.GetValue(caseFile) is { } path ? ReturnedFile.Case(context, path) : null;
        var outcome = Progress.Show(context, "Checking", () => context.Drafter.Finalise(bytes, InputFile.GetName(draft), reading?.Value, context.AsOf));
        if (outcome.Value is not { } released)
        {
            Print(context, outcome, final, pdf: null, outcome.Findings);
            return WordFile.ExitCode(outcome.Findings);
        }

        var printed = context.Parsed.GetValue(pdf) ? Progress.Show(context, "Making the PDF", () => PdfFiles.Convert(context, released.Bytes, Path.GetFileName(final), released.AsOf)) : new Result<byte[]>();
        Write(context, released, draft, final, printed.Value);
        Print(context, outcome, final, printed.Value is null ? null : PdfName(final), [.. outcome.Findings, .. printed.Findings]);
        return printed.HasErrors ? ExitCodes.ErrorsFound : ExitCodes.Done;
    }

    private int RunFolder(CommandContext context, string drafts, string final)
    {
        var path = context.Parsed.GetValue(caseFile) ?? throw new UsageException("a folder of drafts is made final against its case file.", "Name the case file: --case CASE.");
        return new FolderRelease(context, drafts, final, path).Run(ReturnedFile.Case(context, path).Value!, context.Parsed.GetValue(pdf), context.Parsed.GetValue(force));
    }

    /// <summary>What is done with a document that is final.</summary>
    public static void PrintNext(CommandContext context, string? path)
    {
        if (path is null or "-")
        {
            NextStep.Print(context, "send it, and enter the day under history in the case file.");
        }
        else
        {
            NextStep.Print(context, ["clock", path], $"send it and enter the day under history in {path}", "the dates that follow");
        }
    }

    private static string PdfName(string final) => Path.ChangeExtension(final, ".pdf");

    private void Write(CommandContext context, ReleasedDocument released, string draft, string final, byte[]? printed)
    {
        var record = ReleaseRecord.Create(released, draft, final, context.Drafter.LibraryHash, printed is null ? null : (PdfName(final), Sha256.Hex(printed)));
        var folder = Path.GetDirectoryName(Path.GetFullPath(final)) ?? ".";
        // The record comes first: a run that is killed between the two leaves no final document without one.
        List<(string Name, byte[] Bytes)> written = [(ReleaseRecord.GetName(final), Encoding.UTF8.GetBytes(record)), .. printed is null ? (IEnumerable<(string, byte[])>)[] : [(Path.GetFileName(PdfName(final)), printed)], (Path.GetFileName(final), released.Bytes)];
        var replaces = context.Parsed.GetValue(force);
        foreach (var (name, bytes) in replaces ? written : [])
        {
            EditedFile.KeepAndTell(context, Path.Combine(Path.GetDirectoryName(final) ?? string.Empty, name), bytes);
        }

        AtomicFileWriter.WriteAll(folder, [.. written.Select(w => w.Name)], written.Select(w => w.Bytes), replaces);
    }

    private void Print(CommandContext context, Result<ReleasedDocument> outcome, string final, string? pdf, IReadOnlyList<Finding> findings)
    {
        if (!context.IsText)
        {
            context.Terminal.Output.Write(JsonResult.Text(json =>
            {
                json.WriteString("file", outcome.Value is null ? null : final);
                json.WriteString("sha256", outcome.Value?.Sha256);
                json.WriteString("pdf", pdf);
                json.WriteString("draft_sha256", outcome.Value?.DraftSha256);
                FindingJson.WriteAll(json, findings);
            }));
            return;
        }

        if (outcome.Value is not null)
        {
            context.Out.WriteLine(final);
            context.Out.WriteLine(Path.Combine(Path.GetDirectoryName(final) ?? string.Empty, ReleaseRecord.GetName(final)));
            if (pdf is not null)
            {
                context.Out.WriteLine(pdf);
            }

            context.Flush();
            FindingPrinter.Print(context.Err, ReportedFinding.From(findings));
            PrintNext(context, context.Parsed.GetValue(caseFile));
            return;
        }

        FindingPrinter.Print(context.Err, ReportedFinding.From(findings));
        context.Remarks.WriteLine(FindingPrinter.Count(findings), " Nothing was written.");
        if (outcome.Findings.Any(f => f is { Severity: Severity.Warning, Requirement: not null }))
        {
            context.Remarks.WriteParagraph(0, 4, "A warning that was looked into is lifted by a confirmation on record: \"evreq\u00A0confirm\u00A0CASE\" lists what is open, and writes what was checked.");
        }
    }
}
