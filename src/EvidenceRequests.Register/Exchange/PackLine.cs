namespace EvidenceRequests.Register;

/// <summary>A line of a pack: JSON, one object a line, so that a pack of any size is read line by line.</summary>
internal sealed record PackLine
{
    /// <summary>What the line is: <c>pack</c>, <c>office</c>, <c>chain</c>, <c>event</c>, <c>text</c>, <c>key</c> or <c>end</c>.</summary>
    public required string Is { get; init; }

    /// <summary>Version of the form, in the first line.</summary>
    public int? Version { get; init; }

    /// <summary>Tells which office key the texts are sealed for, in the first line.</summary>
    public string? Key { get; init; }

    /// <summary>An entry.</summary>
    public RegisterEvent? Event { get; init; }

    /// <summary>Chain of a text, a key or a head.</summary>
    public string? Chain { get; init; }

    /// <summary>Number of an entry, or of entries.</summary>
    public long? Seq { get; init; }

    /// <summary>Code of an office.</summary>
    public string? Office { get; init; }

    /// <summary>Code of the office above it.</summary>
    public string? Parent { get; init; }

    /// <summary>Name of an office.</summary>
    public string? Name { get; init; }

    /// <summary>The path of an office.</summary>
    public string? Path { get; init; }

    /// <summary>A case reference.</summary>
    public string? Docket { get; init; }

    /// <summary>A sealed text or key, or a hash.</summary>
    public byte[]? Bytes { get; init; }

    /// <summary>The open words of a text.</summary>
    public string? Words { get; init; }

    /// <summary>The request that a text is about.</summary>
    public string? Request { get; init; }

    /// <summary>When the head was written.</summary>
    public string? RecordedAt { get; init; }
}
