namespace EvidenceRequests.Tests;

/// <summary>A step that a plan holds; what is not stated is not looked at.</summary>
public sealed class ExpectedStep
{
    public string Kind { get; set; } = string.Empty;

    public string? Provider { get; set; }

    public string? Addressee { get; set; }

    public string? AddressHolds { get; set; }

    public string? State { get; set; }

    public string? Channel { get; set; }

    public string? Status { get; set; }

    public List<string> Items { get; set; } = [];

    /// <summary>Items asked only so far as they have not been given.</summary>
    public List<string> Fallback { get; set; } = [];

    public List<string> Identifiers { get; set; } = [];

    public Dictionary<string, string> Dates { get; set; } = [];

    /// <summary>Kind of a step that it waits for or builds on.</summary>
    public string? After { get; set; }

    /// <summary>The bases that fit, in order.</summary>
    public List<string> Bases { get; set; } = [];

    public List<string> Finds { get; set; } = [];

    public List<string> NeverFinds { get; set; } = [];
}
