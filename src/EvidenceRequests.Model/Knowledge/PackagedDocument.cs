namespace EvidenceRequests.Model;

/// <summary>A document that goes with a request: an annex, a certificate, a note, or a sheet for the office.</summary>
public sealed record PackagedDocument
{
    /// <summary>Kind of the document: the name of its folder under <c>templates</c> and a word of the list <c>document</c>.</summary>
    [Word("document")]
    public required string Document { get; init; }

    /// <summary>True for an annex of the letter. Annexes are lettered in the order of the list, without gaps.</summary>
    public bool? Annex { get; init; }

    /// <summary>Conditions that must all hold for the document to be made.</summary>
    public IReadOnlyList<Condition> When { get; init; } = [];
}
