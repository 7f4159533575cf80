using EvidenceRequests.Model;
using Scriban.Runtime;

namespace EvidenceRequests.Documents;

/// <summary>How the items help to prove the offence: each link with its reason, and all of them as a matrix of items and elements.</summary>
internal static class NexusFacts
{
    public static void Add(ScriptObject facts, Dossier dossier, FactValues values)
    {
        var links = dossier.Step.Asks.SelectMany(ask => LinksOf(ask, dossier)).ToList();
        var elements = links.Select(l => l.Nexus.Element).Distinct(StringComparer.Ordinal).ToList();
        facts["nexus"] = FactValues.List(links.Select(l => Link(l, dossier, values)));
        facts["nexus_matrix"] = new ScriptObject
        {
            ["elements"] = FactValues.List(elements.Select((e, i) => Element(links.First(l => l.Nexus.Element == e), i + 1, values))),
            ["rows"] = FactValues.List(links.GroupBy(l => (l.Ask.Account, l.Nexus.Item)).Select(row => Row([.. row], elements, dossier, values))),
        };
    }

    private static IEnumerable<NexusLink> LinksOf(Ask ask, Dossier dossier) => (dossier.Data(ask.Data)?.Nexus ?? [])
        .Select((nexus, i) => new NexusLink(ask, nexus, FormattableString.Invariant($"data.{ask.Data}.nexus[{i}]")))
        .Where(l => ask.Items.Any(item => item.Id == l.Nexus.Item));

    private static ScriptObject Link(NexusLink link, Dossier dossier, FactValues values) => new()
    {
        ["item_name"] = NameOf(link, dossier, values),
        ["fact_number"] = dossier.FactNumber(link.Nexus.Fact),
        ["element"] = values.Text(link.Nexus.Element, $"{link.Path}.element", "Element"),
        ["because"] = values.Text(link.Nexus.Because, $"{link.Path}.because", "Because"),
    };

    private static ScriptObject Element(NexusLink link, int number, FactValues values) => new()
    {
        ["label"] = values.Knowledge(FormattableString.Invariant($"E{number}"), FormattableString.Invariant($"plan.elements[{number}]"), "Element"),
        ["text"] = values.Text(link.Nexus.Element, $"{link.Path}.element", "Element"),
    };

    private static ScriptObject Row(List<NexusLink> links, List<string> elements, Dossier dossier, FactValues values) => new()
    {
        ["account_number"] = dossier.AccountNumber(links[0].Ask.Account),
        ["item_name"] = NameOf(links[0], dossier, values),
        ["cells"] = FactValues.List(elements.Select(e => new ScriptObject { ["facts"] = Numbers(links.Where(l => l.Nexus.Element == e), dossier) })),
    };

    private static ScriptArray Numbers(IEnumerable<NexusLink> links, Dossier dossier) =>
        FactValues.List(links.Select(l => dossier.FactNumber(l.Nexus.Fact)).Where(n => n is not null).Distinct().Order().Cast<object?>());

    private static string? NameOf(NexusLink link, Dossier dossier, FactValues values) =>
        values.Knowledge(dossier.Item(link.Nexus.Item)?.Name ?? link.Nexus.Item, $"library.data_items.{link.Nexus.Item}", "Item");

    private sealed record NexusLink(Ask Ask, Nexus Nexus, string Path);
}
