using System.CommandLine;
using System.Globalization;
using System.Text;
using EvidenceRequests.Cli.Commands;
using EvidenceRequests.Cli.Printing;
using EvidenceRequests.Documents;
using EvidenceRequests.Model;
using EvidenceRequests.Register;
using NewEntry = EvidenceRequests.Register.NewEntry;

namespace EvidenceRequests.Cli.Registers;

/// <summary><c>evreq receive FILES --request NUMBER</c>: takes in what came back, unopened, and writes the papers of the receipt.</summary>
internal sealed class ReceiveCommand(RegisterOptions options)
{
    private const string DestroyWord = "destroy";

    private readonly Argument<string[]> files = new("FILES") { Description = "What came: files and folders, as they came.", Arity = ArgumentArity.OneOrMore };
    private readonly Option<string> request = new("--request") { Description = "The request: its register number, a number of the other side, or the letter.", HelpName = "NUMBER", Required = true };
    private readonly Option<string> from = new("--from") { Description = "Who delivered it.", HelpName = "NAME", Required = true };
    private readonly Option<string> receiver = new("--receiver") { Description = "Who received it.", HelpName = "NAME", Required = true };
    private readonly Option<string> channel = new("--channel") { Description = "How it came: portal, e-mail, post and so on (\"evreq words channel-type\").", HelpName = "WORD", Required = true };
    private readonly Option<string?> at = new("--at") { Description = "When it came, as 2026-10-12T14:30+05:00. Default: now.", HelpName = "TIME" };
    private readonly Option<string?> seal = new("--seal") { Description = "Number of the seal that it came with.", HelpName = "NUMBER" };
    private readonly Option<string?> certificate = new("--certificate") { Description = "The certificate of the records: present, asked or none. Default: none.", HelpName = "WORD" };
    private readonly Option<string[]> points = new("--certificate-point") { Description = "What the certificate has and has not, as signed=yes or dated=no (\"evreq words certificate-point\").", HelpName = "WORD=yes|no", AllowMultipleArgumentsPerToken = true };
    private readonly Option<string[]> conditions = new("--conditions") { Description = "Conditions under which it was given, with the day where something is to be done by one: purpose report-use=2027-03-01 (\"evreq words use-condition\").", HelpName = "WORD[=DATE]", AllowMultipleArgumentsPerToken = true };
    private readonly Option<string?> destroyBy = new("--destroy-by") { Description = "The day by which it must be destroyed or returned.", HelpName = "DATE" };
    private readonly Option<string[]> covers = new("--covers") { Description = "A period that the data covers, as its cover sheet says: 2026-05-01..2026-11-20, of one account a1=2026-05-01..2026-11-20, of one item a1/access-logs=2026-05-01..2026-11-20.", HelpName = "[ACCOUNT[/ITEM]=]FROM..TO", AllowMultipleArgumentsPerToken = true };
    private readonly Option<string?> account = new("--account") { Description = "The account that the files are of, where the request names several.", HelpName = "ID" };
    private readonly Option<string?> output = new("-o", "--output") { Description = "The folder to make: the bag and the papers. Default: named after the exhibit, here.", HelpName = "FOLDER" };

    public static Command Create(CommandFactory frame)
    {
        var options = new RegisterOptions();
        var receive = new ReceiveCommand(options);
        return frame.WithAction(
            options.ForWriting(new Command("receive", "Take in what came back: hash it, copy it once into a bag, hold its names against what was asked, and write the record of the receipt. Nothing is opened.")
            {
                receive.files, receive.request, receive.from, receive.receiver, receive.channel, receive.at, receive.seal, receive.certificate, receive.points, receive.conditions, receive.destroyBy, receive.covers, receive.account, receive.output, frame.Options.Format,
            }),
            receive.Run);
    }

    private int Run(CommandContext context)
    {
        using var register = options.OpenToWrite(context);
        var row = RegisterListCommand.One(register, context.Parsed.GetRequiredValue(request));
        var fold = register.Fold(row.Id);
        if (!fold.Allowed.Contains(EventKinds.ProductionReceived))
        {
            throw new RegisterException($"nothing can come back for a request that is {row.State}.", $"What fits: {string.Join(", ", fold.Allowed)}.");
        }

        var receipt = TakeIn(context, register, row, fold);
        var entry = register.Record(Entry(context, row, receipt));
        var written = WritePapers(context, register, receipt);
        Print(context, receipt, entry, written);
        return ExitCodes.Done;
    }

