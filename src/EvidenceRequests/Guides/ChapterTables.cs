using EvidenceRequests.Model;
using static EvidenceRequests.Guides.Phrases;

namespace EvidenceRequests.Guides;

/// <summary>Tables inside chapters that are made from the packs, so that no chapter can say something else than they do.</summary>
internal static class ChapterTables
{
    private const string Unknown = "?";

    /// <summary>The tables that are looked up and not read.</summary>
    public static IReadOnlyList<string> LookedUp { get; } = ["providers", "states"];

    /// <summary>The tables a chapter may show, by name.</summary>
    public static IReadOnlyList<string> Names { get; } = ["identifiers", "providers", "kinds", "states", "conventions"];

    public static IEnumerable<GuideBlock> Create(GuideSetting setting, SheetNotes notes, string name) => name switch
    {
        "identifiers" => [Identifiers(setting, notes)],
        "providers" => [Providers(setting, notes)],
        "kinds" => [Kinds(setting)],
        "states" => [States(setting, notes)],
        "conventions" => Conventions(setting, notes),
        _ => [],
    };

    // On a desk are the kinds that its providers take; a library has all.
    private static GuideTable Identifiers(GuideSetting setting, SheetNotes notes)
    {
        var taken = setting.Providers.SelectMany(p => p.Identifiers).SelectMany(r => r.AllOf).Select(n => n.Kind).ToHashSet(StringComparer.Ordinal);
        var isCore = setting.Options.Edition == GuideOptions.Core;
        return new([16, 50, 34], ["Identifier", "Where it is found", "What it looks like"],
        [
            .. setting.Words.IdentifierKinds.Where(k => k.WhereFound.Count > 0 && k.Id != "other" && k.IdentityPaper != true && (!isCore || taken.Contains(k.Id))).Select(k => new GuideRow(
            [
                new GuideCell([new GuideLine([new GuideRun(k.Name) { IsBold = true }])]),
                new GuideCell([.. k.WhereFound.Select(w => notes.Line($"identifier:{k.Id}:{w.Place}", [], [w.Cite], new GuideRun(IdentifierPlaces.Describe(setting.Words, w))))]),
                new GuideCell([.. k.WhereFound.Where(w => w.LooksLike.Count > 0).Select(w => Example(setting, w)).DefaultIfEmpty(new GuideLine([new GuideRun(k.Example) { IsCode = true }]))]),
            ])),
        ])
        { IsDense = true };
    }

    // The part that counts stands out; the rest is what surrounds it.
    private static GuideLine Example(GuideSetting setting, WhereFound place) => new([.. ProviderExamples.Address(setting, place).Parts.Select(p => new GuideRun(p.Text) { IsCode = true, IsBold = p.IsIdentifier })]);

    // One row for each provider answers what is asked first; where it comes from stands on the sheet.
    private static GuideTable Providers(GuideSetting setting, SheetNotes notes) => new([12, 26, 14, 14, 18, 16], ["Sheet", $"Company for a user in {setting.HomeName}", "Messages", "IP address logs", "Keeps on request, days", "Is the user told?"],
    [
        .. setting.Providers.Select(p => new GuideRow(
        [
            new GuideCell([new GuideLine([new GuideRun(p.Name) { Sheet = GuideSetting.NumberOf(p), IsBold = true }])]),
            Company(setting, notes, p),
            Held(notes, p, "messages"),
            Held(notes, p, "access-logs"),
            Keeps(setting, notes, p),
            Told(notes, p),
        ])),
    ])
    { IsDense = true };

    private static GuideCell Company(GuideSetting setting, SheetNotes notes, Provider provider)
    {
        var choice = setting.AddresseeForHome(provider) ?? provider.Addressee.WhenUnknown;
        return choice?.Entity is { } id && provider.Entities.FirstOrDefault(e => e.Id == id) is { } entity
            ? Cell(notes.Elsewhere($"{provider.Id}:company", provider.Sources, [choice.Cite], new GuideRun(entity.Name), new GuideRun(entity.State is null ? string.Empty : " → "), new GuideRun(entity.State is { } state ? $"S-{state.ToUpperInvariant()}" : string.Empty) { Sheet = entity.State is { } at ? $"S-{at.ToUpperInvariant()}" : null }))
            : Cell(choice?.Outcome is { } outcome ? Capital(setting.Words.GetName("addressee-outcome", outcome)) : Unknown);
    }

    private static GuideCell Held(SheetNotes notes, Provider provider, string item) => provider.Data.FirstOrDefault(d => d.Items.Contains(item)) is { } data
        ? Cell(notes.Elsewhere($"{provider.Id}:held:{item}", provider.Sources, data.Retention is { } kept ? [data.Cite, kept.Cite] : [data.Cite], new GuideRun(data.Availability switch
        {
            Availability.Never => "never held",
            Availability.Encrypted => "unreadable",
            Availability.Unknown => Unknown,
            var held => $"{(held == Availability.Conditional ? "for some only" : "held")}{(data.Retention is { } r ? $", {Time(r)}" : item == "messages" ? string.Empty : $", {Unknown}")}",
        })))
        : Cell(Unknown);

