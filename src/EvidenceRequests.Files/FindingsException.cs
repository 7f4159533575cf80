using EvidenceRequests.Model;

namespace EvidenceRequests.Files;

/// <summary>A file cannot be read or written. What stands in the way is told in findings, and nothing was half written.</summary>
/// <param name="findings">What stands in the way.</param>
internal sealed class FindingsException(IReadOnlyList<Finding> findings) : Exception("A file cannot be read or written.")
{
    /// <summary>What stands in the way.</summary>
    public IReadOnlyList<Finding> Findings { get; } = findings;
}
