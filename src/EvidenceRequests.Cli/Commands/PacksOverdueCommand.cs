using System.CommandLine;
using System.CommandLine.Parsing;
using System.Globalization;
using EvidenceRequests.Cli.Completion;
using EvidenceRequests.Cli.Json;
using EvidenceRequests.Cli.Printing;
using EvidenceRequests.Model;
using EvidenceRequests.Packs;

namespace EvidenceRequests.Cli.Commands;

/// <summary><c>evreq packs overdue [PACK…] [--within DAYS]</c>: a list to work through, page by page.</summary>
internal sealed class PacksOverdueCommand
{
    private readonly Argument<string[]> packs = new("PACK") { HelpName = "PACK", Description = "Only these packs, due or not, as meta or countries/us.yaml.", Arity = ArgumentArity.ZeroOrMore };
    private readonly Option<int> within = new("--within") { Description = "Also what is due within this many days. Default: 0.", HelpName = "DAYS", CustomParser = ReadDays };

    public static Command Create(CommandFactory frame)
    {
        var overdue = new PacksOverdueCommand();
        overdue.packs.CompletionSources.Add(frame, WordCompletion.Providers);
        var command = new Command("overdue", "Packs whose sources are due to be read again: the pages to open, and what each must still say.") { overdue.packs, overdue.within, frame.Options.Format };
        command.Aliases.Add("stale");
        return frame.WithAction(command, overdue.Run);
    }

    private static int ReadDays(ArgumentResult result)
    {
        if (int.TryParse(result.Tokens[0].Value, NumberStyles.None, CultureInfo.InvariantCulture, out var days) && days <= 36_500)
        {
            return days;
        }

        result.AddError("--within takes a number of days from 0 to 36500.");
        return 0;
    }

    private int Run(CommandContext context)
    {
        var named = context.Parsed.GetValue(packs) ?? [];
        var by = context.AsOf.AddDays(context.Parsed.GetValue(within));
        var library = KnowledgeListing.Read(context);
        Refuse(named, library);
        var lists = context.Drafter.ReadingLists(by, named);
        if (context.IsText)
        {
            ReadingListPrinter.Print(context.Out, lists);
            context.Out.WriteLine(Summary(lists, named, library));
            return ExitCodes.Done;
        }

        context.Terminal.Output.Write(JsonResult.Text(json =>
        {
            json.WriteDay("as_of", context.AsOf);
            json.WriteString("library", context.Drafter.LibraryHash);
            FindingJson.WriteAll(json, context.Drafter.OverduePacks(by));
            json.WriteObjects("packs", lists, ReadingListJson.Write);
        }));
        return ExitCodes.Done;
    }

    private static void Refuse(IEnumerable<string> named, Library library)
    {
        var known = library.Providers.Keys.Concat(library.Countries.Keys).Concat(library.Instruments.Keys).ToList();
        foreach (var unknown in named.Where(n => !known.Contains(Path.GetFileNameWithoutExtension(n))))
        {
            throw new UsageException($"there is no pack \"{unknown}\"." + (Suggestion.Closest(unknown, known) is { } near ? $" Did you mean \"{near}\"?" : string.Empty), "Name a provider, a state or an instrument by its id.");
        }
    }

    private static string Summary(IReadOnlyList<ReadingList> lists, string[] named, Library library) =>
        named.Length > 0 ? $"{FindingPrinter.Number(lists.Count, "pack")} listed."
        : lists.Count > 0 ? $"{FindingPrinter.Number(lists.Count, "pack")} due."
        : ReadingList.NextDue(library) is { } next ? FormattableString.Invariant($"No pack is due. The next is due on {next:yyyy-MM-dd}.") : "No pack is due.";
}
