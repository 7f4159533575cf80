using System.Globalization;
using EvidenceRequests.Documents.Slots;
using EvidenceRequests.Documents.Templates;
using EvidenceRequests.Model;
using Scriban.Runtime;

namespace EvidenceRequests.Documents.Facts;

/// <summary>The step: whom it addresses, by which channel, what went before, and whether silence is asked for.</summary>
internal static class StepFacts
{
    public static void Add(IDictionary<string, FactBuilder> facts)
    {
        facts["step"] = (inputs, values) => BuildStep(inputs.Step, inputs, values);
        facts["thing"] = (inputs, values) => BuildThing(inputs, values);
        facts["provider"] = (inputs, values) => BuildProvider(inputs, values);
        facts["addressee"] = (inputs, values) => BuildAddressee(inputs.Step.Addressee, "addressee", "Addressee", inputs, values);
        facts["holders"] = (inputs, values) => FactValues.List(BuildHolders(inputs, values));
        facts["holder"] = (inputs, values) => BuildHolders(inputs, values).FirstOrDefault();
        facts["particulars"] = (inputs, values) => FactValues.List(inputs.Step.Particulars.Select(p => new ScriptObject { ["label"] = values.Knowledge(p.Label, $"library.{p.Fact}", p.Label), ["text"] = values.Text(p.Answer, p.Fact, p.Label) }));
        facts["channel"] = (inputs, values) => BuildChannel(inputs.Step.Channel, inputs, values);
        facts["preservations"] = (inputs, values) => FactValues.List(Told(inputs.Step.Preservations, inputs).GroupBy(p => (p.Reference, p.Sent, p.Expires)).Select(g => BuildPreservation([.. g], inputs, values)));
        facts["earlier"] = (inputs, values) => FactValues.List(BuildEarlier(inputs, values));
        facts["refused_before"] = (inputs, values) => FactValues.List(inputs.Step.RefusedBefore.Where(r => r.IsAnswered).Select(r => BuildRefused(r, inputs, values)));
        facts["confidentiality"] = BuildConfidentiality;
        facts["chosen_state"] = (inputs, values) => FactValues.List(BuildChosenState(inputs, values));
    }

    private static ScriptObject BuildStep(Step step, DocumentInputs inputs, FactValues values) => new()
    {
        ["id"] = values.Word(step.Id, "plan.step", "Step"),
        ["kind"] = values.Word(step.Kind, "plan.kind", "Kind of request"),
        ["role"] = values.Word(step.Role, "plan.role", "Role of the provider"),
        ["days"] = values.Number(step.Days, "plan.days", "Days"),
        ["expires"] = values.Date(step.Dates.Expires, "plan.dates.expires", "Preserved until"),
        ["extend_from"] = values.Date(step.Dates.ExtendFrom, "plan.dates.extend_from", "Extension to be asked from"),
        ["ask_addressee"] = values.Knowledge(step.AskAddressee, "plan.ask_addressee", "Question to the addressee"),
        ["test"] = values.Word(step.Test, "plan.test", "Test"),
        ["notice"] = FactValues.Word(step.UserNotice),
        ["names_a_person"] = step.NamesAPerson,
        ["item_count"] = inputs.Groups.Sum(g => g.Ask.Items.Count),
        ["account_count"] = inputs.Accounts.Count,
        ["short_form"] = step.IsShortForm,
        ["asks_content"] = step.Asks.SelectMany(a => a.Items).Any(i => i.Category is "content" or "real-time-content"),
    };

