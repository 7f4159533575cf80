using EvidenceRequests.Documents.Templates;
using EvidenceRequests.Model;
using Scriban.Runtime;

namespace EvidenceRequests.Documents.Facts;

/// <summary>A letter that follows a request: the request with its numbers, and what the letter says.</summary>
internal static class LetterFacts
{
    public static void Add(IDictionary<string, FactBuilder> facts)
    {
        facts["follows"] = (inputs, values) => inputs.Step.Follows is { } followed ? BuildFollowed(followed, inputs, values) : null;
        facts["letter"] = (inputs, values) => inputs.Step.Follows is { } followed ? BuildLetter(followed, inputs, values) : null;
    }

    private static ScriptObject BuildFollowed(FollowedRequest followed, DocumentInputs inputs, FactValues values)
    {
        var (place, entry) = followed.Request;
        return new ScriptObject
        {
            ["kind"] = values.Word(followed.Kind, $"{place}.step", "Request that is followed"),
            ["sent"] = values.Date(entry.Sent, $"{place}.sent", "Sent"),
            ["channel"] = values.Text(entry.Channel, $"{place}.channel", "Channel of sending"),
            ["references"] = FactValues.List(References(followed, inputs).Select(r => new ScriptObject
            {
                ["role"] = values.Word(r.Role, $"{r.Path}.role", "Whose number it is"),
                ["value"] = values.Identifier(r.Value, r.Path, "Number of the addressee"),
            })),
            ["outcome"] = values.Word(entry.Outcome, $"{place}.outcome", "Outcome"),
            ["outcome_on"] = values.Date(entry.OutcomeOn, $"{place}.outcome_on", "Day of the outcome"),
            ["received"] = values.Date(entry.Received, $"{place}.received", "Received"),
            ["is_preservation"] = RequestKinds.IsPreservation(followed.Kind),
            ["from_central"] = inputs.Step.IsAssistance,
        };
    }

    // The number of the addressee first; then what else the file is known by, and the numbers under which the data is kept.
    private static IEnumerable<(string? Role, string Value, string Path)> References(FollowedRequest followed, DocumentInputs inputs)
    {
        var own = followed.Requests.SelectMany(r => new (string? Role, string? Value, string Path)[] { (null, r.Entry.Reference, $"{r.Place}.reference") }
            .Concat(r.Entry.References.Select((n, i) => ((string?)n.Role, (string?)n.Value, FormattableString.Invariant($"{r.Place}.references[{i}].value")))).Where(n => n.Item1 is not ("ours" or "fir" or "home-order")));
        var kept = inputs.Step.Preservations.Where(_ => inputs.Step.Requested.MayHearOfContacts || !inputs.Step.IsAssistance).Select(p => ((string?)"preservation", p.Reference, $"{p.Fact}.reference"));
        return own.Concat(kept).Where(n => !string.IsNullOrWhiteSpace(n.Item2)).DistinctBy(n => n.Item2, StringComparer.Ordinal).Select(n => (n.Item1, n.Item2!, n.Item3));
    }

