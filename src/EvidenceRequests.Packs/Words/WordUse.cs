using EvidenceRequests.Model;

namespace EvidenceRequests.Packs;

/// <summary>One closed word in a case file.</summary>
/// <param name="Scalar">What is written.</param>
/// <param name="Content">What it must be.</param>
/// <param name="Path">The path of the fact.</param>
/// <param name="Group">The group that holds it.</param>
internal sealed record WordUse(YamlScalar Scalar, ClosedAttribute Content, string Path, YamlMapping Group);
