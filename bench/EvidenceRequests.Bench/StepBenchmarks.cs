using BenchmarkDotNet.Attributes;
using EvidenceRequests.Model;
using EvidenceRequests.Packs;
using EvidenceRequests.Rules;

namespace EvidenceRequests.Bench;

/// <summary>The steps of the line, warm, each alone.</summary>
[MemoryDiagnoser]
public class StepBenchmarks
{
    private readonly byte[] bytes = Letters.Case("gmail-bomb-plot");
    private readonly RequestDrafter drafter = RequestDrafter.Open();
    private CaseReading reading = null!;
    private Library library = null!;
    private Plan plan = null!;

    /// <summary>Reads and plans once, so that each benchmark measures its own step.</summary>
    [GlobalSetup]
    public void Setup()
    {
        reading = drafter.Read(bytes, "case.yaml").Value!;
        library = drafter.Plan(reading, Letters.AsOf).Value!.Library;
        plan = Planner.Plan(reading.CaseFile, library, Letters.AsOf);
    }

    /// <summary>Reads the case file.</summary>
    [Benchmark]
    public Result<CaseReading> ReadCase() => drafter.Read(bytes, "case.yaml");

    /// <summary>Opens the packs and reads what one case names.</summary>
    [Benchmark]
    public Result<Library> LoadPacksForOneCase() => LibraryReader.Open([EmbeddedPacks.Archive]).ReadFor(reading.CaseFile);

    /// <summary>Opens and reads every pack, as packs check does.</summary>
    [Benchmark]
    public Result<Library> LoadEveryPack() => LibraryReader.Open([EmbeddedPacks.Archive]).ReadAll();

    /// <summary>Finds the identifiers in a megabyte of text, about seven in every 1,000 characters.</summary>
    [Benchmark]
    public int RecogniseOneMegabyte() => drafter.Recognise(ScaleRun.Complaints, "pk").Count;

    /// <summary>Plans.</summary>
    [Benchmark]
    public Plan Plan() => Planner.Plan(reading.CaseFile, library, Letters.AsOf);

    /// <summary>Checks every step of the plan.</summary>
    [Benchmark]
    public Plan Check() => PlanChecker.Check(plan, reading.CaseFile, library);
}
