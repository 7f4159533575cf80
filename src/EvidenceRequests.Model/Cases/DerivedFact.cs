namespace EvidenceRequests.Model;

/// <summary>A fact that the program works out from the case file and the packs, for conditions and requirements of packs.</summary>
/// <param name="Path">Path, such as <c>derived.capital_exposure</c>.</param>
/// <param name="Meaning">What it says and which values it has.</param>
public sealed record DerivedFact(string Path, string Meaning);
