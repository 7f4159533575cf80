namespace EvidenceRequests.Tests;

/// <summary>A refusal that a plan holds.</summary>
public sealed class ExpectedRefusal
{
    public string Kind { get; set; } = string.Empty;

    public string? Provider { get; set; }

    public List<string> Items { get; set; } = [];

    public string? Instead { get; set; }
}
