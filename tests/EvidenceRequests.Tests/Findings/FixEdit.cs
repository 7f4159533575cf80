namespace EvidenceRequests.Tests.Findings;

/// <summary>One thing that a fix says to do in the case file.</summary>
internal sealed record FixEdit(string Path, FixEditKind Kind)
{
    /// <summary>The statement to confirm.</summary>
    public string? Statement { get; init; }

    /// <summary>The entry of a list to take out; without it the whole goes.</summary>
    public string? Entry { get; init; }
}
