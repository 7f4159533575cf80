namespace EvidenceRequests.Packs;

/// <summary>One value of a YAML or JSON file, with its place.</summary>
internal abstract record YamlNode(int Line, int Column)
{
    /// <summary>The character at which it starts.</summary>
    public int Start { get; init; }
}
