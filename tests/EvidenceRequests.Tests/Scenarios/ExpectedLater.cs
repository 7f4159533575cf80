namespace EvidenceRequests.Tests;

/// <summary>A request that a plan keeps for the day on which an answer names its addressee.</summary>
public sealed class ExpectedLater
{
    /// <summary>Whom the answer names, such as host.</summary>
    public string LeadsTo { get; set; } = string.Empty;

    /// <summary>The provider whose answer names it.</summary>
    public string? Provider { get; set; }

    public List<string> Items { get; set; } = [];

    /// <summary>Kind of a step whose answer it waits for.</summary>
    public string? After { get; set; }
}
