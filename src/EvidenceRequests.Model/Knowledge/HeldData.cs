namespace EvidenceRequests.Model;

/// <summary>One item of data: whether the provider can hold it, how it classes it, how long it keeps it.</summary>
public sealed record HeldData
{
    /// <summary>The items: ids of <c>vocabulary/data-items.yaml</c>.</summary>
    [Word(WordLists.DataItems)]
    public required IReadOnlyList<string> Items { get; init; }

    /// <summary>The services it is for; empty means every service.</summary>
    [IdIn("services")]
    public IReadOnlyList<string> Services { get; init; } = [];

    /// <summary>The roles it is for, where the provider is registrar, host or network in front; empty means every role.</summary>
    [Word("hosting-role")]
    public IReadOnlyList<string> Roles { get; init; } = [];

    /// <summary>Whether it can be had.</summary>
    public required Availability Availability { get; init; }

    /// <summary>The provider's own class, where it differs from the vocabulary's: a data category.</summary>
    [Word("data-category")]
    public string? Category { get; init; }

    /// <summary>What exactly is held, in the provider's words restated.</summary>
    [FreeText]
    public string? Holds { get; init; }

    /// <summary>The process that the provider's own state asks for, such as <c>search warrant</c>.</summary>
    [FreeText]
    public string? DomesticProcess { get; init; }

    /// <summary>How long it is kept.</summary>
    public Retention? Retention { get; init; }

    /// <summary>Where else to look, or which role the answer names next.</summary>
    [FreeText]
    public string? Instead { get; init; }

    /// <summary>The company that the answer names next: a word of the list <c>hosting-role</c> or <c>next-provider</c>.</summary>
    [Word("hosting-role", OrList = "next-provider")]
    public string? LeadsTo { get; init; }

    /// <summary>Where it comes from.</summary>
    public required Citation Cite { get; init; }
}
