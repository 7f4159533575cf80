using System.CommandLine;
using System.Globalization;
using System.Text;
using EvidenceRequests.Cli.Commands;
using EvidenceRequests.Cli.Files;
using EvidenceRequests.Cli.Printing;
using EvidenceRequests.Register;

namespace EvidenceRequests.Cli.Registers;

/// <summary>What goes into a register and comes out of it: pack, merge, export, import.</summary>
internal sealed class RegisterExchangeCommands(RegisterOptions options)
{
    private const int MaxSeal = 1024 * 1024;
    private static readonly string[] Forms = ["csv", "jsonl"];

    private readonly Argument<string> pack = new("FILE") { Description = "The pack: lines of JSON, in which every text stays sealed." };
    private readonly Option<string?> since = new("--since") { Description = "Only entries after this seal, such as that of the last pack.", HelpName = "SEAL.json" };
    private readonly Argument<string> table = new("FILE") { Description = "The file to write: .csv for a spreadsheet, .jsonl for a program.", HelpName = "FILE.csv|FILE.jsonl" };
    private readonly Option<bool> identifiers = new("--with-identifiers") { Description = "With the keyed hashes of identifiers; that this was done is entered in the register." };
    private readonly Argument<string> book = new("FILE") { Description = "The book of the office: a spreadsheet or CSV file with a heading.", HelpName = "FILE.xlsx|FILE.csv" };
    private readonly Option<string[]> map = new("--map") { Description = $"What a column holds, as \"Date sent\"=sent. The words: {string.Join(", ", ImportedRow.Fields)} (- for a column to leave out). May be repeated.", HelpName = "HEADING=WORD", AllowMultipleArgumentsPerToken = true };
    private readonly Option<bool> write = new("--write") { Description = "Enter the lines. Without it they are only shown." };

    public Command CreatePack(CommandFactory frame) => frame.WithAction(options.ForReading(new Command("pack", "Write entries into a file for another register: from a laptop to the office, from an office to the ministry.") { pack, since }), RunPack);

    public Command CreateMerge(CommandFactory frame) => frame.WithAction(options.ForWriting(new Command("merge", "Add the entries of a pack, unchanged. What is here already is left out.") { pack, frame.Options.Format }), RunMerge);

    public Command CreateExport(CommandFactory frame) => frame.WithAction(options.ForWriting(new Command("export", "The requests as a table, without texts and identifiers.") { table, identifiers }), RunExport);

    public Command CreateImport(CommandFactory frame) => frame.WithAction(options.ForWriting(new Command("import", "Take over the book that the office kept so far. Every line is shown first, with what stands in its way.") { book, map, write, frame.Options.Format }), RunImport);

    private int RunPack(CommandContext context)
    {
        using var register = options.Open(context);
        var path = context.Parsed.GetRequiredValue(pack);
        if (Path.Exists(path))
        {
            throw new UsageException($"{path} is there already.", "Name a new file.");
        }

        var seal = context.Parsed.GetValue(since) is { } file ? RegisterSeal.Read(Encoding.UTF8.GetString(InputFile.Read(file, MaxSeal, Model.FindingCodes.FileTooLarge, context.Terminal))) : null;
        long count = 0;
        OwnerFile.Write(path, stream => count = register.Pack(stream, seal));
        context.Out.WriteLine(path);
        context.Out.WriteLine(string.Create(CultureInfo.InvariantCulture, $"  {count} entries"));
        return ExitCodes.Done;
    }

    private int RunMerge(CommandContext context)
    {
        using var register = options.OpenToWrite(context);
        using var reader = new StreamReader(context.Parsed.GetRequiredValue(pack), Encoding.UTF8);
        var added = register.Merge(reader);
        var result = register.Verify();
        if (!context.IsText)
        {
            context.Terminal.Output.Write(JsonResult.Text(json =>
            {
                json.WriteNumber("added", added);
                json.WriteBoolean("whole", result.IsWhole);
                json.WriteTexts("faults", result.Faults.Select(f => $"{f.Entry}: {f.What}"));
            }));
            return result.IsWhole ? ExitCodes.Done : ExitCodes.ErrorsFound;
        }

        context.Out.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{added} entries added."));
        foreach (var fault in result.Faults)
        {
            context.Err.WriteParagraph(0, 4, StyledText.Caution($"{fault.Entry}: "), fault.What, ".");
        }

        return result.IsWhole ? ExitCodes.Done : ExitCodes.ErrorsFound;
    }

