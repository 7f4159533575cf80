using EvidenceRequests.Model;

namespace EvidenceRequests.Rules;

/// <summary>A charge with the provision of the requesting state that it names; null if the pack does not have it.</summary>
internal sealed record ChargedProvision(ChargedOffence Charge, Offence? Offence)
{
    /// <summary>True if the provision is as the case file states it, because the pack does not have it.</summary>
    public bool IsStated => Offence is not null && Charge.Stated is not null && Offence.Cite.Source is null && Offence.Statute == StatedProvision.StatuteId(Charge);
}
