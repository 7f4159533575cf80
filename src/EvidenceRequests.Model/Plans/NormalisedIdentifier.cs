namespace EvidenceRequests.Model;

/// <summary>An identifier in the form in which it is printed.</summary>
public sealed record NormalisedIdentifier
{
    /// <summary>Kind.</summary>
    public required string Kind { get; init; }

    /// <summary>Path of the fact.</summary>
    public required string Fact { get; init; }

    /// <summary>The value, normalised.</summary>
    public required string Value { get; init; }

    /// <summary>The text as it was typed, where the value does not show what a person saw, as with names of servers in other scripts.</summary>
    public string? AsTyped { get; init; }

    /// <summary>When it was seen in use.</summary>
    public CaseTime? SeenAt { get; init; }

    /// <summary>Source port.</summary>
    public int? Port { get; init; }

    /// <summary>Network or chain.</summary>
    public string? Network { get; init; }

    /// <summary>How it is known.</summary>
    public string? HowKnown { get; init; }
}
