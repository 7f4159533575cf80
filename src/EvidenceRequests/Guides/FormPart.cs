using EvidenceRequests.Model;
using static EvidenceRequests.Guides.Phrases;

namespace EvidenceRequests.Guides;

/// <summary>
/// Part F: blank letters. Each is the wording of its kind, composed for a fictional case, with a gap in the place of every fact; so a form can
/// hold no other words than the letters of this program do.
/// </summary>
internal static class FormPart
{
    private const int MostTried = 8;

    private static readonly string[] Usual = ["tiktok", "meta", "google", "x", "snap"];

    /// <summary>The blank letters of all kinds, or of one.</summary>
    public static GuidePart Create(GuideSetting setting, string? only = null) => new("F", "Blank letters",
    [
        .. setting.Words.RequestKinds.Where(k => only is null || k.Id == only).Select(k => Sheet(setting, k)).OfType<GuideSheet>(),
    ]);

    private static GuideSheet? Sheet(GuideSetting setting, RequestKind kind)
    {
        // The wording of a kind is the same for all; the first provider that takes it shows it.
        foreach (var provider in Usual.Concat(setting.Providers.Select(p => p.Id)).Distinct(StringComparer.Ordinal).Where(setting.Library.Providers.ContainsKey).Take(MostTried))
        {
            if (setting.Drafter.TryComposeBlank(setting.Library, kind.Id, setting.Library.Providers[provider], setting.Home, setting.AsOf) is var (draft, step))
            {
                return new GuideSheet
                {
                    Number = GuideSetting.NumberOfForm(kind.Id),
                    Title = kind.Name,
                    Status = [new GuideRun($"{kind.Definition} Filled in by the program: "), new GuideRun($"evreq new case.yaml --kind {kind.Id}") { IsCode = true }],
                    Blocks = [.. new BlankLetter(setting).Create(draft), new GuideHeading(2, "What the program would have checked"), Checks(setting, step)],
                };
            }
        }

        return null;
    }

    private static GuideBlock Checks(GuideSetting setting, Step step) => new GuideList(
    [
        .. step.Requirements.Select(r => r.Requirement).DistinctBy(r => r.Why, StringComparer.Ordinal)
            .Select(r => (IReadOnlyList<GuideInline>)[new GuideRun($"{setting.Fields.FindNearest(r.Fact)?.Label ?? "The case"}.") { IsBold = true }, new GuideRun($" {Capital(Stop(r.Why))}")])
            .DefaultIfEmpty([new GuideRun("That nothing in it is missing.")]),
    ]) { IsChecklist = true };
}