    private Receipt TakeIn(CommandContext context, RequestRegister register, RequestRow row, RequestFold fold)
    {
        var library = KnowledgeListing.Read(context);
        var provider = library.Providers.GetValueOrDefault(row.Provider);
        var exhibit = string.Create(CultureInfo.InvariantCulture, $"{row.Number}/P{1 + register.Events(row.Id).Count(e => e.Kind == EventKinds.ProductionReceived)}");
        var folder = context.Parsed.GetValue(output) ?? exhibit.Replace('/', '-');
        var office = register.OfficeName(row.Office);
        var said = context.Parsed.GetValue(at) ?? RegisterTime.Write(context.Terminal.Now());
        // What is wrong with the words must be told before anything is copied.
        var words = library.Vocabulary;
        var (way, what) = (Word(context.Parsed.GetRequiredValue(channel), Ids(words, "channel-type"), "channel"), Word(context.Parsed.GetValue(certificate) ?? "none", Ids(words, "records-certificate"), "certificate"));
        var (terms, found) = (Conditions(context, words), Points(context, words, what));
        var of = context.Parsed.GetValue(account) is { } named ? Word(named, fold.Items.Accounts, "account") : null;
        var came = Covers(context, fold, of);
        _ = RegisterTime.Order(said, context.Terminal.Now(), null);
        AtomicFileWriter.Make(Path.GetFullPath(folder), folder);
        var bag = Progress.Show(context, "Hashing and copying", () => EvidenceBag.Create(context.Parsed.GetRequiredValue(files), Path.Combine(folder, "bag"), row.Number, exhibit, office, context.AsOf, ComposedForm.From));
        return new Receipt
        {
            Request = row,
            ProviderName = provider?.Name ?? row.Provider,
            Office = office,
            From = context.Parsed.GetRequiredValue(from),
            Receiver = context.Parsed.GetRequiredValue(receiver),
            At = said,
            Channel = way,
            Seal = context.Parsed.GetValue(seal),
            Certificate = what,
            Checks = found,
            Conditions = terms,
            Bag = bag,
            IsToState = RequestKinds.IsAssistance(row.Kind),
            Treaty = fold.Entry.Basis is { } basis && library.Instruments.GetValueOrDefault(basis) is { UseLimits: { Cite.Confidence: Confidence.Page } limits } instrument ? (instrument.Name, limits) : null,
            References = [.. register.References(row.Id).Where(r => r.Role != "ours").Select(r => r.Value)],
            Comparison = ReturnComparison.Compare(bag.Files, fold.Entry.Accounts ?? [], provider?.Returns ?? [], of),
            Covers = came,
            Periods = ReturnedPeriod.Compare(fold.Entry.Accounts ?? [], came, provider?.Data ?? [], id => SecuredOn(register, row, id), id => words.FindDataItem(id)?.NeedsPeriod == true),
            ItemName = id => words.FindDataItem(id)?.Name ?? id,
        };
    }

    // The first day on which the provider was asked to keep the account or to give its data; what was refused or came back counts for nothing.
    private static DateOnly? SecuredOn(RequestRegister register, RequestRow row, string account) => register.List(new RequestQuery { Docket = row.Docket, Provider = row.Provider, Limit = long.MaxValue })
        .Where(r => r.SentAt is not null && (r.Id == row.Id || (r.Kind.StartsWith("preservation", StringComparison.Ordinal) && r.State is not (RequestStates.Refused or RequestStates.Returned or RequestStates.Bounced or RequestStates.Withdrawn))) && register.Fold(r.Id).Items.Accounts.Contains(account))
        .SelectMany(r => register.Events(r.Id).Where(e => e.Kind == EventKinds.Sent).Select(e => CaseTime.Parse(e.OccurredAt).Day)).OfType<DateOnly>().Order().Cast<DateOnly?>().FirstOrDefault();

    private List<UseCondition> Conditions(CommandContext context, Vocabulary words)
    {
        var stated = (context.Parsed.GetValue(conditions) ?? []).Select(c => c.Split('=', 2)).Select(c => new UseCondition { What = Word(c[0], Ids(words, "use-condition"), "condition"), By = Day(c.ElementAtOrDefault(1)) }).ToList();
        return context.Parsed.GetValue(destroyBy) is not { } day ? stated : [.. stated.Where(c => c.What != DestroyWord), new UseCondition { What = DestroyWord, By = Day(day) }];
    }

    // All points are listed where a certificate is there: what nobody looked at is said, too.
    private List<(string Point, string Answer)> Points(CommandContext context, Vocabulary words, string certificate)
    {
        var known = Ids(words, "certificate-point");
        var stated = (context.Parsed.GetValue(points) ?? []).Select(p => p.Split('=', 2)).ToDictionary(p => Word(p[0], known, "point of a certificate"), p => Word(p.ElementAtOrDefault(1) ?? "yes", ["yes", "no"], "answer"), StringComparer.Ordinal);
        return certificate == "present" ? [.. known.Select(p => (p, stated.GetValueOrDefault(p, "not-looked")))]
            : stated.Count == 0 ? [] : throw new UsageException("points of a certificate are stated, and no certificate came.", "Add --certificate present.");
    }

