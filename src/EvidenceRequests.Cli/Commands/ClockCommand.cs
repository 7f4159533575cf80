using System.CommandLine;
using System.Globalization;
using EvidenceRequests.Cli.Files;
using EvidenceRequests.Cli.Json;
using EvidenceRequests.Cli.Printing;

namespace EvidenceRequests.Cli.Commands;

/// <summary><c>evreq clock CASE [--ics FILE]</c>: the dates that follow.</summary>
internal sealed class ClockCommand
{
    private readonly Argument<string> file = PlannedCase.Argument();
    private readonly Option<string?> calendar = new("--ics") { Description = "Write the dates as a calendar file, too.", HelpName = "FILE" };
    private readonly Option<bool> detail = new("--calendar-detail") { Description = "Put every date into the calendar, with company, accounts and numbers. Calendars are copied to many places; without this only our number and what is due stand in it." };
    private readonly Option<bool> force = new("--force") { Description = "Replace a calendar file that this command did not write. What it held is kept beside it, as FILE.bak." };

    public static Command Create(CommandFactory frame)
    {
        var clock = new ClockCommand();
        var command = new Command("clock", "The dates that follow: end of a preservation, time to extend it, loss of data, terms of the law.") { clock.file, clock.calendar, clock.detail, clock.force, frame.Options.Format };
        return frame.WithAction(command, clock.Run);
    }

    private int Run(CommandContext context)
    {
        var planned = PlannedCase.Read(context, context.Parsed.GetRequiredValue(file));
        if (planned.CasePlan is not { } casePlan)
        {
            FindingPrinter.Print(context.Err, ReportedFinding.From(planned.Findings));
            context.Remarks.WriteLine(FindingPrinter.Count(planned.Findings), " No dates were worked out.");
            return planned.ExitCode;
        }

        var entries = context.Drafter.ListDates(casePlan);
        if (context.Parsed.GetValue(calendar) is { } target)
        {
            CalendarPlace.Write(context, target, [.. entries.Select(e => new DatedEntry(casePlan.Plan.Case, e))], context.Parsed.GetValue(detail), context.Parsed.GetValue(force));
        }

        if (context.IsText)
        {
            Print(context.Out, entries, casePlan.Plan.AsOf);
        }
        else
        {
            context.Terminal.Output.Write(ClockJson.Create(casePlan.Plan, entries));
        }

        return ExitCodes.Done;
    }

    private static void Print(ConsoleWriter writer, IReadOnlyList<ClockEntry> entries, DateOnly asOf)
    {
        if (entries.Count == 0)
        {
            writer.WriteLine("No date follows from this case.");
            return;
        }

        foreach (var entry in entries)
        {
            var days = entry.Date.DayNumber - asOf.DayNumber;
            var when = days < 0 ? $"{FindingPrinter.Number(-days, "day")} ago" : days == 0 ? "today" : $"in {FindingPrinter.Number(days, "day")}";
            writer.WriteParagraph(
                0,
                12,
                new StyledText(entry.Date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture), days < 0 ? TextStyle.Bad : TextStyle.Strong),
                $"\u00A0\u00A0{entry.What}, ",
                StyledText.Strong(when),
                StyledText.Faint($"\nfrom {string.Join("; ", new[] { entry.From, entry.How, entry.Source?.Title }.OfType<string>())}"));
        }
    }
}
