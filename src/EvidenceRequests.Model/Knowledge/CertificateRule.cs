namespace EvidenceRequests.Model;

/// <summary>What a law of evidence asks the custodian of records to certify: of a requesting state, of records from abroad; of a requested state, for its own courts.</summary>
public sealed record CertificateRule
{
    /// <summary>Id used inside the pack.</summary>
    [PackId]
    public required string Id { get; init; }

    /// <summary>What is asked of the custodian of the records.</summary>
    [FreeText]
    public required string Text { get; init; }

    /// <summary>Provision of law.</summary>
    [FreeText]
    public required string Statute { get; init; }

    /// <summary>Where it comes from.</summary>
    public required Citation Cite { get; init; }
}
