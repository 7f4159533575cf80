using EvidenceRequests.Model;

namespace EvidenceRequests.Desk.Screens.Requests;

/// <summary>Findings as answers that are missing: what is asked, who can answer, and where.</summary>
internal static class MissingAnswers
{
    /// <summary>Each once, those the officer can answer first.</summary>
    public static IReadOnlyList<MissingAnswer> Create(CaseView view, IEnumerable<Finding> findings) =>
        [.. findings.OrderBy(f => f.Owner).Select(f => new MissingAnswer(Fields.Say(f), f.Fact is { } fact ? Fields.Address(view, fact) : null, OwnerName(f.Owner))).DistinctBy(m => (m.Text, m.Address))];

    /// <summary>Who answers, as a heading.</summary>
    public static string OwnerName(FindingOwner owner) => owner switch
    {
        FindingOwner.Investigator => DeskTexts.OwnerYou,
        FindingOwner.SeniorOfficer => DeskTexts.OwnerSenior,
        FindingOwner.Prosecutor => DeskTexts.OwnerProsecutor,
        FindingOwner.Court => DeskTexts.OwnerCourt,
        FindingOwner.CentralAuthority => DeskTexts.OwnerMinistry,
        _ => DeskTexts.OwnerPacks,
    };
}
