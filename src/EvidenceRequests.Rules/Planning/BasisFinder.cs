using EvidenceRequests.Model;

namespace EvidenceRequests.Rules;

/// <summary>
/// Finds the legal bases between two states. An instrument is a basis only if it is in force, both states are parties to it and it
/// covers an offence; what is not known about a case is asked and never assumed.
/// </summary>
internal sealed class BasisFinder(DatedCase dated, Country requesting, Country requested)
{
    private const string OrganisedGroup = "mutual_legal_assistance.organised_group";
    private const string Transnational = "mutual_legal_assistance.transnational";

    private readonly MutualLegalAssistance? assistance = dated.CaseFile.MutualLegalAssistance;

    public static TestedBases Find(DatedCase dated, Country requesting, Country requested) => new BasisFinder(dated, requesting, requested).Find();

    // A treaty between the two comes first, then a convention nobody has qualified, then reciprocity, then a convention with
    // a reservation or objection that the other side may raise, then a scheme that does not bind.
    private static int Rank(LegalBasis basis) => basis.Kind switch
    {
        InstrumentKind.Bilateral => 0,
        InstrumentKind.Convention => basis.Note is null ? 1 : 3,
        null => 2,
        _ => 4,
    };

    private TestedBases Find()
    {
        var fitting = new List<LegalBasis>();
        var rejected = new List<RejectedBasis>();
        foreach (var instrument in dated.Library.Instruments.Values)
        {
            Test(instrument, fitting, rejected);
        }

        TestReciprocity(fitting, rejected);
        return new TestedBases(
            [.. fitting.OrderBy(b => b.Id != assistance?.Basis).ThenBy(Rank).ThenBy(b => b.Id, StringComparer.Ordinal)],
            [.. rejected.OrderBy(b => b.Id != assistance?.Basis).ThenBy(b => b.Id, StringComparer.Ordinal)]);
    }

    private void Test(Instrument instrument, List<LegalBasis> fitting, List<RejectedBasis> rejected)
    {
        var ours = FindParty(instrument, requesting.Id);
        var theirs = FindParty(instrument, requested.Id);
        var outside = instrument.NonParties.FirstOrDefault(n => n.State == requesting.Id) ?? instrument.NonParties.FirstOrDefault(n => n.State == requested.Id);
        var signed = instrument.Signatories.FirstOrDefault(s => s.State == requesting.Id) ?? instrument.Signatories.FirstOrDefault(s => s.State == requested.Id);
        if (instrument.NeverUsable is null && (ours is null || theirs is null) && outside is null && signed is null)
        {
            return;
        }

        var note = Note(instrument, ours, theirs);
        var article = instrument.Articles.FirstOrDefault(a => a.Basis == true);
        var source = SourceReferences.Resolve(instrument, (instrument.NeverUsable is null ? outside?.Cite ?? signed?.Cite : null) ?? article?.Cite ?? instrument.Cite);
        if (FindObstacle(instrument, ours, theirs) is { } obstacle)
        {
            var fact = obstacle.Kind == BasisObstacle.FactNotStated ? MissingFact(instrument.Scope) : null;
            rejected.Add(new RejectedBasis { Id = instrument.Id, Name = instrument.Name, Obstacle = obstacle.Kind, Why = obstacle.Why, Fact = fact, Note = note, Source = source });
            return;
        }

        fitting.Add(new LegalBasis
        {
            Id = instrument.Id,
            Kind = instrument.Kind,
            Name = instrument.Name,
            Article = article?.Number,
            Offences = [.. Covered(instrument.Scope).Select(o => o.Id)],
            LeavesOut = [.. dated.Offences.Charged.Where(c => c.Offence is null || !Covered(instrument.Scope).Contains(c.Offence)).Select(c => c.Charge.Id)],
            Why = $"both states are parties and it covers {(Covered(instrument.Scope).Count() < dated.Offences.Charged.Count ? string.Join(", ", Covered(instrument.Scope).Select(o => o.Id)) + " only" : "the offence")}: {instrument.Scope.Says}",
            Note = note,
            // What stands on memory is shown to people who look it up, and is not said to another state.
            UseLimits = instrument.UseLimits is { Cite.Confidence: Confidence.Page } limits ? limits : null,
            GoesDirect = instrument.Transmission?.Channel == "central-authority",
            Source = source,
        });
    }

