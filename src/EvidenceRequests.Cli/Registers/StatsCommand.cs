using System.CommandLine;
using System.Globalization;
using System.Text;
using EvidenceRequests.Cli.Commands;
using EvidenceRequests.Cli.Files;
using EvidenceRequests.Cli.Printing;
using EvidenceRequests.Register;

namespace EvidenceRequests.Cli.Registers;

/// <summary><c>evreq stats</c>: figures without personal data.</summary>
internal sealed class StatsCommand(RegisterOptions options)
{
    private readonly Option<string?> from = new("--from") { Description = "The first quarter, as 2026-Q1. Default: the first of this year.", HelpName = "QUARTER" };
    private readonly Option<string?> to = new("--to") { Description = "The last quarter. Default: the present one.", HelpName = "QUARTER" };
    private readonly Option<string[]> cuts = new("--cut") { Description = $"Cut the figures by: {string.Join(", ", FigureQuery.Cuts)}. May be repeated. Default: kind.", HelpName = "WORD", AllowMultipleArgumentsPerToken = true };
    private readonly Option<bool> exact = new("--exact") { Description = "Withhold nothing. For the office itself; such figures may not be published." };
    private readonly Option<string?> output = new("-o", "--output") { Description = "Write the figures: .csv for a spreadsheet, .json for a program, .docx with a chart.", HelpName = "FILE" };
    private readonly Option<bool> force = new("--force") { Description = "Replace the file if it exists. What it held is kept beside it, as FILE.bak." };

    public static Command Create(CommandFactory frame)
    {
        var options = new RegisterOptions();
        var stats = new StatsCommand(options);
        return frame.WithAction(options.ForReading(new Command("stats", "Figures of the register without personal data: what became of requests, and how long it took.") { stats.from, stats.to, stats.cuts, stats.exact, stats.output, stats.force, frame.Options.Format }), stats.Run);
    }

    private int Run(CommandContext context)
    {
        var now = context.Terminal.Now();
        var by = context.Parsed.GetValue(cuts) is { Length: > 0 } named ? named : ["kind"];
        if (by.FirstOrDefault(c => !FigureQuery.Cuts.Contains(c)) is { } unknown)
        {
            throw new UsageException($"figures cannot be cut by \"{unknown}\".", $"The cuts are: {string.Join(", ", FigureQuery.Cuts)}.");
        }

        using var register = options.Open(context);
        var table = register.Count(new FigureQuery
        {
            By = by,
            Exact = context.Parsed.GetValue(exact),
            Offset = now.Offset,
            From = Quarter(context.Parsed.GetValue(from)) ?? string.Create(CultureInfo.InvariantCulture, $"{now.Year}-Q1"),
            To = Quarter(context.Parsed.GetValue(to)) ?? FigureQuery.Quarter(now),
        });
        if (context.Parsed.GetValue(output) is { } path)
        {
            EditedFile.Place(context, path, Bytes(context, table, path, string.Join(", ", register.Heads().Where(h => h.IsOwn).Select(h => register.OfficeName(h.Office)).Distinct())), context.Parsed.GetValue(force));
        }

        if (!context.IsText)
        {
            context.Terminal.Output.Write(Json(context, table));
            return ExitCodes.Done;
        }

        Print(context, table);
        return ExitCodes.Done;
    }

    private static byte[] Bytes(CommandContext context, FigureTable table, string path, string office) => Path.GetExtension(path).ToLowerInvariant() switch
    {
        ".csv" => Encoding.UTF8.GetBytes(Csv(context, table)),
        ".json" => Encoding.UTF8.GetBytes(Json(context, table)),
        ".docx" => PaperFile.Write(FigurePaper.Create(table, office, KnowledgeListing.Read(context), context.AsOf)),
        _ => throw new UsageException($"\"{path}\" does not say which form is wanted.", "End the name with .csv, .json or .docx."),
    };

