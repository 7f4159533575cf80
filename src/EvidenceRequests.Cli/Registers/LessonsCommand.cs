using System.CommandLine;
using System.Globalization;
using System.Text;
using EvidenceRequests.Cli.Commands;
using EvidenceRequests.Cli.Completion;
using EvidenceRequests.Cli.Files;
using EvidenceRequests.Cli.Printing;
using EvidenceRequests.Model;
using EvidenceRequests.Register;

namespace EvidenceRequests.Cli.Registers;

/// <summary><c>evreq lessons</c>: why letters were refused or returned, what could have foreseen it, and what to mend. It counts, and names no case.</summary>
internal sealed class LessonsCommand(RegisterOptions options)
{
    private static readonly string[] Columns = ["addressee", "reason", "requests", "of_addressee", "refused", "returned", "finding", "confirmed_away", "noted", "unforeseen", "without_record", "lacks_rule"];

    private readonly Option<string?> provider = new("--provider") { Description = "Only requests about this provider.", HelpName = "ID" };
    private readonly Option<DateOnly?> since = new("--since") { Description = "Only what was refused or returned from this day on.", HelpName = "DATE" };
    private readonly Option<string?> output = new("-o", "--output") { Description = "Write the counts: .csv for a spreadsheet, .json for a program.", HelpName = "FILE" };
    private readonly Option<bool> force = new("--force") { Description = "Replace the file if it exists. What it held is kept beside it, as FILE.bak." };

    public static Command Create(CommandFactory frame)
    {
        var options = new RegisterOptions();
        var lessons = new LessonsCommand(options);
        lessons.provider.CompletionSources.Add(frame, WordCompletion.Providers);
        return frame.WithAction(
            options.ForReading(new Command("lessons", "Why letters were refused or returned, by addressee and reason: what could have foreseen it, what to mend, what to do next. Counts only; no case is named.")
            {
                lessons.provider, lessons.since, lessons.output, lessons.force, frame.Options.Format,
            }),
            lessons.Run);
    }

    private int Run(CommandContext context)
    {
        using var register = options.Open(context);
        var words = context.Drafter.Vocabulary;
        var lessons = Lesson.Draw(register.FindSetbacks(context.Parsed.GetValue(provider), context.Parsed.GetValue(since)), words.RefusalReasons);
        if (context.Parsed.GetValue(output) is { } path)
        {
            EditedFile.Place(context, path, Encoding.UTF8.GetBytes(Text(context, lessons, path)), context.Parsed.GetValue(force));
        }

        if (!context.IsText)
        {
            context.Terminal.Output.Write(Json(context, lessons));
        }
        else if (lessons.Count == 0)
        {
            context.Out.WriteLine("Nothing was refused or returned.");
        }
        else
        {
            Print(context, lessons, words);
        }

        return ExitCodes.Done;
    }

    private static string Text(CommandContext context, IReadOnlyList<Lesson> lessons, string path) => Path.GetExtension(path).ToLowerInvariant() switch
    {
        ".csv" => Csv(lessons),
        ".json" => Json(context, lessons),
        _ => throw new UsageException($"\"{path}\" does not say which form is wanted.", "End the name with .csv or .json."),
    };

    // One line for each finding that could have foreseen the reason, and one where none can.
    private static string Csv(IReadOnlyList<Lesson> lessons)
    {
        static string Number(int count) => count.ToString(CultureInfo.InvariantCulture);
        var text = new StringBuilder(RegisterTable.Line(Columns));
        foreach (var (lesson, finding) in lessons.SelectMany(l => l.Findings.Count > 0 ? l.Findings.Select(f => (l, (LessonFinding?)f)) : [(l, null)]))
        {
            text.Append(RegisterTable.Line(
            [
                lesson.Addressee, lesson.Reason, Number(lesson.Requests), Number(lesson.OfAddressee), Number(lesson.Refused), Number(lesson.Returned), finding?.Code ?? string.Empty,
                finding is null ? string.Empty : Number(finding.Lifted), finding is null ? string.Empty : Number(finding.Noted), Number(lesson.Unforeseen), Number(lesson.WithoutRecord), lesson.LacksRule ? "yes" : "no",
            ]));
        }

        return text.ToString();
    }

