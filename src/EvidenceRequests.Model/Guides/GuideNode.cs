namespace EvidenceRequests.Model;

/// <summary>One shape of a picture.</summary>
public sealed record GuideNode
{
    /// <summary>Id by which arrows name it.</summary>
    [PackId]
    public required string Id { get; init; }

    /// <summary>The shape: <c>step</c>, <c>question</c>, <c>end</c>, <c>document</c>; <c>bar</c> for a length of time.</summary>
    [OneOf("step", "question", "end", "document", "bar")]
    public required string Shape { get; init; }

    /// <summary>What stands in it.</summary>
    [FreeText]
    public required string Text { get; init; }

    /// <summary>Its column, from 1.</summary>
    public required int Column { get; init; }

    /// <summary>Its row, from 1.</summary>
    public required int Row { get; init; }

    /// <summary>How many columns it covers; 1 if absent.</summary>
    public int? Span { get; init; }
}
