using Scriban.Runtime;

namespace EvidenceRequests.Documents.Facts;

/// <summary>How the items help to prove the offence: each link with its reason, and all of them as a matrix of items and elements.</summary>
internal static class NexusFacts
{
    public static void Add(IDictionary<string, FactBuilder> facts)
    {
        facts["nexus"] = (inputs, values) => FactValues.List(CollectLinks(inputs).Select(l => BuildLink(l, inputs, values)));
        facts["nexus_matrix"] = BuildMatrix;
        facts["to_prove"] = (inputs, values) => FactValues.List(CollectElements(inputs).DistinctBy(e => e.Text, StringComparer.OrdinalIgnoreCase).Select(e => ElementText(e.Text, e.Path, inputs, values)));
    }

    // What the data may be evidence of: the elements of the charges, and what the case adds to them item by item.
    private static IEnumerable<(string Text, string Path)> CollectElements(DocumentInputs inputs) => inputs.Step.Offences
        .SelectMany(o => o.Charge.Elements.Select((text, i) => (text, FormattableString.Invariant($"proceedings.offences.{o.Charge.Id}.elements[{i}]"))))
        .Concat(CollectLinks(inputs).Select(l => (l.Element, l.ElementPath)));

    // An element is one thing, whatever number of charges and data requests name it.
    private static string? ElementText(string text, string path, DocumentInputs inputs, FactValues values)
    {
        values.SaidOnce.Add(path, CollectElements(inputs).Where(e => e.Text.Equals(text, StringComparison.OrdinalIgnoreCase)).Select(e => e.Path).SelectMany(p => InEachRequest(p, inputs)));
        return values.Text(text, path, "Element");
    }

    private static string? BecauseText(NexusLink link, DocumentInputs inputs, FactValues values)
    {
        values.SaidOnce.Add(link.BecausePath, InEachRequest(link.BecausePath, inputs));
        return values.Text(link.Because, link.BecausePath, "Because");
    }

    // data.d1.nexus[0].element, and the same place of the data requests that are told with d1.
    private static IEnumerable<string> InEachRequest(string path, DocumentInputs inputs) => inputs.Groups
        .Where(g => path.StartsWith($"data.{g.Ask.Data}.", StringComparison.Ordinal))
        .SelectMany(g => g.Data.Select(d => $"data.{d}.{path[$"data.{g.Ask.Data}.".Length..]}"))
        .Prepend(path);

    /// <summary>What one item goes to prove, each element once with its facts, and the reasons the case states for it.</summary>
    public static void AddProofs(ScriptObject item, AskGroup group, string id, DocumentInputs inputs, FactValues values)
    {
        var links = GetLinks(group, inputs).Where(l => l.Item == id).ToList();
        item["proves"] = FactValues.List(links.GroupBy(l => l.Element, StringComparer.Ordinal).Select(g => new ScriptObject
        {
            ["element"] = ElementText(g.Key, g.First().ElementPath, inputs, values),
            ["facts"] = BuildNumbers(g, inputs),
        }));
        item["because"] = FactValues.List(links.Where(l => !l.IsDerived && l.Because is not null).DistinctBy(l => l.Because, StringComparer.Ordinal).Select(l => BecauseText(l, inputs, values)));
    }

    private static ScriptObject BuildMatrix(DocumentInputs inputs, FactValues values)
    {
        var links = CollectLinks(inputs).ToList();
        var elements = links.Select(l => l.Element).Distinct(StringComparer.Ordinal).ToList();
        return new ScriptObject
        {
            ["elements"] = FactValues.List(elements.Select((e, i) => BuildElement(links.First(l => l.Element == e), i + 1, inputs, values))),
            ["rows"] = FactValues.List(links.GroupBy(l => (inputs.AccountNumbers(l.Group.Accounts), l.Item)).Select(row => BuildRow([.. row], elements, inputs, values))),
        };
    }

    private static IEnumerable<NexusLink> CollectLinks(DocumentInputs inputs) => inputs.Groups.SelectMany(group => GetLinks(group, inputs));

    // What the case states item by item comes first; for any other item the facts it rests on and what they go to prove say the same.
    private static IEnumerable<NexusLink> GetLinks(AskGroup alike, DocumentInputs inputs)
    {
        var ask = alike.Ask;
        if (inputs.Data(ask.Data) is not { } data)
        {
            return [];
        }

        var path = $"data.{ask.Data}";
        var stated = data.Nexus
            .Select((n, i) => (Nexus: n, Path: FormattableString.Invariant($"{path}.nexus[{i}]")))
            .Where(n => ask.Items.Any(item => item.Id == n.Nexus.Item))
            .Select(n => new NexusLink(alike, n.Nexus.Item, n.Nexus.Fact, n.Nexus.Element, $"{n.Path}.element", n.Nexus.Because, $"{n.Path}.because"));
        var derived = from item in ask.Items
                      where data.Nexus.All(n => n.Item != item.Id)
                      from fact in inputs.Step.Facts.Select(f => f.Fact)
                      where data.Supports.Contains(fact.Id)
                      from element in fact.Elements.Select((text, i) => (Text: text, Path: FormattableString.Invariant($"facts.{fact.Id}.elements[{i}]")))
                      select new NexusLink(alike, item.Id, fact.Id, element.Text, element.Path, data.Need, $"{path}.need", IsDerived: true);
        return stated.Concat(derived);
    }

    private static ScriptObject BuildLink(NexusLink link, DocumentInputs inputs, FactValues values) => new()
    {
        ["account_number"] = inputs.AccountNumbers(link.Group.Accounts),
        ["item_name"] = FindName(link, inputs, values),
        ["fact_number"] = inputs.FactNumber(link.Fact),
        ["element"] = ElementText(link.Element, link.ElementPath, inputs, values),
        ["because"] = BecauseText(link, inputs, values),
    };

    private static ScriptObject BuildElement(NexusLink link, int number, DocumentInputs inputs, FactValues values) => new()
    {
        ["label"] = values.Knowledge(FormattableString.Invariant($"E{number}"), FormattableString.Invariant($"plan.elements[{number}]"), "Element"),
        ["text"] = ElementText(link.Element, link.ElementPath, inputs, values),
    };

    private static ScriptObject BuildRow(List<NexusLink> links, List<string> elements, DocumentInputs inputs, FactValues values) => new()
    {
        ["account_number"] = inputs.AccountNumbers(links[0].Group.Accounts),
        ["item_name"] = FindName(links[0], inputs, values),
        ["cells"] = FactValues.List(elements.Select(e => new ScriptObject { ["facts"] = BuildNumbers(links.Where(l => l.Element == e), inputs) })),
    };

    private static ScriptArray BuildNumbers(IEnumerable<NexusLink> links, DocumentInputs inputs) =>
        FactValues.List(links.Select(l => inputs.FactNumber(l.Fact)).Where(n => n is not null).Distinct().Order().Cast<object?>());

    private static string? FindName(NexusLink link, DocumentInputs inputs, FactValues values) =>
        values.Knowledge(inputs.Item(link.Item)?.Name ?? link.Item, $"library.data_items.{link.Item}", "Item");

    private sealed record NexusLink(AskGroup Group, string Item, string Fact, string Element, string ElementPath, string? Because, string BecausePath, bool IsDerived = false);
}
