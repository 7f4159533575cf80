using EvidenceRequests.Model;

namespace EvidenceRequests.Rules;

/// <summary>What the provider's own rule says about the addressee.</summary>
internal sealed record AddresseeChoice(LegalEntity? Entity, AddresseeCase? Case, string? AskAddressee, bool Ambiguous)
{
    /// <summary>The outcome where there is no company to address here.</summary>
    public string? Outcome => Entity is null ? Case?.Outcome ?? "unresolved" : null;
}
