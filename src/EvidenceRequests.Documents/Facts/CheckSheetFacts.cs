using EvidenceRequests.Model;
using Scriban.Runtime;

namespace EvidenceRequests.Documents;

/// <summary>What only the check sheet prints: it stays in the office and tells what to do before the letter leaves.</summary>
internal static class CheckSheetFacts
{
    public static void Add(IDictionary<string, FactBuilder> facts)
    {
        facts["library"] = (dossier, values) => values.Knowledge(Short(dossier.Library.Hash), "plan.library", "Version of the packs");
        facts["status"] = (dossier, _) => FactValues.Word(dossier.Step.Status);
        facts["depends_on"] = (dossier, values) => FactValues.List(dossier.Step.DependsOn.Select(d => values.Word(d, "plan.depends_on", "Depends on")));
        facts["findings"] = (dossier, values) => FactValues.List(NotToldElsewhere(dossier.Step).Select((f, i) => Finding(f, "findings", i, values)));
        facts["notes"] = (dossier, values) => FactValues.List(dossier.Step.Findings.Where(f => f.Severity == Severity.Note).Select((f, i) => Finding(f, "notes", i, values)));
        facts["reasons"] = (dossier, values) => FactValues.List(dossier.Step.Reasons
            .Where(r => !r.Rule.EndsWith(":track-record", StringComparison.Ordinal))
            .Select((r, i) => ReasonOf(r, FormattableString.Invariant($"plan.reasons[{i}]"), values)));
        facts["formalities"] = (dossier, values) => FactValues.List(dossier.Step.Formalities.Select((f, i) => FormalityOf(f, i, dossier, values)));
        facts["home_steps"] = (dossier, values) => FactValues.List(dossier.Step.HomeSteps.Select((s, i) => HomeStep(s, i, values)));
        facts["unconfirmed"] = (dossier, values) => FactValues.List(Unconfirmed(dossier, values));
        facts["confirmed"] = (dossier, values) => FactValues.List(Confirmed(dossier).Select((c, i) => ConfirmedRow(c, i, values)));
        facts["dates"] = (dossier, values) => FactValues.List(dossier.Step.Dates.OrderBy(d => d.Value).ThenBy(d => d.Key, StringComparer.Ordinal).Select(d => DateRow(d.Key, d.Value, values)));
        facts["refusals"] = (dossier, values) => FactValues.List(dossier.Request.Plan.Refusals
            .Where(r => r.Provider == dossier.Step.Provider)
            .Select((r, i) => RefusalOf(r, i, dossier, values)));
        facts["track_record"] = (dossier, values) => FactValues.List(TrackRecord(dossier, values));
        facts["alternatives"] = (dossier, values) => FactValues.List(Alternatives(dossier, values));
    }

    // Enough to tell two versions apart; the whole stands in the provenance of every draft.
    private static string Short(string hash) => hash.Length <= 23 ? hash : hash[..23];

    // What stands under a ground of refusal, and what the table of expectations says, is not told twice.
    private static IEnumerable<Finding> NotToldElsewhere(Step step)
    {
        var told = step.RefusalRisks.SelectMany(r => r.Findings).ToHashSet();
        return step.Findings.Where(f => f.Severity != Severity.Note && !told.Contains(f));
    }

    private static ScriptObject Finding(Finding finding, string list, int index, FactValues values)
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

    private static ScriptObject ReasonOf(Reason reason, string path, FactValues values) => new()
    {
        ["rule"] = values.Knowledge(reason.Rule, $"{path}.rule", "Rule"),
        ["why"] = values.Knowledge(reason.Why, $"{path}.why", "Why"),
        ["source"] = values.Source(reason.Source, $"{path}.source"),
    };

    // A formality is named by a word of the list; what the pack adds to it is the note.
    private static ScriptObject FormalityOf(Reason formality, int index, Dossier dossier, FactValues values)
    {
        var path = FormattableString.Invariant($"plan.formalities[{index}]");
        var name = dossier.WordName("formality", formality.Rule);
        var note = name is not null && formality.Why.StartsWith(name, StringComparison.Ordinal) ? formality.Why[name.Length..].TrimStart(' ', '–') : formality.Why;
        return new ScriptObject
        {
            ["text"] = values.Knowledge(name ?? formality.Why, $"{path}.text", "Formality"),
            ["note"] = name is null ? null : values.Knowledge(note, $"{path}.note", "Formality"),
            ["source"] = values.Source(formality.Source, $"{path}.source"),
        };
    }

    private static ScriptObject HomeStep(Reason step, int index, FactValues values)
    {
        var path = FormattableString.Invariant($"plan.home_steps[{index}]");
        return new ScriptObject
        {
            ["office"] = values.Knowledge(step.Rule, $"{path}.office", "Office"),
            ["does"] = values.Knowledge(step.Why, $"{path}.does", "What it does"),
            ["source"] = values.Source(step.Source, $"{path}.source"),
        };
    }