    private static ScriptObject BuildProvider(DocumentInputs inputs, FactValues values)
    {
        var (id, policy) = (inputs.Step.Provider, inputs.Step.Policy);
        var services = inputs.Step.Asks.DistinctBy(a => a.ServiceName).Select(a => (a.ServiceName, inputs.FindAccount(a.Account)?.Service));
        return new ScriptObject
        {
            ["id"] = values.Word(id, "plan.provider", "Provider"),
            ["name"] = values.Knowledge(inputs.Step.Asks.FirstOrDefault(a => a.Provider == id)?.ProviderName, $"library.providers.{id}.name", "Provider"),
            ["services"] = FactValues.List(services.Select(s => values.Knowledge(s.ServiceName, $"library.services.{s.Service}.name", "Service"))),
            ["policy_title"] = values.Knowledge(policy?.Title, $"library.providers.{id}.policy", "Published policy"),
            ["policy_date"] = DateOnly.TryParseExact(policy?.Published, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day)
                ? values.Date(day, $"library.providers.{id}.policy_date", "Date of the policy")
                : values.Knowledge(policy?.Published, $"library.providers.{id}.policy_date", "Date of the policy"),
        };
    }

    private static IEnumerable<ScriptObject> BuildHolders(DocumentInputs inputs, FactValues values) => inputs.Step.Holders
        .Select((h, i) => BuildAddressee(h, FormattableString.Invariant($"holders[{i}]"), "Holder of the data", inputs, values));

    // An address as an office prints it often begins with the office; its last line, the state, is needed even where the office names it.
    private static bool Repeats(Addressee addressee, string line) =>
        string.Equals(addressee.Name, line, StringComparison.OrdinalIgnoreCase) || (addressee.Unit ?? string.Empty).Contains(line, StringComparison.OrdinalIgnoreCase);

    private static ScriptObject BuildAddressee(Addressee addressee, string key, string label, DocumentInputs inputs, FactValues values)
    {
        var unconfirmed = inputs.FindUnconfirmed(addressee.Statement);
        var path = $"plan.{key}";
        return new ScriptObject
        {
            ["name"] = values.Knowledge(addressee.Name, $"{path}.name", label, unconfirmed),
            ["unit"] = values.Knowledge(addressee.Unit, $"{path}.unit", $"{label}, unit", unconfirmed),
            ["address"] = FactValues.List(addressee.Address.Select((line, i) => (Line: line, Index: i)).Where(l => l.Index == addressee.Address.Count - 1 || !Repeats(addressee, l.Line)).Select(l =>
                values.Knowledge(l.Line, FormattableString.Invariant($"{path}.address[{l.Index}]"), $"{label}, address", unconfirmed))),
            ["state"] = values.Knowledge(addressee.StateName, $"{path}.state", $"{label}, state"),
            ["confirmed"] = unconfirmed is null,
        };
    }

    private static ScriptObject? BuildChannel(ChosenChannel? channel, DocumentInputs inputs, FactValues values)
    {
        if (channel is null)
        {
            return null;
        }

        var unconfirmed = inputs.FindUnconfirmed(channel.Statement);
        return new ScriptObject
        {
            ["type"] = values.Word(channel.Type, "plan.channel.type", "Channel"),
            ["name"] = values.Knowledge(channel.Name, "plan.channel.name", "Channel", unconfirmed),
            ["value"] = values.Knowledge(channel.Value, "plan.channel.value", "Channel, address", unconfirmed),
            ["subject_words"] = values.Knowledge(channel.SubjectWords, "plan.channel.subject_words", "Words of the subject line", unconfirmed),
            ["confirmed"] = unconfirmed is null,
        };
    }

    // One letter preserves many accounts; what came of it is said once.
    private static ScriptObject BuildPreservation(IReadOnlyList<ActivePreservation> alike, DocumentInputs inputs, FactValues values)
    {
        var preservation = alike[0];
        return new ScriptObject
        {
            ["reference"] = values.Identifier(preservation.Reference, $"{preservation.Fact}.reference", "Preservation reference"),
            ["sent"] = values.Date(preservation.Sent, $"{preservation.Fact}.sent", "Preservation sent"),
            ["expires"] = values.Date(preservation.Expires, $"{preservation.Fact}.expires", "Preservation ends"),
            ["account_number"] = inputs.AccountNumbers(alike.Select(p => p.Account)),
            ["same_day"] = inputs.Step.Preservations.All(p => p.Sent == preservation.Sent && p.Expires == preservation.Expires),
        };
    }

