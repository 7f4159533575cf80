using EvidenceRequests.Model;
using static EvidenceRequests.Guides.Phrases;

namespace EvidenceRequests.Guides;

/// <summary>Tables inside chapters that are made from the packs, so that no chapter can say something else than they do.</summary>
internal static class ChapterTables
{
    /// <summary>The tables a chapter may show, by name.</summary>
    public static IReadOnlyList<string> Names { get; } = ["identifiers", "content", "preservation", "kinds", "waiting"];

    public static IEnumerable<GuideBlock> Create(GuideSetting setting, SheetNotes notes, string name) => name switch
    {
        "identifiers" => [Identifiers(setting, notes)],
        "content" => [Content(setting, notes)],
        "preservation" => [Preservation(setting, notes)],
        "kinds" => [Kinds(setting)],
        "waiting" => [Waiting(setting, notes)],
        _ => [],
    };

    private static GuideTable Identifiers(GuideSetting setting, SheetNotes notes) => new([18, 44, 38], ["Identifier", "Where it is found", "What it looks like"],
    [
        .. setting.Words.IdentifierKinds.Where(k => k.WhereFound.Count > 0 && k.Id != "other" && k.IdentityPaper != true).Select(k => new GuideRow(
        [
            new GuideCell([new GuideLine([new GuideRun(k.Name) { IsBold = true }])]),
            new GuideCell([.. k.WhereFound.Select(w => notes.Line($"identifier:{k.Id}:{w.Place}", [], [w.Cite], new GuideRun(IdentifierPlaces.Describe(setting.Words, w))))]),
            new GuideCell([.. k.WhereFound.Where(w => w.LooksLike.Count > 0).SelectMany(w => Parts(setting, w)).DefaultIfEmpty(new GuideLine([new GuideRun(k.Example) { IsCode = true }]))]),
        ])),
    ]);

    // The example in one piece, the part that counts standing out, and below it what each part is.
    private static IEnumerable<GuideLine> Parts(GuideSetting setting, WhereFound place)
    {
        var parts = ProviderExamples.Address(setting, place).Parts;
        yield return new GuideLine([.. parts.Select(p => new GuideRun(p.Text) { IsCode = true, IsBold = p.IsIdentifier })]);
        if (parts.Count > 1)
        {
            yield return new GuideLine([new GuideRun(string.Join(" | ", parts.Select(p => InSentence(p.Name))))]);
        }
    }

    // What no provider can give is known before anybody writes a letter.
    private static GuideTable Content(GuideSetting setting, SheetNotes notes) => new([26, 26, 48], ["Provider", "Messages", "Where else"],
    [
        .. setting.Providers.Where(p => p.Data.Any(d => d.Items.Contains("messages"))).Select(p =>
        {
            var data = p.Data.First(d => d.Items.Contains("messages"));
            return new GuideRow(
            [
                new GuideCell([new GuideLine([new GuideRun(p.Name) { Sheet = GuideSetting.NumberOf(p) }])]),
                Cell(notes.Line($"{p.Id}:data:messages", p.Sources, [data.Cite], new GuideRun(data.Availability switch { Availability.Held => "held", Availability.Encrypted => "held encrypted: cannot be read", Availability.Never => "never held", Availability.Conditional => "held only where the user chose so", _ => "not known – ask" }))),
                Cell(data.Instead is { } instead ? Stop(instead) : data.Availability == Availability.Held ? "Through the authorities, see the sheet." : "Examine the devices of both sides and their backups."),
            ]);
        }),
    ]);

    private static GuideTable Preservation(GuideSetting setting, SheetNotes notes) => new([24, 20, 30, 26], ["Provider", "Kept for", "Extension", "Is the user told?"],
    [
        .. setting.Providers.Select(p => (Provider: p, Rule: p.Preservation.FirstOrDefault(r => setting.IsOpenToHome(r.From)))).Where(p => p.Rule is not null).Select(p => new GuideRow(
        [
            new GuideCell([new GuideLine([new GuideRun(p.Provider.Name) { Sheet = GuideSetting.NumberOf(p.Provider) }])]),
            Cell(notes.Line($"{p.Provider.Id}:preservation", p.Provider.Sources, [p.Rule!.Cite], new GuideRun(p.Rule.Answer == Answer.Closed ? "not at all" : p.Rule.Days is { } days ? FormattableString.Invariant($"{days} days") : "not known – ask"))),
            Cell(p.Rule.Extension is not { } more ? "not known – ask" : FormattableString.Invariant($"{(more.Count is { } count ? $"{count} ×" : "yes")}{(more.Days is { } by ? $" {by} days" : string.Empty)}{(more.LeadDays is { } lead ? $", {lead} days ahead" : string.Empty)}")),
            Cell(p.Rule.UserNotice switch { UserNotice.Never => "no", UserNotice.May => "perhaps", UserNotice.Default => "unless something stops it", UserNotice.Always => "yes", _ => "not known – ask" }),
        ])),
    ]);

    private static GuideTable Kinds(GuideSetting setting) => new([34, 46, 20], ["Request", "What it asks", "Form"],
    [
        .. setting.Words.RequestKinds.Where(k => !RequestKinds.IsLetter(k.Id)).Select(k => new GuideRow([Cell(k.Name), Cell(k.Definition), new GuideCell([new GuideLine([new GuideRun(GuideSetting.NumberOfForm(k.Id)) { Sheet = GuideSetting.NumberOfForm(k.Id) }])])])),
    ]);

    private static GuideTable Waiting(GuideSetting setting, SheetNotes notes) => new([40, 30, 30], ["State", "Time to an answer", "Language"],
    [
        .. setting.States.Where(s => s.Requested is not null).Select(s => new GuideRow(
        [
            new GuideCell([new GuideLine([new GuideRun(s.Name) { Sheet = GuideSetting.NumberOf(s) }])]),
            s.Requested!.ExpectedTime is { } time ? Cell(notes.Line($"{s.Id}:expected-time", s.Sources, [time.Cite], new GuideRun(FormattableString.Invariant($"{time.FromMonths} to {time.ToMonths} months")))) : Cell("not known – ask"),
            s.Requested.Language is { } language ? Cell(notes.Line($"{s.Id}:language", s.Sources, [language.Cite], new GuideRun(setting.Names(WordLists.Languages, language.Accepted)))) : Cell("not known – ask"),
        ])),
    ]);
}
