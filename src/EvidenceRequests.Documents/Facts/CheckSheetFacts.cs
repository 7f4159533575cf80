using EvidenceRequests.Documents.Slots;
using EvidenceRequests.Model;
using Scriban.Runtime;

namespace EvidenceRequests.Documents.Facts;

/// <summary>What only the check sheet prints: it stays in the office and tells what to do before the letter leaves.</summary>
internal static class CheckSheetFacts
{
    public static void Add(IDictionary<string, FactBuilder> facts)
    {
        facts["library"] = (inputs, values) => values.Knowledge(Shorten(inputs.Library.Hash), "plan.library", "Version of the packs");
        facts["status"] = (inputs, _) => FactValues.Word(inputs.Step.Status);
        facts["depends_on"] = (inputs, values) => FactValues.List(inputs.Step.DependsOn.Select(d => values.Word(d, "plan.depends_on", "Depends on")));
        facts["findings"] = (inputs, values) => FactValues.List(FindRemaining(inputs.Step).Select((f, i) => BuildFinding(f, "findings", i, values)));
        facts["notes"] = (inputs, values) => FactValues.List(inputs.Step.Findings.Where(f => f.Severity == Severity.Note).Select((f, i) => BuildFinding(f, "notes", i, values)));
        facts["reasons"] = (inputs, values) => FactValues.List(inputs.Step.Reasons
            .Where(r => !r.Rule.EndsWith(":track-record", StringComparison.Ordinal))
            .Select((r, i) => BuildReason(r, FormattableString.Invariant($"plan.reasons[{i}]"), values)));
        facts["formalities"] = (inputs, values) => FactValues.List(inputs.Step.Formalities.Select((f, i) => BuildFormality(f, i, inputs, values)));
        facts["home_steps"] = (inputs, values) => FactValues.List(inputs.Step.HomeSteps.Select((s, i) => BuildHomeStep(s, i, values)));
        facts["unconfirmed"] = (inputs, values) => FactValues.List(BuildUnconfirmed(inputs, values));
        facts["confirmed"] = (inputs, values) => FactValues.List(FindConfirmed(inputs).Select((c, i) => BuildConfirmedRow(c, i, values)));
        facts["dates"] = (inputs, values) => FactValues.List(inputs.Step.Dates.OrderBy(d => d.Value).ThenBy(d => d.Key, StringComparer.Ordinal).Select(d => BuildDateRow(d.Key, d.Value, values)));
        facts["refusals"] = (inputs, values) => FactValues.List(inputs.Request.Plan.Refusals
            .Where(r => r.Provider == inputs.Step.Provider)
            .Select((r, i) => BuildRefusal(r, i, inputs, values)));
        facts["track_record"] = (inputs, values) => FactValues.List(BuildTrackRecord(inputs, values));
        facts["alternatives"] = (inputs, values) => FactValues.List(BuildAlternatives(inputs, values));
    }

    // Enough to tell two versions apart; the whole stands in the provenance of every draft.
    private static string Shorten(string hash) => hash.Length <= 23 ? hash : hash[..23];

    // What stands under a ground of refusal, and what the table of expectations says, is not told twice.
    private static IEnumerable<Finding> FindRemaining(Step step)
    {
        var told = step.RefusalRisks.SelectMany(r => r.Findings).ToHashSet();
        return step.Findings.Where(f => f.Severity != Severity.Note && !told.Contains(f));
    }

    private static ScriptObject BuildFinding(Finding finding, string list, int index, FactValues values)
    {
        var path = FormattableString.Invariant($"plan.{list}[{index}]");
        return new ScriptObject
        {
            ["code"] = values.Knowledge(finding.Code, $"{path}.code", "Code"),
            ["severity"] = FactValues.Word(finding.Severity),
            ["message"] = values.Knowledge(finding.Message, $"{path}.message", "Finding"),
            ["why"] = values.Knowledge(finding.Why, $"{path}.why", "Why"),
            ["fix"] = values.Knowledge(finding.Fix, $"{path}.fix", "What to do"),
            ["fact"] = values.Knowledge(finding.Fact, $"{path}.fact", "Fact"),
            ["source"] = values.Source(finding.Source, $"{path}.source"),
        };
    }

