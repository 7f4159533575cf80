namespace EvidenceRequests.Model;

/// <summary>A state that the office asks in place of the one that the provider's own rule leads to, with the reason.</summary>
public sealed record ChosenState
{
    /// <summary>The state, ISO 3166-1 alpha-2 in lower case.</summary>
    [StateCode(HasPack = true)]
    public required string State { get; init; }

    /// <summary>The part of the state, where parts have central authorities of their own.</summary>
    [Form("part of a state")]
    public string? Part { get; init; }

    /// <summary>Why this state is asked, such as that the content of a group is held by a company under its law.</summary>
    [FreeText]
    public string? Because { get; init; }
}
