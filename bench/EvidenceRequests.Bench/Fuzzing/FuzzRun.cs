using System.Diagnostics;
using System.Globalization;
using System.IO.Hashing;

namespace EvidenceRequests.Bench.Fuzzing;

/// <summary>
/// Throws changed files at what reads strangers' files, for as long as it is reported to, and keeps those that reach code no other file has reached. A file at which something throws, or that costs
/// more than two seconds of the processor (twice as much with counters) or 300 MB, is saved. The seed is printed; the same seed, folder and build give the same files where time does not cut them short.
/// </summary>
internal static class FuzzRun
{
    private const double MostSeconds = 2;
    private const long MostBytes = 300_000_000;
    private const int MostKept = 5_000;
    private const int Reported = 1_000;

    /// <summary>Runs every target for so many seconds.</summary>
    /// <returns>How many files were saved.</returns>
    public static int Run(string corpus, string found, int seconds, int seed, IReadOnlyCollection<string> only)
    {
        Directory.CreateDirectory(found);
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"seed {seed}; coverage is {(Coverage.IsCounted ? "counted" : "not counted: the assemblies are not instrumented")}"));
        return FuzzTarget.All(corpus).Where(t => only.Count == 0 || only.Contains(t.Name)).Sum(t => Run(t, found, seconds, new Random(seed)));
    }

    private static int Run(FuzzTarget target, string found, int seconds, Random random)
    {
        var kept = target.Seeds.ToList();
        var reached = new Coverage();
        var faults = new HashSet<string>(StringComparer.Ordinal);
        // What is compiled and read for the first time is not the cost of a file.
        kept.Take(3).ToList().ForEach(s => Try(target, s));
        kept.ForEach(s => Judge(target, s, reached, faults, found));
        var (tried, start) = (0L, Stopwatch.GetTimestamp());
        while (Stopwatch.GetElapsedTime(start).TotalSeconds < seconds)
        {
            var file = target.Change(kept[random.Next(kept.Count)], kept[random.Next(kept.Count)], random);
            tried++;
            if (Judge(target, file, reached, faults, found) && kept.Count < MostKept)
            {
                kept.Add(file);
            }

            if (tried % Reported == 0)
            {
                Console.Error.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{target.Name}: {tried} tried, {kept.Count} kept, {reached.Count} reached, {faults.Count} faults"));
            }
        }

        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{target.Name}: {tried} files tried, {kept.Count - target.Seeds.Count} of them reached something new, {reached.Count} edges and counts reached, {faults.Count} faults"));
        return faults.Count;
    }

    // True if the file reached something new.
    private static bool Judge(FuzzTarget target, byte[] file, Coverage reached, HashSet<string> faults, string found)
    {
        Coverage.Clear();
        var (bytes, start) = (GC.GetAllocatedBytesForCurrentThread(), Environment.CpuUsage.TotalTime);
        var fault = Try(target, file);
        var (seconds, allocated) = ((Environment.CpuUsage.TotalTime - start).TotalSeconds, GC.GetAllocatedBytesForCurrentThread() - bytes);
        var isNew = reached.Add();
        fault ??= seconds > MostSeconds * (Coverage.IsCounted ? 2 : 1) ? "slow" : allocated > MostBytes ? "large" : null;
        if (fault is not null && faults.Add(fault))
        {
            var name = Path.Combine(found, $"{target.Name}-{XxHash3.HashToUInt64(file):x16}{target.Ending}");
            File.WriteAllBytes(name, file);
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{target.Name}: {fault} ({seconds:F1} s, {allocated / 1_000_000} MB): {name}"));
        }

        return isNew;
    }

    // Faults are told apart by their kind and the place of ours at which they arise.
    private static string? Try(FuzzTarget target, byte[] file)
    {
        try
        {
            target.Read(file);
            return null;
        }
        catch (Exception exception)
        {
            var place = new StackTrace(exception, false).GetFrames().Select(f => f.GetMethod())
                .FirstOrDefault(m => m?.DeclaringType?.Assembly.GetName().Name?.StartsWith("EvidenceRequests", StringComparison.Ordinal) == true);
            return $"{exception.GetType().Name} in {place?.DeclaringType?.Name}.{place?.Name}";
        }
    }
}
