using EvidenceRequests.Model;
using Scriban.Runtime;

namespace EvidenceRequests.Documents.Facts;

/// <summary>What only the check sheet prints: it stays in the office and tells what to do before the letter leaves.</summary>
internal static class CheckSheetFacts
{
    public static void Add(IDictionary<string, FactBuilder> facts)
    {
        facts["library"] = (inputs, values) => values.Knowledge(Short(inputs.Request.Plan.Library), "plan.library", "Version of the packs");
        facts["status"] = (inputs, _) => FactValues.Word(inputs.Step.Status);
        facts["depends_on"] = (inputs, values) => FactValues.List(inputs.Step.DependsOn.Select(d => values.Word(d, "plan.depends_on", "Depends on")));
        facts["findings"] = (inputs, values) => FactValues.List(FindRemaining(inputs.Step).Select((f, i) => BuildFinding(f, "findings", i, values)));
        facts["must_mend"] = (inputs, values) => FactValues.List(inputs.Step.Findings.Where(f => f.Severity == Severity.Error).Select(f => SayPlainly(f, inputs)).DistinctBy(f => f.Message).Select((f, i) => BuildFinding(f, "must_mend", i, values)));
        facts["notes"] = (inputs, values) => FactValues.List(inputs.Step.Findings.Where(f => f.Severity == Severity.Note).Select((f, i) => BuildFinding(f, "notes", i, values)));
        facts["reasons"] = (inputs, values) => FactValues.List(inputs.Step.Reasons.Select((r, i) => BuildReason(r, FormattableString.Invariant($"plan.reasons[{i}]"), values)));
        facts["formalities"] = (inputs, values) => FactValues.List(inputs.Step.Formalities.Select((f, i) => BuildFormality(f, i, values)));
        facts["home_steps"] = (inputs, values) => FactValues.List(inputs.Step.HomeSteps.Select((s, i) => BuildHomeStep(s, i, values)));
        facts["unconfirmed"] = (inputs, values) => FactValues.List(inputs.Step.Unconfirmed.Select(u => BuildUnconfirmedRow(u, values)));
        facts["confirmed"] = (inputs, values) => FactValues.List(Confirmed(inputs).Select((c, i) => BuildConfirmedRow(c, i, values)));
        facts["dates"] = (inputs, values) => FactValues.List(inputs.Step.Dates.InOrder().Select(d => BuildDateRow(d, values)));
        facts["refusals"] = (inputs, values) => FactValues.List(inputs.Request.Plan.Refusals
            .Where(r => r.Provider == inputs.Step.Provider)
            .Select((r, i) => BuildRefusal(r, i, inputs, values)));
        facts["later"] = (inputs, values) => FactValues.List(Later(inputs).Select((l, i) => BuildLater(l, i, inputs, values)));
        facts["track_record"] = (inputs, values) => FactValues.List(inputs.Step.TrackRecord.Select((t, i) => BuildPastAnswers(t, i, values)));
        facts["alternatives"] = (inputs, values) => FactValues.List(inputs.Step.Alternatives.Select((a, i) => values.Knowledge(a, FormattableString.Invariant($"library.alternatives[{i}]"), "Where else to look")));
    }

    // Enough to tell two versions apart; the whole is in the provenance of every draft.
    private static string Short(string hash) => hash.Length <= 23 ? hash : hash[..23];

    // What is under a ground of refusal, and what the table of expectations says, is not told twice.
    private static IEnumerable<Finding> FindRemaining(Step step)
    {
        var told = step.RefusalRisks.SelectMany(r => r.Findings).ToHashSet();
        return step.Findings.Where(f => f.Severity != Severity.Note && !told.Contains(f));
    }

    private static string Message(Finding finding) => finding.DescribeSubjects() is { } subjects ? $"{finding.Message} (For {subjects}.)" : finding.Message;

    // The part that people print names the element of a request that is missing, and no key of the case file.
    private static Finding SayPlainly(Finding finding, DocumentInputs inputs)
    {
        if (finding is not { Code: FindingCodes.RequirementMissing, Fact: { } fact })
        {
            return finding;
        }

        var rows = inputs.Step.Requirements.Select(r => r.Requirement).Where(r => r.Element is not null).ToList();
        var row = rows.FirstOrDefault(r => StatementId.FromRow(r.Id) == finding.Requirement) ?? rows.FirstOrDefault(r => r.Fact == fact);
        var name = row is null ? null : inputs.FindWordName("request-element", row.Element!);
        return finding with { Message = $"missing: {name ?? string.Join(' ', fact.Split('.')[^Math.Min(2, fact.Split('.').Length)..]).Replace('_', ' ')}." };
    }

