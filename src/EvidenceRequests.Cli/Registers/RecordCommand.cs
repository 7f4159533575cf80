using System.CommandLine;
using System.CommandLine.Completions;
using System.Globalization;
using EvidenceRequests.Cli.Commands;
using EvidenceRequests.Cli.Completion;
using EvidenceRequests.Cli.Printing;
using EvidenceRequests.Model;
using EvidenceRequests.Register;

namespace EvidenceRequests.Cli.Registers;

/// <summary><c>evreq record sent FINAL.docx</c>: one line for what happened to a letter.</summary>
internal sealed class RecordCommand(RegisterOptions options)
{
    // What a clerk would say, and the word of the register for it.
    private static readonly Dictionary<string, string> Said = new(StringComparer.OrdinalIgnoreCase)
    {
        ["confirm"] = EventKinds.Confirmed,
        ["acknowledge"] = EventKinds.Acknowledged,
        ["acknowledgement"] = EventKinds.Acknowledged,
        ["question"] = EventKinds.Queried,
        ["query"] = EventKinds.Queried,
        ["rejected"] = EventKinds.Refused,
        ["denied"] = EventKinds.Refused,
        ["reply"] = EventKinds.Replied,
        ["reminder"] = EventKinds.Reminded,
        ["extension"] = EventKinds.Extended,
        ["no-data"] = EventKinds.NothingHeld,
        ["close"] = EventKinds.Closed,
        ["answer"] = EventKinds.Answered,
        ["undelivered"] = EventKinds.Bounced,
    };

    /// <summary>Name of the command.</summary>
    public const string Name = "record";

    private readonly Argument<string> what = new("WHAT") { Description = $"What happened: {string.Join(", ", Words)}." };
    private readonly Argument<string> target = new("LETTER") { Description = "The letter as it was released, its register number, or a number that the other side gave it.", HelpName = "FILE|NUMBER" };
    private readonly Option<string?> on = new("--on") { Description = "When it happened: a day as 2026-10-12, or a time as 2026-10-12T14:30+05:00. Default: now.", HelpName = "TIME" };
    private readonly Option<string?> caseFile = new("--case") { Description = "The case file, for a letter that is not entered yet.", HelpName = "CASE" };
    private readonly Option<string?> channel = new("--channel") { Description = "How it was sent or came: portal, e-mail, post and so on (\"evreq words channel-type\").", HelpName = "WORD" };
    private readonly Option<string[]> reference = new("--reference") { Description = "A number that the other side gave: 7781, or with whose it is, ticket=7781. May be repeated.", HelpName = "[ROLE=]NUMBER" };
    private readonly Option<string?> until = new("--until") { Description = "The day until which data is kept.", HelpName = "DATE" };
    private readonly Option<string[]> account = new("--account") { Description = "Only these accounts. May be repeated. Default: all.", HelpName = "ID" };
    private readonly Option<string[]> items = new("--items") { Description = "Only these items. May be repeated. Default: all that are open.", HelpName = "ID", AllowMultipleArgumentsPerToken = true };
    private readonly Option<bool> partly = new("--partly") { Description = "Of an answer: something of what it is about is still missing." };
    private readonly Option<string?> reason = new("--reason") { Description = "Why it was refused or returned: a word of the list at the end of this help.", HelpName = "WORD" };
    private readonly Option<string?> answerBy = new("--answer-by") { Description = "Of a question: the day by which they want our answer.", HelpName = "DATE" };
    private readonly Option<string?> outcome = new("--outcome") { Description = "Of the end: what came of it, as used, not-needed or nothing-found.", HelpName = "WORD" };
    private readonly Option<string?> to = new("--to") { Description = "Register number of the request that takes its place, or the office that it was sent on to.", HelpName = "NUMBER" };
    private readonly Option<string?> corrects = new("--entry") { Description = "Of a correction: the entry that was wrong, as \"KHI 12\".", HelpName = "ENTRY" };
    private readonly Option<string?> proof = new("--proof") { Description = "The paper that shows it, such as a receipt; its hash is kept, not the paper.", HelpName = "FILE" };
    private readonly Option<string?> note = new("--note") { Description = "What else is to be known. It is sealed with the key of the office.", HelpName = "TEXT" };
    private readonly Option<string?> words = new("--words") { Description = "Words to find it by later; they stay readable in the register.", HelpName = "TEXT" };
    private readonly Option<long?> seen = new("--seen") { Description = "The number of entries that you saw (\"register show\"); if there are more now, nothing is written.", HelpName = "N" };

