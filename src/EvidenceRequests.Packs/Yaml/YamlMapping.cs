namespace EvidenceRequests.Packs;

/// <summary>Keys with their values, in the order of the file.</summary>
internal sealed record YamlMapping(int Line, int Column, IReadOnlyList<YamlEntry> Entries) : YamlNode(Line, Column)
{
    /// <summary>The character behind the closing brace; null for a mapping of lines.</summary>
    public int? FlowEnd { get; init; }
}
