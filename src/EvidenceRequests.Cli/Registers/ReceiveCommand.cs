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
    private static readonly string[] CertificateWords = ["present", "asked", "none"];

    private readonly Argument<string[]> files = new("FILES") { Description = "What came: files and folders, as they came.", Arity = ArgumentArity.OneOrMore };
    private readonly Option<string> request = new("--request") { Description = "The request: its register number, a number of the other side, or the letter.", HelpName = "NUMBER", Required = true };
    private readonly Option<string> from = new("--from") { Description = "Who delivered it.", HelpName = "NAME", Required = true };
    private readonly Option<string> receiver = new("--receiver") { Description = "Who received it.", HelpName = "NAME", Required = true };
    private readonly Option<string> channel = new("--channel") { Description = "How it came: portal, e-mail, post and so on (\"evreq words channel-type\").", HelpName = "WORD", Required = true };
    private readonly Option<string?> at = new("--at") { Description = "When it came, as 2026-10-12T14:30+05:00. Default: now.", HelpName = "TIME" };
    private readonly Option<string?> seal = new("--seal") { Description = "Number of the seal that it came with.", HelpName = "NUMBER" };
    private readonly Option<string?> certificate = new("--certificate") { Description = $"The certificate of the records: {string.Join(", ", CertificateWords)}. Default: none.", HelpName = "WORD" };
    private readonly Option<string[]> conditions = new("--conditions") { Description = $"Conditions under which it was given: {string.Join(", ", UseConditions.All)}.", HelpName = "WORD", AllowMultipleArgumentsPerToken = true };
    private readonly Option<string?> destroyBy = new("--destroy-by") { Description = "The day by which it must be destroyed or returned.", HelpName = "DATE" };
    private readonly Option<string?> account = new("--account") { Description = "The account that the files are of, where the request names several.", HelpName = "ID" };
    private readonly Option<string?> output = new("-o", "--output") { Description = "The folder to make: the bag and the papers. Default: named after the exhibit, here.", HelpName = "FOLDER" };

    public static Command Create(CommandFactory frame)
    {
        var options = new RegisterOptions();
        var receive = new ReceiveCommand(options);
        return frame.WithAction(
            options.ForWriting(new Command("receive", "Take in what came back: hash it, copy it once into a bag, hold its names against what was asked, and write the record of the receipt. Nothing is opened.")
            {
                receive.files, receive.request, receive.from, receive.receiver, receive.channel, receive.at, receive.seal, receive.certificate, receive.conditions, receive.destroyBy, receive.account, receive.output, frame.Options.Format,
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
        var (way, what, until) = (Word(context.Parsed.GetRequiredValue(channel), [.. library.Vocabulary.GetWords("channel-type").Select(w => w.Id)], "channel"), Word(context.Parsed.GetValue(certificate) ?? "none", CertificateWords, "certificate"), Day(context.Parsed.GetValue(destroyBy)));
        var terms = (context.Parsed.GetValue(conditions) ?? []).Select(c => Word(c, UseConditions.All, "condition")).ToList();
        var of = context.Parsed.GetValue(account) is { } named ? Word(named, fold.Items.Accounts, "account") : null;
        _ = RegisterTime.Order(said, context.Terminal.Now(), null);
        AtomicFileWriter.Make(Path.GetFullPath(folder), folder);
        var bag = Progress.Show(context, "Hashing and copying", () => EvidenceBag.Create(context.Parsed.GetRequiredValue(files), Path.Combine(folder, "bag"), row.Number, exhibit, office, context.AsOf));
        return new Receipt
        {
            Request = row,
            ProviderName = provider?.Name ?? row.Provider,
            Office = office,
            KindName = library.Vocabulary.FindRequestKind(row.Kind)?.Name ?? row.Kind,
            From = context.Parsed.GetRequiredValue(from),
            Receiver = context.Parsed.GetRequiredValue(receiver),
            At = said,
            Channel = way,
            Seal = context.Parsed.GetValue(seal),
            Certificate = what,
            Conditions = terms,
            DestroyBy = until,
            Bag = bag,
            References = [.. register.References(row.Id).Where(r => r.Role != "ours").Select(r => r.Value)],
            Comparison = ReturnComparison.Compare(bag.Files, fold.Entry.Accounts ?? [], provider?.Returns ?? [], of),
            ItemName = id => library.Vocabulary.FindDataItem(id)?.Name ?? id,
        };
    }

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
            Conditions = receipt.Conditions.Count > 0 ? receipt.Conditions : null,
            DestroyBy = receipt.DestroyBy,
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
        var look = PreparedWording.Get(KnowledgeListing.Read(context)).Look;
        var reference = look.Value ?? throw new FindingsException(look.Findings);
        var library = context.Drafter.LibraryHash;
        List<(string Name, byte[] Bytes)> papers =
        [
            ("receipt-record.docx", Paper(ReceiptPaper.Record(receipt, context.AsOf, library), reference)),
            ("exhibit-list.docx", Paper(ReceiptPaper.List(receipt, context.AsOf, library), reference)),
            ("custody.jsonld", Encoding.UTF8.GetBytes(CustodyGraph.Write(receipt.Bag, receipt.Office, receipt.Request.Number, register.Events(receipt.Request.Id), name => NodeId(receipt.Bag.Identity, name)))),
        ];
        AtomicFileWriter.WriteAll(folder, [.. papers.Select(p => p.Name)], papers.Select(p => p.Bytes), force: false);
        return [.. papers.Select(p => Path.Combine(folder, p.Name))];
    }

    // These are forms to be signed, not drafts of a letter: they go out without the marks of a draft.
    private static byte[] Paper(Draft draft, ReferenceDocument reference) => FinalWriter.Write(DocxWriter.Write(draft, reference), draft.Kind) is { Value: { } bytes } ? bytes : throw new InvalidOperationException("A paper of our own is refused by our own check.");

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

        foreach (var path in written)
        {
            context.Out.WriteLine(path);
        }

        context.Flush();
        foreach (var remark in bag.Remarks)
        {
            context.Remarks.WriteParagraph(0, 4, StyledText.Caution(string.Create(CultureInfo.InvariantCulture, $"{remark.Count}: ")), remark.About);
        }

        var present = receipt.Comparison.Where(c => c.Result == ReturnComparison.Present).Select(c => c.Item).Distinct().ToList();
        NextStep.Print(context, ["record", "answered", receipt.Request.Number, .. present.Count > 0 ? ["--items", .. present] : (IEnumerable<string>)[], .. options.Carried(context)], before: "look at each line and sign the record", about: "what is complete");
    }

    private static string Word(string word, IReadOnlyList<string> words, string what) => words.Contains(word) ? word
        : throw new UsageException($"\"{word}\" is no {what}.", $"{(Suggestion.Closest(word, words) is { } near ? $"Did you mean \"{near}\"? " : string.Empty)}The words are: {string.Join(", ", words)}.");

    private static string? Day(string? text) => text is null || DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out _) ? text : throw new UsageException($"\"{text}\" is no day.", "Write it year first, as 2026-10-20.");
}
