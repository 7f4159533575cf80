using System.CommandLine;
using System.Globalization;
using EvidenceRequests.Cli.Completion;
using EvidenceRequests.Knowledge;
using EvidenceRequests.Cli.Printing;
using EvidenceRequests.Model;

namespace EvidenceRequests.Cli.Commands;

/// <summary><c>evreq countries list|show</c>.</summary>
internal sealed class CountriesCommand
{
    private readonly Argument<string?> search = new("TEXT") { Description = "Only states whose code or name contains this text.", Arity = ArgumentArity.ZeroOrOne };
    private readonly Argument<string> code = new("CC") { HelpName = "CC", Description = "Code of the state, as us." };

    public static Command Create(CommandFactory frame)
    {
        var countries = new CountriesCommand();
        countries.code.CompletionSources.Add(frame, WordCompletion.States);
        var list = new Command("list", "States in short.") { countries.search, frame.Options.Format };
        var show = new Command("show", "Everything known about a state, with source, date and confidence.") { countries.code, frame.Options.Format };
        return new Command("countries", "What is known about states, as requested and as requesting states.") { frame.WithAction(list, countries.List), frame.WithAction(show, countries.Show) };
    }

    private static IEnumerable<string> Names(Country country) => [country.Id, country.Name];

    private static IReadOnlyList<string> Roles(Country country) =>
        [.. country.Requested is null ? Array.Empty<string>() : ["requested"], .. country.Requesting is null ? Array.Empty<string>() : ["requesting"]];

    private int List(CommandContext context)
    {
        var text = context.Parsed.GetValue(search);
        var found = KnowledgeListing.Read(context).Countries.Values.Where(c => KnowledgeListing.Matches(text, Names(c))).OrderBy(c => c.Id, StringComparer.Ordinal).ToList();
        return KnowledgeListing.Show(
            context,
            "countries",
            found,
            ["id", "name", "as", "receives requests", "checked"],
            c => [StyledText.Strong(c.Id), c.Name, string.Join(", ", Roles(c)), Authority(c)?.Name ?? "unknown", c.Review.LastChecked.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)],
            static (json, c) =>
            {
                json.WriteString("id", c.Id);
                json.WriteString("name", c.Name);
                json.WriteTexts("as", Roles(c));
                json.WriteString("central_authority", Authority(c)?.Name);
                json.WriteDay("last_checked", c.Review.LastChecked);
            });
    }

    private static CentralAuthority? Authority(Country country) =>
        country.Requested?.CentralAuthorities.FirstOrDefault(a => a.Default == true) ?? (country.Requested is { CentralAuthorities: [var first, ..] } ? first : null);

    private int Show(CommandContext context) =>
        KnowledgeListing.Show(context, CountrySheet.Create(KnowledgeListing.Find(KnowledgeListing.Read(context).Countries.Values, context.Parsed.GetRequiredValue(code), "country", Names)));
}
