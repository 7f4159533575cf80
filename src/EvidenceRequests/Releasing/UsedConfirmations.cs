using EvidenceRequests.Model;
using EvidenceRequests.Packs;

namespace EvidenceRequests;

/// <summary>The confirmations of the case file that this document needs: without them something would stand in its way.</summary>
internal sealed class UsedConfirmations
{
    private readonly ReturnedDraft draft;
    private readonly CaseReading? reading;
    private readonly DateOnly asOf;
    private readonly HashSet<StatementId> needed;
    private readonly HashSet<StatementId> reported = [];
    private readonly SortedSet<string> lifted = new(StringComparer.Ordinal);

    public UsedConfirmations(RequestDrafter drafter, ReturnedDraft draft, CaseReading? reading, DateOnly asOf)
    {
        this.draft = draft;
        this.reading = reading;
        this.asOf = asOf;
        needed = Printed.Concat(Planned(drafter)).ToHashSet();
        if (needed.Any(Has))
        {
            lifted.Add(FindingCodes.UnconfirmedStatement);
        }
    }

    private IEnumerable<StatementId> Printed => (draft.Provenance?.Unconfirmed ?? []).Select(s => s.Id);

    /// <summary>Those that were used.</summary>
    public IReadOnlyList<Confirmation> Used => [.. (reading?.CaseFile.Confirmations ?? []).Where(c => needed.Contains(StatementId.Parse(c.Statement)))];

    /// <summary>Codes of what they lifted.</summary>
    public IReadOnlyList<string> Lifted => [.. lifted];

    /// <summary>True if a person has put on record, under the id of its rule, that a warning was looked at.</summary>
    public bool Lift(Finding warning)
    {
        if (warning.Requirement is not { } statement)
        {
            return false;
        }

        reported.Add(statement);
        if (!Use(statement))
        {
            return false;
        }

        lifted.Add(warning.Code);
        return true;
    }

    /// <summary>What is wrong with the confirmations; asked last, when it is known which were used and what was reported already.</summary>
    public IEnumerable<Finding> Findings()
    {
        var open = needed.Intersect(Printed).Where(s => !Has(s) && !reported.Contains(s)).ToList();
        if (reading is null)
        {
            return open.Count == 0 ? [] : [ReleaseObstacles.WithoutCase(draft.File, open.Count)];
        }

        return open.Select(s => ReleaseObstacles.Unconfirmed(draft.File, s)).Concat(reading.CaseFile.Confirmations.Select((c, i) => (c, i)).Where(c => needed.Contains(StatementId.Parse(c.c.Statement)) && !IsComplete(c.c)).Select(c =>
            ReleaseObstacles.EntryIncomplete(
                reading.SourceMap.Find(FormattableString.Invariant($"confirmations[{c.i}]")),
                $"the confirmation of {c.c.Statement} does not say by whom, on which day (not one to come) and how.",
                "Complete by, on and how: which page was read, who was called.")));
    }

    /// <summary>True if a person has put on record that a statement is confirmed; the confirmation is then one that this document needs.</summary>
    public bool Use(StatementId statement)
    {
        if (!Has(statement))
        {
            return false;
        }

        needed.Add(statement);
        return true;
    }

    private bool Has(StatementId statement) => reading?.CaseFile.Confirmations.Any(c => StatementId.Parse(c.Statement) == statement) == true;

    private bool IsComplete(Confirmation confirmation) =>
        !string.IsNullOrWhiteSpace(confirmation.By) && !string.IsNullOrWhiteSpace(confirmation.How) && confirmation.On?.Value is { } day && day <= asOf;

    // What the plan would ask if nobody had confirmed anything.
    private IEnumerable<StatementId> Planned(RequestDrafter drafter)
    {
        if (reading is null || reading.CaseFile.Confirmations.Count == 0 || draft.Provenance is not { } provenance)
        {
            return [];
        }

        var plan = OpenedPlan.Open(drafter.PlanByRules(reading with { CaseFile = reading.CaseFile with { Confirmations = [] } }, asOf), provenance).Value?.Plan;
        return plan is null ? [] : plan.Steps.Where(s => s.Id == provenance.Step).SelectMany(s => s.Findings).Concat(plan.Findings)
            .Where(f => f.Code == FindingCodes.UnconfirmedStatement).Select(f => f.Requirement).OfType<StatementId>();
    }
}
