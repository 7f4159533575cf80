using EvidenceRequests.Model;

namespace EvidenceRequests.Cli.Printing;

/// <summary>Findings by the one who can answer them, so that each of them gets one list.</summary>
internal static class OwnerGroups
{
    /// <summary>The findings of each owner, the reader of the page first.</summary>
    public static IEnumerable<(FindingOwner Owner, IReadOnlyList<ReportedFinding> Findings)> Split(IEnumerable<ReportedFinding> findings) => findings
        .GroupBy(f => f.Finding.Owner)
        .OrderBy(g => g.Key)
        .Select(g => (g.Key, (IReadOnlyList<ReportedFinding>)[.. g]));

    /// <summary>The heading over what somebody can answer.</summary>
    public static string Heading(FindingOwner owner) => owner switch
    {
        FindingOwner.Investigator => "You can answer:",
        FindingOwner.SeniorOfficer => "The senior officer answers:",
        FindingOwner.Prosecutor => "The prosecutor answers:",
        FindingOwner.Court => "A court at home orders:",
        FindingOwner.CentralAuthority => "The central authority (the ministry) answers:",
        _ => "Those who keep the packs answer:",
    };

    /// <summary>From whom, in a sentence.</summary>
    public static string From(FindingOwner owner) => owner switch
    {
        FindingOwner.Investigator => "you",
        FindingOwner.SeniorOfficer => "the senior officer",
        FindingOwner.Prosecutor => "the prosecutor",
        FindingOwner.Court => "a court at home",
        FindingOwner.CentralAuthority => "the central authority",
        _ => "those who keep the packs",
    };
}
