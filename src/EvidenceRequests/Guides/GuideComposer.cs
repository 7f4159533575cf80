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

    /// <summary>One sheet alone, by its number, by the id of its pack or by a name of the provider, of one of its services or of the state; null if there is none.</summary>
    public static Guide? ComposeSheet(GuideSetting setting, string id)
    {
        bool IsIt(string? name) => string.Equals(name, id, StringComparison.OrdinalIgnoreCase);
        var providers = setting.Library.Providers.Values;
        var states = setting.Library.Countries.Values.Where(c => c.Requested is not null).ToList();
        var provider = providers.FirstOrDefault(p => IsIt(p.Id) || IsIt(GuideSetting.NumberOf(p)));
        var state = states.FirstOrDefault(c => IsIt(c.Id) || IsIt(GuideSetting.NumberOf(c)));
        if (provider is null && state is null)
        {
            provider = providers.FirstOrDefault(p => IsIt(p.Name)) ?? providers.FirstOrDefault(p => p.Services.Any(s => IsIt(s.Id) || IsIt(s.Name) || s.AlsoKnownAs.Any(IsIt)) || p.AlsoKnownAs.Any(IsIt));
            state = provider is null ? states.FirstOrDefault(c => IsIt(c.Name) || setting.Words.FindWord("state", c.Id)?.AlsoKnownAs.Any(IsIt) == true) : null;
        }

        return provider is not null ? Bind(setting, "sheet", [new GuidePart("P", "Providers", [ProviderPage.Create(setting, provider)])])
            : state is not null ? Bind(setting, "sheet", [new GuidePart("S", "States", [StatePage.Create(setting, state)])])
            : Short(setting, id[..1].ToUpperInvariant()) is { } part && part.Sheets.FirstOrDefault(s => IsIt(s.Number)) is { } sheet ? Bind(setting, "sheet", [part with { Sheets = [sheet] }])
            : null;
    }

    // What is neither of a provider nor of a state: a chapter, a checklist, the words.
    private static GuidePart? Short(GuideSetting setting, string letter) => letter switch
    {
        "A" => HomePart.Create(setting),
        "B" or "C" or "D" or "Z" => ChapterPart.Create(setting, letter, string.Empty),
        "F" => FormPart.Create(setting, null),
        "K" => ClosingParts.Checklists(setting),
        "G" => ClosingParts.Glossary(setting),
        "L" => ClosingParts.Contacts(setting),
        _ => null,
    };

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
