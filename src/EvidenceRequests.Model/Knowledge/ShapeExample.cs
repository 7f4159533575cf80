namespace EvidenceRequests.Model;

/// <summary>An address with what it names.</summary>
public sealed record ShapeExample
{
    /// <summary>The address as a person would paste it.</summary>
    [Form("example")]
    public required string Text { get; init; }

    /// <summary>What it names.</summary>
    public required PathNames Names { get; init; }

    /// <summary>The identifiers read out of it, each as kind and value: <c>username sample_user_01</c>.</summary>
    [Form("example")]
    public IReadOnlyList<string> Gives { get; init; } = [];
}
