namespace EvidenceRequests.Register;

/// <summary>The register refuses something, or cannot be used. It says what is wrong and what to do; nothing was written.</summary>
/// <param name="message">What is wrong, in one sentence.</param>
/// <param name="fix">What to do.</param>
internal sealed class RegisterException(string message, string fix) : Exception(message)
{
    /// <summary>What to do.</summary>
    public string Fix { get; } = fix;
}
