namespace EvidenceRequests;

/// <summary>How far drafting is.</summary>
/// <param name="Done">Steps that are done.</param>
/// <param name="Total">Steps that were chosen.</param>
/// <param name="Step">Id of the step that was done last.</param>
public sealed record DraftProgress(int Done, int Total, string Step);
