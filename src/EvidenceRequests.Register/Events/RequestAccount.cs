namespace EvidenceRequests.Register;

/// <summary>An account of a request. Its identifiers stand as keyed hashes: enough to find out whether it was asked about before.</summary>
internal sealed record RequestAccount
{
    /// <summary>The start of the period asked for, as the case file writes it.</summary>
    public string? From { get; init; }

    /// <summary>Its id in the case file.</summary>
    public required string Id { get; init; }

    /// <summary>Its identifiers.</summary>
    public IReadOnlyList<IdentifierKey>? Identifiers { get; init; }

    /// <summary>The items asked for.</summary>
    public IReadOnlyList<string>? Items { get; init; }

    /// <summary>Id of the provider.</summary>
    public string? Provider { get; init; }

    /// <summary>The service of the provider.</summary>
    public string? Service { get; init; }

    /// <summary>The end of the period asked for.</summary>
    public string? To { get; init; }
}

/// <summary>An identifier as the register keeps it.</summary>
internal sealed record IdentifierKey
{
    /// <summary>Keyed hash of its normalised form, in hexadecimal digits.</summary>
    public required string Key { get; init; }

    /// <summary>Its kind.</summary>
    public required string Kind { get; init; }
}
