using System.Globalization;
using System.Text;
using EvidenceRequests.Model;
using EvidenceRequests.Packs;

namespace EvidenceRequests.Scaffolding;

/// <summary>Grows a case along one route: what planning, checking and drafting miss is added with its reason, until nothing more can be added.</summary>
internal sealed class CaseScaffoldBuilder
{
    private const int MaxRounds = 30;

    private readonly RequestDrafter drafter;
    private readonly CaseScaffoldRoutes routes;
    private readonly CaseScaffoldDefaults seed;
    private readonly CaseScaffoldAdditions additions;
    private CasePlan? planned;

    private CaseScaffoldBuilder(RequestDrafter drafter, Library library, CaseScaffoldRoutes routes, CaseScaffoldRoute route)
    {
        this.drafter = drafter;
        this.routes = routes;
        seed = new CaseScaffoldDefaults(library, routes, route);
        additions = new CaseScaffoldAdditions(seed, library, routes, route);
    }

    /// <summary>True if the plan has a step of this kind at this provider.</summary>
    public bool IsOpen => Step is not null;

    /// <summary>What the plan says is not open.</summary>
    public IReadOnlyList<Refusal> Refusals => planned?.Plan.Refusals ?? [];

    /// <summary>Errors that no example takes away.</summary>
    public IReadOnlyList<Finding> Errors { get; private set; } = [];

    private Step? Step => planned?.Plan.Steps.FirstOrDefault(s => s.Kind == routes.Kind && s.Providers.Contains(routes.Provider.Id));

    /// <summary>Sows the fewest facts that let a plan be made, and asks for the data that this kind of request can get.</summary>
    public static CaseScaffoldBuilder Start(RequestDrafter drafter, Library library, CaseScaffoldRoutes routes, CaseScaffoldRoute route)
    {
        var builder = new CaseScaffoldBuilder(drafter, library, routes, route);
        builder.seed.ApplyAllItems();
        builder.Plan();
        if (builder.Step is { } step)
        {
            builder.seed.KeepItems(step);
            builder.Plan();
        }

        return builder;
    }

    /// <summary>Adds what is missing.</summary>
    public void Complete()
    {
        for (var round = 0; round < MaxRounds; round++)
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

    /// <summary>The facts that link the accounts to the offence.</summary>
    public IReadOnlyList<string> LinkingFacts => (seed.Tree.Value("accounts[0].linked_by") ?? seed.Tree.Value("data[0].supports") ?? "[]").Trim('[', ']').Split(", ", StringSplitOptions.RemoveEmptyEntries);

    /// <summary>Takes over what another case needs; both ask for one account at one provider each.</summary>
    public CaseScaffoldBuilder Join(CaseScaffoldBuilder other)
    {
        seed.Tree.Merge(other.seed.Tree, seed.Tree.Count("accounts"));
        return this;
    }

    /// <summary>States who asks, as the office has it, in place of blanks.</summary>
    public void State(CaseDocument office)
    {
        foreach (var field in drafter.OfficeFields)
        {
            var value = field.IsList
                ? office.GetList(field.Path) is { Count: > 0 } texts ? $"[{string.Join(", ", texts.Select(CaseFileWriter.Quote))}]" : null
                : office.Get(field.Path) is { } text && !Blanks.Is(text) ? CaseFileWriter.Quote(text) : null;
            if (value is not null)
            {
                seed.Tree.State(field.Path, value);
            }
        }
    }

    /// <summary>Each data request is about all accounts at its provider, and the accounts come from elsewhere.</summary>
    public void AskAllAccounts()
    {
        for (var i = 0; i < seed.Tree.Count("data"); i++)
        {
            var row = i.ToString(CultureInfo.InvariantCulture);
            if (seed.Tree.Value($"accounts[{row}].provider") is { } provider)
            {
                seed.Tree.Remove($"data[{row}].account");
                seed.Tree.Set($"data[{row}].accounts_of", provider);
            }
        }

        seed.Tree.Remove("accounts");
    }

    /// <summary>The file, with blanks to fill in.</summary>
    public string Text() => seed.Heading() + seed.Tree.Write(withBlanks: true);

    /// <summary>The same with the examples in place of the blanks.</summary>
    public string Example() => seed.Tree.Write();

    private List<Finding> Findings()
    {
        if (planned is null || Step is not { } step)
        {
            return [];
        }

        List<Finding> findings = [.. planned.Plan.Findings, .. planned.Plan.Steps.SelectMany(s => s.Findings.Where(f => s.Id == step.Id || f.Severity == Severity.Error))];
        if (findings.All(f => f.Severity != Severity.Error))
        {
            findings.AddRange(drafter.Draft(planned, new DraftOptions { Steps = [step.Id], Incomplete = true }).Value?.SelectMany(d => d.Findings) ?? []);
        }

        return findings;
    }

    private void Plan()
    {
        var reading = drafter.Read(Encoding.UTF8.GetBytes(seed.Tree.Write()), "template.yaml");
        planned = reading.Value is null || reading.HasErrors ? null : drafter.Plan(reading.Value, routes.AsOf).Value;
        if (reading.HasErrors)
        {
            throw new InvalidOperationException("The template does not read: " + string.Join("; ", reading.Findings.Select(f => $"{f.Location} {f.Message}")) + "\n" + seed.Tree.Write());
        }
    }
}
