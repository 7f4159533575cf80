using EvidenceRequests.Model;

namespace EvidenceRequests.Rules;

/// <summary>Cites the published rule that opens a request, if it was read on a page that the provider itself has written for authorities.</summary>
internal static class PolicyCitation
{
    public static CitedPolicy? Create(Provider provider, Citation? cite) =>
        cite is { Confidence: Confidence.Page } && provider.Sources.FirstOrDefault(s => s.Id == cite.Source) is { Kind: SourceKind.Own, TitleForLetters: { } title } source
            ? new CitedPolicy
            {
                Title = title,
                Published = source.Published is "undated" ? null : source.Published,
                Source = SourceReferences.Resolve(provider, cite),
            }
            : null;

    public static CitedPolicy? Create(Provider provider, IEnumerable<PolicyRule?> rules) => rules
        .Where(r => r?.Answer is Answer.Open or Answer.Discretionary)
        .Select(r => Create(provider, r!.Cite))
        .FirstOrDefault(c => c is not null);
}
