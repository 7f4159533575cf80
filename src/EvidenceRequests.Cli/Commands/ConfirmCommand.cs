using System.CommandLine;
using EvidenceRequests.Cli.Files;
using EvidenceRequests.Cli.Printing;
using EvidenceRequests.Model;
using EvidenceRequests.Packs;

namespace EvidenceRequests.Cli.Commands;

/// <summary><c>evreq confirm CASE STATEMENT… --by NAME --how TEXT</c>: writes down that a person has checked statements at their source.</summary>
internal sealed class ConfirmCommand
{
    private readonly Argument<string> file = new("CASE") { Description = "The case file." };
    private readonly Argument<string[]> statements = new("STATEMENT") { Description = "The words behind the codes of findings, as whatsapp:channel:portal. Without one, what is to be confirmed is listed.", Arity = ArgumentArity.ZeroOrMore };
    private readonly Option<string?> by = new("--by") { Description = "Who has checked it: rank and name.", HelpName = "NAME" };
    private readonly Option<string?> how = new("--how") { Description = "How it was checked: which page was read, whom the office called.", HelpName = "TEXT" };
    private readonly Option<string?> on = new("--on") { Description = "The day of the check, as 2026-10-20. Default: the day of --as-of.", HelpName = "DATE" };

    public static Command Create(CommandFactory frame)
    {
        var confirm = new ConfirmCommand();
        var command = new Command("confirm", "Write into the case file that a person has checked statements at their source; without a statement, list those that are open.")
        {
            confirm.file, confirm.statements, confirm.by, confirm.how, confirm.on,
        };
        return frame.WithAction(command, confirm.Run);
    }

    private int Run(CommandContext context)
    {
        var path = CaseRecordFile.Path(context.Parsed.GetRequiredValue(file));
        var bytes = InputFile.Read(path, ReadingLimits.MaxBytes, FindingCodes.FileTooLarge, context.Terminal);
        var reading = ReturnedFile.Case(context, bytes, path).Value!;
        var open = Open(context, reading);
        var named = context.Parsed.GetValue(statements) ?? [];
        if (named.Length == 0)
        {
            return List(context, path, open);
        }

        if (named.FirstOrDefault(n => !open.ContainsKey(n)) is { } unknown)
        {
            throw new UsageException(
                reading.CaseFile.Confirmations.Any(c => c.Statement == unknown) ? $"\"{unknown}\" is confirmed already." : $"\"{unknown}\" is not among the statements of this case that are to be confirmed.",
                $"\"evreq confirm {path}\" lists them.");
        }

        var person = context.Parsed.GetValue(by) ?? throw new UsageException("it is not said who has checked it.", "Add --by with rank and name.");
        var way = context.Parsed.GetValue(how) ?? throw new UsageException("it is not said how it was checked.", "Add --how: which page was read, or whom the office called.");
        return CaseRecordFile.Write(context, path, bytes, context.Drafter.Confirm(bytes, named, person, CaseRecordFile.Day(context, context.Parsed.GetValue(on)), way), ["check", path]);
    }

    // What rests on memory, on somebody else's page or on a disputed source, and the cautions: what a person's word on record lifts.
    private static Dictionary<string, Finding> Open(CommandContext context, CaseReading reading)
    {
        var planned = context.Drafter.Plan(reading, context.AsOf);
        var plan = (planned.Value ?? throw new FindingsException(planned.Findings)).Plan;
        return plan.Findings.Concat(plan.Steps.SelectMany(s => s.Findings))
            .Where(f => f is { Severity: Severity.Warning, Requirement: not null })
            .Where(f => reading.CaseFile.Confirmations.All(c => c.Statement != f.Requirement!.Value.ToString()))
            .GroupBy(f => f.Requirement!.Value.ToString(), StringComparer.Ordinal)
            .ToDictionary(g => g.Key, g => g.First(), StringComparer.Ordinal);
    }

    private static int List(CommandContext context, string path, Dictionary<string, Finding> open)
    {
        foreach (var (statement, finding) in open)
        {
            context.Out.WriteLine(statement);
            context.Out.WriteParagraph(4, 4, finding.Message);
            if (finding.Source is { } source)
            {
                context.Out.WriteParagraph(4, 12, $"Source: {SourceLine.Format(source)}");
            }
        }

        context.Flush();
        context.Remarks.WriteLine(open.Count == 0 ? "Nothing is to be confirmed." : $"Check each at its source, then: evreq confirm {path} STATEMENT --by \"rank and name\" --how \"page or call\"");
        return ExitCodes.Done;
    }
}
