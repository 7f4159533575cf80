using EvidenceRequests.Model;

namespace EvidenceRequests.Rules;

/// <summary>The identifiers of an account as one addressee takes them: those that are valid, and what is wrong with the rest.</summary>
internal sealed record AccountIdentifiers(IReadOnlyList<NormalisedIdentifier> Usable, IReadOnlyList<Finding> Findings);
