using EvidenceRequests.Model;
using Scriban.Runtime;

namespace EvidenceRequests.Documents;

/// <summary>The step: whom it addresses, by which channel, what went before, and whether silence is asked for.</summary>
internal static class StepFacts
{
    public static void Add(IDictionary<string, FactBuilder> facts)
    {
        facts["step"] = (dossier, values) => StepOf(dossier.Step, dossier, values);
        facts["provider"] = (dossier, values) => ProviderOf(new CitedPolicy(dossier), dossier, values);
        facts["addressee"] = (dossier, values) => Addressee(dossier.Step.Addressee, "addressee", "Addressee", dossier, values);
        facts["holders"] = (dossier, values) => FactValues.List(Holders(dossier, values));
        facts["holder"] = (dossier, values) => Holders(dossier, values).FirstOrDefault();
        facts["channel"] = (dossier, values) => Channel(dossier.Step.Channel, dossier, values);
        facts["preservations"] = (dossier, values) => FactValues.List(dossier.Step.Preservations.Select(p => Preservation(p, dossier, values)));
        facts["earlier"] = (dossier, values) => FactValues.List(Earlier(dossier, values));
        facts["confidentiality"] = Confidentiality;
    }

    private static ScriptObject StepOf(Step step, Dossier dossier, FactValues values) => new()
    {
        ["id"] = values.Word(step.Id, "plan.step", "Step"),
        ["kind"] = values.Word(step.Kind, "plan.kind", "Kind of request"),
        ["role"] = values.Word(step.Role, "plan.role", "Role of the provider"),
        ["days"] = values.Number(step.Days, "plan.days", "Days"),
        ["expires"] = values.Date(DateOf(step, "expires"), "plan.dates.expires", "Preserved until"),
        ["extend_from"] = values.Date(DateOf(step, "extend_from"), "plan.dates.extend_from", "Extension to be asked from"),
        ["ask_addressee"] = values.Knowledge(step.AskAddressee, "plan.ask_addressee", "Question to the addressee"),
        ["test"] = values.Word(step.Test, "plan.test", "Test"),
        ["notice"] = FactValues.Word(step.UserNotice),
        ["item_count"] = step.Asks.Sum(a => a.Items.Count),
        ["account_count"] = dossier.Accounts.Count,
        ["asks_content"] = step.Asks.SelectMany(a => a.Items).Any(i => i.Category is "content" or "real-time-content"),
    };

    private static ScriptObject ProviderOf(CitedPolicy policy, Dossier dossier, FactValues values)
    {
        var provider = dossier.Provider;
        var id = dossier.Step.Provider;
        var used = dossier.Accounts.Select(a => a.Service).Distinct().Select(s => provider?.Services.FirstOrDefault(x => x.Id == s)).OfType<Service>();
        return new ScriptObject
        {
            ["id"] = values.Word(id, "plan.provider", "Provider"),
            ["name"] = values.Knowledge(provider?.Name, $"library.providers.{id}.name", "Provider"),
            ["services"] = FactValues.List(used.Select(s => values.Knowledge(s.Name, $"library.services.{s.Id}.name", "Service"))),
            ["policy_title"] = values.Knowledge(policy.Source?.Title, $"library.providers.{id}.policy", "Published policy"),
            ["policy_date"] = policy.Date is { } day
                ? values.Date(day, $"library.providers.{id}.policy_date", "Date of the policy")
                : values.Knowledge(policy.DateAsWritten, $"library.providers.{id}.policy_date", "Date of the policy"),
        };
    }

    private static IEnumerable<ScriptObject> Holders(Dossier dossier, FactValues values) => dossier.Step.Holders
        .Select((h, i) => Addressee(h, FormattableString.Invariant($"holders[{i}]"), "Holder of the data", dossier, values));

