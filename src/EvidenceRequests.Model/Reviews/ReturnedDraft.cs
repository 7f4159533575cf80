namespace EvidenceRequests.Model;

/// <summary>
/// A Word document that came back, read as far as it can be trusted: its text as a reader sees it with all tracked changes
/// accepted, what the program wrote into it about its own origin, and what the hands it went through left behind.
/// </summary>
public sealed record ReturnedDraft
{
    /// <summary>Name of the file, for findings.</summary>
    public required string File { get; init; }

    /// <summary>What the program recorded when it wrote the draft; null for a document that was not drafted here, or lost it.</summary>
    public DraftProvenance? Provenance { get; init; }

    /// <summary>The places at which it says that it is an exercise, in words for people.</summary>
    public IReadOnlyList<string> ExerciseMarks { get; init; } = [];

    /// <summary>The paragraphs and table rows of the text, in order, without empty paragraphs.</summary>
    public IReadOnlyList<ReturnedLine> Lines { get; init; } = [];

    /// <summary>The recorded facts, as they stand now.</summary>
    public IReadOnlyList<ReturnedSlot> Slots { get; init; } = [];

    /// <summary>The recorded sections, as they stand now.</summary>
    public IReadOnlyList<ReturnedSection> Sections { get; init; } = [];

    /// <summary>Comments.</summary>
    public IReadOnlyList<ReturnedComment> Comments { get; init; } = [];

    /// <summary>Tracked changes that nobody has accepted or rejected.</summary>
    public IReadOnlyList<ReturnedChange> Changes { get; init; } = [];

    /// <summary>Places where something is still to be filled in.</summary>
    public IReadOnlyList<ReturnedPlaceholder> Placeholders { get; init; } = [];

    /// <summary>Headers and footers.</summary>
    public IReadOnlyList<ReturnedPage> Pages { get; init; } = [];

    /// <summary>Forms of the numbers of paragraphs that it uses, such as <c>decimal %1.</c></summary>
    public IReadOnlyList<string> Numbers { get; init; } = [];

    /// <summary>What its pages show, hide or bring in beyond plain text, whether it was written so or not.</summary>
    public IReadOnlyList<ReturnedMarkup> Markup { get; init; } = [];

    /// <summary>Document properties and other data about the file that its text does not show.</summary>
    public IReadOnlyList<ReturnedProperty> Properties { get; init; } = [];

    /// <summary>Links that lead out of the file. They were not followed.</summary>
    public IReadOnlyList<ReturnedLink> Links { get; init; } = [];
}
