using EvidenceRequests.Documents;

namespace EvidenceRequests.Tests.Decisions;

/// <summary>
/// What the rows of a pack ask of a case: each fact is answered, and looked for in the documents of each step that asks for it. Texts are
/// answered with a mark that is found again; for the rest the documents are compared with those of a case that does not state it.
/// </summary>
internal sealed class DemandedAnswers
{
    private readonly Func<CaseFile, CasePlan> planner;
    private readonly CaseFile answered;
    private readonly CasePlan plan;
    private readonly IReadOnlyList<(StatedFact Fact, IReadOnlyList<Requirement> Rows)> facts;
    private readonly Dictionary<string, IReadOnlyList<string>> documents = [];

    public DemandedAnswers(Func<CaseFile, CasePlan> planner, CaseFile complete, IEnumerable<Requirement> rows, Library library)
    {
        this.planner = planner;

        // What must not be stated, or be another word, is no answer that could be printed; what the rules work out is no fact of the case.
        facts = [.. rows.Where(r => r.Check is { Absent: not true, NoneOf.Count: 0 } && !r.Fact.StartsWith("derived.", StringComparison.Ordinal)).GroupBy(r => r.Fact).Select(g => (StatedFact.Create(g.Key, library), (IReadOnlyList<Requirement>)[.. g]))];
        answered = facts.Where(f => f.Fact.IsText || f.Fact.Name.StartsWith("additional_facts.", StringComparison.Ordinal)).Aggregate(complete, (c, f) => f.Fact.Answer(c));
        plan = planner(answered);
    }

    /// <summary>The rows that are asked and answered, each with whether a document of the step holds the answer.</summary>
    public IEnumerable<(Requirement Row, string Kind, bool IsPrinted)> Find()
    {
        foreach (var (fact, rows) in facts)
        {
            var bare = new Lazy<CasePlan?>(() => fact.Remove(answered) is { } without ? planner(without) : null);
            foreach (var step in plan.Plan.Steps.Where(s => rows.Any(r => IsAnswered(s, r)) && Read(s).Count > 0))
            {
                if ((fact.IsText ? Read(step).Any(d => d.Contains(fact.Mark, StringComparison.Ordinal)) : Differs(step, bare.Value)) is not { } isPrinted)
                {
                    continue;
                }

                foreach (var row in rows.Where(r => IsAnswered(step, r)))
                {
                    yield return (row, step.Kind, isPrinted);
                }
            }
        }
    }

    private static bool IsAnswered(Step step, Requirement row) =>
        step.Requirements.Any(r => r.Requirement.Id == row.Id) && !step.Findings.Any(f => f.Requirement?.Id == row.Id);

    private IReadOnlyList<string> Read(Step step) => documents.TryGetValue(step.Id, out var known) ? known : documents[step.Id] = [.. Compose(plan, step)];

    // Null if there is nothing to compare: no case, no step or no letter can be without the fact.
    private bool? Differs(Step step, CasePlan? bare) =>
        bare?.Plan.Steps.FirstOrDefault(s => s.Kind == step.Kind && s.RequestedState == step.RequestedState && s.Provider == step.Provider) is { } same && Compose(bare, same) is var others && others.Any()
            ? !Read(step).SequenceEqual(others, StringComparer.Ordinal)
            : null;

    // What the office keeps for itself does not count; a step whose letter is not written has no documents.
    private static IEnumerable<string> Compose(CasePlan plan, Step step)
    {
        DraftRequest Request(string kind) => new() { CaseFile = plan.Reading.CaseFile, Step = step, Plan = plan.Plan, Library = plan.Library, AsOf = plan.Plan.AsOf, DocumentKind = kind };
        Draft? Write(string kind) => DraftComposer.Compose(Request(kind)).Value;
        return Write(step.Kind) is { } letter
            ? DraftComposer.Package(Request(step.Kind)).Select(d => d.Document).Where(k => !DocumentKinds.IsInternal(k)).Select(Write).OfType<Draft>().Prepend(letter)
                .Select(d => ReadingView.Create(d with { Comments = [] }).Replace("\n", " ", StringComparison.Ordinal))
            : [];
    }
}
