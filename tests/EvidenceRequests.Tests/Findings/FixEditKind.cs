namespace EvidenceRequests.Tests.Findings;

/// <summary>What a fix does with a key.</summary>
internal enum FixEditKind
{
    Write,
    Remove,
    Confirm,
}
