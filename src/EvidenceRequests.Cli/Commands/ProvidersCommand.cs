using System.CommandLine;
using System.Globalization;
using System.Text.Json;
using EvidenceRequests.Cli.Completion;
using EvidenceRequests.Knowledge;
using EvidenceRequests.Cli.Printing;
using EvidenceRequests.Model;

namespace EvidenceRequests.Cli.Commands;

/// <summary><c>evreq providers list|show</c>.</summary>
internal sealed class ProvidersCommand
{
    private static readonly string[] Kinds = [RequestKinds.Preservation, RequestKinds.PreservationExtension, RequestKinds.VoluntaryDisclosure, RequestKinds.EmergencyDisclosure];

    private readonly Argument<string?> search = new("TEXT") { Description = "Only providers whose id, names, aliases or services contain this text.", Arity = ArgumentArity.ZeroOrOne };
    private readonly Option<string?> type = new("--type") { Description = "Only this type, as messaging.", HelpName = "TYPE" };
    private readonly Option<string?> state = new("--state") { Description = "Only providers with a company in this state, as us.", HelpName = "CC" };
    private readonly Option<string?> open = new("--open") { Description = "Only providers that, by their own policy, may answer this kind of request from abroad for some data.", HelpName = "KIND" };
    private readonly Argument<string> id = new("ID") { HelpName = "ID", Description = "Id of the provider." };

    public static Command Create(CommandFactory frame)
    {
        var providers = new ProvidersCommand();
        providers.open.AcceptOnlyFromAmong(Kinds);
        providers.type.CompletionSources.Add(frame, l => l.Vocabulary.GetWords("provider-type").Select(w => w.Id));
        providers.state.CompletionSources.Add(frame, WordCompletion.States);
        providers.id.CompletionSources.Add(frame, WordCompletion.Providers);
        var list = new Command("list", "Providers in short.") { providers.search, providers.type, providers.state, providers.open, frame.Options.Format };
        var show = new Command("show", "Everything known about a provider, with source, date and confidence.") { providers.id, frame.Options.Format };
        return new Command("providers", "What is known about service providers.") { frame.WithAction(list, providers.List), frame.WithAction(show, providers.Show) };
    }

    private static IEnumerable<string> Names(Provider provider) => [provider.Id, provider.Name, .. provider.AlsoKnownAs, .. provider.Services.SelectMany(s => new[] { s.Id, s.Name })];

    // The most specific answer per kind counts for single items; for a list it is enough that some data is open to a requester from abroad.
    private static bool IsOpen(Provider provider, string kind) => kind switch
    {
        RequestKinds.Preservation => provider.Preservation.Any(r => IsYes(r.Answer) && IsForeign(r.From)),
        RequestKinds.PreservationExtension => provider.Preservation.Any(r => IsYes(r.Answer) && IsForeign(r.From) && r.Extension is not null),
        _ => provider.Policy.Any(r => r.For.Contains(kind) && IsYes(r.Answer) && IsForeign(r.From)),
    };

    private static bool IsYes(Answer answer) => answer is Answer.Open or Answer.Discretionary;

    private static bool IsForeign(IReadOnlyList<string> from) => from.Count == 0 || from.Any(f => f != "domestic");

    private int List(CommandContext context)
    {
        var library = KnowledgeListing.Read(context);
        var (ofType, inState, kind, text) = (context.Parsed.GetValue(type), context.Parsed.GetValue(state), context.Parsed.GetValue(open), context.Parsed.GetValue(search));
        RefuseType(ofType, library.Vocabulary);
        var found = library.Providers.Values
            .Where(p => KnowledgeListing.Matches(text, Names(p)))
            .Where(p => ofType is null || p.Types.Contains(ofType))
            .Where(p => inState is null || p.Entities.Any(e => string.Equals(e.State, inState, StringComparison.OrdinalIgnoreCase)))
            .Where(p => kind is null || IsOpen(p, kind))
            .OrderBy(p => p.Id, StringComparer.Ordinal)
            .ToList();
        return KnowledgeListing.Show(context, "providers", found, ["id", "name", "type", "states", "checked"], Print, Write);
    }

    private static void RefuseType(string? word, Vocabulary vocabulary)
    {
        var types = vocabulary.GetWords("provider-type").Select(w => w.Id).ToList();
        if (word is not null && !types.Contains(word))
        {
            throw new UsageException($"there is no type of provider \"{word}\"." + (Suggestion.Closest(word, types) is { } near ? $" Did you mean \"{near}\"?" : string.Empty), $"The types are: {string.Join(", ", types)}.");
        }
    }

    private static IReadOnlyList<StyledText> Print(Provider provider) =>
    [
        StyledText.Strong(provider.Id),
        provider.Name,
        string.Join(", ", provider.Types),
        string.Join(", ", States(provider)),
        provider.Review.LastChecked.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
    ];

    private static void Write(Utf8JsonWriter json, Provider provider)
    {
        json.WriteString("id", provider.Id);
        json.WriteString("name", provider.Name);
        json.WriteTexts("also_known_as", provider.AlsoKnownAs);
        json.WriteTexts("types", provider.Types);
        json.WriteTexts("services", provider.Services.Select(s => s.Id));
        json.WriteTexts("states", States(provider));
        json.WriteTexts("open", Kinds.Where(k => IsOpen(provider, k)));
        json.WriteDay("last_checked", provider.Review.LastChecked);
    }

    private static IEnumerable<string> States(Provider provider) => provider.Entities.Select(e => e.State ?? "unknown").Distinct();

    private int Show(CommandContext context) =>
        KnowledgeListing.Show(context, ProviderSheet.Create(KnowledgeListing.Find(KnowledgeListing.Read(context).Providers.Values, context.Parsed.GetRequiredValue(id), "provider", Names)));
}
