using System.CommandLine;
using System.Globalization;
using EvidenceRequests.Cli.Commands;
using EvidenceRequests.Cli.Printing;
using EvidenceRequests.Register;

namespace EvidenceRequests.Cli.Registers;

/// <summary><c>evreq register list</c> and <c>evreq register show NUMBER</c>.</summary>
internal sealed class RegisterListCommand(RegisterOptions options)
{
    private readonly Option<string?> state = new("--state") { Description = $"Only requests in this state: {string.Join(", ", RequestStates.All)}.", HelpName = "WORD" };
    private readonly Option<string?> provider = new("--provider") { Description = "Only requests to this provider.", HelpName = "ID" };
    private readonly Option<string?> kind = new("--kind") { Description = "Only requests of this kind.", HelpName = "KIND" };
    private readonly Option<string?> docket = new("--case") { Description = "Only requests of this case.", HelpName = "REFERENCE" };
    private readonly Option<string?> office = new("--office") { Description = "Only requests of this office.", HelpName = "CODE" };
    private readonly Option<string?> search = new("--search") { Description = "Only requests in whose open words all these words stand.", HelpName = "TEXT" };
    private readonly Option<string?> identifier = new("--identifier") { Description = "Only requests about this identifier, as phone-number=+923001234567. Needs the key.", HelpName = "KIND=VALUE" };
    private readonly Option<string?> kept = new("--kept-until") { Description = "Only preservations that end by this day.", HelpName = "DATE" };
    private readonly Argument<string> number = new("NUMBER") { Description = "The register number, a number of the other side, or the case reference if it has one request." };

    public Command CreateList(CommandFactory frame) => frame.WithAction(
        options.ForReading(new Command("list", "Requests, by state, provider, kind, case, identifier or words.") { state, provider, kind, docket, office, search, identifier, kept, frame.Options.Format }), RunList);

    public Command CreateShow(CommandFactory frame) => frame.WithAction(options.ForReading(new Command("show", "One request: where it stands, its numbers, and every entry about it.") { number, frame.Options.Format }), RunShow);

    /// <summary>The one request that a word names.</summary>
    /// <exception cref="UsageException">There is none, or several.</exception>
    public static RequestRow One(RequestRegister register, string word) => register.Look(word) switch
    {
        [var only] => only,
        [] => throw new UsageException($"the register has no request \"{word}\".", "Name the letter, its register number, or a number of the other side; \"evreq register list\" shows all."),
        var several => throw new UsageException($"\"{word}\" names several requests: {string.Join(", ", several.Select(r => $"{r.Number} ({r.Kind}, {r.Provider}, {r.State})"))}.", "Name one of them."),
    };

    private int RunList(CommandContext context)
    {
        using var register = options.Open(context);
        var sought = context.Parsed.GetValue(identifier)?.Split('=', 2);
        if (sought is { Length: 1 })
        {
            throw new UsageException("an identifier is named with its kind.", "Write it as phone-number=+923001234567; \"evreq words identifier-kinds\" lists the kinds.");
        }

        var rows = register.List(new RequestQuery
        {
            State = context.Parsed.GetValue(state),
            Provider = context.Parsed.GetValue(provider),
            Kind = context.Parsed.GetValue(kind),
            Docket = context.Parsed.GetValue(docket),
            Office = context.Parsed.GetValue(office),
            IdentifierKind = sought?[0],
            Identifier = sought?[1],
            KeptUntil = context.Parsed.GetValue(kept),
        });
        if (context.Parsed.GetValue(search) is { } words)
        {
            var found = register.Search(words).Select(f => f.Request.Id).ToHashSet(StringComparer.Ordinal);
            rows = [.. rows.Where(r => found.Contains(r.Id))];
        }

        if (!context.IsText)
        {
            context.Terminal.Output.Write(JsonResult.Text(json => json.WriteObjects("requests", rows, RegisterJson.Write)));
            return ExitCodes.Done;
        }

        if (rows.Count == 0)
        {
            context.Out.WriteLine("No request fits.");
            return ExitCodes.Done;
        }

        var offset = context.Terminal.Now().Offset;
        context.Out.WriteTable(
            ["number", "state", "sent", "request", "case"],
            rows.Select(r => (IReadOnlyList<StyledText>)[StyledText.Strong(r.Number), r.State, Day(r.SentAt, offset), $"{r.Kind}, {r.Provider}{(r.KeptUntil is { } end ? $", kept until {end}" : string.Empty)}", r.Docket]));
        return ExitCodes.Done;
    }

    private int RunShow(CommandContext context)
    {
        using var register = options.Open(context);
        var row = One(register, context.Parsed.GetRequiredValue(number));
        var (events, references) = (register.Events(row.Id), register.References(row.Id));
        if (!context.IsText)
        {
            context.Terminal.Output.Write(JsonResult.Text(json =>
            {
                RegisterJson.Write(json, row);
                json.WriteObjects("references", references, static (json, r) =>
                {
                    json.WriteString("role", r.Role);
                    json.WriteString("value", r.Value);
                    json.WriteString("given", r.GivenAt);
                });
                json.WriteTexts("can_follow", register.Fold(row.Id).Allowed);
                json.WriteObjects("entries", events, (json, e) => RegisterJson.Write(json, e, register.Text(e)));
            }));
            return ExitCodes.Done;
        }

        context.Out.WriteLine(StyledText.Strong(row.Number), $"  {row.Kind}, {row.Provider}, case {row.Docket}");
        Line(context, "state", $"{row.State}{(row.KeptUntil is { } end ? $", kept until {end}" : string.Empty)}{(row.AnswerBy is { } by ? $", our answer by {by}" : string.Empty)}");
        foreach (var account in row.Items.Split("; ", StringSplitOptions.RemoveEmptyEntries).Select(i => i.Split(' ')).GroupBy(i => i[0]))
        {
            Line(context, account.Key, string.Join(", ", account.Select(i => $"{i[1]} {i[2]}")));
        }

        foreach (var (role, value, given) in references)
        {
            Line(context, role, $"{value} ({given})");
        }

        context.Out.WriteHeading("Entries");
        foreach (var line in events)
        {
            context.Out.WriteParagraph(0, 4, StyledText.Faint($"{line.Name}  "), $"{line.OccurredAt}  ", StyledText.Strong(line.Kind), StyledText.Faint($"  {Particulars(line)}  entered {line.RecordedAt} by {line.Actor}, {line.Role}"));
            foreach (var (name, text) in register.Text(line) ?? new Dictionary<string, string>())
            {
                context.Out.WriteParagraph(4, 4, $"{name}: {text}");
            }
        }

        context.Out.WriteLine();
        context.Out.WriteParagraph(0, 4, "What can follow: ", string.Join(", ", register.Fold(row.Id).Allowed), string.Create(CultureInfo.InvariantCulture, $". Entries seen: {row.Version}."));
        return ExitCodes.Done;
    }

    private static void Line(CommandContext context, string label, string text) => context.Out.WriteLabelled(2, 20, label, text);

    private static string Particulars(RegisterEvent line)
    {
        var body = line.Read();
        return string.Join(", ", new[] { body.Channel, body.Reason, body.Until is { } end ? $"until {end}" : null, body.Items is { } items ? string.Join(" ", items) : null, body.Corrects is { } wrong ? $"mends {wrong}" : null, body.Outcome, body.Exhibit }.OfType<string>());
    }

    private static string Day(long? at, TimeSpan offset) => at is { } seconds ? DateTimeOffset.FromUnixTimeSeconds(seconds).ToOffset(offset).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) : string.Empty;
}
