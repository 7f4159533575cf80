using System.Text.Json.Serialization;

namespace EvidenceRequests.Model;

/// <summary>Who can answer a finding: the one whom the office must ask.</summary>
[JsonConverter(typeof(KebabCaseConverter<FindingOwner>))]
public enum FindingOwner
{
    /// <summary>The officer in charge of the case, or whoever works on its draft.</summary>
    Investigator,

    /// <summary>The officer above, who approves, declares and takes the second look.</summary>
    SeniorOfficer,

    /// <summary>The prosecutor or legal adviser: offences, elements, legal basis, statements of law.</summary>
    Prosecutor,

    /// <summary>The court or magistrate that makes an order at home.</summary>
    Court,

    /// <summary>The central authority or ministry of the requesting state: decisions, approvals, undertakings, its signature.</summary>
    CentralAuthority,

    /// <summary>Those who keep the packs, the wording and the program.</summary>
    PackMaintainer,
}
