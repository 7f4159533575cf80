using System.Runtime.InteropServices;

namespace EvidenceRequests.Tests.Cost;

/// <summary>What a piece of work costs: bytes allocated and processor time of the thread that does it, which other tests do not disturb.</summary>
/// <param name="Bytes">Bytes allocated.</param>
/// <param name="Milliseconds">Processor time; 0 where the system does not count it by thread.</param>
internal readonly record struct Measured(long Bytes, double Milliseconds)
{
    private const int ThreadClock = 3;

    /// <summary>The least of some rounds: a collection that falls into one of them, or code that is compiled in it, belongs to nobody.</summary>
    public static Measured Least(Action work, int rounds)
    {
        var least = Of(work);
        for (var round = 1; round < rounds; round++)
        {
            var next = Of(work);
            least = new Measured(Math.Min(least.Bytes, next.Bytes), Math.Min(least.Milliseconds, next.Milliseconds));
        }

        return least;
    }

    private static Measured Of(Action work)
    {
        var (bytes, time) = (GC.GetAllocatedBytesForCurrentThread(), Clock());
        work();
        return new Measured(GC.GetAllocatedBytesForCurrentThread() - bytes, Clock() - time);
    }

    private static double Clock()
    {
        if (!OperatingSystem.IsLinux() || GetTime(ThreadClock, out var time) != 0)
        {
            return 0;
        }

        return (time.Seconds * 1000.0) + (time.Nanoseconds / 1_000_000.0);
    }

    [DllImport("libc", EntryPoint = "clock_gettime")]
    private static extern int GetTime(int clock, out Time time);

    [StructLayout(LayoutKind.Sequential)]
    private struct Time
    {
        public nint Seconds;
        public nint Nanoseconds;
    }
}
