namespace EvidenceRequests.Packs;

/// <summary>One value of a YAML or JSON file, with its place.</summary>
internal abstract record YamlNode(int Line, int Column);
