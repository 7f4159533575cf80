using EvidenceRequests.Model;

namespace EvidenceRequests.Rules;

/// <summary>A charge with the provision of the requesting state that it names; null if the pack does not have it.</summary>
internal sealed record ChargedProvision(ChargedOffence Charge, Offence? Offence);
