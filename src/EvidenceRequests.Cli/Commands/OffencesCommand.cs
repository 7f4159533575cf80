using System.CommandLine;
using EvidenceRequests.Cli.Completion;
using EvidenceRequests.Knowledge;
using EvidenceRequests.Cli.Printing;
using EvidenceRequests.Model;

namespace EvidenceRequests.Cli.Commands;

/// <summary><c>evreq offences list|show</c>.</summary>
internal sealed class OffencesCommand
{
    private readonly Argument<string?> search = new("TEXT") { Description = "Only offences whose id, section, title, conduct or aliases contain this text.", Arity = ArgumentArity.ZeroOrOne };
    private readonly Argument<string> id = new("ID") { HelpName = "ID", Description = "Id of the offence, as ppc-302." };
    private readonly Option<string?> statute = new("--statute") { Description = "Only offences of this statute, as peca.", HelpName = "ID" };
    private readonly Option<string?> country = new("--country") { Description = RequestingState.Description, HelpName = "CC" };

    public static Command Create(CommandFactory frame)
    {
        var offences = new OffencesCommand();
        offences.id.CompletionSources.Add(frame, l => Laws(l).SelectMany(r => r.Offences).Select(o => o.Id));
        offences.statute.CompletionSources.Add(frame, l => Laws(l).SelectMany(r => r.Statutes).Select(s => s.Id));
        offences.country.CompletionSources.Add(frame, WordCompletion.RequestingStates);
        var list = new Command("list", "Offences of a requesting state in short.") { offences.search, offences.statute, offences.country, frame.Options.Format };
        var show = new Command("show", "Everything known about an offence, with source, date and confidence.") { offences.id, offences.country, frame.Options.Format };
        return new Command("offences", "What is known about the offences of requesting states.") { frame.WithAction(list, offences.List), frame.WithAction(show, offences.Show) };
    }

    private static IEnumerable<RequestingProfile> Laws(Library library) => library.Countries.Values.Select(c => c.Requesting).OfType<RequestingProfile>();

    private static IEnumerable<string> Names(Offence offence) => [offence.Id, .. offence.AlsoKnownAs];

    private Country Home(CommandContext context) => RequestingState.Find(KnowledgeListing.Read(context), context.Parsed.GetValue(country));

    private int List(CommandContext context)
    {
        var (home, text, wanted) = (Home(context), context.Parsed.GetValue(search), context.Parsed.GetValue(statute));
        if (wanted is not null)
        {
            KnowledgeListing.Find(home.Requesting!.Statutes, wanted, "statute", s => [s.Id, s.ShortName]);
        }

        var found = home.Requesting!.Offences
            .Where(o => KnowledgeListing.Matches(text, [.. Names(o), o.Section, o.Title, .. o.Conduct]))
            .Where(o => wanted is null || string.Equals(o.Statute, wanted, StringComparison.OrdinalIgnoreCase))
            .OrderBy(o => o.Id, StringComparer.Ordinal)
            .ToList();
        return KnowledgeListing.Show(
            context,
            "offences",
            found,
            ["id", "statute", "section", "title", "greatest penalty"],
            o => [StyledText.Strong(o.Id), o.Statute, o.Section, o.Title, o.Penalty.Text],
            static (json, o) =>
            {
                json.WriteString("id", o.Id);
                json.WriteString("statute", o.Statute);
                json.WriteString("section", o.Section);
                json.WriteString("title", o.Title);
                json.WriteString("penalty", o.Penalty.Text);
                json.WriteString("cognizable", PackWords.Describe(o.Cognizable));
                json.WriteTexts("also_known_as", o.AlsoKnownAs);
            });
    }

    private int Show(CommandContext context)
    {
        var home = Home(context);
        return KnowledgeListing.Show(context, OffenceSheet.Create(KnowledgeListing.Find(home.Requesting!.Offences, context.Parsed.GetRequiredValue(id), "offence", Names), home));
    }
}