    private static ScriptObject BuildLetter(FollowedRequest followed, DocumentInputs inputs, FactValues values)
    {
        var letter = followed.Letter;
        var path = followed.Place ?? "letters";
        string? Text(string? value, string key, string label) => values.Text(value, $"{path}.{key}", label);
        return new ScriptObject
        {
            ["number"] = values.Number(SupplementNumber(followed, inputs), "plan.letter.number", "Number of the supplement"),
            ["reminders"] = followed.Reminders,
            ["needed_by"] = values.Date(letter.NeededBy, $"{path}.needed_by", "Needed by"),
            ["item_names"] = FactValues.List(letter.Items.Select(i => ItemName(i, inputs, values))),
            ["release_preservation"] = letter.ReleasePreservation,
            ["gathered"] = values.Word(letter.Gathered, $"{path}.gathered", "Data gathered already"),
            ["use"] = values.Word(letter.Use, $"{path}.use", "Use"),
            ["end"] = values.Word(letter.End, $"{path}.end", "End of the material"),
            ["ended_on"] = values.Date(letter.EndedOn, $"{path}.ended_on", "Day of the end"),
            ["disclosed_at"] = values.Time(letter.DisclosedAt, $"{path}.disclosed_at", "Disclosed"),
            ["danger_over"] = letter.DangerOver,
            ["because"] = Text(letter.Because, "because", "Why it is written now"),
            ["effect_on_time"] = Text(letter.EffectOnTime, "effect_on_time", "Effect on the time"),
            ["result"] = Text(letter.Result, "result", "What came of it"),
            ["undertaking"] = Text(letter.Undertaking, "undertaking", "Undertaking"),
            ["new_use"] = Text(letter.NewUse, "new_use", "Further use"),
            ["ended_by"] = Text(letter.EndedBy, "ended_by", "Who did it"),
            ["disclosed"] = Text(letter.Disclosed, "disclosed", "What was disclosed"),
            ["process"] = Text(letter.Process, "process", "Process that follows"),
            ["retention"] = Text(letter.Retention, "retention", "What becomes of the data"),
            ["questions"] = FactValues.List(letter.Questions.Select((q, i) => new ScriptObject
            {
                ["asked"] = values.Text(q.Asked, FormattableString.Invariant($"{path}.questions[{i}].asked"), "Question"),
                ["answer"] = values.Text(q.Answer, FormattableString.Invariant($"{path}.questions[{i}].answer"), "Answer"),
                ["replaces"] = values.Text(q.Replaces, FormattableString.Invariant($"{path}.questions[{i}].replaces"), "What it replaces"),
            })),
            ["changes"] = FactValues.List(letter.Changes.Select((c, i) => new ScriptObject
            {
                ["number"] = i + 1,
                ["old"] = values.Text(c.Old, FormattableString.Invariant($"{path}.changes[{i}].old"), "Old"),
                ["new"] = values.Text(c.New, FormattableString.Invariant($"{path}.changes[{i}].new"), "New"),
                ["because"] = values.Text(c.Because, FormattableString.Invariant($"{path}.changes[{i}].because"), "Why"),
            })),
            ["files"] = FactValues.List(letter.Files.Select((f, i) => new ScriptObject
            {
                ["number"] = i + 1,
                ["name"] = values.Identifier(f.Name, FormattableString.Invariant($"{path}.files[{i}].name"), "File"),
                ["bytes"] = values.Identifier(f.Bytes, FormattableString.Invariant($"{path}.files[{i}].bytes"), "Bytes"),
                ["hash"] = values.Identifier(f.Sha256, FormattableString.Invariant($"{path}.files[{i}].sha256"), "SHA-256"),
                ["problem"] = values.Text(f.Problem, FormattableString.Invariant($"{path}.files[{i}].problem"), "What is wrong"),
            })),
            ["gaps"] = FactValues.List(letter.Gaps.Select((g, i) => new ScriptObject
            {
                ["account_number"] = inputs.AccountNumbers([g.Account]),
                ["item_name"] = values.Knowledge(inputs.Item(g.Item)?.Name ?? g.Item, $"library.data_items.{g.Item}", "Item"),
                ["asked"] = values.Text(g.Asked, FormattableString.Invariant($"{path}.gaps[{i}].asked"), "Asked"),
                ["received"] = values.Text(g.Received, FormattableString.Invariant($"{path}.gaps[{i}].received"), "Received"),
            })),
        };
    }

    // Supplements of a request are numbered in the order in which they are sent.
    private static int? SupplementNumber(FollowedRequest followed, DocumentInputs inputs) => followed.Letter.Kind != RequestKinds.Supplement ? null
        : 1 + inputs.Request.Plan.History.Count(r => r.Entry.Step == RequestKinds.Supplement && r.Entry.Follows is { } named && followed.Requests.Any(f => f.Entry.Id == named));

    private static string? ItemName(string item, DocumentInputs inputs, FactValues values) =>
        values.Knowledge(TemplateFunctions.LowerFirst(inputs.Item(item)?.Name ?? item), $"library.data_items.{item}", "Item");
}
