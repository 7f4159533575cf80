using System.CommandLine;
using EvidenceRequests.Cli.Completion;
using EvidenceRequests.Cli.Printing;
using EvidenceRequests.Model;

namespace EvidenceRequests.Cli.Commands;

/// <summary><c>evreq words [LIST]</c>: the closed lists from which a case file takes its words.</summary>
internal sealed class WordsCommand
{
    private readonly Argument<string?> list = new("LIST") { HelpName = "LIST", Description = "A list; without it, all lists are named.", Arity = ArgumentArity.ZeroOrOne };
    private readonly Option<string?> search = new("--search") { Description = "Only words whose id, name or other names contain this text.", HelpName = "TEXT" };

    public static Command Create(CommandFactory frame)
    {
        var words = new WordsCommand();
        words.list.CompletionSources.Add(frame, l => Lists(l.Vocabulary).Select(w => w.Id));
        var command = new Command("words", "Print the words that a case file can use, list by list, with their meaning and other names.") { words.list, words.search, frame.Options.Format };
        return frame.WithAction(command, words.Run);
    }

    private int Run(CommandContext context)
    {
        var lists = Lists(context.Drafter.Vocabulary);
        if (context.Parsed.GetValue(list) is not { } wanted)
        {
            return KnowledgeListing.Show(
                context, "lists", lists, ["List", "Words", "What it holds"],
                l => [l.Id, FindingPrinter.Number(l.Words.Count, "word"), l.About],
                static (json, l) =>
                {
                    json.WriteString("id", l.Id);
                    json.WriteString("about", l.About);
                    json.WriteNumber("words", l.Words.Count);
                });
        }

        var found = lists.FirstOrDefault(l => WordKey.Create(l.Id) == WordKey.Create(wanted)) ?? throw new UsageException(
            $"there is no list \"{wanted}\"." + (Suggestion.Closest(wanted, lists.Select(l => l.Id)) is { } near ? $" Did you mean \"{near}\"?" : string.Empty),
            "\"evreq words\" names all lists.");
        var text = context.Parsed.GetValue(search);
        return KnowledgeListing.Show(
            context, "words", [.. found.Words.Where(w => KnowledgeListing.Matches(text, [w.Id, w.Name, .. w.OtherNames]))], ["Word", "Name", "Meaning", "Also written"],
            w => [w.Id, w.Name, w.Meaning ?? string.Empty, string.Join(", ", w.OtherNames)],
            static (json, w) =>
            {
                json.WriteString("id", w.Id);
                json.WriteString("name", w.Name);
                json.WriteString("meaning", w.Meaning);
                json.WriteStartArray("also_known_as");
                foreach (var name in w.OtherNames)
                {
                    json.WriteStringValue(name);
                }

                json.WriteEndArray();
            });
    }

    private static List<PrintedList> Lists(Vocabulary vocabulary) =>
    [
        new(WordLists.DataItems, "Items of data.", [.. vocabulary.DataItems.Select(i => new PrintedWordOfList(i.Id, i.Name, null, i.AlsoKnownAs))]),
        new(WordLists.IdentifierKinds, "Kinds of identifier.", [.. vocabulary.IdentifierKinds.Select(k => new PrintedWordOfList(k.Id, k.Name, k.Definition, k.AlsoKnownAs))]),
        new(WordLists.RequestKinds, "Kinds of request.", [.. vocabulary.RequestKinds.Select(k => new PrintedWordOfList(k.Id, k.Name, null, k.AlsoKnownAs))]),
        new(WordLists.RefusalReasons, "Reasons for which requests are refused or returned, each with what to mend.", [.. vocabulary.RefusalReasons.Select(r => new PrintedWordOfList(r.Id, r.Name, $"{r.Meaning} {r.Fix}{(r.ForeseenBy.Count == 0 ? string.Empty : $" Could have been foreseen: {string.Join(", ", r.ForeseenBy)}.")}", r.AlsoKnownAs))]),
        .. vocabulary.Words.Select(l => new PrintedList(l.Id, l.About, [.. l.Words.Select(w => new PrintedWordOfList(w.Id, w.Name, w.Meaning, w.AlsoKnownAs))])),
    ];

    private sealed record PrintedList(string Id, string About, IReadOnlyList<PrintedWordOfList> Words);

    private sealed record PrintedWordOfList(string Id, string Name, string? Meaning, IReadOnlyList<string> OtherNames);
}