    private static ScriptObject BuildThing(DocumentInputs inputs, FactValues values)
    {
        var many = inputs.Accounts.Count != 1;
        string Plain(string id) => inputs.FindWordName(id, inputs.Step.Thing) ?? inputs.Step.Thing;
        string Name(string id) => Tokens.Protect(Plain(id));
        var name = Plain(many ? "things" : "thing");
        return new ScriptObject
        {
            ["kind"] = values.Word(inputs.Step.Thing, "plan.thing", "What is asked about"),
            ["name"] = Tokens.Protect(name),
            ["title"] = Tokens.Protect(char.ToUpperInvariant(name[0]) + name[1..]),
            ["the"] = Name(many ? "the-things" : "the-thing"),
            ["user"] = Name(many ? "users-of-things" : "user-of-thing"),
        };
    }

    // A state that may punish a contact with the company does not read of one.
    private static IReadOnlyList<T> Told<T>(IReadOnlyList<T> contacts, DocumentInputs inputs) =>
        inputs.Step.Requested.MayHearOfContacts || !RequestKinds.IsAssistance(inputs.Step.Kind) || DocumentKinds.IsInternal(inputs.Request.DocumentKind) ? contacts : [];

    private static IEnumerable<ScriptObject> BuildEarlier(DocumentInputs inputs, FactValues values)
    {
        foreach (var (path, entry) in Told(inputs.Request.Plan.History, inputs))
        {
            var here = entry.Account is null ? entry.Provider == inputs.Step.Provider : inputs.HasAccount(entry.Account);
            if (!here)
            {
                continue;
            }

            yield return new ScriptObject
            {
                ["kind"] = values.Word(entry.Step, $"{path}.step", "Earlier request"),
                ["reference"] = values.Identifier(entry.Reference, $"{path}.reference", "Reference given"),
                ["sent"] = values.Date(entry.Sent, $"{path}.sent", "Sent"),
                ["outcome"] = values.Word(entry.Outcome, $"{path}.outcome", "Outcome"),
                ["account_number"] = inputs.AccountNumbers([entry.Account]),
                ["items"] = FactValues.List(entry.Items.Select(item => values.Knowledge(TemplateFunctions.LowerFirst(inputs.Item(item)?.Name ?? item), $"library.data_items.{item}", "Item"))),
            };
        }
    }

    // Only what is said of it now is told; that a request was refused and nothing is different is no help to it.
    private static ScriptObject BuildRefused(RefusedRequest refused, DocumentInputs inputs, FactValues values)
    {
        var (place, entry) = refused.Request;
        var told = inputs.Step.Facts.Where(f => entry.AnsweredBy.Contains(f.Fact.Id));
        return new ScriptObject
        {
            ["sent"] = values.Date(entry.Sent, $"{place}.sent", "Sent"),
            ["reference"] = values.Identifier(entry.Reference, $"{place}.reference", "Reference given"),
            ["outcome"] = values.Word(entry.Outcome, $"{place}.outcome", "Outcome"),
            ["reason"] = values.Knowledge(refused.Reason?.Name, $"library.refusal_reasons.{refused.Reason?.Id}.name", "Reason"),
            ["answer"] = values.Knowledge(refused.Reason?.Answer, $"library.refusal_reasons.{refused.Reason?.Id}.answer", "What is said to the reason"),
            ["account_number"] = inputs.AccountNumbers([entry.Account]),
            ["facts"] = FactValues.List(told.Select(f => new ScriptObject
            {
                ["at"] = values.Time(f.Fact.At, $"facts.{f.Fact.Id}.at", "Time of the fact"),
                ["text"] = values.Text(f.Fact.Text, $"facts.{f.Fact.Id}.text", "Fact"),
            })),
        };
    }

