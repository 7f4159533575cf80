namespace EvidenceRequests.Model;

/// <summary>An example address, cut into its parts.</summary>
/// <param name="Parts">The parts with their names.</param>
public sealed record GuideAddress(IReadOnlyList<GuideAddressPart> Parts) : GuideBlock;
