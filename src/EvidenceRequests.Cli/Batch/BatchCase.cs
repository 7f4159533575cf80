namespace EvidenceRequests.Cli.Batch;

/// <summary>One case of many.</summary>
/// <param name="File">Its file as it was named.</param>
/// <param name="Folder">Name of its folder below the output folder; empty if it can have none.</param>
/// <param name="Refusal">Why it is not drafted, if so.</param>
internal sealed record BatchCase(string File, string Folder, Model.Finding? Refusal);
