namespace EvidenceRequests.Cli;

/// <summary>The command was called in a way that it cannot follow. It ends with <see cref="ExitCodes.UsageError"/> and never with a stack trace.</summary>
/// <param name="message">What is wrong, in one sentence.</param>
/// <param name="fix">What to do.</param>
internal sealed class UsageException(string message, string? fix = null) : Exception(message)
{
    /// <summary>What to do.</summary>
    public string? Fix { get; } = fix;
}
