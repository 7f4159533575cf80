namespace EvidenceRequests.Register;

/// <summary>One line of the register. It is written once and never changed; its hash holds every field and the hash of the line before it.</summary>
internal sealed record RegisterEvent
{
    /// <summary>The chain it stands in: one per office and machine, such as <c>KHI</c> or <c>KHI-2</c>.</summary>
    public required string Chain { get; init; }

    /// <summary>Its number in the chain, from 1.</summary>
    public required long Seq { get; init; }

    /// <summary>The office that wrote it.</summary>
    public required string Office { get; init; }

    /// <summary>The request it is about; null where it is about a docket or the register.</summary>
    public string? Request { get; init; }

    /// <summary>The case reference it is about; null where it is about the register.</summary>
    public string? Docket { get; init; }

    /// <summary>When it happened, as a person wrote it: a time with offset, or a day.</summary>
    public required string OccurredAt { get; init; }

    /// <summary>The instant by which events of a request are put in order, in seconds since 1970.</summary>
    public required long At { get; init; }

    /// <summary>When it was written down, with offset.</summary>
    public required string RecordedAt { get; init; }

    /// <summary>What happened: a word of <see cref="EventKinds"/>.</summary>
    public required string Kind { get; init; }

    /// <summary>Short id of who wrote it, as the office knows its people.</summary>
    public required string Actor { get; init; }

    /// <summary>In which role.</summary>
    public required string Role { get; init; }

    /// <summary>SHA-256 of the document it rests on, in hexadecimal digits.</summary>
    public string? Document { get; init; }

    /// <summary>The particulars as canonical JSON: codes, numbers and dates only, never free text.</summary>
    public required string Body { get; init; }

    /// <summary>Salted hash of the free text; null if there is none. The text itself lies apart and can be destroyed.</summary>
    public byte[]? Commitment { get; init; }

    /// <summary>Hash of the line before it; 32 zeros for the first.</summary>
    public required byte[] Previous { get; init; }

    /// <summary>Hash of this line.</summary>
    public required byte[] Hash { get; init; }

    /// <summary>The particulars.</summary>
    public EventBody Read() => EventBody.Read(Body);

    /// <summary>How a person names it: <c>KHI 412</c>.</summary>
    [System.Text.Json.Serialization.JsonIgnore]
    public string Name => FormattableString.Invariant($"{Chain} {Seq}");
}
