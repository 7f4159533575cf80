using EvidenceRequests.Documents.Templates;
using EvidenceRequests.Model;
using Scriban.Runtime;

namespace EvidenceRequests.Documents.Facts;

/// <summary>The accounts, what is asked from each, why, and for which period.</summary>
internal static class AccountFacts
{
    private const int LongestLabel = 64;

    private static readonly string[] Statements = ["from", "to", "need", "risk_of_loss", "probable_cause", "necessity_over_stored"];

    public static void Add(IDictionary<string, FactBuilder> facts)
    {
        facts["accounts"] = (inputs, values) => FactValues.List(inputs.Accounts.Select((a, i) => BuildAccount(a, i + 1, inputs, values)));
        facts["items"] = (inputs, values) => FactValues.List(inputs.Groups
            .SelectMany(group => group.Ask.Items.Select(item => (group, item)))
            .Select((pair, i) => BuildItem(pair.group, pair.item, i + 1, inputs, values)));
        facts["known"] = KnownFacts.Build;
        facts["links"] = (inputs, values) => FactValues.List(BuildLinks(inputs));
        facts["user_places"] = (inputs, values) => FactValues.List(BuildUserPlaces(inputs, values));
        facts["asks"] = (inputs, values) => FactValues.List(BuildAsks(inputs, values));
        facts["losses"] = (inputs, values) => FactValues.List(BuildLosses(inputs, values));
        facts["asked"] = (inputs, values) => BuildAsked(inputs, values);
        facts["periods"] = (inputs, values) => BuildPeriods(inputs, values);
    }

    private static ScriptObject BuildAccount(Account account, int number, DocumentInputs inputs, FactValues values)
    {
        var path = $"accounts.{account.Id}";
        var ask = inputs.AsksOf(account).First();
        var resolved = ask.Role is null ? null : account.Resolved.FirstOrDefault(r => r.Role == ask.Role && r.Provider == ask.Provider);
        var website = account.Identifiers.FirstOrDefault(i => i.Kind is "domain-name" or "server-url");
        return new ScriptObject
        {
            ["number"] = number,
            ["id"] = values.Word(account.Id, path, "Account"),
            ["service"] = values.Knowledge(ask.ServiceName, $"library.services.{account.Service}.name", "Service"),
            ["provider"] = values.Knowledge(ask.ProviderName, $"library.providers.{ask.Provider}.name", "Provider"),
            ["holder_name"] = values.Knowledge(ask.HolderName, $"plan.holders.{ask.Provider}.name", "Holder of the data"),
            ["website"] = ask.Role is null ? null : values.AccountIdentifier(website?.Value, $"{path}.website", "Website"),
            ["label"] = GetLabel(account, inputs) is { } label ? BuildIdentifier(label, inputs, values) : null,
            ["identifiers"] = FactValues.List(GetIdentifiers(account, inputs).Select(i => BuildIdentifier(i, inputs, values))),
            ["holder_role"] = values.Word(account.Holder?.Role ?? inputs.Case.Persons.FirstOrDefault(p => p.Id == account.Holder?.Person)?.Role, $"{path}.holder.role", "Role of the user"),
            ["found_by"] = values.Text(resolved?.FoundBy, $"{ask.Fact}.found_by", "How the company was found"),
            ["found_at"] = values.Time(resolved?.FoundAt, $"{ask.Fact}.found_at", "When the company was found"),
            ["external_references"] = values.Lines(account.ExternalReferences, $"{path}.external_references", "Reference given by others"),
            ["linked_by"] = BuildNumbers(account.LinkedBy, inputs),
        };
    }

    private static IEnumerable<NormalisedIdentifier> GetIdentifiers(Account account, DocumentInputs inputs) =>
        inputs.AsksOf(account).SelectMany(a => a.Identifiers).DistinctBy(i => i.Fact);

    // What links several accounts by the same facts is said once for all of them.
    private static IEnumerable<ScriptObject> BuildLinks(DocumentInputs inputs) => inputs.Accounts
        .GroupBy(a => string.Join(' ', a.LinkedBy), StringComparer.Ordinal)
        .Select(g => new ScriptObject
        {
            ["account_number"] = inputs.AccountNumbers(g.Select(a => a.Id)),
            ["facts"] = BuildNumbers(g.First().LinkedBy, inputs),
        });

    // A company that answers only about persons subject to the requesting state has to be told where the user is.
    private static IEnumerable<ScriptObject> BuildUserPlaces(DocumentInputs inputs, FactValues values) => inputs.Step.Asks
        .Where(a => a.UserIn is not null)
        .GroupBy(a => a.UserIn!.Id, StringComparer.Ordinal)
        .Select(g => new ScriptObject
        {
            ["account_number"] = inputs.AccountNumbers(g.Select(a => a.Account).Distinct(StringComparer.Ordinal)),
            ["state"] = values.Knowledge(g.First().UserIn!.ShortInSentence, $"library.countries.{g.Key}.short_name_in_sentence", "State where the user is"),
        });

