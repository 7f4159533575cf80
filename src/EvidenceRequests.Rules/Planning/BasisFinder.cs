using EvidenceRequests.Model;

namespace EvidenceRequests.Rules;

/// <summary>
/// Finds the legal bases between two states. An instrument is a basis only if it is in force, both states are parties to it and it
/// covers the offence; what is not known about a case is asked and never assumed.
/// </summary>
internal static class BasisFinder
{
    /// <summary>Id of the basis that needs no instrument.</summary>
    public const string Reciprocity = "reciprocity";

    public static IReadOnlyList<BasisCandidate> Find(CaseFile caseFile, OffenceSummary offences, Country requesting, Country requested, IEnumerable<Instrument> instruments, DateOnly asOf)
    {
        var candidates = instruments
            .Select(i => Test(i, caseFile, offences, requesting, requested, asOf))
            .OfType<(BasisCandidate Candidate, int Rank)>()
            .Append(TestReciprocity(requesting, requested))
            .OrderBy(c => !c.Candidate.Fits)
            .ThenBy(c => c.Candidate.Id != caseFile.MutualLegalAssistance?.Basis)
            .ThenBy(c => c.Rank)
            .ThenBy(c => c.Candidate.Id, StringComparer.Ordinal);
        return [.. candidates.Select(c => c.Candidate)];
    }

    /// <summary>The instrument that a request relies on; none for reciprocity.</summary>
    public static Instrument? Relied(IReadOnlyList<BasisCandidate> bases, Library library) =>
        bases.FirstOrDefault(b => b.Fits) is { } basis ? library.Instruments.GetValueOrDefault(basis.Id) : null;

    // A treaty between the two comes first, then a convention nobody has qualified, then reciprocity, then a convention with
    // a reservation or objection that the other side may raise, then a scheme that does not bind.
    private static int Rank(Instrument instrument, string? note) => instrument.Kind switch
    {
        InstrumentKind.Bilateral => 0,
        InstrumentKind.Convention => note is null ? 1 : 3,
        _ => 4,
    };

    private static (BasisCandidate Candidate, int Rank)? Test(Instrument instrument, CaseFile caseFile, OffenceSummary offences, Country requesting, Country requested, DateOnly asOf)
    {
        var ours = Party(instrument, requesting.Id, asOf);
        var theirs = Party(instrument, requested.Id, asOf);
        var outside = instrument.NonParties.FirstOrDefault(n => n.State == requesting.Id) ?? instrument.NonParties.FirstOrDefault(n => n.State == requested.Id);
        if (instrument.NeverUsable is null && (ours is null || theirs is null) && outside is null)
        {
            return null;
        }

        var note = Note(instrument, ours, theirs, requesting.Id, requested.Id);
        var why = Obstacle(instrument, caseFile, offences, ours, theirs, requesting, requested, asOf);
        var article = instrument.Articles.FirstOrDefault(a => a.Basis == true);
        var candidate = new BasisCandidate
        {
            Id = instrument.Id,
            Name = instrument.Name,
            Article = article?.Number,
            Fits = why is null,
            Why = why ?? $"both states are parties and it covers the offence: {instrument.Scope.Says}",
            Note = note,
            Source = SourceReferences.Resolve(instrument, (instrument.NeverUsable is null ? outside?.Cite : null) ?? article?.Cite ?? instrument.Cite),
        };
        return (candidate, Rank(instrument, note));
    }

    private static Party? Party(Instrument instrument, string state, DateOnly asOf) =>
        instrument.Parties.FirstOrDefault(p => p.State == state && (p.InForce?.Covers(asOf) ?? true));

    private static string? Obstacle(Instrument instrument, CaseFile caseFile, OffenceSummary offences, Party? ours, Party? theirs, Country requesting, Country requested, DateOnly asOf)
    {
        if (instrument.NeverUsable is { } never)
        {
            return never;
        }

        if (instrument.InForce?.Covers(asOf) != true && instrument.Kind != InstrumentKind.Scheme)
        {
            return "it is not in force on this day, as far as is known";
        }

        if (ours is null || theirs is null)
        {
            return $"{(ours is null ? requesting.NameInSentence : requested.NameInSentence)} is not a party to it";
        }

        var mla = caseFile.MutualLegalAssistance;
        var scope = instrument.Scope;
        if (scope.Conduct.Count > 0 && !scope.Conduct.Intersect(offences.Conduct).Any())
        {
            return $"no offence charged is of its kind: {scope.Says}";
        }

        if (scope.MinMaxPenaltyMonths is { } months && offences.MaxPenaltyMonths < months)
        {
            return $"no offence charged is known to allow {months} months: {scope.Says}";
        }

        if (scope.OrganisedGroup == true && string.IsNullOrWhiteSpace(mla?.OrganisedGroup))
        {
            return "it needs an organised criminal group, and the case file states none (mutual_legal_assistance.organised_group)";
        }

        return scope.Transnational == true && string.IsNullOrWhiteSpace(mla?.Transnational)
            ? "it needs an offence that crosses borders, and the case file does not say how (mutual_legal_assistance.transnational)"
            : null;
    }

    private static string? Note(Instrument instrument, Party? ours, Party? theirs, string requesting, string requested)
    {
        var notes = instrument.Objections
            .Where(o => (o.By == requested && o.To == requesting) || (o.By == requesting && o.To == requested))
            .Select(o => o.Effect)
            .Concat(new[] { ours?.Reservations, theirs?.Reservations }.OfType<string>())
            .ToList();
        return notes.Count == 0 ? null : string.Join(" ", notes);
    }

    private static (BasisCandidate Candidate, int Rank) TestReciprocity(Country requesting, Country requested)
    {
        var rule = requested.Requested!.Reciprocity;
        var candidate = new BasisCandidate
        {
            Id = Reciprocity,
            Name = "Reciprocity",
            Article = rule.Statute,
            Fits = rule.Answer is Answer.Open or Answer.Discretionary,
            Why = rule.Why,
            Note = rule.Undertaking == YesNoUnknown.Yes ? $"{requested.NameInSentence} asks {requesting.NameInSentence} for a written undertaking." : null,
            Source = SourceReferences.Resolve(requested, rule.Cite),
        };
        return (candidate, 2);
    }
}
