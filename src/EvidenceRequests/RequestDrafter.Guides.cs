using EvidenceRequests.Documents;
using EvidenceRequests.Guides;
using EvidenceRequests.Model;
using EvidenceRequests.Scaffolding;

namespace EvidenceRequests;

/// <content>The guide: the packs as a book, as a folder for a browser, and as single sheets.</content>
public sealed partial class RequestDrafter
{
    /// <summary>Composes the guide of a state: a tree that <see cref="WriteGuide"/> and <see cref="WriteGuideFolder"/> write.</summary>
    /// <param name="options">Which guide.</param>
    public Result<Guide> ComposeGuide(GuideOptions options) => WithSetting(options, s => new Result<Guide> { Value = GuideComposer.Compose(s) });

    /// <summary>Composes one sheet alone, such as that of the provider in today's case.</summary>
    /// <param name="id">Id or name of a provider, of one of its services or of a state, or the number of any sheet.</param>
    /// <param name="options">For whom, as of when.</param>
    public Result<Guide> ComposeGuideSheet(string id, GuideOptions options)
    {
        ArgumentException.ThrowIfNullOrEmpty(id);
        return WithSetting(options, s => GuideComposer.ComposeSheet(s, id) is { } guide ? new Result<Guide> { Value = guide } : NoSheet(s.Library, id));
    }

    /// <summary>Composes blank letters.</summary>
    /// <param name="kind">Kind of request; null for all.</param>
    /// <param name="options">For whom, as of when.</param>
    public Result<Guide> ComposeGuideForms(string? kind, GuideOptions options) => WithSetting(options, s => new Result<Guide> { Value = GuideComposer.ComposeForms(s, kind) });

    /// <summary>A guide as a Word document.</summary>
    /// <param name="guide">The guide.</param>
    /// <param name="letterhead">A Word document whose look is used; null for the standard one.</param>
    public Result<byte[]> WriteGuide(Guide guide, byte[]? letterhead = null)
    {
        ArgumentNullException.ThrowIfNull(guide);
        if (reader.ReadAll().Value is not { } library || reader.ReadGuide().Value is not { } material)
        {
            return new Result<byte[]> { Findings = reader.ReadAll().Findings };
        }

        var look = letterhead is null ? null : ReferenceDocument.Open(letterhead, library);
        return look is { Value: null } ? new Result<byte[]> { Findings = look.Findings } : GuideDocument.Write(guide, library, material, look?.Value);
    }

    /// <summary>A guide as a folder for a browser: a page for each sheet, one with everything, a style sheet, no script. It works from a stick.</summary>
    /// <param name="guide">The guide.</param>
    public IReadOnlyList<GuideFolderFile> WriteGuideFolder(Guide guide)
    {
        ArgumentNullException.ThrowIfNull(guide);
        return reader.ReadGuide().Value is { } material ? [.. GuideWeb.Write(guide, material).Select(p => new GuideFolderFile(p.Path, p.Bytes))] : [];
    }

    /// <summary>A fictional case along a route, to make blank letters of; null if the route is not open there.</summary>
    internal string? CreateSample(Library library, string kind, Provider provider, Country home, DateOnly asOf) => CaseScaffold.CreateSample(this, library, provider, home, kind, asOf);

    /// <summary>The wording of a kind for a fictional case; null if the case does not lead to it.</summary>
    internal (Draft Draft, Step Step)? TryComposeBlank(string sample, string kind, DateOnly asOf)
    {
        if (Read(sample, "case.yaml").Value is not { } reading || PlanByRules(reading, asOf).Value is not { } plan)
        {
            return null;
        }

        plan = OpenedPlan.Open(plan, [kind]) ?? plan;
        return plan.Plan.Steps.FirstOrDefault(s => s.Kind == kind) is { } step && DraftComposer.Compose(Request(plan, step, kind, incomplete: true)).Value is { } draft ? (draft, step) : null;
    }

    private Result<Guide> WithSetting(GuideOptions options, Func<GuideSetting, Result<Guide>> compose)
    {
        ArgumentNullException.ThrowIfNull(options);
        var read = reader.ReadAll();
        var material = reader.ReadGuide();
        if (read.Value is not { } library || material.Value is not { } made)
        {
            return new Result<Guide> { Findings = [.. read.Findings, .. material.Findings] };
        }

        var setting = GuideSettings.Create(this, library, made, options);
        return setting.Value is { } opened ? compose(opened) : new Result<Guide> { Findings = setting.Findings };
    }

    private static Result<Guide> NoSheet(Library library, string id)
    {
        var near = Suggestion.Closest(id.ToLowerInvariant(), [.. library.ProviderIds, .. library.CountryIds, .. library.Providers.Values.SelectMany(p => p.Services).Select(s => s.Id).Distinct(StringComparer.Ordinal)]);
        return new Result<Guide>
        {
            Findings =
            [
                Finding.Error(FindingCodes.RouteNoPack, message: $"no sheet has the number or name \"{id}\".{(near is null ? string.Empty : $" Did you mean \"{near}\"?")}", fix: "\"evreq providers list\" and \"evreq countries list\" show what there is; chapters and checklists have numbers, such as B-1 or K-CALL-CARD."),
            ],
        };
    }
}
