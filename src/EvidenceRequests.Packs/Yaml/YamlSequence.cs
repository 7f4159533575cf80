namespace EvidenceRequests.Packs;

/// <summary>A list.</summary>
internal sealed record YamlSequence(int Line, int Column, IReadOnlyList<YamlNode> Values) : YamlNode(Line, Column);