    private static string Time(Retention kept) => (kept.Days is { } days ? FormattableString.Invariant($"{days} days") : kept.Hours is { } hours ? FormattableString.Invariant($"{hours} hours") : Unknown) + kept.From switch { "deletion" => " after deletion", "delivery" => " after delivery", _ => string.Empty };

    private static GuideCell Keeps(GuideSetting setting, SheetNotes notes, Provider provider) => provider.Preservation.FirstOrDefault(r => r.InForce?.Covers(setting.AsOf) != false && setting.IsOpenToHome(r.From)) is { } rule
        ? Cell(notes.Elsewhere($"{provider.Id}:keeps", provider.Sources, rule.Extension is { } more ? [rule.Cite, more.Cite] : [rule.Cite], new GuideRun(rule.Answer switch
        {
            Answer.Closed => "no",
            Answer.Unknown => Unknown,
            _ => $"{(rule.Days is { } days ? FormattableString.Invariant($"{days}") : $"yes, {Unknown}")}{(rule.Extension is null ? string.Empty : $" + {Extension(rule.Extension)}")}",
        })))
        : Cell(Unknown);

    private static string Extension(ExtensionRule rule) => rule switch
    {
        { Count: { } count, Days: { } days } => FormattableString.Invariant($"{count} × {days}"),
        { Days: { } days } => FormattableString.Invariant($"{days}"),
        _ => "more",
    };

    private static GuideCell Told(SheetNotes notes, Provider provider) => (provider.UserNotice.Count > 0 ? provider.UserNotice[0] : null) is { } rule
        ? Cell(notes.Elsewhere($"{provider.Id}:told", provider.Sources, [rule.Cite], new GuideRun(rule.Default switch { UserNotice.Never => "no", UserNotice.May => "may be", UserNotice.Default => "unless stopped", UserNotice.Always => "yes", _ => Unknown })))
        : Cell(Unknown);

    private static GuideTable Kinds(GuideSetting setting) => new([36, 52, 12], ["Request", "What it asks", "Form"],
    [
        .. setting.Words.RequestKinds.Where(k => !RequestKinds.IsLetter(k.Id)).Select(k => new GuideRow([Cell(k.Name), Cell(k.Definition), new GuideCell([new GuideLine([new GuideRun(GuideSetting.NumberOfForm(k.Id)) { Sheet = GuideSetting.NumberOfForm(k.Id) }])])])),
    ])
    { IsDense = true };

    private static GuideTable States(GuideSetting setting, SheetNotes notes) => new([19, 27, 16, 38], ["Sheet", "Language", "Time to an answer", "How it travels"],
    [
        .. setting.States.Where(s => s.Requested is not null).Select(s => new GuideRow(
        [
            new GuideCell([new GuideLine([new GuideRun(s.Name) { Sheet = GuideSetting.NumberOf(s), IsBold = true }])]),
            s.Requested!.Language is { } language ? Cell(notes.Elsewhere($"{s.Id}:language", s.Sources, [language.Cite], new GuideRun(StatePage.Languages(setting, language)))) : Cell(Unknown),
            s.Requested.ExpectedTime is { } time ? Cell(notes.Elsewhere($"{s.Id}:expected-time", s.Sources, [time.Cite], new GuideRun(FormattableString.Invariant($"{time.FromMonths} to {time.ToMonths} months")))) : Cell(Unknown),
            s.Requested.Transmission is { } way ? Cell(notes.Elsewhere($"{s.Id}:transmission", s.Sources, [way.Cite], new GuideRun(StatePage.Channel(way)))) : Cell(Unknown),
        ])),
    ])
    { IsDense = true };

    // What a convention covers is the same whichever state is asked, so it is told once.
    private static IEnumerable<GuideBlock> Conventions(GuideSetting setting, SheetNotes notes)
    {
        var asked = setting.States.Where(s => s.Requested is not null).ToList();
        var rows = setting.BindingHome().Where(i => i.Kind != InstrumentKind.Bilateral)
            .Select(i => (Instrument: i, States: asked.Where(s => setting.Binds(i, s)).ToList())).Where(i => i.States.Count > 0)
            .Select(i => new GuideRow(
            [
                new GuideCell([new GuideLine([new GuideRun(i.Instrument.ShortName) { IsBold = true }])]),
                Cell(notes.Line($"{i.Instrument.Id}:scope", i.Instrument.Sources, [i.Instrument.Cite, .. i.Instrument.UseLimits is { } limits ? (Citation[])[limits.Cite] : []], new GuideRun($"{Stop(i.Instrument.Scope.Says)} {StatePage.Use(i.Instrument)}"))),
                new GuideCell([new GuideLine(i.States.Count == asked.Count ? [new GuideRun("all of them")] : [.. i.States.SelectMany((s, n) => new GuideInline[] { new GuideRun(n == 0 ? string.Empty : ", "), new GuideRun(GuideSetting.NumberOf(s)) { Sheet = GuideSetting.NumberOf(s) } })])]),
            ])).ToList();
        return rows.Count == 0 ? [] : [new GuideTable([20, 62, 18], ["Convention", "What it covers", "In force with"], rows) { IsDense = true }];
    }
}