    private static IEnumerable<string> Words => EventKinds.All.Except([EventKinds.Drafted, EventKinds.Released, EventKinds.ProductionReceived, EventKinds.Erased, EventKinds.Exported]);

    public static Command Create(CommandFactory frame)
    {
        var options = new RegisterOptions();
        var record = new RecordCommand(options);
        record.what.CompletionSources.Add(_ => Words.Select(w => new CompletionItem(w)));
        record.reason.CompletionSources.Add(frame, static l => l.Vocabulary.RefusalReasons.Select(r => r.Id));
        return frame.WithAction(
            options.ForWriting(new Command(Name, "Enter in the register what happened to a letter: sent, acknowledged, confirmed, queried, answered and so on.")
            {
                record.what, record.target, record.on, record.caseFile, record.channel, record.reference, record.until, record.account, record.items, record.partly, record.reason, record.answerBy, record.outcome, record.to,
                record.corrects, record.proof, record.note, record.words, record.seen, frame.Options.Format,
            }),
            record.Run);
    }

    private int Run(CommandContext context)
    {
        var kind = Kind(context.Parsed.GetRequiredValue(what));
        using var register = options.OpenToWrite(context);
        var row = FindOrEnter(context, register, context.Parsed.GetRequiredValue(target));
        var occurred = context.Parsed.GetValue(on) ?? RegisterTime.Write(context.Terminal.Now());
        var text = context.Parsed.GetValue(note) is { } said ? new Dictionary<string, string> { ["note"] = said } : [];
        register.Record(new NewEntry
        {
            Kind = kind,
            Request = row.Id,
            OccurredAt = occurred,
            Document = context.Parsed.GetValue(proof) is { } paper ? ReleasedFile.HashOf(context, paper) : null,
            Body = Body(context, register, row, kind),
            Text = text,
            Words = context.Parsed.GetValue(words),
            Seen = context.Parsed.GetValue(seen),
        });
        Print(context, register, register.Find(row.Id)!, kind, occurred);
        return ExitCodes.Done;
    }

    private EventBody Body(CommandContext context, RequestRegister register, RequestRow row, string kind)
    {
        var why = context.Parsed.GetValue(reason);
        if (why is not null || kind is EventKinds.Refused or EventKinds.Returned)
        {
            IReadOnlyList<string> reasons = [.. context.Drafter.Vocabulary.RefusalReasons.Select(r => r.Id)];
            why = Known(why, reasons, "reason") ?? throw new UsageException("a refusal or return has a reason.", $"Add --reason with one of: {string.Join(", ", reasons)}. \"evreq record --help\" says what each means.");
        }

        var fold = register.Fold(row.Id);
        return new EventBody
        {
            AnswerBy = Day(context.Parsed.GetValue(answerBy)),
            Channel = Known(context.Parsed.GetValue(channel), [.. ChannelWords(context)], "channel"),
            Complete = context.Parsed.GetValue(partly) ? false : null,
            Corrects = context.Parsed.GetValue(corrects) ?? (kind == EventKinds.Corrected ? throw new UsageException("a correction names the entry that was wrong.", "Add --entry, as \"KHI 12\"; \"register show\" lists them.") : null),
            Items = OrNull(Known(context.Parsed.GetValue(items), [.. fold.Items.All.Select(i => i.Item).Distinct()], "item")),
            Of = OrNull(Known(context.Parsed.GetValue(account), fold.Items.Accounts, "account")),
            Outcome = context.Parsed.GetValue(outcome) ?? (kind == EventKinds.Closed ? throw new UsageException("the end of a request says what came of it.", "Add --outcome, as used, not-needed or nothing-found.") : null),
            Reason = why,
            References = OrNull([.. (context.Parsed.GetValue(reference) ?? []).Select(r => ReadReference(r, row, kind))]),
            To = context.Parsed.GetValue(to),
            Until = Day(context.Parsed.GetValue(until)),
        };
    }

    private static IEnumerable<string> ChannelWords(CommandContext context) => context.Drafter.Vocabulary.GetWords("channel-type").Select(w => w.Id);

    private static Reference ReadReference(string text, RequestRow row, string kind)
    {
        var sign = text.IndexOf('=', StringComparison.Ordinal);
        if (sign < 0)
        {
            return new Reference { Role = ReferenceRoles.OfAnswer(kind, row.Kind), Value = text.Trim() };
        }

        return new Reference { Role = Known(text[..sign].Trim(), ReferenceRoles.All, "role of a number")!, Value = text[(sign + 1)..].Trim() };
    }

