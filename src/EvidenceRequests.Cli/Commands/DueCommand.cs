using System.CommandLine;
using EvidenceRequests.Cli.Batch;
using EvidenceRequests.Cli.Completion;
using EvidenceRequests.Cli.Due;
using EvidenceRequests.Cli.Files;
using EvidenceRequests.Cli.Json;
using EvidenceRequests.Cli.Printing;
using EvidenceRequests.Cli.Registers;
using EvidenceRequests.Model;
using EvidenceRequests.Register;

namespace EvidenceRequests.Cli.Commands;

/// <summary><c>evreq due [CASE|FOLDER…]</c>: what has to be done in many cases, one line each, the most urgent first.</summary>
internal sealed class DueCommand
{
    private const int DefaultDays = 14;

    private readonly Argument<string[]> cases = new("CASE|FOLDER") { Description = "Case files, or folders that hold them. Default: the register where one is named, else this folder.", Arity = ArgumentArity.ZeroOrMore, DefaultValueFactory = _ => [] };
    private readonly Option<string?> list = new("--list") { Description = "A file with one case file on each line; \"-\" reads it from standard input.", HelpName = "FILE" };
    private readonly Option<int> days = new("--days") { Description = "So many days ahead. Default: 14.", HelpName = "N", DefaultValueFactory = _ => DefaultDays };
    private readonly Option<string[]> kinds = new("--kind") { Description = "Only this kind of request or letter. May be given several times.", HelpName = "KIND", DefaultValueFactory = _ => [] };
    private readonly Option<string?> office = new("--office") { Description = "Only requests of this office, where a register is asked.", HelpName = "CODE" };
    private readonly Option<string?> calendar = new("--ics") { Description = "Write a calendar file with alarms, too. One that this command wrote before is renewed, and what is no longer due is cancelled in it.", HelpName = "FILE" };
    private readonly Option<bool> detail = new("--calendar-detail") { Description = "Name company, accounts and numbers in the calendar. Calendars are copied to many places; without this only our number and what is due stand in it." };
    private readonly Option<bool> force = new("--force") { Description = "Replace a calendar file that this command did not write. What it held is kept beside it, as FILE.bak." };
    private readonly Option<bool> strict = new("--strict") { Description = "End with 2 if anything is overdue, for a task that runs each morning." };

    private readonly RegisterOptions register = new();
    private readonly Option<bool> verbose = new("--verbose") { Description = "Say below each line what it is about and how the day was counted." };

    public static Command Create(CommandFactory frame)
    {
        var due = new DueCommand();
        due.kinds.CompletionSources.Add(frame, WordCompletion.Kinds);
        due.days.Validators.Add(result =>
        {
            if (result.GetValueOrDefault<int>() is < 0 or > 3650)
            {
                result.AddError("--days takes a number from 0 to 3650.");
            }
        });
        var command = new Command("due", "What has to be done in many cases: one line each, the most urgent first, whose turn it is and the command to run.")
        {
            due.cases, due.list, due.days, due.kinds, due.office, due.calendar, due.detail, due.force, due.strict, due.verbose, frame.Options.Format,
        };
        return frame.WithAction(due.register.ForReading(command), due.Run);
    }

    private int Run(CommandContext context)
    {
        using var kept = register.OpenIfNamed(context);
        var wanted = (context.Parsed.GetValue(kinds) ?? []).Select(k => RequestKindWord.Find(k, context.Drafter.Vocabulary)).ToList();
        var unread = 0;
        var items = DueList.Choose(
            Find(context, kept, (file, findings) =>
            {
                unread++;
                context.Err.WriteLine(StyledText.Bad("not complete: "), $"{file}: {string.Join(" ", findings.Where(f => f.Severity == Severity.Error).Take(1).Select(f => $"{f.Code} {f.Message}"))} \"evreq check {file}\" says what to mend.");
            }),
            context.AsOf,
            context.Parsed.GetValue(days),
            wanted);
        if (context.Parsed.GetValue(calendar) is { } target)
        {
            CalendarPlace.Write(context, target, [.. items.Select(i => new DatedEntry(i.Reference, i.Entry))], context.Parsed.GetValue(detail), context.Parsed.GetValue(force));
        }

        if (context.IsText)
        {
            DuePrinter.Print(context, items, context.Parsed.GetValue(verbose));
        }
        else
        {
            context.Terminal.Output.Write(DueJson.Create(context, items));
        }

        return context.Parsed.GetValue(strict) && items.Any(i => DueList.IsOverdue(i, context.AsOf)) ? ExitCodes.Overdue
            : unread > 0 ? ExitCodes.ErrorsFound
            : ExitCodes.Done;
    }

    private IEnumerable<DueItem> Find(CommandContext context, RequestRegister? kept, Action<string, IReadOnlyList<Finding>> report)
    {
        var words = context.Parsed.GetValue(cases) ?? [];
        var named = context.Parsed.GetValue(list);
        var code = context.Parsed.GetValue(office);
        if (kept is not null && words.Length == 0 && named is null)
        {
            return new RegisterDues(context, kept, code).Find(context.AsOf);
        }

        if (code is not null)
        {
            throw new UsageException("an office is known to a register, not to case files.", "Name the register with --register, and no case files.");
        }

        return new CaseFileDues(context, [.. CaseList.Find(words.Length == 0 && named is null ? ["."] : words, named, context.Terminal).Select(c => c.File)], kept is null ? null : Ask(kept)).Find(context.AsOf, report);
    }

    // Cases are read side by side; a register answers one at a time.
    private static Func<string, ICaseHistory?> Ask(RequestRegister kept)
    {
        var turn = new Lock();
        return reference =>
        {
            lock (turn)
            {
                return RegisterHistory.Find(kept, reference);
            }
        };
    }
}
