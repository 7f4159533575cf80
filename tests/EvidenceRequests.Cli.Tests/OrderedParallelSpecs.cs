using EvidenceRequests.Cli.Batch;

namespace EvidenceRequests.Cli.Tests;

public sealed class OrderedParallelSpecs
{
    [Fact]
    public void Results_come_in_the_order_of_the_things_even_if_a_later_one_is_ready_first()
    {
        using var secondIsDone = new ManualResetEventSlim();
        var results = OrderedParallel.Run([1, 2], 2, n =>
        {
            if (n == 1)
            {
                secondIsDone.Wait();
            }
            else
            {
                secondIsDone.Set();
            }

            return n;
        }, CancellationToken.None);
        Assert.Equal([1, 2], results);
    }

    [Fact]
    public void No_more_is_done_at_a_time_than_there_are_jobs()
    {
        var (now, most) = (0, 0);
        foreach (var _ in OrderedParallel.Run(Enumerable.Range(0, 200), 3, n =>
        {
            InterlockedMax(ref most, Interlocked.Increment(ref now));
            Thread.Yield();
            Interlocked.Decrement(ref now);
            return n;
        }, CancellationToken.None))
        {
        }

        Assert.InRange(most, 1, 3);
    }

    [Fact]
    public void Things_are_taken_only_a_little_ahead_of_the_results()
    {
        var (taken, given) = (0, 0);
        foreach (var _ in OrderedParallel.Run(Enumerable.Range(0, 1000).Select(n => Interlocked.Increment(ref taken)), 2, n => n, CancellationToken.None))
        {
            given++;
            Assert.InRange(taken - given, 0, 32);
        }

        Assert.Equal(1000, given);
    }

    [Fact]
    public void When_asked_to_stop_nothing_more_is_begun()
    {
        using var stop = new CancellationTokenSource();
        var given = 0;
        foreach (var _ in OrderedParallel.Run(Enumerable.Range(0, 1000), 2, n => n, stop.Token))
        {
            given++;
            stop.Cancel();
        }

        Assert.InRange(given, 1, 33);
    }

    private static void InterlockedMax(ref int most, int value)
    {
        for (var seen = Volatile.Read(ref most); value > seen; seen = Volatile.Read(ref most))
        {
            Interlocked.CompareExchange(ref most, value, seen);
        }
    }
}