    private static ScriptObject BuildReason(Reason reason, string path, FactValues values) => new()
    {
        ["rule"] = values.Knowledge(reason.Rule, $"{path}.rule", "Rule"),
        ["why"] = values.Knowledge(reason.Why, $"{path}.why", "Why"),
        ["source"] = values.Source(reason.Source, $"{path}.source"),
    };

    // A formality is named by a word of the list; what the pack adds to it is the note.
    private static ScriptObject BuildFormality(Reason formality, int index, DocumentInputs inputs, FactValues values)
    {
        var path = FormattableString.Invariant($"plan.formalities[{index}]");
        var name = inputs.FindWordName("formality", formality.Rule);
        var note = name is not null && formality.Why.StartsWith(name, StringComparison.Ordinal) ? formality.Why[name.Length..].TrimStart(' ', '–') : formality.Why;
        return new ScriptObject
        {
            ["text"] = values.Knowledge(name ?? formality.Why, $"{path}.text", "Formality"),
            ["note"] = name is null ? null : values.Knowledge(note, $"{path}.note", "Formality"),
            ["source"] = values.Source(formality.Source, $"{path}.source"),
        };
    }

    private static ScriptObject BuildHomeStep(Reason step, int index, FactValues values)
    {
        var path = FormattableString.Invariant($"plan.home_steps[{index}]");
        return new ScriptObject
        {
            ["office"] = values.Knowledge(step.Rule, $"{path}.office", "Office"),
            ["does"] = values.Knowledge(step.Why, $"{path}.does", "What it does"),
            ["source"] = values.Source(step.Source, $"{path}.source"),
        };
    }

    private static IEnumerable<ScriptObject> BuildUnconfirmed(DocumentInputs inputs, FactValues values)
    {
        var step = inputs.Step;
        var doubts = new List<(UnconfirmedStatement? Doubt, SourceReference? Source)>
        {
            (UnconfirmedStatements.ForAddressee(step.Addressee, UnconfirmedStatements.OfAddressee, inputs), step.Addressee.Source),
            (step.Channel is null ? null : UnconfirmedStatements.ForChannel(step.Channel, inputs), step.Channel?.Source),
        };
        doubts.AddRange(step.Holders.Select(h => (UnconfirmedStatements.ForAddressee(h, UnconfirmedStatements.OfHolder, inputs), h.Source)));
        doubts.AddRange(step.Bases.Where(b => b.Fits).Select(b => (UnconfirmedStatements.ForBasis(b, inputs), b.Source)));
        doubts.AddRange(from charged in inputs.Case.Proceedings?.Offences ?? []
                        let offence = ProceedingsFacts.FindOffence(charged, inputs)
                        where offence is not null
                        select (UnconfirmedStatements.ForPenalty(offence, inputs), (SourceReference?)UnconfirmedStatements.FindPenaltySource(offence, inputs)));
        foreach (var (unconfirmed, source) in doubts)
        {
            if (unconfirmed is not null)
            {
                yield return BuildUnconfirmedRow(unconfirmed, source, values);
            }
        }
    }

    private static ScriptObject BuildUnconfirmedRow(UnconfirmedStatement unconfirmed, SourceReference? source, FactValues values)
    {
        var path = $"plan.unconfirmed.{unconfirmed.Statement}";
        return new ScriptObject
        {
            ["statement"] = values.Knowledge(unconfirmed.Statement, $"{path}.statement", "Statement"),
            ["what"] = values.Knowledge(unconfirmed.Text, $"{path}.what", "What to confirm"),
            ["source"] = values.Source(source, $"{path}.source"),
            ["check_at"] = values.Knowledge(source?.Url, $"{path}.check_at", "Where to check"),
        };
    }

