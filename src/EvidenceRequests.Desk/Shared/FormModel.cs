namespace EvidenceRequests.Desk.Shared;

/// <summary>A page of fields in sections.</summary>
public sealed record FormModel
{
    /// <summary>What stands around it.</summary>
    public required PageFrame Frame { get; init; }

    /// <summary>Address of the page.</summary>
    public required string Action { get; init; }

    /// <summary>What the page is for, in a sentence.</summary>
    public string? Intro { get; init; }

    /// <summary>What is shown where there is nothing yet.</summary>
    public string? Empty { get; init; }

    /// <summary>The sections.</summary>
    public required IReadOnlyList<FormSection> Sections { get; init; }

    /// <summary>Where to go from here.</summary>
    public IReadOnlyList<(string Text, string Address)> Next { get; init; } = [];

    /// <summary>True if nothing can be changed.</summary>
    public bool IsReadOnly { get; init; }
}

/// <summary>Fields under a heading.</summary>
public sealed record FormSection
{
    /// <summary>The place that links lead to.</summary>
    public required string Id { get; init; }

    /// <summary>The heading; null for none.</summary>
    public string? Heading { get; init; }

    /// <summary>What is known about it, each a sentence.</summary>
    public IReadOnlyList<string> Says { get; init; } = [];

    /// <summary>The fields.</summary>
    public IReadOnlyList<FieldModel> Fields { get; init; } = [];

    /// <summary>What is answered elsewhere, with the place.</summary>
    public IReadOnlyList<(string Text, string? Address)> Links { get; init; } = [];

    /// <summary>A list from which words are chosen, with the words that fit what is typed.</summary>
    public FormSearch? Search { get; init; }

    /// <summary>What the buttons do, and their words.</summary>
    public IReadOnlyList<(string Do, string Words)> Buttons { get; init; } = [];

    /// <summary>A document that can be taken from here: its words, and its address.</summary>
    public (string Words, string Address)? Download { get; init; }

    /// <summary>True for an entry of a list, drawn as a card.</summary>
    public bool IsEntry { get; init; }

    /// <summary>True if it is folded.</summary>
    public bool IsFolded { get; init; }
}

/// <summary>A box in which something is looked up and added.</summary>
/// <param name="Name">Name of the box.</param>
/// <param name="Label">What is asked.</param>
/// <param name="Hint">How to answer.</param>
/// <param name="Words">What can be chosen.</param>
/// <param name="Do">What the button does.</param>
/// <param name="Button">The words of the button.</param>
public sealed record FormSearch(string Name, string Label, string Hint, IReadOnlyList<string> Words, string Do, string Button);
