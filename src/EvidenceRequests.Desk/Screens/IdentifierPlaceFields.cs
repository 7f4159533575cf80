using System.Text.RegularExpressions;
using EvidenceRequests.Desk.Shared;
using EvidenceRequests.Model;

namespace EvidenceRequests.Desk.Screens;

/// <summary>Says beside the field of an identifier where a person finds it: of its kind, or, where that is open or names nobody, of the kinds that the company asks for.</summary>
internal static partial class IdentifierPlaceFields
{
    // More kinds than these are a list to be read, and no help.
    private const int MaxKinds = 4;

    /// <summary>The places; none for another field.</summary>
    public static IReadOnlyList<FieldPlace> Create(CaseView view, string path)
    {
        if (IdentifierValue().Match(path) is not { Success: true } match)
        {
            return [];
        }

        var (account, identifier) = (match.Groups["account"].Value, match.Groups["identifier"].Value);
        var provider = view.Library.Providers.GetValueOrDefault(view.Document.Get(account + ".provider") ?? string.Empty);
        var service = view.Document.Get(account + ".service") is { Length: > 0 } named ? named : null;
        var vocabulary = view.Desk.Drafter.Vocabulary;
        IEnumerable<FieldPlace> Of(string kind) => IdentifierPlaces.Find(vocabulary, kind, provider, service).Select(p => Place(vocabulary, kind, p, provider));
        var given = view.Document.Get(identifier + ".kind") ?? string.Empty;
        var ofKind = vocabulary.FindIdentifierKind(given)?.NeverSufficient == true ? [] : Of(given).ToList();
        return ofKind.Count > 0 || provider is null ? ofKind : [.. KindsOf(provider, service).Take(MaxKinds).SelectMany(Of)];
    }

    private static IEnumerable<string> KindsOf(Provider provider, string? service) =>
        provider.Identifiers.Where(r => r.Services.MayInclude(service)).SelectMany(r => r.AllOf).Select(n => n.Kind).Distinct();

    private static FieldPlace Place(Vocabulary vocabulary, string kind, WhereFound place, Provider? provider) => new(
        Fields.Capital(vocabulary.GetName(WordLists.IdentifierKinds, kind)),
        IdentifierPlaces.Describe(vocabulary, place),
        [.. place.LooksLike.Select(p => (p.Part, Fields.Capital(Name(vocabulary, p))))],
        SourceText.Create(place.Cite, provider?.Sources ?? []));

    private static string Name(Vocabulary vocabulary, AddressPart part) =>
        vocabulary.FindIdentifierKind(part.Is) is { } kind ? kind.Name : vocabulary.GetName("address-part", part.Is);

    [GeneratedRegex(@"^(?<identifier>(?<account>accounts\.[^.\[]+)\.identifiers\[\d+\])\.value$", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex IdentifierValue();
}
