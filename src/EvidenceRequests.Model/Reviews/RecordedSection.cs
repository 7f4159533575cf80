namespace EvidenceRequests.Model;

/// <summary>A section of a draft as it was written.</summary>
public sealed record RecordedSection
{
    /// <summary>Id of the section in the layout.</summary>
    public required string Id { get; init; }

    /// <summary>Name of the bookmark round it. Programs may drop a bookmark that touches a table.</summary>
    public required string Bookmark { get; init; }

    /// <summary>Path of the template its wording came from.</summary>
    public required string Template { get; init; }

    /// <summary>SHA-256 of that template's text.</summary>
    public required string TemplateHash { get; init; }

    /// <summary>Hash of the wording of each paragraph and table row, without the facts in it; see <see cref="ReturnedLine.Wording"/>.</summary>
    public IReadOnlyList<string> Lines { get; init; } = [];

    /// <summary>Its tables that have a header row, in order.</summary>
    public IReadOnlyList<RecordedTable> Tables { get; init; } = [];

    /// <summary>The facts printed in it, in order.</summary>
    public IReadOnlyList<RecordedSlot> Slots { get; init; } = [];

    /// <summary>Where its wording came from, if a person kept it from a document that came back; null for the wording of the template.</summary>
    public KeptWording? Kept { get; init; }
}
