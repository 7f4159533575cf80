using System.Xml.Linq;

namespace EvidenceRequests.Documents.Comparison;

/// <summary>The smallest thing that is compared inside a paragraph: a word, a space, a sign, a tab, a field, a picture.</summary>
internal sealed record TextPiece
{
    /// <summary>What it is, for the comparison; the form is left out.</summary>
    public required string Key { get; init; }

    /// <summary>Its text; null for what is no text.</summary>
    public string? Text { get; init; }

    /// <summary>The elements inside a run that print it, if it is no text. A field has several runs.</summary>
    public IReadOnlyList<XElement> Runs { get; init; } = [];

    /// <summary>The form of its run; null if the run has none.</summary>
    public XElement? Format { get; init; }

    /// <summary>What surrounds it, the outermost first: content controls, links, changes of direction.</summary>
    public required IReadOnlyList<XElement> Around { get; init; }

    /// <summary>True for what prints nothing and is kept where it is: bookmarks, places of comments.</summary>
    public bool IsAnchor { get; init; }
}