    private List<CoveredPeriod> Covers(CommandContext context, RequestFold fold, string? of) =>
    [
        .. (context.Parsed.GetValue(covers) ?? []).Select(text =>
        {
            var parts = text.Split('=', 2);
            var named = parts.Length == 2 ? parts[0].Split('/', 2) : [];
            var account = named.Length > 0 ? Word(named[0], fold.Items.Accounts, "account") : of ?? (fold.Items.Accounts is [var only] ? only : throw new UsageException($"it is not said of which account \"{text}\" is.", $"Write it as ACCOUNT={text}. The accounts are: {string.Join(", ", fold.Items.Accounts)}."));
            var item = named.Length > 1 ? Word(named[1], [.. fold.Items.All.Where(i => i.Account == account).Select(i => i.Item)], "item of this account") : null;
            return DaySpan.Parse(parts[^1]) is not null && parts[^1].Split("..") is [var from, var to] ? new CoveredPeriod { Of = account, Item = item, From = from.Trim(), To = to.Trim() }
                : throw new UsageException($"\"{parts[^1]}\" is no period.", "Write the first and the last day, as 2026-05-01..2026-11-20.");
        }),
    ];

    private static IReadOnlyList<string> Ids(Vocabulary words, string list) => [.. words.GetWords(list).Select(w => w.Id)];

    private static NewEntry Entry(CommandContext context, RequestRow row, Receipt receipt) => new()
    {
        Kind = EventKinds.ProductionReceived,
        Request = row.Id,
        OccurredAt = receipt.At,
        Document = receipt.Bag.Identity,
        Body = new EventBody
        {
            Certificate = receipt.Certificate,
            Channel = receipt.Channel,
            CertificateLacks = receipt.Checks.Any(c => c.Answer != "not-looked") ? [.. receipt.Checks.Where(c => c.Answer == "no").Select(c => c.Point)] : null,
            Conditions = receipt.Conditions.Count > 0 ? [.. receipt.Conditions.Select(c => c.What)] : null,
            Covers = receipt.Covers.Count > 0 ? receipt.Covers : null,
            DestroyBy = receipt.Conditions.FirstOrDefault(c => c.What == DestroyWord)?.By,
            Duties = receipt.Conditions.Any(c => c.By is not null) ? [.. receipt.Conditions.Where(c => c.By is not null)] : null,
            Exhibit = receipt.Bag.Exhibit,
            Files = receipt.Bag.Files.Count,
            SealBefore = receipt.Seal,
            Size = receipt.Bag.Files.Sum(f => f.Size),
        },
        Text = new Dictionary<string, string> { ["from"] = receipt.From, ["receiver"] = receipt.Receiver, ["place"] = receipt.Bag.Folder },
    };

    private static List<string> WritePapers(CommandContext context, RequestRegister register, Receipt receipt)
    {
        var folder = Path.GetDirectoryName(receipt.Bag.Folder)!;
        var library = KnowledgeListing.Read(context);
        List<(string Name, byte[] Bytes)> papers =
        [
            ("receipt-record.docx", PaperFile.Write(ReceiptPaper.Create(PaperComposer.ReceiptRecord, receipt, library, context.AsOf))),
            ("exhibit-list.docx", PaperFile.Write(ReceiptPaper.Create(PaperComposer.ExhibitList, receipt, library, context.AsOf))),
            ("custody.jsonld", Encoding.UTF8.GetBytes(CustodyGraph.Write(receipt.Bag, receipt.Office, receipt.Request.Number, register.Events(receipt.Request.Id), name => NodeId(receipt.Bag.Identity, name)))),
        ];
        AtomicFileWriter.WriteAll(folder, [.. papers.Select(p => p.Name)], papers.Select(p => p.Bytes), force: false);
        return [.. papers.Select(p => Path.Combine(folder, p.Name))];
    }

    // The same bag gives the same ids, on every machine.
    private static string NodeId(string bag, string name) => $"kb:{new Guid(System.Security.Cryptography.SHA256.HashData(Encoding.UTF8.GetBytes($"{bag} {name}")).AsSpan(0, 16), bigEndian: true):D}";