    // The first that a line of a subject has room for.
    private static NormalisedIdentifier? GetLabel(Account account, DocumentInputs inputs) => GetIdentifiers(account, inputs).FirstOrDefault(i => i.Value.Length <= LongestLabel);

    private static ScriptObject BuildIdentifier(NormalisedIdentifier identifier, DocumentInputs inputs, FactValues values)
    {
        var kind = inputs.Vocabulary.IdentifierKinds.FirstOrDefault(k => k.Id == identifier.Kind);
        var path = identifier.Fact.EndsWith(".value", StringComparison.Ordinal) ? identifier.Fact[..^".value".Length] : identifier.Fact;
        return new ScriptObject
        {
            ["kind"] = values.Word(identifier.Kind, $"{path}.kind", "Kind of identifier"),
            ["kind_name"] = values.Knowledge(kind?.Name ?? identifier.Kind, $"library.identifier_kinds.{identifier.Kind}", "Kind of identifier"),
            ["as_typed"] = values.Knowledge(identifier.AsTyped, $"plan.{path}.as_typed", "As it was seen"),
            ["value"] = values.AccountIdentifier(identifier.Value, $"{path}.value", kind?.Name ?? "Identifier"),
            ["seen_at"] = values.Time(identifier.SeenAt, $"{path}.seen_at", "Seen in use"),
            ["port"] = values.Number(identifier.Port, $"{path}.port", "Source port"),
            ["network"] = values.Knowledge(identifier.Network is { } network ? inputs.Vocabulary.GetName(WordLists.Networks, network) : null, $"library.networks.{identifier.Network}", "Network"),
            ["how_known"] = values.Text(identifier.HowKnown, $"{path}.how_known", "How known"),
        };
    }

    private static bool IsCalledLikeItsCategory(AskedItem item, DocumentInputs inputs) => string.Equals(
        inputs.Vocabulary.FindDataItem(item.Id)?.Name, inputs.Vocabulary.GetName("data-category", item.Category), StringComparison.OrdinalIgnoreCase);

    private static ScriptObject BuildItem(AskGroup group, AskedItem item, int number, DocumentInputs inputs, FactValues values)
    {
        var ask = group.Ask;
        var facts = new ScriptObject
        {
            ["number"] = number,
            ["account_number"] = inputs.AccountNumbers(group.Accounts),
            ["name"] = FindName(item.Id, inputs, values),
            // An item that is called what its category is called names it once.
            ["category"] = IsCalledLikeItsCategory(item, inputs) ? null : values.Word(item.Category, $"library.data_items.{item.Id}.category", "Category"),
            ["fallback"] = item.IsFallback,
            ["loss"] = values.Knowledge(item.Loss?.Describe(inputs.Request.AsOf), $"plan.{ask.Data}.{item.Id}.loss", "How it runs out"),
            ["gone_after"] = values.Date(item.GoneAfter, $"plan.{ask.Data}.{item.Id}.gone_after", "Likely gone after"),
        };
        AddStatements(facts, group, HasPeriod(item.Id, inputs), inputs, values);
        NexusFacts.AddProofs(facts, group, item.Id, inputs, values);
        return facts;
    }

    // What is said once for a data request, however many items it asks for.
    private static IEnumerable<ScriptObject> BuildAsks(DocumentInputs inputs, FactValues values)
    {
        var before = 0;
        for (var i = 0; i < inputs.Groups.Count; i++)
        {
            var ask = inputs.Groups[i].Ask;
            var facts = new ScriptObject
            {
                ["number"] = i + 1,
                ["account_number"] = inputs.AccountNumbers(inputs.Groups[i].Accounts),
                ["item_numbers"] = FactValues.List(Enumerable.Range(before + 1, ask.Items.Count).Cast<object?>()),
                ["item_names"] = FactValues.List(ask.Items.Select(item => FindNameInSentence(item.Id, inputs, values))),
            };
            AddStatements(facts, inputs.Groups[i], ask.Items.Any(item => HasPeriod(item.Id, inputs)), inputs, values);
            before += ask.Items.Count;
            yield return facts;
        }
    }

