namespace EvidenceRequests.Register;

/// <summary>What a person enters.</summary>
internal sealed record NewEntry
{
    /// <summary>What happened: a word of <see cref="EventKinds"/>.</summary>
    public required string Kind { get; init; }

    /// <summary>Id of the request; null for a new one, or where it is about no request.</summary>
    public string? Request { get; init; }

    /// <summary>The case reference, for a new request or an entry about a case.</summary>
    public string? Docket { get; init; }

    /// <summary>When it happened: a time with offset, or a day.</summary>
    public required string OccurredAt { get; init; }

    /// <summary>SHA-256 of the document it rests on.</summary>
    public string? Document { get; init; }

    /// <summary>The particulars.</summary>
    public EventBody Body { get; init; } = new();

    /// <summary>What is written in words, and names of persons; it is sealed with the key of the case.</summary>
    public IReadOnlyDictionary<string, string> Text { get; init; } = new Dictionary<string, string>();

    /// <summary>Words that the office leaves open, so that they can be searched for. They are destroyed with the text.</summary>
    public string? Words { get; init; }

    /// <summary>The number of entries about the request that the person saw; null where nobody looked.</summary>
    public long? Seen { get; init; }
}
