using System.CommandLine;
using System.Globalization;
using System.Text;
using EvidenceRequests.Cli.Commands;
using EvidenceRequests.Cli.Files;
using EvidenceRequests.Cli.Printing;
using EvidenceRequests.Register;

namespace EvidenceRequests.Cli.Registers;

/// <summary>Keeping a register: verify, seal, backup, restore, refresh.</summary>
internal sealed class RegisterKeepCommands(RegisterOptions options)
{
    private const int MaxSeal = 1024 * 1024;

    private readonly Option<string[]> since = new("--since") { Description = "A seal that was kept elsewhere; the register must lead up to it. May be repeated.", HelpName = "SEAL.json" };
    private readonly Option<string?> output = new("-o", "--output") { Description = "Write the seal into this file, too.", HelpName = "SEAL.json" };
    private readonly Option<string?> page = new("--page") { Description = "Write the page to be signed as a Word file, too.", HelpName = "SEAL.docx" };
    private readonly Option<string?> files = new("--files") { Description = "A folder with letters and bags: those that the register knows by their hashes are compared.", HelpName = "FOLDER" };
    private readonly Argument<string> copy = new("FILE") { Description = "The copy." };

    public Command CreateVerify(CommandFactory frame) => frame.WithAction(
        options.ForReading(new Command("verify", "Go over every entry: hashes, gaps, seals, texts, and lists against entries. Names the first bad entry.") { since, files, frame.Options.Format }), RunVerify);

    public Command CreateSeal(CommandFactory frame) => frame.WithAction(
        options.ForReading(new Command("seal", "The state of the register now, to be printed, signed and kept elsewhere. Only a seal shows later that the end was cut off.") { output, page, frame.Options.Format }), RunSeal);

    public Command CreateBackup(CommandFactory frame) => frame.WithAction(options.ForReading(new Command("backup", "Write a verified copy of the register. The key of the office is not in it.") { copy }), RunBackup);

    public Command CreateRestore(CommandFactory frame) => frame.WithAction(options.ForReading(new Command("restore", "Verify a copy, hold it against seals, and put it back as the register.") { copy, since }), RunRestore);

    public Command CreateRefresh(CommandFactory frame) => frame.WithAction(options.ForReading(new Command("refresh", "Make the lists anew from the entries.")), RunRefresh);

    private int RunVerify(CommandContext context)
    {
        using var register = options.Open(context);
        if (context.Parsed.GetValue(files) is { } folder && !Directory.Exists(folder))
        {
            throw new UsageException($"there is no folder {folder}.", "Name the folder in which released letters and bags are kept.");
        }

        var result = Progress.Show(context, "Verifying", () => register.Verify(Seals(context)));
        var documents = context.Parsed.GetValue(files) is { } place ? Progress.Show(context, "Comparing documents", () => register.VerifyDocuments(place)) : null;
        var isWhole = result.IsWhole && documents is not { Changed.Count: > 0 };
        if (!context.IsText)
        {
            context.Terminal.Output.Write(JsonResult.Text(json =>
            {
                json.WriteBoolean("whole", result.IsWhole);
                json.WriteNumber("entries", result.Entries);
                json.WriteNumber("requests", result.Requests);
                json.WriteObjects("faults", result.Faults, static (json, fault) =>
                {
                    json.WriteString("entry", fault.Entry);
                    json.WriteString("what", fault.What);
                });
                if (documents is not null)
                {
                    json.WriteObjects("same", documents.Same, WriteDocument);
                    json.WriteObjects("changed", documents.Changed, WriteDocument);
                    json.WriteNumber("not_found", documents.NotFound);
                }
            }));
            return isWhole ? ExitCodes.Done : ExitCodes.ErrorsFound;
        }

        foreach (var fault in result.Faults)
        {
            context.Err.WriteParagraph(0, 4, StyledText.Bad($"{fault.Entry}: "), fault.What, ".");
        }

        context.Flush();
        if (result.IsWhole)
        {
            context.Out.WriteParagraph(0, 0, StyledText.Good("whole: "), string.Create(CultureInfo.InvariantCulture, $"{result.Entries} entries, {result.Requests} requests."));
        }
        else
        {
            context.Err.WriteParagraph(0, 0, "Leave the register as it is, keep a copy, and tell whoever keeps the seals. Nothing is mended by itself.");
        }

        if (documents is not null)
        {
            Print(context, documents);
        }

        return isWhole ? ExitCodes.Done : ExitCodes.ErrorsFound;
    }

    private static void Print(CommandContext context, DocumentCheck documents)
    {
        foreach (var document in documents.Changed)
        {
            context.Err.WriteParagraph(0, 4, StyledText.Bad("changed: "), $"{document.Path} is not as the register knows it ({document.Number}). Keep it, and take the letter or bag from where copies are kept.");
        }

        context.Flush();
        context.Out.WriteLine(string.Create(CultureInfo.InvariantCulture, $"documents: {documents.Same.Count} the same, {documents.Changed.Count} changed, {documents.NotFound} not found in this folder."));
        foreach (var missing in documents.Missing)
        {
            context.Out.WriteLine($"  not found: {missing}");
        }

        if (documents.NotFound > documents.Missing.Count)
        {
            context.Out.WriteLine("  and more.");
        }
    }

