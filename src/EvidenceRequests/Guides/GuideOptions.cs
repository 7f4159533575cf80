namespace EvidenceRequests;

/// <summary>Which guide is wanted.</summary>
public sealed record GuideOptions
{
    /// <summary>The short edition: what lies on an officer's desk.</summary>
    public const string Core = "core";

    /// <summary>Everything.</summary>
    public const string Full = "full";

    /// <summary>The state it is written for; null for the one that the packs mark as such.</summary>
    public string? Country { get; init; }

    /// <summary><see cref="Core"/> or <see cref="Full"/>.</summary>
    public string Edition { get; init; } = Core;

    /// <summary>The providers of the short edition; empty for those that the guide itself names.</summary>
    public IReadOnlyList<string> Providers { get; init; } = [];

    /// <summary>The requested states of the short edition; empty for those that the guide itself names.</summary>
    public IReadOnlyList<string> States { get; init; } = [];

    /// <summary>The day as of which it is made.</summary>
    public required DateOnly AsOf { get; init; }

    /// <summary>True to leave out what is for officials only: contacts of an office, and call cards.</summary>
    public bool IsPublic { get; init; }

    /// <summary>The record of an earlier edition, <c>guide.json</c>; the new one says what changed since.</summary>
    public byte[]? Since { get; init; }
}
