namespace EvidenceRequests.Documents.Comparison;

/// <summary>What happened to a piece of a document.</summary>
internal enum Change
{
    None,
    Inserted,
    Deleted,
}
