using EvidenceRequests.Model;

namespace EvidenceRequests.Rules;

/// <summary>A provision that the case file states because no pack has it. It is never taken for a neighbouring section.</summary>
internal static class StatedProvision
{
    public static string StatuteId(ChargedOffence charge) => $"stated-{charge.Id}";

    public static Offence? CreateOffence(ChargedOffence charge) => charge.Stated is not { } stated ? null : new Offence
    {
        Id = charge.Id,
        Statute = StatuteId(charge),
        Section = stated.Section,
        Title = stated.Title,
        Penalty = new Penalty { Text = stated.Penalty, Death = stated.Death ?? YesNoUnknown.Unknown, Life = YesNoUnknown.Unknown, MaxMonths = stated.MaxMonths, Cite = Cite(stated) },
        Cognizable = YesNoUnknown.Unknown,
        Cite = Cite(stated),
    };

    public static Statute CreateStatute(ChargedOffence charge) => new() { Id = StatuteId(charge), Name = charge.Stated!.Statute, ShortName = charge.Stated.Statute, Cite = Cite(charge.Stated) };

    public static IEnumerable<Finding> Findings(DatedCase dated) => dated.Offences.Charged.Where(c => c.IsStated).Select(c => Finding.Warning(
        FindingCodes.OffenceStated,
        fact: $"proceedings.offences.{c.Charge.Id}.stated",
        message: $"{c.Charge.Id} is not in the pack of {dated.Requesting?.NameInSentence ?? "the requesting state"}; the letter cites it as the requesting authority states it.",
        why: "Nobody has checked section and penalty here, and no convention is matched to it by its conduct.",
        fix: "Have the prosecutor compare section, title and penalty with the law in force, and enclose the text of the provision."));

    private static Citation Cite(StatedOffence stated) => new() { Confidence = Confidence.Memory, Note = $"stated by the requesting authority: {stated.Source}" };
}