    private static ScriptObject Addressee(Addressee addressee, string key, string label, Dossier dossier, FactValues values)
    {
        var doubt = Doubts.Addressee(addressee, key == "addressee" ? Doubts.OfAddressee : Doubts.OfHolder, dossier);
        var path = $"plan.{key}";
        var state = dossier.Library.Countries.GetValueOrDefault(addressee.State)?.Name ?? addressee.State.ToUpperInvariant();
        return new ScriptObject
        {
            ["name"] = values.Knowledge(addressee.Name, $"{path}.name", label, doubt),
            ["unit"] = values.Knowledge(addressee.Unit, $"{path}.unit", $"{label}, unit", doubt),
            ["address"] = FactValues.List(addressee.Address.Select((line, i) =>
                values.Knowledge(line, FormattableString.Invariant($"{path}.address[{i}]"), $"{label}, address", doubt))),
            ["state"] = values.Knowledge(state, $"{path}.state", $"{label}, state"),
            ["confirmed"] = doubt is null,
        };
    }

    private static ScriptObject? Channel(ChosenChannel? channel, Dossier dossier, FactValues values)
    {
        if (channel is null)
        {
            return null;
        }

        var doubt = Doubts.Channel(channel, dossier);
        return new ScriptObject
        {
            ["type"] = values.Word(channel.Type, "plan.channel.type", "Channel"),
            ["name"] = values.Knowledge(channel.Name, "plan.channel.name", "Channel", doubt),
            ["value"] = values.Knowledge(channel.Value, "plan.channel.value", "Channel, address", doubt),
            ["subject_words"] = values.Knowledge(channel.SubjectWords, "plan.channel.subject_words", "Words of the subject line", doubt),
            ["confirmed"] = doubt is null,
        };
    }

    private static ScriptObject Preservation(LivePreservation preservation, Dossier dossier, FactValues values) => new()
    {
        ["reference"] = values.Identifier(preservation.Reference, $"{preservation.Fact}.reference", "Preservation reference"),
        ["sent"] = values.Date(preservation.Sent, $"{preservation.Fact}.sent", "Preservation sent"),
        ["expires"] = values.Date(preservation.Expires, $"{preservation.Fact}.expires", "Preservation ends"),
        ["account_number"] = dossier.AccountNumber(preservation.Account),
    };

    private static IEnumerable<ScriptObject> Earlier(Dossier dossier, FactValues values)
    {
        var history = dossier.Case.History;
        for (var i = 0; i < history.Count; i++)
        {
            var entry = history[i];
            var here = entry.Account is null ? entry.Provider == dossier.Step.Provider : dossier.AccountNumber(entry.Account) is not null;
            if (!here)
            {
                continue;
            }

            var path = FormattableString.Invariant($"history[{i}]");
            yield return new ScriptObject
            {
                ["kind"] = values.Word(entry.Step, $"{path}.step", "Earlier request"),
                ["reference"] = values.Identifier(entry.Reference, $"{path}.reference", "Reference given"),
                ["sent"] = values.Date(entry.Sent, $"{path}.sent", "Sent"),
                ["outcome"] = values.Word(entry.Outcome, $"{path}.outcome", "Outcome"),
                ["account_number"] = dossier.AccountNumber(entry.Account),
            };
        }
    }

    private static ScriptObject? Confidentiality(Dossier dossier, FactValues values)
    {
        if (dossier.Case.Confidentiality is not { } confidentiality)
        {
            return null;
        }

        var numbers = confidentiality.Facts.Select(dossier.FactNumber).Where(n => n is not null).Order();
        return new ScriptObject
        {
            ["asked"] = confidentiality.Asked,
            ["ground"] = values.Word(confidentiality.Ground, "confidentiality.ground", "Ground of confidentiality"),
            ["facts"] = FactValues.List(numbers.Cast<object?>()),
            ["days"] = values.Number(confidentiality.Days, "confidentiality.days", "Days of confidentiality"),
            ["until"] = values.Date(confidentiality.Until, "confidentiality.until", "Confidential until"),
            ["order"] = TemplateFacts.Order(confidentiality.Order, "confidentiality.order", "Order of confidentiality", values),
        };
    }

    private static DateOnly? DateOf(Step step, string name) => step.Dates.TryGetValue(name, out var date) ? date : null;
}
