using EvidenceRequests.Model;
using Scriban.Runtime;

namespace EvidenceRequests.Documents;

/// <summary>How the items help to prove the offence: each link with its reason, and all of them as a matrix of items and elements.</summary>
internal static class NexusFacts
{
    public static void Add(IDictionary<string, FactBuilder> facts)
    {
        facts["nexus"] = (dossier, values) => FactValues.List(Links(dossier).Select(l => Link(l, dossier, values)));
        facts["nexus_matrix"] = Matrix;
    }

    private static ScriptObject Matrix(Dossier dossier, FactValues values)
    {
        var links = Links(dossier).ToList();
        var elements = links.Select(l => l.Element).Distinct(StringComparer.Ordinal).ToList();
        return new ScriptObject
        {
            ["elements"] = FactValues.List(elements.Select((e, i) => Element(links.First(l => l.Element == e), i + 1, values))),
            ["rows"] = FactValues.List(links.GroupBy(l => (l.Ask.Account, l.Item)).Select(row => Row([.. row], elements, dossier, values))),
        };
    }

    private static IEnumerable<NexusLink> Links(Dossier dossier) => dossier.Step.Asks.SelectMany(ask => LinksOf(ask, dossier));

    // What the case states item by item comes first; for any other item the facts it rests on and what they go to prove say the same.
    private static IEnumerable<NexusLink> LinksOf(Ask ask, Dossier dossier)
    {
        if (dossier.Data(ask.Data) is not { } data)
        {
            return [];
        }

        var path = $"data.{ask.Data}";
        var stated = data.Nexus
            .Select((n, i) => (Nexus: n, Path: FormattableString.Invariant($"{path}.nexus[{i}]")))
            .Where(n => ask.Items.Any(item => item.Id == n.Nexus.Item))
            .Select(n => new NexusLink(ask, n.Nexus.Item, n.Nexus.Fact, n.Nexus.Element, $"{n.Path}.element", n.Nexus.Because, $"{n.Path}.because"));
        var derived = from item in ask.Items
                      where data.Nexus.All(n => n.Item != item.Id)
                      from fact in dossier.Facts
                      where data.Supports.Contains(fact.Id)
                      from element in fact.Elements.Select((text, i) => (Text: text, Path: FormattableString.Invariant($"facts.{fact.Id}.elements[{i}]")))
                      select new NexusLink(ask, item.Id, fact.Id, element.Text, element.Path, data.Need, $"{path}.need");
        return stated.Concat(derived);
    }

    private static ScriptObject Link(NexusLink link, Dossier dossier, FactValues values) => new()
    {
        ["item_name"] = NameOf(link, dossier, values),
        ["fact_number"] = dossier.FactNumber(link.Fact),
        ["element"] = values.Text(link.Element, link.ElementPath, "Element"),
        ["because"] = values.Text(link.Because, link.BecausePath, "Because"),
    };

    private static ScriptObject Element(NexusLink link, int number, FactValues values) => new()
    {
        ["label"] = values.Knowledge(FormattableString.Invariant($"E{number}"), FormattableString.Invariant($"plan.elements[{number}]"), "Element"),
        ["text"] = values.Text(link.Element, link.ElementPath, "Element"),
    };

    private static ScriptObject Row(List<NexusLink> links, List<string> elements, Dossier dossier, FactValues values) => new()
    {
        ["account_number"] = dossier.AccountNumber(links[0].Ask.Account),
        ["item_name"] = NameOf(links[0], dossier, values),
        ["cells"] = FactValues.List(elements.Select(e => new ScriptObject { ["facts"] = Numbers(links.Where(l => l.Element == e), dossier) })),
    };

    private static ScriptArray Numbers(IEnumerable<NexusLink> links, Dossier dossier) =>
        FactValues.List(links.Select(l => dossier.FactNumber(l.Fact)).Where(n => n is not null).Distinct().Order().Cast<object?>());

    private static string? NameOf(NexusLink link, Dossier dossier, FactValues values) =>
        values.Knowledge(dossier.Item(link.Item)?.Name ?? link.Item, $"library.data_items.{link.Item}", "Item");

    private sealed record NexusLink(Ask Ask, string Item, string Fact, string Element, string ElementPath, string? Because, string BecausePath);
}
