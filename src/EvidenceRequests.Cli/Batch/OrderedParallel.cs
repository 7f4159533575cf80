namespace EvidenceRequests.Cli.Batch;

/// <summary>Works on several things at a time and hands out the results in the order of the things. Few results wait at a time, so memory does not grow with their number.</summary>
internal static class OrderedParallel
{
    // A slow thing must not keep the others from going on, nor may their results pile up behind it.
    private const int WaitingForEachJob = 16;

    /// <summary>The results in order. When asked to stop, what is begun is ended and nothing more is begun.</summary>
    public static IEnumerable<TResult> Run<T, TResult>(IEnumerable<T> things, int jobs, Func<T, TResult> work, CancellationToken stop)
    {
        var begin = new TaskFactory(new ConcurrentExclusiveSchedulerPair(TaskScheduler.Default, jobs).ConcurrentScheduler);
        var begun = new Queue<Task<(bool Done, TResult? Result)>>();
        foreach (var thing in things.TakeWhile(_ => !stop.IsCancellationRequested))
        {
            begun.Enqueue(begin.StartNew(() => stop.IsCancellationRequested ? (false, default) : (true, (TResult?)work(thing))));
            while (begun.Count >= jobs * WaitingForEachJob || (begun.Count > 0 && begun.Peek().IsCompleted))
            {
                if (begun.Dequeue().GetAwaiter().GetResult() is (true, { } result))
                {
                    yield return result;
                }
            }
        }

        while (begun.TryDequeue(out var next))
        {
            if (next.GetAwaiter().GetResult() is (true, { } result))
            {
                yield return result;
            }
        }
    }
}
