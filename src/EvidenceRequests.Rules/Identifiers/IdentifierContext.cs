using EvidenceRequests.Model;

namespace EvidenceRequests.Rules;

/// <summary>What is known around an identifier when it is read.</summary>
/// <param name="Vocabulary">The word lists.</param>
/// <param name="PhoneRegion">The state whose national form of telephone numbers is understood, ISO 3166-1 alpha-2.</param>
internal sealed record IdentifierContext(Vocabulary Vocabulary, string PhoneRegion)
{
    /// <summary>The named pattern of the addressee, where it is narrower than that of the kind.</summary>
    public string? Pattern { get; init; }

    /// <summary>The network of a crypto-asset.</summary>
    public string? Network { get; init; }

    /// <summary>The shapes of the service that runs the account, where one is named.</summary>
    public TargetShapes? Shapes { get; init; }
}
