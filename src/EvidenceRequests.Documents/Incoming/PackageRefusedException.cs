namespace EvidenceRequests.Documents.Incoming;

/// <summary>Stops the reading of a package from outside; it becomes a finding at the end of the reading and never leaves the project.</summary>
/// <param name="fault">Why it is not read.</param>
/// <param name="message">What is wrong.</param>
/// <param name="fix">What to do; null for the usual advice.</param>
internal sealed class PackageRefusedException(PackageFault fault, string message, string? fix = null) : Exception(message)
{
    public PackageFault Fault { get; } = fault;

    public string? Fix { get; } = fix;
}
