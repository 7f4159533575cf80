using EvidenceRequests.Model;
using static EvidenceRequests.Guides.Phrases;

namespace EvidenceRequests.Guides;

/// <summary>
/// Part F: blank letters. Each is the wording of its kind, composed for a fictional case, with a gap in the place of every fact; so a form can
/// hold no other words than the letters of this program do.
/// </summary>
internal static class FormPart
{
    /// <summary>The sheet of what is checked in every letter.</summary>
    public const string Common = "F-CHECKS";

    private static readonly string[] OnDesk = [RequestKinds.Preservation, RequestKinds.PreservationExtension, RequestKinds.PreservationThroughAuthority, RequestKinds.EmergencyDisclosure, RequestKinds.VoluntaryDisclosure, RequestKinds.MlaStored];

    /// <summary>The blank letters of an edition, with what is checked in all of them told once.</summary>
    public static GuidePart Create(GuideSetting setting)
    {
        var isCore = setting.Options.Edition == GuideOptions.Core;
        var kinds = setting.Words.RequestKinds.Where(k => !isCore || OnDesk.Contains(k.Id)).ToList();
        var forms = Forms(setting, kinds).ToList();
        var common = forms.SelectMany(f => f.Checks.DistinctBy(Key)).GroupBy(Key, StringComparer.Ordinal).Where(g => g.Count() > 2).Select(g => g.First()).ToList();
        return new GuidePart("F", "Blank letters",
        [
            .. forms.Select(f => Sheet(f, [.. f.Checks.Where(c => common.All(o => Key(o) != Key(c)))], common.Count > 0)),
            .. common.Count == 0 ? Array.Empty<GuideSheet>() : [new GuideSheet { Number = Common, Title = "What is checked in every letter", IsForm = true, StartsPage = true, Blocks = [new GuideList(common) { IsChecklist = true }] }],
            .. isCore ? [Others(setting)] : Array.Empty<GuideSheet>(),
        ]);
    }

    /// <summary>The blank letters of all kinds, or of one, each complete in itself.</summary>
    public static GuidePart Create(GuideSetting setting, string? only) =>
        new("F", "Blank letters", [.. Forms(setting, setting.Words.RequestKinds.Where(k => only is null || k.Id == only)).Select(f => Sheet(f, f.Checks, false))]);

    private static string Key(IReadOnlyList<GuideInline> check) => string.Concat(check.OfType<GuideRun>().Select(r => r.Text));

    private static IEnumerable<Form> Forms(GuideSetting setting, IEnumerable<RequestKind> kinds)
    {
        var samples = new Dictionary<(string Kind, string Provider), string?>();
        foreach (var kind in kinds)
        {
            foreach (string? follows in RequestKinds.IsLetter(kind.Id) ? LetterSample.Follows(kind.Id) : Enumerable.Repeat<string?>(null, 1))
            {
                var asked = follows ?? kind.Id;
                if (setting.Material.File.Forms.LastOrDefault(f => f.Kind == asked) is not { } form || setting.Library.Providers.GetValueOrDefault(form.Provider) is not { } provider)
                {
                    continue;
                }

                if (!samples.TryGetValue((asked, provider.Id), out var sample))
                {
                    samples[(asked, provider.Id)] = sample = setting.Drafter.CreateSample(setting.Library, asked, provider, setting.Home, setting.AsOf);
                }

                if (sample is not null && setting.Drafter.TryComposeBlank(follows is null ? sample : LetterSample.Add(sample, follows, kind.Id, setting.AsOf), kind.Id, setting.AsOf) is var (draft, step))
                {
                    var toState = follows is not null && RequestKinds.IsToState(follows);
                    yield return new Form(
                        GuideSetting.NumberOfForm(kind.Id) + (toState ? "-STATE" : string.Empty),
                        follows is null || LetterSample.Follows(kind.Id).Count == 1 ? kind.Name : $"{kind.Name}, to {(toState ? "a state" : "a company")}",
                        [
                            new GuideRun($"{kind.Definition} As it is for {setting.NameOfState(step.Addressee.State)}; it differs where the law does. Filled in by "),
                            new GuideRun(follows is null ? $"evreq new case.yaml --kind {kind.Id} --provider ID" : $"evreq draft case.yaml --kind {kind.Id}") { IsCode = true },
                        ],
                        new BlankLetter(setting).Create(draft),
                        [.. Checks(setting, provider, step)]);
                }
            }
        }
    }

    private static GuideSheet Sheet(Form form, IReadOnlyList<IReadOnlyList<GuideInline>> checks, bool hasCommon) => new()
    {
        Number = form.Number,
        Title = form.Title,
        IsForm = true,
        StartsPage = true,
        Status = form.Status,
        Blocks =
        [
            .. form.Letter,
            .. checks.Count == 0 && !hasCommon ? Array.Empty<GuideBlock>() : [new GuideHeading(3, "What the program would have checked")],
            .. checks.Count == 0 ? Array.Empty<GuideBlock>() : [new GuideList(checks) { IsChecklist = true }],
            .. hasCommon ? [new GuideParagraph([new GuideRun(checks.Count == 0 ? "What is checked in every letter: " : "And what is checked in every letter: "), new GuideRun(Common) { Sheet = Common }])] : Array.Empty<GuideBlock>(),
        ],
    };

    // What one provider or one requested state asks besides is on its sheet. What must not be is told with what to do then.
    private static IEnumerable<IReadOnlyList<GuideInline>> Checks(GuideSetting setting, Provider provider, Step step) => step.Requirements.Select(r => r.Requirement)
        .Where(r => !provider.Requirements.Contains(r) && !setting.Library.Countries.Values.Any(c => c.Requested?.Requirements.Contains(r) == true)).DistinctBy(r => r.Why, StringComparer.Ordinal)
        .Select(r => (IReadOnlyList<GuideInline>)
        [
            new GuideRun(setting.Fields.FindNearest(r.Fact)?.Label is { } label ? $"{label}. " : string.Empty) { IsBold = true },
            new GuideRun(setting.Say(Capital(Stop(r.Why)))),
            new GuideRun(r.Fact.StartsWith("derived.", StringComparison.Ordinal) || r.Check.NoneOf.Count > 0 ? $" If so: {setting.Say(InSentence(Stop(r.Fix)))}" : string.Empty),
        ]);

    private static GuideSheet Others(GuideSetting setting) => new()
    {
        Number = "F-OTHERS",
        Title = "Letters that are not printed here",
        Blocks =
        [
            new GuideParagraph([new GuideRun("They are in the full edition. One alone, as a Word document to a company and to a state, is written by "), new GuideRun("evreq guide forms --kind KIND") { IsCode = true }, new GuideRun(".")]),
            new GuideTable([34, 42, 24], ["Letter", "What it does", "KIND"],
            [
                .. setting.Words.RequestKinds.Where(k => !OnDesk.Contains(k.Id)).Select(k => new GuideRow([Cell(k.Name), Cell(k.Definition), new GuideCell([new GuideLine([new GuideRun(k.Id) { IsCode = true }])])])),
            ]) { IsDense = true },
        ],
    };

    private sealed record Form(string Number, string Title, IReadOnlyList<GuideInline> Status, IReadOnlyList<GuideBlock> Letter, IReadOnlyList<IReadOnlyList<GuideInline>> Checks);
}
