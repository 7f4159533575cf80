using EvidenceRequests.Model;
using static EvidenceRequests.Guides.Phrases;

namespace EvidenceRequests.Guides;

/// <summary>
/// Part F: blank letters. Each is the wording of its kind, composed for a fictional case, with a gap in the place of every fact; so a form can
/// hold no other words than the letters of this program do.
/// </summary>
internal static class FormPart
{
    /// <summary>The blank letters of all kinds, or of one.</summary>
    public static GuidePart Create(GuideSetting setting, string? only = null) => new("F", "Blank letters",
    [
        .. setting.Words.RequestKinds.Where(k => !RequestKinds.IsLetter(k.Id) && (only is null || k.Id == only)).Select(k => Sheet(setting, k)).OfType<GuideSheet>(),
    ]);

    private static GuideSheet? Sheet(GuideSetting setting, RequestKind kind)
    {
        if (setting.Material.File.Forms.LastOrDefault(f => f.Kind == kind.Id) is not { } form || setting.Library.Providers.GetValueOrDefault(form.Provider) is not { } provider
            || setting.Drafter.TryComposeBlank(setting.Library, kind.Id, provider, setting.Home, setting.AsOf) is not var (draft, step))
        {
            return null;
        }

        return new GuideSheet
        {
            Number = GuideSetting.NumberOfForm(kind.Id),
            Title = kind.Name,
            Status = [new GuideRun($"{kind.Definition} Filled in by the program: "), new GuideRun($"evreq new case.yaml --kind {kind.Id} --provider ID") { IsCode = true }],
            Blocks = [.. new BlankLetter(setting).Create(draft), new GuideHeading(2, "What the program would have checked"), Checks(setting, provider, step)],
        };
    }

    // What one provider or one requested state asks besides is on its sheet.
    private static GuideList Checks(GuideSetting setting, Provider provider, Step step) => new(
    [
        .. step.Requirements.Select(r => r.Requirement).Where(r => !provider.Requirements.Contains(r) && !setting.Library.Countries.Values.Any(c => c.Requested?.Requirements.Contains(r) == true)).DistinctBy(r => r.Why, StringComparer.Ordinal)
            .Select(r => (IReadOnlyList<GuideInline>)[new GuideRun($"{setting.Fields.FindNearest(r.Fact)?.Label ?? "The case"}.") { IsBold = true }, new GuideRun($" {setting.Say(Capital(Stop(r.Why)))}")])
            .DefaultIfEmpty([new GuideRun("That nothing in it is missing.")]),
    ])
    { IsChecklist = true };
}
