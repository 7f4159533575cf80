using BenchmarkDotNet.Attributes;
using EvidenceRequests.Model;
using EvidenceRequests.Packs;

namespace EvidenceRequests.Bench;

/// <summary>The steps of the line, warm: how long a person waits for each.</summary>
[MemoryDiagnoser]
public class LineBenchmarks
{
    private static readonly DateOnly AsOf = new(2026, 11, 24);
    private readonly byte[] caseFile = File.ReadAllBytes(Path.Combine(Root(), "examples", "gmail-bomb-plot.yaml"));
    private readonly RequestDrafter drafter = RequestDrafter.Open();
    private CaseReading reading = null!;
    private CasePlan plan = null!;

    /// <summary>Reads and plans once, so that each benchmark measures its own step.</summary>
    [GlobalSetup]
    public void Setup()
    {
        reading = drafter.Read(caseFile, "case.yaml").Value!;
        plan = drafter.Plan(reading, AsOf).Value!;
    }

    /// <summary>Reads the case file.</summary>
    [Benchmark]
    public Outcome<CaseReading> ReadCase() => drafter.Read(caseFile, "case.yaml");

    /// <summary>Opens the packs and reads what one case names.</summary>
    [Benchmark]
    public Outcome<CasePlan> LoadForOneCaseAndPlan()
    {
        var fresh = RequestDrafter.Open();
        return fresh.Plan(fresh.Read(caseFile, "case.yaml").Value!, AsOf);
    }

    /// <summary>Opens and reads every pack, as packs check does.</summary>
    [Benchmark]
    public Outcome<Library> LoadEverything() => RequestDrafter.Open().ReadAll();

    /// <summary>Plans and checks with packs already read.</summary>
    [Benchmark]
    public Outcome<CasePlan> PlanAndCheck() => drafter.Plan(reading, AsOf);

    /// <summary>Drafts an extension letter of two pages with its check sheet.</summary>
    [Benchmark]
    public Outcome<IReadOnlyList<DraftedStep>> DraftExtension() => RequestDrafter.Draft(plan, new DraftOptions { Kinds = ["preservation-extension"] });

    /// <summary>Drafts the letter for mutual legal assistance with note verbale and check sheet.</summary>
    [Benchmark]
    public Outcome<IReadOnlyList<DraftedStep>> DraftAssistance() => RequestDrafter.Draft(plan, new DraftOptions { Kinds = ["mla-stored"] });

    private static string Root()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(folder!.FullName, "EvidenceRequests.sln")))
        {
            folder = folder.Parent;
        }

        return folder.FullName;
    }
}
