using EvidenceRequests.Model;

namespace EvidenceRequests;

/// <summary>Whether a request travels with a note of the ministry that sends it.</summary>
internal static class DiplomaticNote
{
    /// <summary>A note goes along unless the treaty relied on lets the central authorities write to each other, or the state has no office that sends notes.</summary>
    public static bool Accompanies(Step step, CasePlan casePlan)
    {
        var home = casePlan.Library.Countries.GetValueOrDefault(casePlan.Reading.CaseFile.Case.RequestingState)?.Requesting;
        var basis = step.Bases.FirstOrDefault(b => b.Fits)?.Id;
        var agreed = basis is null ? null : casePlan.Library.Instruments.GetValueOrDefault(basis)?.Transmission;
        return home?.DiplomaticOffice is not null && agreed?.Channel != "central-authority";
    }
}
