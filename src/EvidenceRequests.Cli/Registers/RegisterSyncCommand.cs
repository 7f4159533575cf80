using System.CommandLine;
using EvidenceRequests.Cli.Commands;
using EvidenceRequests.Cli.Files;
using EvidenceRequests.Cli.Printing;
using EvidenceRequests.Model;
using EvidenceRequests.Register;

namespace EvidenceRequests.Cli.Registers;

/// <summary><c>evreq register sync CASE</c>: what the history of a case file lacks or says otherwise than the register.</summary>
internal sealed class RegisterSyncCommand(RegisterOptions options)
{
    private readonly Argument<string> file = PlannedCase.Argument();

    public Command Create(CommandFactory frame) => frame.WithAction(
        options.ForReading(new Command("sync", "What the history of a case file lacks, or says otherwise than the register. The register is right; nothing is written.") { file, frame.Options.Format }), Run);

    private int Run(CommandContext context)
    {
        var path = context.Parsed.GetRequiredValue(file);
        var caseFile = ReturnedFile.Case(context, PlannedCase.GetBytes(context, path), path).Value!.CaseFile;
        using var register = options.Open(context);
        var history = RegisterHistory.Find(register, caseFile.Case.Reference);
        var differences = (history?.Requests ?? []).Select(r => (Request: r, Stated: caseFile.History.Where(h => IsSame(h, r.Entry)).ToList())).Where(d => d.Stated.Count == 0 || d.Stated.TrueForAll(s => s.Outcome != d.Request.Entry.Outcome)).ToList();
        var unknown = caseFile.History.Where(h => h.Sent?.Value is not null && !(history?.Requests ?? []).Any(r => IsSame(h, r.Entry))).ToList();
        if (!context.IsText)
        {
            context.Terminal.Output.Write(JsonResult.Text(json =>
            {
                json.WriteObjects("differences", differences, static (json, difference) =>
                {
                    json.WriteString("number", difference.Request.Place);
                    json.WriteString("what", difference.Stated.Count == 0 ? "lacks" : "contradicts");
                    json.WriteString("entry", Line(difference.Request.Entry));
                });
                json.WriteTexts("not_in_register", unknown.Select(Line));
            }));
            return differences.Count + unknown.Count == 0 ? ExitCodes.Done : ExitCodes.ErrorsFound;
        }

        foreach (var (request, stated) in differences)
        {
            context.Out.WriteParagraph(0, 4, StyledText.Strong(request.Place), stated.Count == 0 ? " is not under history. Add:" : $" stands under history with the outcome \"{stated[0].Outcome ?? "none"}\". It should be:");
            context.Out.WriteLine($"  - {Line(request.Entry)}");
        }

        foreach (var entry in unknown)
        {
            context.Out.WriteParagraph(0, 4, StyledText.Caution("not in the register: "), Line(entry));
        }

        context.Flush();
        context.Remarks.WriteLine(differences.Count + unknown.Count == 0 ? "Case file and register say the same." : "Two accounts of one case that differ are put right before the next letter.");
        return differences.Count + unknown.Count == 0 ? ExitCodes.Done : ExitCodes.ErrorsFound;
    }

    private static bool IsSame(HistoryEntry stated, HistoryEntry kept) =>
        stated.Step == kept.Step && (stated.Account is null || kept.Account is null || stated.Account == kept.Account) && stated.Sent?.Value == kept.Sent?.Value && (stated.Items.Count == 0 || kept.Items.Count == 0 || stated.Items.Intersect(kept.Items).Any());

    private static string Line(HistoryEntry entry) => "{ " + string.Join(", ", new (string Key, string? Value)[]
    {
        ("step", entry.Step), ("account", entry.Account), ("items", entry.Items.Count > 0 ? $"[{string.Join(", ", entry.Items)}]" : null), ("sent", entry.Sent?.Text), ("reference", Quoted(entry.Reference)), ("confirmed_until", entry.ConfirmedUntil?.Text),
        ("outcome", entry.Outcome), ("outcome_on", entry.OutcomeOn?.Text), ("reason", entry.Reason), ("answer_by", entry.AnswerBy?.Text),
    }.Where(f => f.Value is not null).Select(f => $"{f.Key}: {f.Value}")) + " }";

    private static string? Quoted(string? text) => text is null ? null : $"\"{text.Replace("\\", "\\\\", StringComparison.Ordinal).Replace("\"", "\\\"", StringComparison.Ordinal)}\"";
}
