namespace EvidenceRequests.Packs;

/// <summary>A list.</summary>
internal sealed record YamlSequence(int Line, int Column, IReadOnlyList<YamlNode> Values) : YamlNode(Line, Column)
{
    /// <summary>The character behind the closing bracket; null for a list of lines.</summary>
    public int? FlowEnd { get; init; }
}
