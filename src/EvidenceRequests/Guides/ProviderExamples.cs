using EvidenceRequests.Model;

namespace EvidenceRequests.Guides;

/// <summary>The example addresses of a provider, taken apart, for the web edition.</summary>
internal static class ProviderExamples
{
    public static IReadOnlyList<GuideBlock> Create(GuideSetting setting, Provider provider) => provider.WhereFound.All(w => w.LooksLike.Count == 0) ? [] :
    [
        new GuideHeading(2, "What identifiers look like"),
        .. provider.WhereFound.Where(w => w.LooksLike.Count > 0).SelectMany(w => new GuideBlock[] { new GuideHeading(3, Title(setting, provider, w)), Address(setting, w) }),
    ];

    /// <summary>An example with the name of each part.</summary>
    public static GuideAddress Address(GuideSetting setting, WhereFound place) => new([.. place.LooksLike.Select(p =>
        new GuideAddressPart(p.Part, setting.Words.FindIdentifierKind(p.Is)?.Name ?? setting.Words.GetName("address-part", p.Is), setting.Words.FindIdentifierKind(p.Is) is not null))]);

    private static string Title(GuideSetting setting, Provider provider, WhereFound place) =>
        $"{setting.Words.GetName(WordLists.IdentifierKinds, place.Kind ?? "other")}{(place.Services.Count == 0 ? string.Empty : $", {string.Join(", ", place.Services.Select(id => provider.Services.FirstOrDefault(s => s.Id == id)?.Name ?? id))}")}, {setting.Words.GetName("found-in", place.Place)}";
}
