using EvidenceRequests.Model;

namespace EvidenceRequests.Packs;

/// <summary>One statement of a pack.</summary>
/// <param name="Kind">The list or group of the pack it is in, in words: <c>offences</c>, <c>channels</c>.</param>
/// <param name="Place">Where in the pack, in words: <c>offence ppc-302, penalty</c>.</param>
/// <param name="Says">What it says, as the pack restates it.</param>
/// <param name="Cite">Where it comes from.</param>
/// <param name="LeavesOpen">True where it only says that the answer is unknown, such as a policy on which the text is silent.</param>
internal sealed record PackStatement(string Kind, string Place, string Says, Citation Cite, bool LeavesOpen);
