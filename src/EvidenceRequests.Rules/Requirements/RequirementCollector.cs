using EvidenceRequests.Model;

namespace EvidenceRequests.Rules;

/// <summary>Collects what must be stated for a step: by the requesting state, the requested state and the providers.</summary>
public static class RequirementCollector
{
    /// <summary>Every requirement that is for this kind of request, these categories and services, on this day. Conditions are looked at later.</summary>
    public static IReadOnlyList<StepRequirement> For(CaseFile caseFile, Step step, Library library, DateOnly asOf)
    {
        ArgumentNullException.ThrowIfNull(caseFile);
        ArgumentNullException.ThrowIfNull(step);
        ArgumentNullException.ThrowIfNull(library);
        var categories = step.Asks.SelectMany(a => a.Items).Select(i => i.Category).ToHashSet(StringComparer.Ordinal);
        bool Applies(Requirement r) => r.For.Includes(step.Kind)
            && r.Categories.IncludesAny(categories)
            && (r.InForce?.Covers(asOf) ?? true);

        // What the requested state never asks for is not asked for at home on its behalf.
        var never = library.Countries.GetValueOrDefault(step.RequestedState)?.Requested?.Assurances.Where(a => a.Need == "never").Select(a => a.Id).ToHashSet(StringComparer.Ordinal) ?? [];
        bool IsNeverAsked(Requirement r) => r.Fact == "mutual_legal_assistance.assurances" && r.Check.HasAnyOf is [_, ..] asked && asked.All(a => never.Contains(a));
        var collected = new List<StepRequirement>();
        if (library.Countries.GetValueOrDefault(caseFile.Case.RequestingState) is { Requesting: { } home } requesting)
        {
            collected.AddRange(home.Requirements.Where(r => Applies(r) && !IsNeverAsked(r)).Select(r => new StepRequirement { Requirement = r, Owner = RequirementOwner.RequestingState, Source = SourceReferences.Resolve(requesting, r.Cite) }));
        }

        if (library.Countries.GetValueOrDefault(step.RequestedState) is { Requested: { } receiving } requested)
        {
            collected.AddRange(receiving.Requirements.Where(Applies).Select(r => new StepRequirement { Requirement = r, Owner = RequirementOwner.RequestedState, Source = SourceReferences.Resolve(requested, r.Cite) }));
        }

        var asked = step.Asks.Select(a => (a.Account, a.Provider)).ToHashSet();
        foreach (var provider in RequestKinds.IsToState(step.Kind) ? [] : step.Providers.Select(library.Providers.GetValueOrDefault).OfType<Provider>())
        {
            var services = caseFile.Accounts.Where(a => asked.Contains((a.Id, provider.Id))).Select(a => a.Service).OfType<string>().ToHashSet(StringComparer.Ordinal);
            collected.AddRange(provider.Requirements
                .Where(r => Applies(r) && r.Services.IncludesAny(services))
                .Select(r => new StepRequirement { Requirement = r, Owner = RequirementOwner.Provider, Source = SourceReferences.Resolve(provider, r.Cite), Provider = provider.Id }));
        }

        return collected;
    }
}