    private RequestRow FindOrEnter(CommandContext context, RequestRegister register, string word)
    {
        if (!File.Exists(word))
        {
            return RegisterListCommand.One(register, word);
        }

        var hash = ReleasedFile.HashOf(context, word);
        if (register.Look(hash) is [var known, ..])
        {
            return known;
        }

        var letter = ReleasedFile.Read(context, word);
        if (register.Look(letter.Sha256) is [var released, ..])
        {
            return released;
        }

        return context.Parsed.GetValue(caseFile) is { } path
            ? RegisterAddCommand.Enter(context, register, letter, path, words: null)
            : throw new UsageException("this letter is not in the register yet.", "Add --case CASE, and it is entered first.");
    }

    private void Print(CommandContext context, RequestRegister register, RequestRow row, string kind, string occurred)
    {
        var lesson = kind is EventKinds.Refused or EventKinds.Returned && row.Reason is { } why ? context.Drafter.Vocabulary.FindRefusalReason(why) : null;
        if (!context.IsText)
        {
            context.Terminal.Output.Write(JsonResult.Text(json =>
            {
                RegisterJson.Write(json, row);
                if (lesson is not null)
                {
                    json.WriteStartObject("lesson");
                    ReasonText.Write(json, lesson);
                    json.WriteEndObject();
                }
            }));
            return;
        }

        context.Out.WriteLine(StyledText.Strong(row.Number), $"  {kind} {occurred}; now ", StyledText.Strong(row.State), row.KeptUntil is { } kept ? $", kept until {kept}" : string.Empty);
        if (row.State == RequestStates.Partly)
        {
            context.Out.WriteParagraph(4, 4, string.Join(", ", row.Items.Split("; ").Where(i => i.EndsWith($" {ItemStates.Open}", StringComparison.Ordinal) || i.EndsWith($" {ItemStates.Partly}", StringComparison.Ordinal))));
        }

        if (lesson is not null)
        {
            context.Flush();
            context.Remarks.WriteLine($"What to do now, after \"{lesson.Name}\":");
            ReasonText.Write(context.Remarks, 2, lesson, context.Drafter.Vocabulary);
        }

        var next = Next(row, kind);
        if (next is not null)
        {
            NextStep.Print(context, next);
        }
        else
        {
            NextStep.Print(context, ["register", "show", row.Number, .. options.Carried(context)], about: "all of it; what can follow: " + string.Join(", ", register.Fold(row.Id).Allowed.Take(8)));
        }
    }

    private static string? Next(RequestRow row, string kind) => kind switch
    {
        EventKinds.Returned => "a returned request has no number there and no term runs: mend it, and send it as a new request.",
        EventKinds.Queried => $"the answer is ours{(row.AnswerBy is { } day ? $", by {day}" : string.Empty)}; until then nobody is reminded.",
        EventKinds.Sent => "enter their number when they give it: evreq record acknowledged " + row.Number + " --reference NUMBER",
        _ => null,
    };

    private static string Kind(string word)
    {
        var known = Said.GetValueOrDefault(word, word);
        if (Words.Contains(known))
        {
            return known;
        }

        if (word is "received" or "production-received")
        {
            throw new UsageException("\"received\" can mean two things.", "If they confirm that our letter arrived: \"record acknowledged\". If data came back: \"evreq receive\".");
        }

        var near = Suggestion.Closest(word, Words);
        throw new UsageException($"\"{word}\" is no word of the register.", $"{(near is null ? string.Empty : $"Did you mean \"{near}\"? ")}The words are: {string.Join(", ", Words)}.");
    }

    private static string? Known(string? word, IReadOnlyList<string> words, string what) => word is null || words.Contains(word) ? word : throw Unknown(word, words, what);

    private static IReadOnlyList<string> Known(string[]? given, IReadOnlyList<string> words, string what) => [.. (given ?? []).Select(w => Known(w, words, what)!)];

    private static UsageException Unknown(string word, IReadOnlyList<string> words, string what) =>
        new($"\"{word}\" is no {what} of this request.", words.Count == 0 ? "The request names none." : $"{(Suggestion.Closest(word, words) is { } near ? $"Did you mean \"{near}\"? " : string.Empty)}They are: {string.Join(", ", words)}.");

    private static string? Day(string? text) => text is null || DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out _) ? text : throw new UsageException($"\"{text}\" is no day.", "Write it year first, as 2026-10-20.");

    private static IReadOnlyList<T>? OrNull<T>(IReadOnlyList<T> list) => list.Count == 0 ? null : list;
}
