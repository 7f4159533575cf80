using System.CommandLine.Completions;
using EvidenceRequests.Cli.Commands;
using EvidenceRequests.Model;

namespace EvidenceRequests.Cli.Completion;

/// <summary>Gives options and arguments the words that the packs know, for the completion of the shell. The packs are read when a word is completed, and then only.</summary>
internal static class WordCompletion
{
    /// <summary>Ids of providers.</summary>
    public static IEnumerable<string> Providers(Library library) => library.Providers.Keys;

    /// <summary>Codes of states.</summary>
    public static IEnumerable<string> States(Library library) => library.Countries.Keys;

    /// <summary>Codes of states that make requests.</summary>
    public static IEnumerable<string> RequestingStates(Library library) => library.Countries.Values.Where(c => c.Requesting is not null).Select(c => c.Id);

    /// <summary>Kinds of request.</summary>
    public static IEnumerable<string> Kinds(Library library) => library.Vocabulary.RequestKinds.Select(k => k.Id);

    /// <summary>Items of data.</summary>
    public static IEnumerable<string> Items(Library library) => library.Vocabulary.DataItems.Select(i => i.Id);

    /// <summary>Completes with what a library holds; with nothing where it cannot be read.</summary>
    public static void Add(this ICollection<Func<CompletionContext, IEnumerable<CompletionItem>>> sources, CommandFactory frame, Func<Library, IEnumerable<string>> words) =>
        sources.Add(context => Read(context, frame) is { } library ? words(library).Distinct(StringComparer.Ordinal).Select(w => new CompletionItem(w)) : []);

    // A person who presses a key is told nothing of packs that cannot be used; the command itself tells it.
    private static Library? Read(CompletionContext context, CommandFactory frame)
    {
        try
        {
            return CommandContext.Open(context.ParseResult, frame.Options).ReadAll().Value;
        }
        catch (Exception exception) when (exception is UsageException or FindingsException or IOException or UnauthorizedAccessException)
        {
            return null;
        }
    }
}