    // Why this state is asked, where the office chose it in place of the one that the company's own rule leads to.
    private static IEnumerable<ScriptObject> BuildChosenState(DocumentInputs inputs, FactValues values) => inputs.Accounts
        .Where(a => a.AskState is { Because.Length: > 0 } chosen && chosen.State == inputs.Step.RequestedState)
        .GroupBy(a => a.AskState!.Because, StringComparer.Ordinal)
        .Select(g => new ScriptObject
        {
            ["account_number"] = inputs.AccountNumbers(g.Select(a => a.Id)),
            ["because"] = values.Text(g.Key, $"accounts.{g.First().Id}.ask_state.because", "Why this state is asked"),
        });

    private static ScriptObject BuildBan(NoticeBan ban, string path, DocumentInputs inputs, FactValues values) => new()
    {
        ["state"] = values.Knowledge(inputs.Vocabulary.GetName(WordLists.States, ban.State), $"{path}.state", "State that forbids the notice"),
        ["at_home"] = ban.State == inputs.Case.Case.RequestingState,
        ["court"] = values.Text(ban.Court, $"{path}.court", "Order that forbids the notice, court"),
        ["number"] = values.Identifier(ban.Number, $"{path}.number", "Order that forbids the notice, number"),
        ["date"] = values.Date(ban.Date, $"{path}.date", "Order that forbids the notice, date"),
        ["provision"] = values.Text(ban.Provision, $"{path}.provision", "Provision that forbids the notice"),
        ["until"] = values.Date(ban.Until, $"{path}.until", "Last day of the ban on notice"),
    };

    private static ScriptObject? BuildConfidentiality(DocumentInputs inputs, FactValues values)
    {
        if (inputs.Case.Confidentiality is not { } all)
        {
            return null;
        }

        // What is stated for this request alone is under its own entry, where an edit in a draft leads back to.
        var step = inputs.Step;
        var confidentiality = all.ForRequest(step.Kind, step.RequestedState, step.Providers);
        var own = all.ByRequest.ToList().FindIndex(r => r.IsFor(step.Kind, step.RequestedState, step.Providers));
        string Place(string key, Func<RequestSilence, bool> states) => own >= 0 && states(all.ByRequest[own]) ? FormattableString.Invariant($"confidentiality.by_request[{own}].{key}") : $"confidentiality.{key}";

        // What has no end of its own ends with the last order or provision that forbids the notice.
        var last = confidentiality is { Days: null, Until: null } ? confidentiality.FindLastBan(inputs.Request.Plan.AsOf) : null;
        var until = last is null ? Place("until", r => r.Until is not null) : FormattableString.Invariant($"confidentiality.forbidden_by[{confidentiality.ForbiddenBy.ToList().IndexOf(last)}].until");
        var numbers = confidentiality.Facts.Select(inputs.FactNumber).Where(n => n is not null).Order();
        return new ScriptObject
        {
            ["asked"] = confidentiality.Asked,
            ["ground"] = values.Word(confidentiality.Ground, Place("ground", r => r.Ground is not null), "Ground of confidentiality"),
            ["facts"] = FactValues.List(numbers.Cast<object?>()),
            ["days"] = values.Number(confidentiality.Days, Place("days", r => r.Days is not null), "Days of confidentiality"),
            ["until"] = values.Date(last?.Until ?? confidentiality.Until, until, "Confidential until"),
            ["order"] = TemplateFacts.BuildOrder(confidentiality.Order, "confidentiality.order", "Order of confidentiality", values),
            ["further_grounds"] = FactValues.List(confidentiality.FurtherGrounds.Select(g => values.Word(g, "confidentiality.further_grounds", "Further ground of confidentiality"))),
            ["forbidden_by"] = FactValues.List(confidentiality.ForbiddenBy.Select((ban, i) => BuildBan(ban, FormattableString.Invariant($"confidentiality.forbidden_by[{i}]"), inputs, values))),
        };
    }
}
