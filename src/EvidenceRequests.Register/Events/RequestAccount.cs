namespace EvidenceRequests.Register;

/// <summary>An account of a request. Its identifiers stand as keyed hashes: enough to find out whether it was asked about before.</summary>
internal sealed record RequestAccount
{
    /// <summary>The start of the period asked for, as the case file writes it.</summary>
    public string? From { get; set; }

    /// <summary>Its id in the case file.</summary>
    public required string Id { get; set; }

    /// <summary>Its identifiers.</summary>
    public IReadOnlyList<IdentifierKey>? Identifiers { get; set; }

    /// <summary>The items asked for.</summary>
    public IReadOnlyList<string>? Items { get; set; }

    /// <summary>Id of the provider.</summary>
    public string? Provider { get; set; }

    /// <summary>The service of the provider.</summary>
    public string? Service { get; set; }

    /// <summary>The end of the period asked for.</summary>
    public string? To { get; set; }
}

/// <summary>An identifier as the register keeps it.</summary>
internal sealed record IdentifierKey
{
    /// <summary>Keyed hash of its normalised form, in hexadecimal digits.</summary>
    public required string Key { get; set; }

    /// <summary>Its kind.</summary>
    public required string Kind { get; set; }
}
