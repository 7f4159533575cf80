namespace EvidenceRequests.Desk.Hosting;

/// <summary>
/// Ends the desk some time after its last open page was closed. Time is counted in ticks of a timer, so that the sleep of the machine does not count.
/// </summary>
internal sealed class IdleShutdown(DeskOptions options)
{
    private static readonly TimeSpan Tick = TimeSpan.FromSeconds(10);

    private long idleTicks;
    private volatile bool runsScript;

    /// <summary>A page says that it is open.</summary>
    public void Beat()
    {
        runsScript = true;
        Interlocked.Exchange(ref idleTicks, 0);
    }

    /// <summary>A page was sent. Until it says so, nobody knows that its browser runs the script.</summary>
    public void PageSent()
    {
        runsScript = false;
        Interlocked.Exchange(ref idleTicks, 0);
    }

    /// <summary>Waits until the desk has been left.</summary>
    public async Task WaitAsync(CancellationToken ended)
    {
        using var timer = new PeriodicTimer(Tick < options.IdleAfter ? Tick : options.IdleAfter, options.Clock);
        while (await timer.WaitForNextTickAsync(ended).ConfigureAwait(false))
        {
            var idle = Interlocked.Increment(ref idleTicks) * timer.Period;
            if (idle >= (runsScript ? options.IdleAfter : options.IdleWithoutScriptAfter))
            {
                return;
            }
        }
    }
}