    private static void WriteDocument(System.Text.Json.Utf8JsonWriter json, CheckedDocument document)
    {
        json.WriteString("path", document.Path);
        json.WriteString("number", document.Number);
    }

    private int RunSeal(CommandContext context)
    {
        using var register = options.Open(context);
        var seal = register.Seal();
        if (context.Parsed.GetValue(output) is { } path)
        {
            EditedFile.Place(context, path, Encoding.UTF8.GetBytes(seal.Write() + "\n"), force: false);
        }

        if (context.Parsed.GetValue(page) is { } paper)
        {
            EditedFile.Place(context, paper, PaperFile.Write(SealPaper.Create(seal, register, KnowledgeListing.Read(context), context.AsOf)), force: false);
        }

        if (!context.IsText)
        {
            context.Terminal.Output.Write(seal.Write() + "\n");
            return ExitCodes.Done;
        }

        context.Out.WriteLine("Seal of the register of requests");
        context.Out.WriteLine();
        context.Out.WriteLabelled(2, 10, "register", register.Place);
        context.Out.WriteLabelled(2, 10, "at", seal.At);
        context.Out.WriteLabelled(2, 10, "entries", seal.Entries.ToString(CultureInfo.InvariantCulture));
        foreach (var chain in seal.Chains)
        {
            context.Out.WriteLine();
            context.Out.WriteLabelled(2, 10, "chain", $"{chain.Chain}, {string.Create(CultureInfo.InvariantCulture, $"{chain.Entries} entries")}");
            context.Out.WriteLabelled(2, 10, "hash", string.Join('\u00A0', chain.Hash.Chunk(8).Select(c => new string(c))));
        }

        context.Out.WriteLine();
        context.Out.WriteLine("Signed, name, office, date: ________________________________");
        context.Flush();
        context.Remarks.WriteLine("Print this page, have it signed and filed, or send it to the ministry; keep the file with it.");
        return ExitCodes.Done;
    }

    private int RunBackup(CommandContext context)
    {
        using var store = options.OpenStore(context);
        using var register = RequestRegister.Open(store, key: null, new RegisterIdentity("-", "-", MemberRoles.Auditor), context.Terminal.Now);
        var path = context.Parsed.GetRequiredValue(copy);
        Tell(context, path, Progress.Show(context, "Copying and verifying", () => RegisterBackup.Write(store, register, path)));
        context.Remarks.WriteLine("The key of the office is not in it; keep a copy of the key elsewhere.");
        return ExitCodes.Done;
    }

    private int RunRestore(CommandContext context)
    {
        var (from, place) = (context.Parsed.GetRequiredValue(copy), options.Place(context));
        if (!PostgresStore.IsAddress(place))
        {
            if (!File.Exists(from) || RegisterBackup.IsDatabase(from))
            {
                Tell(context, place, RegisterBackup.RestoreFile(from, place, Seals(context), context.Terminal.Now()));
                return ExitCodes.Done;
            }

            if (File.Exists(place))
            {
                throw new UsageException($"{place} is there already.", "Move the damaged register aside first; it may still be needed.");
            }
        }

        return RestorePack(context, from);
    }

    private int RestorePack(CommandContext context, string from)
    {
        using var store = options.OpenStore(context, create: true);
        store.Migrate(Migration.For(store.Engine), context.Terminal.Now());
        using var register = RequestRegister.Open(store, key: null, new RegisterIdentity("-", "-", MemberRoles.Auditor), context.Terminal.Now);
        if (register.Heads().Any(h => h.Seq > 0))
        {
            throw new UsageException("the database holds entries already.", "Restore into an empty one.");
        }

        using var reader = new StreamReader(from, Encoding.UTF8);
        register.Merge(reader, asOwn: true);
        var result = register.Verify(Seals(context));
        Tell(context, register.Place, result);
        return result.IsWhole ? ExitCodes.Done : ExitCodes.ErrorsFound;
    }

    private int RunRefresh(CommandContext context)
    {
        using var register = options.Open(context);
        context.Out.WriteLine(FindingPrinter.Number(register.Refresh(), "request"), " made anew from entries.");
        return ExitCodes.Done;
    }

    private IReadOnlyList<RegisterSeal> Seals(CommandContext context) =>
        [.. (context.Parsed.GetValue(since) ?? []).Select(f => RegisterSeal.Read(Encoding.UTF8.GetString(InputFile.Read(f, MaxSeal, Model.FindingCodes.FileTooLarge, context.Terminal))))];

    private static void Tell(CommandContext context, string path, VerificationResult result)
    {
        context.Out.WriteLine(path);
        context.Out.WriteLine(string.Create(CultureInfo.InvariantCulture, $"  verified: {result.Entries} entries, {result.Requests} requests"));
    }
}