    private static string Json(CommandContext context, IReadOnlyList<Lesson> lessons) => JsonResult.Text(json =>
    {
        json.WriteString("library", context.Drafter.LibraryHash);
        json.WriteObjects("lessons", lessons, (json, lesson) =>
        {
            json.WriteString("addressee", lesson.Addressee);
            json.WriteString("reason", lesson.Reason);
            json.WriteNumber("requests", lesson.Requests);
            json.WriteNumber("of_addressee", lesson.OfAddressee);
            json.WriteNumber("refused", lesson.Refused);
            json.WriteNumber("returned", lesson.Returned);
            json.WriteNumber("without_record", lesson.WithoutRecord);
            json.WriteNumber("unforeseen", lesson.Unforeseen);
            json.WriteBoolean("lacks_rule", lesson.LacksRule);
            json.WriteObjects("findings", lesson.Findings, static (json, finding) =>
            {
                json.WriteString("code", finding.Code);
                json.WriteNumber("confirmed_away", finding.Lifted);
                json.WriteNumber("noted", finding.Noted);
            });
            if (context.Drafter.Vocabulary.FindRefusalReason(lesson.Reason) is { } reason)
            {
                json.WriteStartObject("lesson");
                ReasonText.Write(json, reason);
                json.WriteEndObject();
            }
        });
    });

    private static void Print(CommandContext context, IReadOnlyList<Lesson> lessons, Vocabulary words)
    {
        var library = KnowledgeListing.Read(context);
        foreach (var addressee in lessons.GroupBy(l => l.Addressee))
        {
            var name = library.Providers.GetValueOrDefault(addressee.Key)?.Name ?? library.Countries.GetValueOrDefault(addressee.Key)?.Name ?? (addressee.Key == "-" ? "addressee not stated" : addressee.Key);
            context.Out.WriteLine(StyledText.Strong(name), $"  {FindingPrinter.Number(addressee.First().OfAddressee, "request")} refused or returned");
            foreach (var lesson in addressee)
            {
                Print(context, lesson, words);
            }

            context.Out.WriteLine();
        }

        context.Out.WriteTable(
            ["reason", "requests", "refused", "returned", "addressees"],
            lessons.GroupBy(l => l.Reason).OrderByDescending(r => r.Sum(l => l.Requests)).ThenBy(r => r.Key, StringComparer.Ordinal).Select(r => (IReadOnlyList<StyledText>)[r.Key, .. new[] { r.Sum(l => l.Requests), r.Sum(l => l.Refused), r.Sum(l => l.Returned), r.Count() }.Select(n => (StyledText)n.ToString(CultureInfo.InvariantCulture))]));
        if (lessons.Any(l => l.LacksRule))
        {
            context.Flush();
            context.Remarks.WriteParagraph(0, 4, StyledText.Caution("Tell the maintainers: "), "for a reason that came three times without a finding a rule is missing. \"evreq lessons -o lessons.csv\" writes counts and nothing of a case.");
        }
    }

    private static void Print(CommandContext context, Lesson lesson, Vocabulary words)
    {
        var reason = words.FindRefusalReason(lesson.Reason);
        context.Out.WriteParagraph(2, 4, StyledText.Strong(string.Create(CultureInfo.InvariantCulture, $"{lesson.Requests} of {lesson.OfAddressee}: {lesson.Reason}")), $"  {Ways(lesson)}");
        if (reason is not null)
        {
            ReasonText.Write(context.Out, 4, reason, words);
        }

        var seen = lesson.Findings.Where(f => f.Lifted + f.Noted > 0).Select(Seen).ToList();
        context.Out.WriteLabelled(4, 10, "findings", string.Join("; ", [.. seen, .. Unseen(lesson)]), ".");
        if (lesson.LacksRule)
        {
            context.Out.WriteLabelled(4, 10, string.Empty, StyledText.Caution("no rule foresees this: tell the maintainers."));
        }
    }

    private static string Ways(Lesson lesson) => string.Join(", ", new[] { (lesson.Returned, "returned"), (lesson.Refused, "refused") }.Where(w => w.Item1 > 0).Select(w => string.Create(CultureInfo.InvariantCulture, $"{w.Item1} {w.Item2}")));

    private static string Seen(LessonFinding finding)
    {
        var title = FindingCodes.Find(finding.Code)?.Title is { } about ? $" ({about})" : string.Empty;
        return $"{finding.Code}{title} " + string.Join(" and ", new[] { finding.Lifted > 0 ? $"was confirmed away in {finding.Lifted}" : null, finding.Noted > 0 ? $"stood as a note in {finding.Noted}" : null }.OfType<string>());
    }

    private static IEnumerable<string> Unseen(Lesson lesson)
    {
        if (lesson.Unforeseen > 0)
        {
            yield return string.Create(CultureInfo.InvariantCulture, $"{lesson.Unforeseen} left without one that foresaw it");
        }

        if (lesson.WithoutRecord > 0)
        {
            yield return string.Create(CultureInfo.InvariantCulture, $"of {lesson.WithoutRecord} nothing is recorded");
        }
    }
}