    private static IEnumerable<ScriptObject> Unconfirmed(Dossier dossier, FactValues values)
    {
        var step = dossier.Step;
        var doubts = new List<(Doubt? Doubt, SourceReference? Source)>
        {
            (Doubts.Addressee(step.Addressee, Doubts.OfAddressee, dossier), step.Addressee.Source),
            (step.Channel is null ? null : Doubts.Channel(step.Channel, dossier), step.Channel?.Source),
        };
        doubts.AddRange(step.Holders.Select(h => (Doubts.Addressee(h, Doubts.OfHolder, dossier), h.Source)));
        doubts.AddRange(step.Bases.Where(b => b.Fits).Select(b => (Doubts.Basis(b, dossier), b.Source)));
        doubts.AddRange(from charged in dossier.Case.Proceedings?.Offences ?? []
                        let offence = ProceedingsFacts.OffenceOf(charged, dossier)
                        where offence is not null
                        select (Doubts.Penalty(offence, dossier), (SourceReference?)Doubts.SourceOfPenalty(offence, dossier)));
        foreach (var (doubt, source) in doubts)
        {
            if (doubt is not null)
            {
                yield return UnconfirmedRow(doubt, source, values);
            }
        }
    }

    private static ScriptObject UnconfirmedRow(Doubt doubt, SourceReference? source, FactValues values)
    {
        var path = $"plan.unconfirmed.{doubt.Statement}";
        return new ScriptObject
        {
            ["statement"] = values.Knowledge(doubt.Statement, $"{path}.statement", "Statement"),
            ["what"] = values.Knowledge(doubt.Text, $"{path}.what", "What to confirm"),
            ["source"] = values.Source(source, $"{path}.source"),
            ["check_at"] = values.Knowledge(source?.Url, $"{path}.check_at", "Where to check"),
        };
    }

    // A statement is named by the id of its pack first.
    private static IEnumerable<Confirmation> Confirmed(Dossier dossier)
    {
        var step = dossier.Step;
        HashSet<string> packs = [.. step.Providers, step.RequestedState, step.Addressee.State, dossier.Case.Case.RequestingState, .. step.Bases.Where(b => b.Fits).Select(b => b.Id)];
        return dossier.Case.Confirmations.Where(c => packs.Contains(c.Statement.Split(':')[0]));
    }

    private static ScriptObject ConfirmedRow(Confirmation confirmation, int index, FactValues values)
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

    private static ScriptObject DateRow(string name, DateOnly date, FactValues values) => new()
    {
        ["name"] = values.Word(name.Replace('_', '-'), "plan.dates", "Date"),
        ["date"] = values.Date(date, $"plan.dates.{name}", "Date"),
    };

    private static ScriptObject RefusalOf(Refusal refusal, int index, Dossier dossier, FactValues values)
    {
        var path = FormattableString.Invariant($"plan.refusals[{index}]");
        var kind = dossier.Library.Vocabulary.RequestKinds.FirstOrDefault(k => k.Id == refusal.Kind)?.Name ?? refusal.Kind;
        var instead = dossier.Library.Vocabulary.RequestKinds.FirstOrDefault(k => k.Id == refusal.Instead)?.Name
            ?? (refusal.Instead is null ? null : dossier.WordName("instead", refusal.Instead) ?? refusal.Instead);
        return new ScriptObject
        {
            ["kind_name"] = values.Knowledge(kind, $"{path}.kind", "Kind of request"),
            ["why"] = values.Knowledge(refusal.Why, $"{path}.why", "Why"),
            ["instead"] = values.Knowledge(instead, $"{path}.instead", "Instead"),
            ["source"] = values.Source(refusal.Source, $"{path}.source"),
        };
    }

    private static IEnumerable<ScriptObject> TrackRecord(Dossier dossier, FactValues values) =>
        (dossier.Provider?.TrackRecord ?? []).Where(t => t.From == dossier.Case.Case.RequestingState).Select((t, i) => new ScriptObject
        {
            ["period"] = values.Knowledge(t.Period, FormattableString.Invariant($"library.track_record[{i}].period"), "Period"),
            ["result"] = values.Knowledge(t.Result, FormattableString.Invariant($"library.track_record[{i}].result"), "What came of requests"),
            ["source"] = values.Knowledge(
                dossier.Provider?.Sources.FirstOrDefault(s => s.Id == t.Cite.Source)?.Title,
                FormattableString.Invariant($"library.track_record[{i}].source"),
                "Source"),
        });

    private static IEnumerable<object?> Alternatives(Dossier dossier, FactValues values)
    {
        var services = dossier.Accounts.Select(a => a.Service).ToHashSet();
        return (dossier.Provider?.Alternatives ?? [])
            .Where(a => a.Services.Count == 0 || a.Services.Any(services.Contains))
            .Select((a, i) => values.Knowledge(a.Text, FormattableString.Invariant($"library.alternatives[{i}]"), "Where else to look"));
    }
}
