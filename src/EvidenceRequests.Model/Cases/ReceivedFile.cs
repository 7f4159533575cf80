namespace EvidenceRequests.Model;

/// <summary>A file that was received. Its content stands nowhere here.</summary>
public sealed record ReceivedFile
{
    /// <summary>Its name, as it was received.</summary>
    [Form("file name")]
    public required string Name { get; init; }

    /// <summary>Its size in bytes, as digits.</summary>
    [Form("digits")]
    public string? Bytes { get; init; }

    /// <summary>Its SHA-256, as it was received.</summary>
    [Form("SHA-256")]
    public string? Sha256 { get; init; }

    /// <summary>What is wrong with it, such as that it cannot be opened.</summary>
    [FreeText]
    public string? Problem { get; init; }
}
