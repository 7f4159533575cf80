namespace EvidenceRequests.Scaffolding;

/// <summary>An example of a fact.</summary>
/// <param name="Path">Path, list entries by their number.</param>
/// <param name="Value">The example as YAML; <c>{day:-10}</c>, <c>{time:-10 21:40}</c>, <c>{state}</c> and the like are filled in.</param>
/// <param name="Meaning">What the fact is, for the person who writes the case; null if the key says it.</param>
internal sealed record CaseScaffoldExample(string Path, string Value, string? Meaning = null);
