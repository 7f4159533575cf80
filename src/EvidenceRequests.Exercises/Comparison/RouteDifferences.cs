namespace EvidenceRequests.Exercises.Comparison;

/// <summary>Which requests come of the decisions: kinds and addressees, what stops them, and what the rules find besides.</summary>
internal sealed class RouteDifferences(DecidedCase trainee, DecidedCase model)
{
    private static readonly (string Field, string Dimension)[] Fields =
    [
        ("identifiers", "identifiers"), ("resolved", "addressee"), ("provider", "addressee"), ("located_in", "addressee"), ("emergency", "emergency"), ("rights_screen", "rights"), ("confidentiality", "secrecy"),
        ("history", "clocks"), (".from", "period"), (".to", "period"), ("linked_by", "nexus"), ("supports", "nexus"), ("nexus", "nexus"), ("probable_cause", "nexus"), (".items", "items"), ("mutual_legal_assistance", "route"),
    ];

    // The mark and the made-up values of an exercise are no decision of the trainee's case.
    private static readonly string[] OfExercises = [FindingCodes.ExerciseMarkMissing, FindingCodes.ExerciseValueReal];

    /// <summary>The differences, without those that follow from others.</summary>
    /// <param name="others">What differs otherwise.</param>
    public IEnumerable<Difference> Find(IReadOnlyList<Difference> others) => [.. Routes(others), .. Addressees(), .. Findings(others)];

    private IEnumerable<Difference> Routes(IReadOnlyList<Difference> others)
    {
        // A route that is open or closed because of an item, an account, an emergency or an earlier request has been told there.
        var explained = others.Any(o => o.Dimension is "items" or "identifiers" or "addressee" or "emergency" or "clocks" or "what-else" && !o.Remark.EndsWith("no-time", StringComparison.Ordinal));
        var (mine, theirs) = (Set(trainee), Set(model));
        if (explained)
        {
            yield break;
        }

        foreach (var (kind, target) in theirs.Except(mine))
        {
            yield return new Difference("route/missing", $"{kind}:{target}", Words.Of(("kind", model.KindName(kind)), ("target", model.TargetName(kind, target))));
        }

        foreach (var (kind, target) in mine.Except(theirs))
        {
            yield return new Difference("route/one-too-many", $"{kind}:{target}", Words.Of(("kind", trainee.KindName(kind)), ("target", trainee.TargetName(kind, target))));
        }
    }

    private IEnumerable<Difference> Addressees()
    {
        foreach (var step in trainee.Plan.Steps)
        {
            var other = model.Plan.Steps.FirstOrDefault(s => s.Kind == step.Kind && DecidedCase.Target(s) == DecidedCase.Target(step));
            if (other is not null && other.Addressee.Name != step.Addressee.Name)
            {
                yield return new Difference("addressee/other-company", DecidedCase.Target(step), Words.Of(("kind", trainee.KindName(step.Kind)), ("value", step.Addressee.Name), ("expected", other.Addressee.Name)), step.Addressee.Source);
            }
        }
    }

    private IEnumerable<Difference> Findings(IReadOnlyList<Difference> others)
    {
        var known = model.Findings.Select(f => (f.Code, f.Requirement)).ToHashSet();
        // What a request lacks that the model does not make is told with the request.
        var shared = Set(model);
        var mine = trainee.Plan.Findings.Concat(trainee.Plan.Steps.Where(s => shared.Contains((s.Kind, DecidedCase.Target(s)))).SelectMany(s => s.Findings)).Distinct();
        foreach (var finding in mine.Where(f => f.Severity != Severity.Note && !OfExercises.Contains(f.Code) && !known.Contains((f.Code, f.Requirement))).GroupBy(f => (f.Code, f.Requirement)).Select(g => g.First()))
        {
            var dimension = Dimension(finding);
            if (finding.Severity == Severity.Error && others.Any(o => o.Dimension == dimension))
            {
                continue;
            }

            yield return new Difference(
                $"{dimension}/{(finding.Severity == Severity.Error ? "error" : "warning")}", finding.Requirement?.ToString() ?? finding.Code,
                Words.Of(("message", finding.Message.TrimEnd('.')), ("why", finding.Why ?? "The addressee sends it back, or a colleague has to ask you."), ("fix", finding.Fix ?? "See what \"evreq check\" says.")), finding.Source);
        }
    }

    private static string Dimension(Finding finding) => Fields.FirstOrDefault(f => finding.Fact?.Contains(f.Field, StringComparison.Ordinal) == true).Dimension ?? "statement";

    private static HashSet<(string Kind, string Target)> Set(DecidedCase side) => [.. side.Plan.Steps.Select(s => (s.Kind, DecidedCase.Target(s)))];
}