    private static string Csv(CommandContext context, FigureTable table)
    {
        var text = new StringBuilder(RegisterTable.Line([.. table.Query.By, .. FigureTable.Measures, .. FigureTable.DurationNames.SelectMany(n => new[] { $"{n}_n", $"{n}_median", $"{n}_p90", $"{n}_open_percent" })]));
        foreach (var line in table.Lines.Append(table.Total))
        {
            text.Append(RegisterTable.Line(
            [
                .. line.Keys.Count == 0 && table.Query.By.Count > 0 ? table.Query.By.Select((_, i) => i == 0 ? "all" : string.Empty) : line.Keys, .. FigureTable.Measures.Select(m => line.Counts[m]),
                .. FigureTable.DurationNames.SelectMany(n => Values(line.Durations[n])),
            ]));
        }

        text.Append(RegisterTable.Line([FigurePaper.Method(table)])).Append(RegisterTable.Line([$"library {context.Drafter.LibraryHash}"]));
        return text.ToString();
    }

    private static IEnumerable<string> Values(Duration duration) => new long?[] { duration.Median is null ? null : duration.Count, duration.Median, duration.Ninetieth, duration.StillOpen }.Select(v => v?.ToString(CultureInfo.InvariantCulture) ?? string.Empty);

    private static string Json(CommandContext context, FigureTable table) => JsonResult.Text(json =>
    {
        json.WriteString("from", table.Query.From);
        json.WriteString("to", table.Query.To);
        json.WriteTexts("cuts", table.Query.By);
        json.WriteBoolean("exact", table.Query.Exact);
        json.WriteString("method", FigurePaper.Method(table));
        json.WriteString("library", context.Drafter.LibraryHash);
        json.WriteObjects("lines", table.Lines.Append(table.Total), (json, line) =>
        {
            json.WriteTexts("keys", line.Keys);
            foreach (var measure in FigureTable.Measures)
            {
                json.WriteString(measure, line.Counts[measure]);
            }

            foreach (var name in FigureTable.DurationNames)
            {
                var duration = line.Durations[name];
                json.WriteStartObject(name);
                json.WriteCount("median_days", duration.Median);
                json.WriteCount("p90_days", duration.Ninetieth);
                json.WriteCount("still_open_percent", duration.StillOpen);
                json.WriteEndObject();
            }
        });
        json.WriteStartObject("definitions");
        foreach (var (name, meaning) in FigureTable.Definitions)
        {
            json.WriteString(name, meaning);
        }

        json.WriteEndObject();
    });

    private static void Print(CommandContext context, FigureTable table)
    {
        context.Out.WriteLine(StyledText.Strong($"{table.Query.From} to {table.Query.To}"), table.Query.Exact ? "  for the office only, nothing is withheld" : string.Empty);
        string[] shown = ["sent", "answered", "partly", "refused", "returned", "open"];
        context.Out.WriteTable(
            [string.Join(", ", table.Query.By), .. shown],
            table.Lines.Append(table.Total).Select(l => (IReadOnlyList<StyledText>)[l.Keys.Count == 0 ? "all" : string.Join(", ", l.Keys), .. shown.Select(m => (StyledText)l.Counts[m])]));
        context.Out.WriteLine();
        foreach (var name in FigureTable.DurationNames)
        {
            context.Out.WriteLabelled(0, 24, $"days {name.Replace('-', ' ')}", FigurePaper.Days(table.Total.Durations[name]));
        }

        context.Flush();
        context.Remarks.WriteParagraph(0, 0, FigurePaper.Method(table));
    }

    private static string? Quarter(string? text) => text is null || (text.Length == 7 && text[4..6] == "-Q" && text[6] is >= '1' and <= '4' && text[..4].All(char.IsAsciiDigit)) ? text
        : throw new UsageException($"\"{text}\" is no quarter.", "Write 2026-Q1; single days would tell about single requests.");
}