    private void Print(CommandContext context, Receipt receipt, RegisterEvent entry, IReadOnlyList<string> written)
    {
        var bag = receipt.Bag;
        if (!context.IsText)
        {
            context.Terminal.Output.Write(JsonResult.Text(json =>
            {
                json.WriteString("exhibit", bag.Exhibit);
                json.WriteString("bag", bag.Folder);
                json.WriteString("identity", bag.Identity);
                json.WriteString("entry", entry.Name);
                json.WriteNumber("files", bag.Files.Count);
                json.WriteNumber("bytes", bag.Files.Sum(f => f.Size));
                json.WriteObjects("comparison", receipt.Comparison, static (json, item) =>
                {
                    json.WriteString("account", item.Account);
                    json.WriteString("item", item.Item);
                    json.WriteString("result", item.Result);
                    json.WriteNumber("files", item.Files);
                    json.WriteNumber("preserved", item.Preserved);
                });
                json.WriteObjects("periods", receipt.Periods, static (json, period) =>
                {
                    json.WriteString("account", period.Account);
                    json.WriteString("item", period.Item);
                    WriteSpans(json, "asked", [period.Asked]);
                    WriteSpans(json, "covered", period.Covered);
                    WriteSpans(json, "gone_before_we_asked", period.Gone);
                    WriteSpans(json, "missing", period.Missing);
                    WriteSpans(json, "not_asked_for", period.Beyond);
                    json.WriteBoolean("term_from_memory", period.FromMemory);
                });
                json.WriteObjects("certificate_points", receipt.Checks, static (json, check) =>
                {
                    json.WriteString("point", check.Point);
                    json.WriteString("answer", check.Answer);
                });
                json.WriteObjects("remarks", bag.Remarks, static (json, remark) =>
                {
                    json.WriteString("code", remark.Code);
                    json.WriteNumber("count", remark.Count);
                });
                json.WriteTexts("papers", written);
            }));
            return;
        }

        context.Out.WriteLine(StyledText.Strong(bag.Exhibit), string.Create(CultureInfo.InvariantCulture, $"  {bag.Files.Count} files, {bag.Files.Sum(f => f.Size)} bytes, in {bag.Folder}"));
        foreach (var item in receipt.Comparison)
        {
            context.Out.WriteLabelled(2, 12, item.Account ?? "account?", $"{item.Item}: {item.Result}{(item.Preserved > 0 ? ", preserved copy" : string.Empty)}");
        }

        foreach (var period in receipt.Periods)
        {
            context.Out.WriteLabelled(2, 12, period.Account, string.Join("; ", new[]
            {
                $"{period.Item}: asked {period.Asked}", Spans("covered", period.Covered), Spans(period.FromMemory ? "gone before we asked (the term is from memory)" : "gone before we asked", period.Gone), Spans("missing", period.Missing), Spans("not asked for", period.Beyond),
            }.OfType<string>()));
        }

        foreach (var path in written)
        {
            context.Out.WriteLine(path);
        }

        context.Flush();
        foreach (var remark in bag.Remarks)
        {
            context.Remarks.WriteParagraph(0, 4, StyledText.Caution(string.Create(CultureInfo.InvariantCulture, $"{remark.Count}: ")), context.Drafter.Vocabulary.GetName("receipt-remark", remark.Code), ".");
        }

        if (receipt.Comparison.Any(c => c.Result == ReturnComparison.NotAsked) || receipt.Periods.Any(p => p.Beyond.Count > 0))
        {
            context.Remarks.WriteParagraph(0, 4, StyledText.Caution("More came than was asked for: "), "seal it apart, and ask the prosecutor before anybody looks.");
        }

        if (receipt.Periods.Any(p => p.Missing.Count > 0))
        {
            NextStep.Print(context, ["draft", "CASE", "--kind", "production-correction"], about: "asks for the days that are missing, or why they are withheld");
        }

        if (receipt.Checks.Any(c => c.Answer == "no"))
        {
            NextStep.Print(context, ["draft", "CASE", "--kind", "certificate-request"], about: "asks for what the certificate lacks");
        }

        var present = receipt.Comparison.Where(c => c.Result == ReturnComparison.Present).Select(c => c.Item).Distinct().ToList();
        NextStep.Print(context, ["record", "answered", receipt.Request.Number, .. present.Count > 0 ? ["--items", .. present] : (IEnumerable<string>)[], .. options.Carried(context)], before: "look at each line and sign the record", about: "what is complete");
    }

    private static string? Spans(string what, IReadOnlyList<DaySpan> spans) => spans.Count == 0 ? null : $"{what} {string.Join(", ", spans)}";

    private static void WriteSpans(System.Text.Json.Utf8JsonWriter json, string key, IReadOnlyList<DaySpan> spans) => json.WriteTexts(key, spans.Select(s => FormattableString.Invariant($"{s.From:yyyy-MM-dd}..{s.To:yyyy-MM-dd}")));

    private static string Word(string word, IReadOnlyList<string> words, string what) => words.Contains(word) ? word
        : throw new UsageException($"\"{word}\" is no {what}.", $"{(Suggestion.Closest(word, words) is { } near ? $"Did you mean \"{near}\"? " : string.Empty)}The words are: {string.Join(", ", words)}.");

    private static string? Day(string? text) => text is null || DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out _) ? text : throw new UsageException($"\"{text}\" is no day.", "Write it year first, as 2026-10-20.");
}