    private Party? FindParty(Instrument instrument, string state) =>
        instrument.Parties.FirstOrDefault(p => p.State == state && instrument.IsBinding(p, dated.AsOf));

    private (BasisObstacle Kind, string Why)? FindObstacle(Instrument instrument, Party? ours, Party? theirs)
    {
        if (instrument.NeverUsable is { } never)
        {
            return (BasisObstacle.NeverUsable, never);
        }

        if (instrument.InForce?.Covers(dated.AsOf) != true && instrument.Kind != InstrumentKind.Scheme)
        {
            return (BasisObstacle.NotInForce, "it is not in force on this day, as far as is known");
        }

        if (ours is null || theirs is null)
        {
            var missing = ours is null ? requesting : requested;
            return (BasisObstacle.NotParty, instrument.Signatories.Any(s => s.State == missing.Id)
                ? $"{missing.NameInSentence} has signed it only, and a signature does not bind"
                : $"{missing.NameInSentence} is not a party to it");
        }

        return FindObstacle(instrument.Scope);
    }

    private (BasisObstacle Kind, string Why)? FindObstacle(InstrumentScope scope)
    {
        if (scope.Conduct.Count > 0 && !scope.Conduct.Intersect(dated.Offences.Conduct).Any())
        {
            return (BasisObstacle.OtherOffences, $"no offence charged is of its kind: {scope.Says}");
        }

        if (scope.MinMaxPenaltyMonths is { } months && !Covered(scope).Any())
        {
            return (BasisObstacle.PenaltyTooLow, FormattableString.Invariant($"no offence charged is known to allow {months} months: {scope.Says}"));
        }

        return MissingFact(scope) switch
        {
            OrganisedGroup => (BasisObstacle.FactNotStated, $"it needs an organised criminal group, and the case file states none ({OrganisedGroup})"),
            Transnational => (BasisObstacle.FactNotStated, $"it needs an offence that crosses borders, and the case file does not say how ({Transnational})"),
            _ => null,
        };
    }

    private string? MissingFact(InstrumentScope scope) => scope.OrganisedGroup == true && !IsStated(assistance?.OrganisedGroup) ? OrganisedGroup
        : scope.Transnational == true && !IsStated(assistance?.Transnational) ? Transnational
        : null;

    // "Unknown" states nothing.
    private static bool IsStated(string? text) => !string.IsNullOrWhiteSpace(text) && text.Trim().TrimEnd('.').ToLowerInvariant() is not ("unknown" or "not known" or "none" or "no");

    private IEnumerable<Offence> Covered(InstrumentScope scope) => dated.Offences.Offences
        .Where(o => scope.Conduct.IncludesAny(o.Conduct) && (scope.MinMaxPenaltyMonths is not { } months || OffenceSummary.MaxMonths(o) >= months));

    private string? Note(Instrument instrument, Party? ours, Party? theirs)
    {
        var notes = instrument.Objections
            .Where(o => (o.By == requested.Id && o.To == requesting.Id) || (o.By == requesting.Id && o.To == requested.Id))
            .Select(o => o.Effect)
            .Concat(new[] { ours?.Reservations, theirs?.Reservations }.OfType<string>())
            .ToList();
        return notes.Count == 0 ? null : string.Join(" ", notes);
    }

    private void TestReciprocity(List<LegalBasis> fitting, List<RejectedBasis> rejected)
    {
        const string Name = "Reciprocity";
        var rule = requested.Requested!.Reciprocity;
        var note = rule.Undertaking == YesNoUnknown.Yes ? $"{requested.NameInSentence} asks {requesting.NameInSentence} for a written undertaking." : null;
        var source = SourceReferences.Resolve(requested, rule.Cite);
        if (rule.Answer is not (Answer.Open or Answer.Discretionary))
        {
            rejected.Add(new RejectedBasis { Id = LegalBasis.Reciprocity, Name = Name, Obstacle = BasisObstacle.NoReciprocity, Why = rule.Why, Note = note, Source = source });
            return;
        }

        fitting.Add(new LegalBasis
        {
            Id = LegalBasis.Reciprocity,
            Name = Name,
            Article = rule.Statute,
            Statute = rule.Statute,
            Offences = [.. dated.Offences.Offences.Select(o => o.Id)],
            Why = rule.Why,
            Note = note,
            Source = source,
        });
    }
}