    private static void AddStatements(ScriptObject facts, AskGroup group, bool hasPeriod, DocumentInputs inputs, FactValues values)
    {
        var data = inputs.Data(group.Ask.Data);
        var path = $"data.{group.Ask.Data}";
        foreach (var statement in Statements)
        {
            values.SaidOnce.Add($"{path}.{statement}", group.Data.Select(d => $"data.{d}.{statement}"));
        }

        facts["from"] = hasPeriod ? values.Time(data?.From, $"{path}.from", "From") : null;
        facts["to"] = hasPeriod ? values.Time(data?.To, $"{path}.to", "To") : null;
        facts["need"] = values.Text(data?.Need, $"{path}.need", "Why it is needed");
        facts["facts"] = BuildNumbers(data?.Supports ?? [], inputs);
        facts["risk_of_loss"] = values.Text(data?.RiskOfLoss, $"{path}.risk_of_loss", "Risk of loss");
        facts["probable_cause"] = values.Text(data?.ProbableCause, $"{path}.probable_cause", "Why evidence is likely");
        facts["necessity_over_stored"] = values.Text(data?.NecessityOverStored, $"{path}.necessity_over_stored", "Why stored data does not do");
    }

    // Two data requests for one account often fear the same loss; the letter says it once.
    private static IEnumerable<ScriptObject> BuildLosses(DocumentInputs inputs, FactValues values) => inputs.Groups
        .Select(group => (Group: group, Text: inputs.Data(group.Ask.Data)?.RiskOfLoss))
        .Where(l => l.Text is not null)
        .GroupBy(l => (Numbers: inputs.AccountNumbers(l.Group.Accounts), l.Text))
        .Select(g =>
        {
            var path = $"data.{g.First().Group.Ask.Data}.risk_of_loss";
            values.SaidOnce.Add(path, g.SelectMany(l => l.Group.Data).Select(d => $"data.{d}.risk_of_loss"));
            return new ScriptObject { ["account_number"] = g.Key.Numbers, ["text"] = values.Text(g.Key.Text, path, "Risk of loss") };
        });

    private static string? FindNameInSentence(string item, DocumentInputs inputs, FactValues values) =>
        values.Knowledge(TemplateFunctions.LowerFirst(inputs.Item(item)?.Name ?? item), $"library.data_items.{item}", "Item");

    private static string? FindName(string item, DocumentInputs inputs, FactValues values) =>
        values.Knowledge(inputs.Item(item)?.Name ?? item, $"library.data_items.{item}", "Item");

    // Who registered an account is not a matter of a period; to print one would narrow the request.
    private static bool HasPeriod(string item, DocumentInputs inputs) => inputs.Item(item)?.NeedsPeriod != false;

    private static ScriptObject BuildPeriods(DocumentInputs inputs, FactValues values)
    {
        var data = inputs.Groups.Select(g => g.Ask).Where(a => a.Items.Any(i => HasPeriod(i.Id, inputs))).Select(a => inputs.Data(a.Data)).OfType<DataRequest>().Distinct().ToList();
        var first = data.Where(d => d.From?.Value is not null).MinBy(d => d.From!.Value);
        var last = data.Where(d => d.To?.Value is not null).MaxBy(d => d.To!.Value);
        return new ScriptObject
        {
            ["from"] = values.Time(first?.From, $"data.{first?.Id}.from", "From"),
            ["to"] = values.Time(last?.To, $"data.{last?.Id}.to", "To"),
        };
    }

    // What a line at the top can say of all: the items by name, once each, and whether every account is asked for the same in the same period.
    private static ScriptObject BuildAsked(DocumentInputs inputs, FactValues values)
    {
        var asks = inputs.Step.Asks;
        var sets = inputs.Accounts.Select(a => string.Join(' ', inputs.AsksOf(a).SelectMany(k => k.Items).Select(i => i.Id).Order(StringComparer.Ordinal))).Distinct().Count();
        var periods = asks.Where(a => a.Items.Any(i => HasPeriod(i.Id, inputs))).Select(a => inputs.Data(a.Data)).Select(d => (d?.From?.Value, d?.To?.Value, d?.From?.Text, d?.To?.Text)).Distinct().Count();
        return new ScriptObject
        {
            ["item_names"] = FactValues.List(asks.SelectMany(a => a.Items).Select(i => i.Id).Distinct(StringComparer.Ordinal).Select(i => FindNameInSentence(i, inputs, values))),
            ["in_box"] = inputs.Accounts.Count <= 3 && asks.All(a => a.Role is null && a.Identifiers is [{ Port: null, Network: null, Value.Length: <= LongestLabel }]),
            ["alike"] = sets == 1 && periods <= 1,
            ["one_period"] = periods == 1,
        };
    }

    private static ScriptArray BuildNumbers(IEnumerable<string> ids, DocumentInputs inputs) =>
        FactValues.List(ids.Select(inputs.FactNumber).Where(n => n is not null).Order().Cast<object?>());
}
