using BenchmarkDotNet.Attributes;
using EvidenceRequests.Model;
using EvidenceRequests.Packs;
using EvidenceRequests.Rules;

namespace EvidenceRequests.Bench;

/// <summary>The steps of the line, warm, each alone.</summary>
[MemoryDiagnoser]
public class StepBenchmarks
{
    private static readonly string Complaints = string.Concat(Enumerable.Repeat(
        "On 4 October 2026 the account @sample_user_01 sent https://www.tiktok.com/@sample_user_01/video/7123456789012345678?_r=1 to me. "
        + "He called from +92 300 1234567 and from 0301-7654321; his mail is sample.user@gmail.com. He asked for money, and I did not answer. "
        + "Money went to PK36SCBL0000001123456702 and TA4Y62o6YC2Zsck9rZVGTvqW1AQ7X9zTnj. The log shows 203.0.113.44:51234 at that time.\n",
        2600));

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
    public int RecogniseOneMegabyte() => drafter.Recognise(Complaints, "pk").Count;

    /// <summary>Plans.</summary>
    [Benchmark]
    public Plan Plan() => Planner.Plan(reading.CaseFile, library, Letters.AsOf);

    /// <summary>Checks every step of the plan.</summary>
    [Benchmark]
    public Plan Check() => PlanChecker.Check(plan, reading.CaseFile, library);
}
