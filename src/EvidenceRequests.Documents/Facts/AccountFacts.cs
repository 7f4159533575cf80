using EvidenceRequests.Model;
using Scriban.Runtime;

namespace EvidenceRequests.Documents;

/// <summary>The accounts, what is asked from each, why, and for which period.</summary>
internal static class AccountFacts
{
    public static void Add(ScriptObject facts, Dossier dossier, FactValues values)
    {
        facts["accounts"] = FactValues.List(dossier.Accounts.Select((a, i) => Account(a, i + 1, dossier, values)));
        var asked = dossier.Step.Asks.SelectMany(ask => ask.Items.Select(item => (ask, item)));
        facts["items"] = FactValues.List(asked.Select((pair, i) => Item(pair.ask, pair.item, i + 1, dossier, values)));
        facts["nexus"] = FactValues.List(dossier.Step.Asks.SelectMany(ask => NexusOf(ask, dossier, values)));
        facts["periods"] = Periods(dossier, values);
    }

    private static ScriptObject Account(Account account, int number, Dossier dossier, FactValues values)
    {
        var path = $"accounts.{account.Id}";
        var service = dossier.Provider?.Services.FirstOrDefault(s => s.Id == account.Service);
        var website = account.Identifiers.FirstOrDefault(i => i.Kind is "domain-name" or "server-url");
        return new ScriptObject
        {
            ["number"] = number,
            ["id"] = values.Word(account.Id, path, "Account"),
            ["service"] = values.Knowledge(service?.Name, $"library.services.{account.Service}.name", "Service"),
            ["provider"] = values.Knowledge(dossier.Provider?.Name, $"library.providers.{dossier.Step.Provider}.name", "Provider"),
            ["website"] = dossier.Step.Role is null ? null : values.Identifier(website?.Value, $"{path}.website", "Website"),
            ["identifiers"] = FactValues.List(IdentifiersOf(account, dossier).Select(i => Identifier(i, dossier, values))),
            ["holder_role"] = values.Word(account.Holder?.Role, $"{path}.holder.role", "Role of the user"),
            ["linked_by"] = Numbers(account.LinkedBy, dossier),
        };
    }

    private static IEnumerable<NormalisedIdentifier> IdentifiersOf(Account account, Dossier dossier) =>
        dossier.Step.Asks.Where(a => a.Account == account.Id).SelectMany(a => a.Identifiers).DistinctBy(i => i.Fact);

    private static ScriptObject Identifier(NormalisedIdentifier identifier, Dossier dossier, FactValues values)
    {
        var kind = dossier.Library.Vocabulary.IdentifierKinds.FirstOrDefault(k => k.Id == identifier.Kind);
        return new ScriptObject
        {
            ["kind"] = values.Word(identifier.Kind, $"{identifier.Fact}.kind", "Kind of identifier"),
            ["kind_name"] = values.Knowledge(kind?.Name ?? identifier.Kind, $"library.identifier_kinds.{identifier.Kind}", "Kind of identifier"),
            ["value"] = values.Identifier(identifier.Value, $"{identifier.Fact}.value", kind?.Name ?? "Identifier"),
            ["seen_at"] = values.Time(identifier.SeenAt, $"{identifier.Fact}.seen_at", "Seen in use"),
            ["port"] = values.Number(identifier.Port, $"{identifier.Fact}.port", "Source port"),
            ["network"] = values.Text(identifier.Network, $"{identifier.Fact}.network", "Network"),
            ["how_known"] = values.Text(identifier.HowKnown, $"{identifier.Fact}.how_known", "How known"),
        };
    }

    private static ScriptObject Item(Ask ask, AskedItem item, int number, Dossier dossier, FactValues values)
    {
        var data = dossier.Data(ask.Data);
        var path = $"data.{ask.Data}";
        return new ScriptObject
        {
            ["number"] = number,
            ["account_number"] = dossier.AccountNumber(ask.Account),
            ["item"] = values.Word(item.Id, $"{path}.items", "Item"),
            ["name"] = values.Knowledge(dossier.Item(item.Id)?.Name ?? item.Id, $"library.data_items.{item.Id}", "Item"),
            ["category"] = values.Word(item.Category, $"library.data_items.{item.Id}.category", "Category"),
            ["from"] = values.Time(data?.From, $"{path}.from", "From"),
            ["to"] = values.Time(data?.To, $"{path}.to", "To"),
            ["need"] = values.Text(data?.Need, $"{path}.need", "Why it is needed"),
            ["facts"] = Numbers(data?.Supports ?? [], dossier),
            ["risk_of_loss"] = values.Text(data?.RiskOfLoss, $"{path}.risk_of_loss", "Risk of loss"),
            ["probable_cause"] = values.Text(data?.ProbableCause, $"{path}.probable_cause", "Why evidence is likely"),
            ["necessity_over_stored"] = values.Text(data?.NecessityOverStored, $"{path}.necessity_over_stored", "Why stored data does not do"),
            ["gone_after"] = values.Date(item.GoneAfter, $"plan.{ask.Data}.{item.Id}.gone_after", "Likely gone after"),
        };
    }

    private static IEnumerable<ScriptObject> NexusOf(Ask ask, Dossier dossier, FactValues values)
    {
        var stated = dossier.Data(ask.Data)?.Nexus ?? [];
        for (var i = 0; i < stated.Count; i++)
        {
            var nexus = stated[i];
            if (ask.Items.All(item => item.Id != nexus.Item))
            {
                continue;
            }

            var path = FormattableString.Invariant($"data.{ask.Data}.nexus[{i}]");
            yield return new ScriptObject
            {
                ["item_name"] = values.Knowledge(dossier.Item(nexus.Item)?.Name ?? nexus.Item, $"library.data_items.{nexus.Item}", "Item"),
                ["fact_number"] = dossier.FactNumber(nexus.Fact),
                ["element"] = values.Text(nexus.Element, $"{path}.element", "Element"),
                ["because"] = values.Text(nexus.Because, $"{path}.because", "Because"),
            };
        }
    }

    private static ScriptObject Periods(Dossier dossier, FactValues values)
    {
        var data = dossier.Step.Covers.Select(dossier.Data).OfType<DataRequest>().ToList();
        var first = data.Where(d => d.From?.Value is not null).MinBy(d => d.From!.Value);
        var last = data.Where(d => d.To?.Value is not null).MaxBy(d => d.To!.Value);
        return new ScriptObject
        {
            ["from"] = values.Time(first?.From, $"data.{first?.Id}.from", "From"),
            ["to"] = values.Time(last?.To, $"data.{last?.Id}.to", "To"),
        };
    }

    private static ScriptArray Numbers(IEnumerable<string> ids, Dossier dossier) =>
        FactValues.List(ids.Select(dossier.FactNumber).Where(n => n is not null).Order().Cast<object?>());
}
