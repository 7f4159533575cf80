using EvidenceRequests.Desk.Shared;

namespace EvidenceRequests.Desk.Screens.Tell;

/// <summary>What was pasted, and what was found in it.</summary>
public sealed record TellModel
{
    /// <summary>What stands around it.</summary>
    public required PageFrame Frame { get; init; }

    /// <summary>Address of the page.</summary>
    public required string Action { get; init; }

    /// <summary>The complaint or diary.</summary>
    public required string Note { get; init; }

    /// <summary>The text in pieces; what was found is a piece of its own.</summary>
    public required IReadOnlyList<(string Text, bool IsFound)> Pieces { get; init; }

    /// <summary>What was found.</summary>
    public required IReadOnlyList<Candidate> Candidates { get; init; }

    /// <summary>The providers to choose from.</summary>
    public required IReadOnlyList<FieldChoice> Providers { get; init; }

    /// <summary>Address of the accounts.</summary>
    public required string Accounts { get; init; }

    /// <summary>True if nothing can be changed.</summary>
    public bool IsReadOnly { get; init; }
}

/// <summary>Something in the text that may be an account.</summary>
/// <param name="Number">Its number in the text.</param>
/// <param name="Text">What is written there.</param>
/// <param name="Kind">What it is, in words.</param>
/// <param name="Provider">Id of the provider; null where it has to be said.</param>
/// <param name="Proposed">Id of the provider that runs the mailbox; it is chosen to begin with.</param>
/// <param name="ProviderName">Name of provider and service.</param>
/// <param name="Says">What is still needed, and what was done.</param>
/// <param name="CanBeTaken">True if it can go into the case as it is, or once the provider is said.</param>
/// <param name="IsKnown">True if the case has it already.</param>
public sealed record Candidate(int Number, string Text, string Kind, string? Provider, string? Proposed, string? ProviderName, IReadOnlyList<string> Says, bool CanBeTaken, bool IsKnown);
