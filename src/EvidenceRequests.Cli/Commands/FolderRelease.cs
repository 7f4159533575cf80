using System.Text;
using EvidenceRequests.Cli.Files;
using EvidenceRequests.Cli.Json;
using EvidenceRequests.Cli.Pdf;
using EvidenceRequests.Cli.Printing;
using EvidenceRequests.Model;
using EvidenceRequests.Packs;

namespace EvidenceRequests.Cli.Commands;

/// <summary>Makes all drafts of a folder final and writes them into another, with one record: all of them, or none.</summary>
internal sealed class FolderRelease(CommandContext context, string drafts, string target, string casePath)
{
    private const string RecordName = "release.json";

    /// <summary>Runs it.</summary>
    /// <param name="reading">The case file.</param>
    /// <param name="pdf">Whether PDF files are written too.</param>
    /// <param name="force">Whether files that exist are replaced.</param>
    public int Run(CaseReading reading, bool pdf, bool force)
    {
        var files = DraftFolder.Read(context, drafts);
        var outcome = Progress.Show(context, "Checking", () => context.Drafter.FinaliseSet(files, reading, context.AsOf));
        if (outcome.Value is not { Count: > 0 } released)
        {
            Print([], outcome.Findings);
            return outcome.HasErrors || outcome.Findings.Count > 0 ? WordFile.ExitCode(outcome.Findings) : ExitCodes.ErrorsFound;
        }

        var printed = pdf ? Progress.Show(context, "Making PDF files", () => PdfFiles.Convert(context, released)) : new Result<IReadOnlyList<(string Name, byte[] Bytes)>> { Value = [] };
        List<(string Name, byte[] Bytes)> written = [.. released.Select(r => (r.Name, r.Document.Bytes)), .. ReleaseArchives.Create(released), .. printed.Value ?? []];
        // The record comes first: a run that is killed leaves no final document without one.
        var record = Encoding.UTF8.GetBytes(ReleaseRecord.Create(released, [.. written.Skip(released.Count)], context.Drafter.LibraryHash));
        List<(string Name, byte[] Bytes)> whole = [(RecordName, record), .. written];
        var replaced = force ? SupersededDocuments.FindReplaced(Path.GetFullPath(target), whole) : [];
        foreach (var moved in AtomicFileWriter.WriteAll(target, [.. whole.Select(w => w.Name)], whole.Select(w => w.Bytes), force, replaced))
        {
            context.Err.WriteLine($"What the folder held before is kept: {Path.Combine(target, moved)}");
        }

        Print([.. written.Select(w => w.Name), RecordName], [.. outcome.Findings, .. printed.Findings]);
        return printed.HasErrors ? ExitCodes.ErrorsFound : ExitCodes.Done;
    }

    private void Print(IReadOnlyList<string> names, IReadOnlyList<Finding> findings)
    {
        if (!context.IsText)
        {
            context.Terminal.Output.Write(JsonResult.Text(json =>
            {
                json.WriteTexts("files", names.Select(n => Path.Combine(target, n)));
                FindingJson.WriteAll(json, findings);
            }));
            return;
        }

        foreach (var name in names)
        {
            context.Out.WriteLine(Path.Combine(target, name));
        }

        context.Flush();
        FindingPrinter.Print(context.Err, ReportedFinding.From(findings));
        if (names.Count == 0)
        {
            context.Remarks.WriteLine(FindingPrinter.Count(findings), " Nothing was written.");
            if (findings.Any(f => f is { Severity: Severity.Warning, Requirement: not null }))
            {
                NextStep.Print(context, ["confirm", casePath], about: "warnings that were looked into");
            }

            return;
        }

        FinaliseCommand.PrintNext(context, casePath);
    }
}
