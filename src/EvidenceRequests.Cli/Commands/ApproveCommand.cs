using System.CommandLine;
using EvidenceRequests.Cli.Files;
using EvidenceRequests.Model;
using EvidenceRequests.Packs;

namespace EvidenceRequests.Cli.Commands;

/// <summary><c>evreq approve CASE DRAFT.docx --role ROLE</c>: writes down who approved this version of a draft, with its hash.</summary>
internal sealed class ApproveCommand
{
    private readonly Argument<string> file = new("CASE") { Description = "The case file." };
    private readonly Argument<string> draft = new("DRAFT.docx") { Description = "The draft, exactly as it was approved." };
    private readonly Option<string> role = new("--role") { Description = "Role of the person who approved, as supervisor.", HelpName = "ROLE", Required = true };
    private readonly Option<string?> office = new("--office") { Description = "Office of that person.", HelpName = "TEXT" };
    private readonly Option<string?> number = new("--number") { Description = "Number of the decision.", HelpName = "TEXT" };
    private readonly Option<string?> on = new("--on") { Description = "The day of the decision, as 2026-10-20. Default: the day of --as-of.", HelpName = "DATE" };

    public static Command Create(CommandFactory frame)
    {
        var approve = new ApproveCommand();
        var command = new Command("approve", "Write into the case file who approved this version of a draft, with the hash of the file.")
        {
            approve.file, approve.draft, approve.role, approve.office, approve.number, approve.on,
        };
        return frame.WithAction(command, approve.Run);
    }

    private int Run(CommandContext context)
    {
        var path = CaseRecordFile.Path(context.Parsed.GetRequiredValue(file));
        var bytes = InputFile.Read(path, ReadingLimits.MaxBytes, FindingCodes.FileTooLarge, context.Terminal);
        var reading = ReturnedFile.Case(context, bytes, path).Value!;
        var returned = ReturnedFile.Read(context, context.Parsed.GetRequiredValue(draft));
        var origin = returned.Draft.Provenance ?? throw new UsageException("this document was not written by evreq.", "Name the draft that was approved.");
        if (origin.Reference != reading.CaseFile.Case.Reference)
        {
            throw new UsageException("the draft is of another case than the case file.", "Name the case file of this draft.");
        }

        var hash = Sha256.Hex(returned.Bytes);
        var word = context.Parsed.GetRequiredValue(role);
        if (reading.CaseFile.Approvals.Any(a => a.Role == word && string.Equals(a.Hash, hash, StringComparison.OrdinalIgnoreCase)))
        {
            throw new UsageException("this version is approved already by this role.", "A version that was changed since can be approved again.");
        }

        return CaseRecordFile.Write(context, path, bytes, context.Drafter.Approve(
            bytes, returned.Bytes, Path.GetFileName(returned.Path), word, context.Parsed.GetValue(office), context.Parsed.GetValue(number), CaseRecordFile.Day(context, context.Parsed.GetValue(on))),
            ["finalise", returned.Path, "--case", path, "-o", $"{Path.GetFileNameWithoutExtension(returned.Path)}-final.docx"]);
    }
}
