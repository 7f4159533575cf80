namespace EvidenceRequests.Model;

/// <summary>A section of which the wording was changed by hand, beside what the program writes for it now.</summary>
public sealed record SectionWording
{
    /// <summary>Id of the section in the layout.</summary>
    public required string Section { get; init; }

    /// <summary>Where a reader of the page finds it, such as <c>paragraph 2 under “What we ask”</c>. It holds no fact.</summary>
    public required string Place { get; init; }

    /// <summary>What differs, in order.</summary>
    public IReadOnlyList<WordingDifference> Differences { get; init; } = [];

    /// <summary>Why its wording cannot be carried over into a new draft; null if it can.</summary>
    public string? NotCarriedBecause { get; init; }

    /// <summary>True if the program writes it otherwise now, too, so that keeping the words of the document leaves something out.</summary>
    public bool IsInConflict => Differences.Any(d => d.IsInConflict);

    /// <summary>True if its wording was kept in the new draft.</summary>
    public bool IsKept { get; init; }
}

/// <summary>Lines that were changed by hand, beside those that the program writes now.</summary>
/// <param name="Theirs">What the document says; empty where it was deleted.</param>
/// <param name="Ours">What the program writes; empty where it writes nothing.</param>
/// <param name="IsInConflict">True if the program writes something else than it did when the document was made.</param>
/// <param name="LeftOut">Facts, by their labels, that the program prints here and the document does not.</param>
public sealed record WordingDifference(string Theirs, string Ours, bool IsInConflict, IReadOnlyList<string> LeftOut);
