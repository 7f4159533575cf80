using EvidenceRequests.Model;

namespace EvidenceRequests.Cli;

/// <summary>A file cannot be read or written. It ends with <see cref="ExitCodes.UsageError"/> and its findings.</summary>
/// <param name="findings">What stands in the way.</param>
internal sealed class CommandFailedException(IReadOnlyList<Finding> findings) : Exception("A file cannot be read or written.")
{
    /// <summary>What stands in the way.</summary>
    public IReadOnlyList<Finding> Findings { get; } = findings;
}
