using BenchmarkDotNet.Attributes;
using EvidenceRequests.Model;

namespace EvidenceRequests.Bench;

/// <summary>Letters, warm: composing, writing, both, and what deflating their parts costs.</summary>
[MemoryDiagnoser]
public class LetterBenchmarks
{
    private Letter letter = null!;
    private Draft draft = null!;
    private IReadOnlyList<byte[]> parts = null!;

    /// <summary>Which letter.</summary>
    [Params("preservation", "assistance")]
    public string Kind { get; set; } = "preservation";

    /// <summary>Makes the letter once.</summary>
    [GlobalSetup]
    public void Setup()
    {
        letter = Kind == "preservation" ? new Letters().Preservation : new Letters().Assistance;
        draft = letter.Compose();
        parts = Letters.GetParts(letter.Write(draft));
    }

    /// <summary>The floor.</summary>
    [Benchmark(Baseline = true)]
    public long DeflateItsParts() => Letters.Deflate(parts);

    /// <summary>Wording and facts to blocks.</summary>
    [Benchmark]
    public Draft Compose() => letter.Compose();

    /// <summary>Blocks to bytes.</summary>
    [Benchmark]
    public byte[] Write() => letter.Write(draft);

    /// <summary>Both.</summary>
    [Benchmark]
    public byte[] ComposeAndWrite() => letter.Make();
}