    private static ScriptObject BuildFinding(Finding finding, string list, int index, FactValues values)
    {
        var path = FormattableString.Invariant($"plan.{list}[{index}]");
        return new ScriptObject
        {
            ["code"] = values.Knowledge(finding.Code, $"{path}.code", "Code"),
            ["severity"] = FactValues.Word(finding.Severity),
            ["message"] = values.Knowledge(Message(finding), $"{path}.message", "Finding"),
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

    private static ScriptObject BuildFormality(StepFormality formality, int index, FactValues values)
    {
        var path = FormattableString.Invariant($"plan.formalities[{index}]");
        return new ScriptObject
        {
            ["text"] = values.Knowledge(formality.Name, $"{path}.text", "Formality"),
            ["note"] = values.Knowledge(formality.Note, $"{path}.note", "Formality"),
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

    private static ScriptObject BuildUnconfirmedRow(UnconfirmedStatement statement, FactValues values)
    {
        var path = $"plan.unconfirmed.{statement.Id}";
        return new ScriptObject
        {
            ["statement"] = values.Knowledge(statement.Id.ToString(), $"{path}.statement", "Statement"),
            ["what"] = values.Knowledge(statement.Says, $"{path}.what", "What to confirm"),
            ["source"] = values.Source(statement.Source, $"{path}.source"),
            ["check_at"] = values.Knowledge(statement.Source?.CheckAt ?? statement.Source?.Url, $"{path}.check_at", "Where to check"),
        };
    }

    // The confirmations of this case that are about a pack the step rests on.
    private static IEnumerable<Confirmation> Confirmed(DocumentInputs inputs)
    {
        var step = inputs.Step;
        HashSet<string> packs = [.. step.Providers, step.RequestedState, step.Addressee.State, inputs.Requesting.State.Id, .. step.Bases.Select(b => b.Id)];
        return inputs.Case.Confirmations.Where(c => packs.Contains(StatementId.Parse(c.Statement).Pack));
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

    private static ScriptObject BuildDateRow(StepDate date, FactValues values) => new()
    {
        ["name"] = FactValues.Word(date.Kind),
        ["date"] = values.Date(date.Day, $"plan.dates.{FactValues.Word(date.Kind)}", "Date"),
    };

    private static ScriptObject BuildRefusal(Refusal refusal, int index, DocumentInputs inputs, FactValues values)
    {
        var path = FormattableString.Invariant($"plan.refusals[{index}]");
        var kind = inputs.Vocabulary.RequestKinds.FirstOrDefault(k => k.Id == refusal.Kind)?.Name ?? refusal.Kind;
        var instead = inputs.Vocabulary.RequestKinds.FirstOrDefault(k => k.Id == refusal.Instead)?.Name
            ?? (refusal.Instead is null ? null : inputs.FindWordName("instead", refusal.Instead) ?? refusal.Instead);
        return new ScriptObject
        {
            ["kind_name"] = values.Knowledge(kind, $"{path}.kind", "Kind of request"),
            ["why"] = values.Knowledge(refusal.Why, $"{path}.why", "Why"),
            ["instead"] = values.Knowledge(instead, $"{path}.instead", "Instead"),
            ["source"] = values.Source(refusal.Source, $"{path}.source"),
        };
    }

    // What the answer to this step opens; and what nothing asks for yet, where this step is about the same account.
    private static IEnumerable<LaterStep> Later(DocumentInputs inputs) => inputs.Request.Plan.Later.Where(l => l.After.Count > 0
        ? l.After.Contains(inputs.Step.Id)
        : inputs.Step.Asks.Any(a => a.Account == l.Account && a.Provider == l.Provider));

    private static ScriptObject BuildLater(LaterStep later, int index, DocumentInputs inputs, FactValues values)
    {
        var path = FormattableString.Invariant($"plan.later[{index}]");
        return new ScriptObject
        {
            ["waits"] = later.After.Count > 0,
            ["account"] = values.Identifier(later.Account, $"{path}.account", "Account"),
            ["why"] = values.Knowledge(later.Why, $"{path}.why", "What it waits for"),
            ["fix"] = values.Knowledge(later.Fix, $"{path}.fix", "What to do then"),
        };
    }

    private static ScriptObject BuildPastAnswers(PastAnswers answers, int index, FactValues values)
    {
        var path = FormattableString.Invariant($"library.track_record[{index}]");
        return new ScriptObject
        {
            ["period"] = values.Knowledge(answers.Period, $"{path}.period", "Period"),
            ["result"] = values.Knowledge(answers.Result, $"{path}.result", "What came of requests"),
            ["source"] = values.Source(answers.Source, $"{path}.source"),
        };
    }
}
