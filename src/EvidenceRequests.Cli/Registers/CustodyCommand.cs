using System.CommandLine;
using EvidenceRequests.Cli.Commands;
using EvidenceRequests.Cli.Printing;
using EvidenceRequests.Register;

namespace EvidenceRequests.Cli.Registers;

/// <summary><c>evreq custody verify BAG</c> and <c>evreq custody moved BAG</c>: what happens to evidence while it is kept.</summary>
internal sealed class CustodyCommand(RegisterOptions options)
{
    private static readonly string[] Kinds = [EventKinds.CustodyMoved, EventKinds.Opened, EventKinds.Copied, EventKinds.ShownInCourt, EventKinds.ReturnedToSource, EventKinds.Destroyed];

    private readonly Argument<string> bag = new("BAG") { Description = "The folder of the bag, or the folder that \"receive\" made." };
    private readonly Option<string> what = new("--what") { Description = $"What happens: {string.Join(", ", Kinds)}. Default: custody-moved.", HelpName = "WORD", DefaultValueFactory = static _ => EventKinds.CustodyMoved };
    private readonly Option<string> from = new("--from") { Description = "Who gives it.", HelpName = "NAME", Required = true };
    private readonly Option<string> to = new("--to") { Description = "Who takes it.", HelpName = "NAME", Required = true };
    private readonly Option<string> where = new("--where") { Description = "Where it is from then on.", HelpName = "TEXT", Required = true };
    private readonly Option<string> why = new("--why") { Description = "Why.", HelpName = "TEXT", Required = true };
    private readonly Option<string?> on = new("--on") { Description = "When. Default: now.", HelpName = "TIME" };
    private readonly Option<string?> before = new("--seal-before") { Description = "Number of the seal that was found.", HelpName = "NUMBER" };
    private readonly Option<string?> after = new("--seal-after") { Description = "Number of the seal that was put on.", HelpName = "NUMBER" };
    private readonly Option<bool> unchecked_ = new("--without-check") { Description = "Do not hash the files again now; the entry says so." };

    public static Command Create(CommandFactory frame)
    {
        var options = new RegisterOptions();
        var custody = new CustodyCommand(options);
        return new Command("custody", "Evidence in keeping: whether it is unchanged, and who has it.")
        {
            frame.WithAction(options.ForWriting(new Command("verify", "Hash every file of a bag again and hold it against the register. Nothing is mended; the result is entered.") { custody.bag, frame.Options.Format }), custody.RunVerify),
            frame.WithAction(
                options.ForWriting(new Command("moved", "Enter that evidence went from one hand to another, was opened, copied, shown in court, returned or destroyed.")
                {
                    custody.bag, custody.what, custody.from, custody.to, custody.where, custody.why, custody.on, custody.before, custody.after, custody.unchecked_,
                }),
                custody.RunMoved),
        };
    }

    private int RunVerify(CommandContext context)
    {
        using var register = options.OpenToWrite(context);
        var (folder, row, exhibit) = Find(context, register);
        var (differences, identity) = Check(context, register, folder, row);
        register.Record(new NewEntry { Kind = EventKinds.Verified, Request = row.Id, OccurredAt = RegisterTime.Write(context.Terminal.Now()), Document = identity, Body = new EventBody { Exhibit = exhibit, Same = differences.Count == 0 } });
        if (!context.IsText)
        {
            context.Terminal.Output.Write(JsonResult.Text(json =>
            {
                json.WriteString("exhibit", exhibit);
                json.WriteBoolean("same", differences.Count == 0);
                json.WriteTexts("differences", differences);
            }));
            return differences.Count == 0 ? ExitCodes.Done : ExitCodes.ErrorsFound;
        }

        Tell(context, exhibit, differences);
        return differences.Count == 0 ? ExitCodes.Done : ExitCodes.ErrorsFound;
    }

    private int RunMoved(CommandContext context)
    {
        var kind = context.Parsed.GetRequiredValue(what);
        if (!Kinds.Contains(kind))
        {
            throw new UsageException($"\"{kind}\" does not happen to evidence.", $"The words are: {string.Join(", ", Kinds)}.");
        }

        using var register = options.OpenToWrite(context);
        var (folder, row, exhibit) = Find(context, register);
        var skip = context.Parsed.GetValue(unchecked_);
        var (differences, identity) = skip ? ([], null) : Check(context, register, folder, row);
        register.Record(new NewEntry
        {
            Kind = kind,
            Request = row.Id,
            OccurredAt = context.Parsed.GetValue(on) ?? RegisterTime.Write(context.Terminal.Now()),
            Document = identity,
            Body = new EventBody { Exhibit = exhibit, Same = skip ? null : differences.Count == 0, SealBefore = context.Parsed.GetValue(before), SealAfter = context.Parsed.GetValue(after) },
            Text = new Dictionary<string, string> { ["from"] = context.Parsed.GetRequiredValue(from), ["to"] = context.Parsed.GetRequiredValue(to), ["where"] = context.Parsed.GetRequiredValue(where), ["why"] = context.Parsed.GetRequiredValue(why) },
        });
        if (skip)
        {
            context.Out.WriteLine($"{exhibit}: {kind}, not checked");
            return ExitCodes.Done;
        }

        Tell(context, exhibit, differences);
        return differences.Count == 0 ? ExitCodes.Done : ExitCodes.ErrorsFound;
    }

    private (string Folder, RequestRow Row, string Exhibit) Find(CommandContext context, RequestRegister register)
    {
        var named = context.Parsed.GetRequiredValue(bag);
        var folder = Directory.Exists(Path.Combine(named, "bag")) ? Path.Combine(named, "bag") : named;
        var info = Path.Combine(folder, "bag-info.txt");
        if (!File.Exists(info))
        {
            throw new UsageException($"{named} is no bag.", "Name the folder that \"evreq receive\" made.");
        }

        var tags = File.ReadLines(info).Select(l => l.Split(": ", 2)).Where(l => l.Length == 2).GroupBy(l => l[0]).ToDictionary(g => g.Key, g => g.First()[1], StringComparer.Ordinal);
        return (folder, RegisterListCommand.One(register, tags.GetValueOrDefault("External-Identifier") ?? string.Empty), tags.GetValueOrDefault("Internal-Sender-Identifier") ?? string.Empty);
    }

    // A bag whose own lists were made anew to fit is found out by the register.
    private static (IReadOnlyList<string> Differences, string? Identity) Check(CommandContext context, RequestRegister register, string folder, RequestRow row)
    {
        var (differences, identity) = Progress.Show(context, "Hashing", () => EvidenceBag.Verify(folder));
        return register.Events(row.Id).Any(e => e.Kind == EventKinds.ProductionReceived && e.Document == identity) ? (differences, identity) : ([.. differences, "the lists of the bag are not those that were received"], identity);
    }

    private static void Tell(CommandContext context, string exhibit, IReadOnlyList<string> differences)
    {
        if (differences.Count == 0)
        {
            context.Out.WriteLine(StyledText.Good($"{exhibit}: unchanged"));
            return;
        }

        context.Err.WriteLine(StyledText.Bad($"{exhibit}: CHANGED"));
        foreach (var difference in differences)
        {
            context.Err.WriteParagraph(4, 4, difference, ".");
        }

        context.Err.WriteParagraph(0, 0, "Touch nothing. Tell the evidence custodian and the prosecutor; the difference is entered in the register.");
    }
}
