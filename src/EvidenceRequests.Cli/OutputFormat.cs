namespace EvidenceRequests.Cli;

/// <summary>For whom the result is written.</summary>
internal enum OutputFormat
{
    /// <summary>For people.</summary>
    Text,

    /// <summary>For programs.</summary>
    Json,

    /// <summary>For code review systems: SARIF 2.1.0.</summary>
    Sarif,
}
