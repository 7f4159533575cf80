using EvidenceRequests.Desk.Shared;

namespace EvidenceRequests.Desk.Screens.Answers;

/// <summary>Answers of somebody else, beside what the case says.</summary>
public sealed record AnswersModel
{
    /// <summary>What stands around it.</summary>
    public required PageFrame Frame { get; init; }

    /// <summary>Address of the page.</summary>
    public required string Action { get; init; }

    /// <summary>Name of the document; null before one was chosen.</summary>
    public string? Document { get; init; }

    /// <summary>The answers that the case does not have.</summary>
    public IReadOnlyList<GivenAnswer> Answers { get; init; } = [];

    /// <summary>Questions that were left open, by their labels.</summary>
    public IReadOnlyList<string> Open { get; init; } = [];

    /// <summary>Questions whose field is gone from the document.</summary>
    public IReadOnlyList<string> Lost { get; init; } = [];

    /// <summary>True if nothing can be changed.</summary>
    public bool IsReadOnly { get; init; }
}

/// <summary>An answer.</summary>
/// <param name="Path">The field.</param>
/// <param name="Label">What was asked.</param>
/// <param name="Case">What the case says; null where it says nothing.</param>
/// <param name="Text">What they say.</param>
public sealed record GivenAnswer(string Path, string Label, string? Case, string Text);