    private int RunExport(CommandContext context)
    {
        var path = context.Parsed.GetRequiredValue(table);
        var form = Path.GetExtension(path).TrimStart('.').ToLowerInvariant();
        if (!Forms.Contains(form))
        {
            throw new UsageException($"\"{path}\" does not say which form is wanted.", "End the name with .csv or .jsonl.");
        }

        var withIdentifiers = context.Parsed.GetValue(identifiers);
        using var register = withIdentifiers ? options.OpenToWrite(context) : options.Open(context);
        var offset = context.Terminal.Now().Offset;
        var rows = register.List(new RequestQuery { Limit = long.MaxValue });
        var names = withIdentifiers ? [.. RegisterTable.Names, "identifiers"] : RegisterTable.Names;
        var text = new StringBuilder(form == "csv" ? RegisterTable.Line(names) : string.Empty);
        foreach (var row in rows)
        {
            IReadOnlyList<string> values = [.. RegisterTable.Values(row, register.References(row.Id), offset), .. withIdentifiers ? (string[])[string.Join("; ", register.Identifiers(row.Id))] : []];
            text.Append(form == "csv" ? RegisterTable.Line(values) : JsonResult.Line(json =>
            {
                foreach (var (name, value) in names.Zip(values))
                {
                    json.WriteString(name, value);
                }
            }));
        }

        EditedFile.Place(context, path, Encoding.UTF8.GetBytes(text.ToString()), force: false);
        if (withIdentifiers)
        {
            register.Record(new NewEntry { Kind = EventKinds.Exported, OccurredAt = RegisterTime.Write(context.Terminal.Now()), Body = new EventBody { Files = rows.Count } });
        }

        context.Out.WriteLine(path);
        context.Out.WriteLine($"  {FindingPrinter.Number(rows.Count, "request")}");
        return ExitCodes.Done;
    }

    private int RunImport(CommandContext context)
    {
        var rows = ReadBook(context);
        var (fit, unfit) = (rows.Count(r => r.Remarks.Count == 0), rows.Count(r => r.Remarks.Count > 0));
        var writes = context.Parsed.GetValue(write);
        var numbers = writes && unfit == 0 ? Enter(context, rows) : [];
        if (!context.IsText)
        {
            context.Terminal.Output.Write(JsonResult.Text(json =>
            {
                json.WriteBoolean("written", numbers.Count > 0);
                json.WriteObjects("lines", rows, (json, row) =>
                {
                    json.WriteNumber("line", row.Line);
                    json.WriteTexts("entries", row.Entries.Select(e => $"{e.Kind} {e.OccurredAt}"));
                    json.WriteTexts("remarks", row.Remarks);
                });
                json.WriteTexts("numbers", numbers);
            }));
            return unfit == 0 ? ExitCodes.Done : ExitCodes.ErrorsFound;
        }

        foreach (var row in rows.Where(r => r.Remarks.Count > 0))
        {
            foreach (var remark in row.Remarks)
            {
                context.Err.WriteParagraph(0, 4, StyledText.Bad(string.Create(CultureInfo.InvariantCulture, $"line {row.Line}: ")), remark);
            }
        }

        context.Flush();
        context.Out.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{fit} lines can be taken over, {unfit} cannot."), numbers.Count > 0 ? $" Entered: {numbers[0]} to {numbers[^1]}." : " Nothing was written.");
        if (unfit == 0 && !writes)
        {
            NextStep.Print(context, "the same with --write enters them, each marked as imported.");
        }

        return unfit == 0 ? ExitCodes.Done : ExitCodes.ErrorsFound;
    }

    private List<ImportedRow> ReadBook(CommandContext context)
    {
        var list = ListFile.Read(context.Parsed.GetRequiredValue(book), context.Terminal);
        if (list.Rows.Count == 0)
        {
            throw new UsageException("the book is empty.", "Name the file with a heading and one request a line.");
        }

        var (heading, lines) = (list.Rows[0], list.Rows.Skip(1));

        var said = (context.Parsed.GetValue(map) ?? []).Select(m => m.Split('=', 2)).Where(m => m.Length == 2).ToDictionary(m => m[0].Trim(), m => m[1].Trim(), StringComparer.OrdinalIgnoreCase);
        var fields = heading.Cells.Select(c => said.GetValueOrDefault(c.Trim()) ?? (ImportedRow.Fields.Contains(c.Trim().ToLowerInvariant()) ? c.Trim().ToLowerInvariant() : null)).ToList();
        if (fields.FindIndex(f => f is null || !ImportedRow.Fields.Contains(f)) is var unknown and >= 0)
        {
            throw new UsageException($"it is not said what the column \"{heading.Cells[unknown]}\" holds.", $"Add --map \"{heading.Cells[unknown]}\"=WORD; the words are: {string.Join(", ", ImportedRow.Fields)}.");
        }

        return [.. lines.Select(l => ImportedRow.Read(l.Number, fields.Zip(l.Cells).Where(c => c.First != "-" && c.Second.Length > 0).GroupBy(c => c.First!).ToDictionary(g => g.Key, g => g.First().Second), context.Drafter.Vocabulary))];
    }

    private List<string> Enter(CommandContext context, IReadOnlyList<ImportedRow> rows)
    {
        using var register = options.OpenToWrite(context);
        return register.EnterAll(rows.Select(r => r.Entries));
    }
}
