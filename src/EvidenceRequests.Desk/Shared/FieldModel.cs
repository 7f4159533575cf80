namespace EvidenceRequests.Desk.Shared;

/// <summary>How a field is filled in.</summary>
public enum FieldForm
{
    /// <summary>One line.</summary>
    Line,

    /// <summary>Several sentences.</summary>
    Text,

    /// <summary>Several lines, each an entry.</summary>
    Lines,

    /// <summary>One word of a list.</summary>
    Choice,

    /// <summary>One word of a long list, found by typing.</summary>
    Search,

    /// <summary>Any number of words of a list.</summary>
    Choices,
}

/// <summary>A field of the case, as a page shows it.</summary>
public sealed record FieldModel
{
    /// <summary>The path in the case file; it is also the name of the field and the place that links lead to.</summary>
    public required string Path { get; init; }

    /// <summary>What is asked.</summary>
    public required string Label { get; init; }

    /// <summary>The language of label, hint and words where it is not that of the page.</summary>
    public string? Lang { get; init; }

    /// <summary>How to answer.</summary>
    public string? Hint { get; init; }

    /// <summary>An example.</summary>
    public string? Example { get; init; }

    /// <summary>Sentences to adapt.</summary>
    public IReadOnlyList<FieldSentence> Sentences { get; init; } = [];

    /// <summary>Where a person finds what is asked.</summary>
    public IReadOnlyList<FieldPlace> Places { get; init; } = [];

    /// <summary>How it is filled in.</summary>
    public FieldForm Form { get; init; }

    /// <summary>What is in it: one value, or those of a list.</summary>
    public IReadOnlyList<string> Values { get; init; } = [];

    /// <summary>What the file holds, where the page shows what was typed instead.</summary>
    public string? Stored { get; init; }

    /// <summary>What can be chosen.</summary>
    public IReadOnlyList<FieldChoice> Choices { get; init; } = [];

    /// <summary>What is in it, in words.</summary>
    public string? InWords { get; init; }

    /// <summary>What is said of it.</summary>
    public IReadOnlyList<FieldMessage> Messages { get; init; } = [];

    /// <summary>True if "I do not know" is an answer.</summary>
    public bool AllowsUnknown { get; init; }

    /// <summary>True if somebody said that he does not know it.</summary>
    public bool IsNotKnown { get; init; }

    /// <summary>True for identifiers, addresses and dates, which run from left to right in every language.</summary>
    public bool IsLeftToRight { get; init; }

    /// <summary>True for a short answer.</summary>
    public bool IsShort { get; init; }

    /// <summary>True if a long list lies open from the start.</summary>
    public bool IsOpen { get; init; }

    /// <summary>True if it cannot be changed.</summary>
    public bool IsReadOnly { get; init; }

    /// <summary>The value of a field that holds one.</summary>
    public string Value => Values.Count == 0 ? string.Empty : Form == FieldForm.Lines ? string.Join('\n', Values) : Values[0];

    /// <summary>What the page has shown, for the comparison when it is sent.</summary>
    public string Was => Stored ?? string.Join('\n', Values);

    /// <summary>True if the field holds a list.</summary>
    public bool IsList => Form is FieldForm.Lines or FieldForm.Choices;

    /// <summary>Colour of the bar at the side.</summary>
    public string? Tone => Messages.Any(m => m.Tone == "wrong") ? "wrong" : Messages.Any(m => m.Tone == "ask") ? "asked" : null;

    /// <summary>Ids of what is said about it, for readers of the screen.</summary>
    public string? DescribedBy => string.Join(' ', new[] { Hint is null && Example is null ? null : Path + "-hint", Messages.Count == 0 ? null : Path + "-says" }.OfType<string>()) is { Length: > 0 } ids ? ids : null;
}

/// <summary>A word that can be chosen.</summary>
/// <param name="Value">The word, as the case file writes it.</param>
/// <param name="Label">The word, as people know it.</param>
/// <param name="Hint">What it means.</param>
public sealed record FieldChoice(string Value, string Label, string? Hint = null)
{
    /// <summary>The language of the word where it is not that of the page.</summary>
    public string? Lang { get; init; }
}

/// <summary>A sentence to adapt, with what the button that takes it does.</summary>
public sealed record FieldSentence(string Text, string Do);

/// <summary>Where a person finds what a field asks for.</summary>
/// <param name="What">What is found there, such as a user name.</param>
/// <param name="Steps">Where, and what to do.</param>
/// <param name="Parts">An example taken apart: each part, and what it is.</param>
/// <param name="Source">Who says so.</param>
public sealed record FieldPlace(string What, string Steps, IReadOnlyList<(string Part, string Name)> Parts, string Source);

/// <summary>What is said of a field.</summary>
/// <param name="Text">The sentence.</param>
/// <param name="Tone">wrong, ask or note.</param>
/// <param name="Button">What a button beside it does, and its words.</param>
public sealed record FieldMessage(string Text, string Tone, (string Do, string Words)? Button = null);
