namespace EvidenceRequests.Register;

/// <summary>Who writes: the chain, the short id of a person, and in which role.</summary>
/// <param name="Chain">The chain that is written in.</param>
/// <param name="Actor">Short id of the person, as the office knows its people.</param>
/// <param name="Role">A word of <see cref="MemberRoles"/>.</param>
internal sealed record RegisterIdentity(string Chain, string Actor, string Role);
