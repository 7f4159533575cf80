using EvidenceRequests.Model;

namespace EvidenceRequests.Rules;

/// <summary>The offences charged as a letter cites them: provision, statute, penalty, and whether the penalty is sure enough to be stated.</summary>
internal static class OffenceCitation
{
    public static IReadOnlyList<CitedOffence> Cite(DatedCase dated) => [.. dated.Offences.Charged.Select(c => Cite(dated, c))];

    public static StatementId PenaltyStatement(DatedCase dated, Offence offence) => new(dated.RequestingState, "penalty", offence.Id);

    private static CitedOffence Cite(DatedCase dated, ChargedProvision charged) => charged.Offence is not { } offence
        ? new CitedOffence { Charge = charged.Charge }
        : new CitedOffence
        {
            Charge = charged.Charge,
            Offence = offence,
            IsStated = charged.IsStated,
            Statute = charged.IsStated ? StatedProvision.CreateStatute(charged.Charge) : dated.Home?.Statutes.FirstOrDefault(s => s.Id == offence.Statute),
            PenaltyStatement = PenaltyStatement(dated, offence),
            PenaltySource = SourceReferences.Resolve(dated.Requesting!, offence.Penalty.Cite),
            PenaltyIsSure = charged.IsStated || UnconfirmedFinder.FindPenalty(dated, offence) is null,
        };
}