    // A statement is named by the id of its pack first.
    private static IEnumerable<Confirmation> FindConfirmed(DocumentInputs inputs)
    {
        var step = inputs.Step;
        HashSet<string> packs = [.. step.Providers, step.RequestedState, step.Addressee.State, inputs.Case.Case.RequestingState, .. step.Bases.Where(b => b.Fits).Select(b => b.Id)];
        return inputs.Case.Confirmations.Where(c => packs.Contains(c.Statement.Split(':')[0]));
    }

    private static ScriptObject BuildConfirmedRow(Confirmation confirmation, int index, FactValues values)
    {
        var path = FormattableString.Invariant($"confirmations[{index}]");
        return new ScriptObject
        {
            ["statement"] = values.Text(confirmation.Statement, $"{path}.statement", "Statement"),
            ["by"] = values.Text(confirmation.By, $"{path}.by", "Confirmed by"),
            ["on"] = values.Date(confirmation.On, $"{path}.on", "Confirmed on"),
            ["how"] = values.Text(confirmation.How, $"{path}.how", "How it was confirmed"),
        };
    }

    private static ScriptObject BuildDateRow(string name, DateOnly date, FactValues values) => new()
    {
        ["name"] = values.Word(name.Replace('_', '-'), "plan.dates", "Date"),
        ["date"] = values.Date(date, $"plan.dates.{name}", "Date"),
    };

    private static ScriptObject BuildRefusal(Refusal refusal, int index, DocumentInputs inputs, FactValues values)
    {
        var path = FormattableString.Invariant($"plan.refusals[{index}]");
        var kind = inputs.Library.Vocabulary.RequestKinds.FirstOrDefault(k => k.Id == refusal.Kind)?.Name ?? refusal.Kind;
        var instead = inputs.Library.Vocabulary.RequestKinds.FirstOrDefault(k => k.Id == refusal.Instead)?.Name
            ?? (refusal.Instead is null ? null : inputs.FindWordName("instead", refusal.Instead) ?? refusal.Instead);
        return new ScriptObject
        {
            ["kind_name"] = values.Knowledge(kind, $"{path}.kind", "Kind of request"),
            ["why"] = values.Knowledge(refusal.Why, $"{path}.why", "Why"),
            ["instead"] = values.Knowledge(instead, $"{path}.instead", "Instead"),
            ["source"] = values.Source(refusal.Source, $"{path}.source"),
        };
    }

    private static IEnumerable<ScriptObject> BuildTrackRecord(DocumentInputs inputs, FactValues values) =>
        (inputs.Provider?.TrackRecord ?? []).Where(t => t.From == inputs.Case.Case.RequestingState).Select((t, i) => new ScriptObject
        {
            ["period"] = values.Knowledge(t.Period, FormattableString.Invariant($"library.track_record[{i}].period"), "Period"),
            ["result"] = values.Knowledge(t.Result, FormattableString.Invariant($"library.track_record[{i}].result"), "What came of requests"),
            ["source"] = values.Knowledge(
                inputs.Provider?.Sources.FirstOrDefault(s => s.Id == t.Cite.Source)?.Title,
                FormattableString.Invariant($"library.track_record[{i}].source"),
                "Source"),
        });

    private static IEnumerable<object?> BuildAlternatives(DocumentInputs inputs, FactValues values)
    {
        var services = inputs.Accounts.Select(a => a.Service).ToHashSet();
        return (inputs.Provider?.Alternatives ?? [])
            .Where(a => a.Services.Count == 0 || a.Services.Any(services.Contains))
            .Select((a, i) => values.Knowledge(a.Text, FormattableString.Invariant($"library.alternatives[{i}]"), "Where else to look"));
    }
}
