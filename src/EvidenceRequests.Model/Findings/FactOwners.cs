namespace EvidenceRequests.Model;

/// <summary>Who can state a fact of the case file, where the pack that asks for it does not say.</summary>
internal static class FactOwners
{
    /// <summary>Owners by the path of the fact or of a group that holds it; the longest path wins, and what is not named is the investigator's.</summary>
    public static IReadOnlyDictionary<string, FindingOwner> ByPath { get; } = new Dictionary<string, FindingOwner>(StringComparer.Ordinal)
    {
        ["authority.supervisor.approved_on"] = FindingOwner.SeniorOfficer,
        ["authority.joint_investigation_team"] = FindingOwner.SeniorOfficer,
        ["proceedings.limitation_statement"] = FindingOwner.Prosecutor,
        ["proceedings.ne_bis_in_idem_statement"] = FindingOwner.Prosecutor,
        ["proceedings.trial_forum"] = FindingOwner.Prosecutor,
        ["proceedings.offences.elements"] = FindingOwner.Prosecutor,
        ["proceedings.magistrate_order"] = FindingOwner.Court,
        ["data.nexus"] = FindingOwner.Prosecutor,
        ["emergency.senior_officer"] = FindingOwner.SeniorOfficer,
        ["emergency.declared_true"] = FindingOwner.SeniorOfficer,
        ["confidentiality.order"] = FindingOwner.Court,
        ["mutual_legal_assistance"] = FindingOwner.CentralAuthority,
        ["mutual_legal_assistance.basis"] = FindingOwner.Prosecutor,
        ["mutual_legal_assistance.home_order"] = FindingOwner.Court,
        ["mutual_legal_assistance.home_declaration"] = FindingOwner.Prosecutor,
        ["mutual_legal_assistance.issuing_order"] = FindingOwner.Court,
        ["mutual_legal_assistance.organised_group"] = FindingOwner.Investigator,
        ["mutual_legal_assistance.transnational"] = FindingOwner.Investigator,
        ["mutual_legal_assistance.grounds_for_location"] = FindingOwner.Investigator,
        ["mutual_legal_assistance.procedure"] = FindingOwner.Prosecutor,
        ["mutual_legal_assistance.urgency"] = FindingOwner.Investigator,
        ["mutual_legal_assistance.rights_screen"] = FindingOwner.SeniorOfficer,
        ["mutual_legal_assistance.translations"] = FindingOwner.Investigator,
        ["mutual_legal_assistance.earlier_contacts"] = FindingOwner.Investigator,
        ["mutual_legal_assistance.public_interest"] = FindingOwner.Investigator,
        ["mutual_legal_assistance.delivery_point"] = FindingOwner.Investigator,
        ["mutual_legal_assistance.third_party_privacy"] = FindingOwner.Investigator,
        ["mutual_legal_assistance.destruction"] = FindingOwner.Investigator,
        ["approvals"] = FindingOwner.SeniorOfficer,
    };

    // Findings that ask for the fact at which they stand.
    private static readonly string[] AskForTheirFact =
    [
        FindingCodes.BlankLeft, FindingCodes.EmergencyIncomplete, FindingCodes.RequirementMissing, FindingCodes.RequirementNotMet, FindingCodes.EvidenceTestFailed, FindingCodes.MissingFactInDocument,
    ];

    /// <summary>Who can state the fact that a finding asks for; null where it asks for none.</summary>
    public static FindingOwner? Find(Finding finding) => finding.Fact is { } fact && AskForTheirFact.Contains(finding.Code) ? Find(fact) : null;

    /// <summary>Who can state the fact at a path as packs and findings write it: with or without ids, as <c>data.d1.nexus</c> or <c>data.nexus</c>.</summary>
    public static FindingOwner Find(string path)
    {
        var words = path.Split('.', '[');
        var (longest, owner) = (0, FindingOwner.Investigator);
        foreach (var (known, who) in ByPath)
        {
            var group = known.Split('.');
            if (group.Length > longest && StartsWith(words, group))
            {
                (longest, owner) = (group.Length, who);
            }
        }

        return owner;
    }

    // The id of an entry of a list is between the list and its keys, so words of the path may be left over between those of the group.
    private static bool StartsWith(ReadOnlySpan<string> words, ReadOnlySpan<string> group)
    {
        if (words.IsEmpty || words[0] != group[0])
        {
            return false;
        }

        while (!words.IsEmpty && !group.IsEmpty)
        {
            group = words[0] == group[0] ? group[1..] : group;
            words = words[1..];
        }

        return group.IsEmpty;
    }
}
