using System.Text;
using EvidenceRequests.Model;

namespace EvidenceRequests;

/// <summary>Grows a case along one route: what planning, checking and drafting miss is added with its reason, until nothing more can be added.</summary>
internal sealed class CaseTemplateGrowth
{
    private const int MostRounds = 30;

    private readonly RequestDrafter drafter;
    private readonly CaseTemplateRoutes routes;
    private readonly CaseTemplateSeed seed;
    private readonly CaseTemplateAdditions additions;
    private CasePlan? planned;

    private CaseTemplateGrowth(RequestDrafter drafter, Library library, CaseTemplateRoutes routes, CaseTemplateRoute route)
    {
        this.drafter = drafter;
        this.routes = routes;
        seed = new CaseTemplateSeed(library, routes, route);
        additions = new CaseTemplateAdditions(seed, library, routes, route);
    }

    /// <summary>True if the plan has a step of this kind at this provider.</summary>
    public bool IsOpen => Step is not null;

    /// <summary>What the plan says is not open.</summary>
    public IReadOnlyList<Refusal> Refusals => planned?.Plan.Refusals ?? [];

    /// <summary>Errors that no example takes away.</summary>
    public IReadOnlyList<Finding> Errors { get; private set; } = [];

    private Step? Step => planned?.Plan.Steps.FirstOrDefault(s => s.Kind == routes.Kind && s.Providers.Contains(routes.Provider.Id));

    /// <summary>Sows the fewest facts that let a plan be made, and asks for the data that this kind of request can get.</summary>
    public static CaseTemplateGrowth Start(RequestDrafter drafter, Library library, CaseTemplateRoutes routes, CaseTemplateRoute route)
    {
        var growth = new CaseTemplateGrowth(drafter, library, routes, route);
        growth.seed.SowAllItems();
        growth.Plan();
        if (growth.Step is { } step)
        {
            growth.seed.KeepItems(step);
            growth.Plan();
        }

        return growth;
    }

    /// <summary>Adds what is missing.</summary>
    public void Grow()
    {
        for (var round = 0; round < MostRounds; round++)
        {
            var added = false;
            foreach (var finding in Findings())
            {
                added |= additions.Add(finding);
            }

            if (!added)
            {
                break;
            }

            Plan();
        }

        Errors = [.. Findings().Where(f => f.Severity == Severity.Error)];
    }

    /// <summary>The file.</summary>
    public string Text() => seed.Heading() + seed.Tree.Text();

    private List<Finding> Findings()
    {
        if (planned is null || Step is not { } step)
        {
            return [];
        }

        List<Finding> findings = [.. planned.Plan.Findings, .. planned.Plan.Steps.SelectMany(s => s.Findings.Where(f => s.Id == step.Id || f.Severity == Severity.Error))];
        if (findings.All(f => f.Severity != Severity.Error))
        {
            findings.AddRange(RequestDrafter.Draft(planned, new DraftOptions { Steps = [step.Id], Incomplete = true }).Value?.SelectMany(d => d.Findings) ?? []);
        }

        return findings;
    }

    private void Plan()
    {
        var reading = drafter.Read(Encoding.UTF8.GetBytes(seed.Tree.Text()), "template.yaml");
        planned = reading.Value is null || reading.HasErrors ? null : drafter.Plan(reading.Value, routes.AsOf).Value;
        if (reading.HasErrors)
        {
            throw new InvalidOperationException("The template does not read: " + string.Join("; ", reading.Findings.Select(f => $"{f.Place} {f.Message}")) + "\n" + seed.Tree.Text());
        }
    }
}
