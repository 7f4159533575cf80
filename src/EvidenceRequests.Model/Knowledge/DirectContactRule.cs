namespace EvidenceRequests.Model;

/// <summary>
/// A state whose law may punish a foreign authority that writes to a company on its soil. A letter to it does not mention such a contact: whether and how it is mentioned is for a lawyer to decide.
/// </summary>
public sealed record DirectContactRule
{
    /// <summary>What its law says.</summary>
    [FreeText]
    public required string Why { get; init; }

    /// <summary>What to do.</summary>
    [FreeText]
    public required string Fix { get; init; }

    /// <summary>Where it comes from.</summary>
    public required Citation Cite { get; init; }
}
