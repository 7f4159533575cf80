using System.Reflection;
using System.Runtime.Loader;

namespace EvidenceRequests.Bench.Fuzzing;

/// <summary>
/// Which branches of instrumented assemblies were taken, and how often, as AFL counts them. SharpFuzz writes the counters into memory that it is given; without it nothing is counted and
/// every file is as good as another.
/// </summary>
internal sealed unsafe class Coverage
{
    private const int Size = 65_536;

    private static readonly byte[] Counters = GC.AllocateArray<byte>(Size, pinned: true);
    private readonly HashSet<int> reached = [];

    /// <summary>True if the assemblies are instrumented.</summary>
    public static bool IsCounted { get; } = Connect();

    /// <summary>How many branches were reached, each so many times.</summary>
    public int Count => reached.Count;

    /// <summary>Begins a new file.</summary>
    public static void Clear() => Array.Clear(Counters);

    /// <summary>Takes in what the file reached; true if something of it is new.</summary>
    public bool Add()
    {
        var before = reached.Count;
        for (var i = 0; i < Size; i++)
        {
            if (Counters[i] > 0)
            {
                // Once, twice, a few times, many times: more often is new only if it is much more often.
                reached.Add((i * 8) + Math.Min(7, (int)Math.Log2(Counters[i])));
            }
        }

        return reached.Count > before;
    }

    private static bool Connect()
    {
        // The build does not know of it, so it is loaded by its place; the instrumented assemblies then find it.
        var library = Path.Combine(AppContext.BaseDirectory, "SharpFuzz.Common.dll");
        var trace = File.Exists(library) ? AssemblyLoadContext.Default.LoadFromAssemblyPath(library).GetType("SharpFuzz.Common.Trace") : null;
        if (trace?.GetField("SharedMem", BindingFlags.Public | BindingFlags.Static) is not { } memory)
        {
            return false;
        }

        fixed (byte* start = Counters)
        {
            memory.SetValue(null, Pointer.Box(start, typeof(byte*)));
        }

        return true;
    }
}
