namespace EvidenceRequests.Packs;

/// <summary>One change between two states of the packs, in words.</summary>
/// <param name="Pack">The pack or file: <c>meta</c>, <c>templates/shared/en/facts.md</c>.</param>
/// <param name="Words">What changed: <c>the portal's address changed</c>.</param>
/// <param name="Before">What it was; null for something new.</param>
/// <param name="After">What it is; null for something that was taken out.</param>
public sealed record PackChange(string Pack, string Words, string? Before, string? After);
