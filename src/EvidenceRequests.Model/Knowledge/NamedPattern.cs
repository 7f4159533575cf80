namespace EvidenceRequests.Model;

/// <summary>A shape of text that packs may name. Examples that match and that do not are part of it, and are tested.</summary>
public sealed record NamedPattern
{
    /// <summary>Id used by packs and identifier kinds.</summary>
    [PackId]
    public required string Id { get; init; }

    /// <summary>What has this shape.</summary>
    [FreeText]
    public required string About { get; init; }

    /// <summary>The regular expression, without look-around and back references.</summary>
    [Form("regular expression")]
    public required string Expression { get; init; }

    /// <summary>Texts that match.</summary>
    [Form("example")]
    public required IReadOnlyList<string> Matches { get; init; }

    /// <summary>Texts that do not.</summary>
    [Form("example")]
    public required IReadOnlyList<string> Refuses { get; init; }
}
