using System.CommandLine;
using EvidenceRequests.Cli.Commands;
using EvidenceRequests.Cli.Files;
using EvidenceRequests.Cli.Printing;
using EvidenceRequests.Model;
using EvidenceRequests.Register;

namespace EvidenceRequests.Cli.Registers;

/// <summary><c>evreq register sync CASE [--write]</c>: what the history of a case file lacks or says otherwise than the register.</summary>
internal sealed class RegisterSyncCommand(RegisterOptions options)
{
    private readonly Argument<string> file = PlannedCase.Argument();
    private readonly Option<bool> write = new("--write") { Description = "Write what is lacking into the case file. Without it, the change is only shown." };

    public Command Create(CommandFactory frame) => frame.WithAction(
        options.ForReading(new Command("sync", "Bring the history of a case file up to the register. The change is shown as a patch first, comments stay, and where the two contradict each other nothing is written.") { file, write, frame.Options.Format }), Run);

    private int Run(CommandContext context)
    {
        var path = context.Parsed.GetRequiredValue(file);
        if (path == "-" && context.Parsed.GetValue(write))
        {
            throw new UsageException("the case file must be a file.", "Name it after \"sync\".");
        }

        var bytes = PlannedCase.GetBytes(context, path);
        var caseFile = ReturnedFile.Case(context, bytes, path).Value!.CaseFile;
        using var register = options.Open(context);
        var sync = HistorySync.Compare(context.Drafter.Vocabulary, caseFile, RegisterHistory.Find(register, caseFile.Case.Reference)?.Requests ?? []);
        var opened = context.Drafter.OpenCase(bytes, path);
        var document = opened.Value ?? throw new FindingsException(opened.Findings);
        var edited = sync.Edits.Count == 0 ? null : document.Apply(sync.Edits);
        var written = context.Parsed.GetValue(write) && sync.Contradictions.Count == 0 && edited?.Value is not null;
        if (written)
        {
            EditedFile.Keep(path, bytes);
            EditedFile.Write(path, bytes, document.ToBytes(), context.Terminal);
        }

        Print(context, path, sync, document.CreatePatch(), edited?.Findings ?? [], written);
        return sync.IsSame || (written && sync.Unknown.Count == 0) ? ExitCodes.Done : ExitCodes.ErrorsFound;
    }

    private static void Print(CommandContext context, string path, HistorySync sync, string patch, IReadOnlyList<Finding> findings, bool written)
    {
        if (!context.IsText)
        {
            PrintJson(context, sync, patch, written);
            return;
        }

        if (patch.Length > 0)
        {
            context.Terminal.Output.Write($"--- {path}\n+++ {path}\n{patch}");
        }

        context.Flush();
        FindingPrinter.Print(context.Err, ReportedFinding.From(findings));
        foreach (var (field, number, stated, kept) in sync.Contradictions)
        {
            context.Err.WriteParagraph(0, 4, StyledText.Bad("contradiction: "), $"{field} in the case file says \"{stated}\", {number} in the register says \"{kept}\".");
        }

        foreach (var entry in sync.Unknown)
        {
            context.Err.WriteParagraph(0, 4, StyledText.Caution("not in the register: "), Line(entry));
        }

        context.Flush();
        context.Remarks.WriteLine(
            sync.Contradictions.Count > 0 ? "Nothing was written. Find out which of the two is right, and correct the other: the case file by hand, the register with \"evreq record corrected\"."
            : written ? "The case file was written; as it was before, it is kept beside it with .undo at its end."
            : sync.IsSame ? "Case file and register say the same."
            : patch.Length > 0 ? "Nothing was written. Add --write to write it."
            : "What is not in the register is entered there, or taken out of the case file.");
        if (written)
        {
            NextStep.Print(context, ["plan", path]);
        }
    }

    private static void PrintJson(CommandContext context, HistorySync sync, string patch, bool written) => context.Terminal.Output.Write(JsonResult.Text(json =>
    {
        json.WriteBoolean("written", written);
        json.WriteObjects("lacking", sync.Lacking, static (json, request) =>
        {
            json.WriteString("number", request.Place);
            json.WriteString("entry", Line(request.Entry));
        });
        json.WriteObjects("filled", sync.Filled, static (json, field) =>
        {
            json.WriteString("number", field.Value.Number);
            json.WriteString("path", field.Key);
            json.WriteString("value", field.Value.Value);
        });
        json.WriteObjects("contradictions", sync.Contradictions, static (json, contradiction) =>
        {
            json.WriteString("path", contradiction.Path);
            json.WriteString("number", contradiction.Number);
            json.WriteString("case_file", contradiction.Stated);
            json.WriteString("register", contradiction.Kept);
        });
        json.WriteTexts("not_in_register", sync.Unknown.Select(Line));
        json.WriteString("patch", patch);
    }));

    private static string Line(HistoryEntry entry) => string.Join(", ", new[] { entry.Step, entry.Account, string.Join(' ', entry.Items), entry.Sent?.Text, entry.Outcome, entry.Reference }.Where(v => !string.IsNullOrEmpty(v)));
}
