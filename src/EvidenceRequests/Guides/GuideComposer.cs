using EvidenceRequests.Model;

namespace EvidenceRequests.Guides;

/// <summary>Composes a guide from packs and chapters.</summary>
internal static class GuideComposer
{
    /// <summary>A guide of an edition.</summary>
    public static Guide Compose(GuideSetting setting)
    {
        var full = setting.Options.Edition == GuideOptions.Full;
        List<GuidePart> parts =
        [
            HomePart.Create(setting),
            ChapterPart.Create(setting, "B", "The case"),
            ChapterPart.Create(setting, "C", "The ladder") with { RunsOn = true },
            ChapterPart.Create(setting, "D", "Rights") with { RunsOn = true },
            .. full ? [OffencePart.Create(setting)] : Array.Empty<GuidePart>(),
            new("P", "Providers", [.. setting.Providers.Select(p => ProviderPage.Create(setting, p))]),
            new("S", "States", [.. setting.States.Where(s => s.Requested is not null).Select(s => StatePage.Create(setting, s))]),
            FormPart.Create(setting),
            ClosingParts.Checklists(setting),
            ClosingParts.Glossary(setting),
            ClosingParts.Contacts(setting),
            .. full ? [ClosingParts.Sources(setting)] : Array.Empty<GuidePart>(),
            ChapterPart.Create(setting, "Z", "This office"),
        ];
        parts = [.. parts.Where(p => p.Sheets.Count > 0)];
        return Bind(setting, setting.Options.Edition, [FrontPart.Create(setting, parts), .. parts]);
    }

    /// <summary>One sheet alone; null if no sheet has that number.</summary>
    public static Guide? ComposeSheet(GuideSetting setting, string id)
    {
        var provider = setting.Library.Providers.Values.FirstOrDefault(p => string.Equals(p.Id, id, StringComparison.OrdinalIgnoreCase) || string.Equals(GuideSetting.NumberOf(p), id, StringComparison.OrdinalIgnoreCase));
        var state = setting.Library.Countries.Values.FirstOrDefault(c => c.Requested is not null && (string.Equals(c.Id, id, StringComparison.OrdinalIgnoreCase) || string.Equals(GuideSetting.NumberOf(c), id, StringComparison.OrdinalIgnoreCase)));
        return provider is not null ? Bind(setting, "sheet", [new GuidePart("P", "Providers", [ProviderPage.Create(setting, provider)])])
            : state is not null ? Bind(setting, "sheet", [new GuidePart("S", "States", [StatePage.Create(setting, state)])])
            : null;
    }

    /// <summary>Blank letters alone.</summary>
    public static Guide ComposeForms(GuideSetting setting, string? kind) => Bind(setting, "forms", [FormPart.Create(setting, kind)]);

    private static Guide Bind(GuideSetting setting, string edition, IReadOnlyList<GuidePart> parts) => new()
    {
        Title = $"Guide to electronic evidence abroad – {setting.Home.Name}",
        Edition = edition,
        Language = "en",
        Home = setting.Home.Id,
        AsOf = setting.AsOf,
        GoodUntil = FrontPart.GoodUntil(setting),
        Library = setting.Library.Hash,
        Readers = setting.Options.IsPublic ? "Public edition" : "For officials",
        Parts = parts,
    };
}
