using System.Runtime.InteropServices;

namespace EvidenceRequests.Cli.Batch;

/// <summary>One run over many cases.</summary>
internal static class BatchRun
{
    /// <summary>The output folder where none is named.</summary>
    public const string DefaultFolder = "drafts";

    /// <summary>Drafts all cases, prints a line for each in the order in which they are named, and says how the command ends.</summary>
    public static int Run(IReadOnlyList<BatchCase> cases, int jobs, BatchDrafter drafter)
    {
        using var stop = new CancellationTokenSource();
        using var interrupted = PosixSignalRegistration.Create(PosixSignal.SIGINT, signal => StopGently(signal, stop));
        using var terminated = PosixSignalRegistration.Create(PosixSignal.SIGTERM, signal => StopGently(signal, stop));
        var printer = new BatchPrinter(drafter.Context, cases.Count);
        BatchResult? fault = null;
        foreach (var result in OrderedParallel.Run(cases, jobs, drafter.Draft, stop.Token))
        {
            printer.Print(result);
            fault ??= result.Fault is null ? null : result;
        }

        printer.PrintSum();
        if (fault is not null)
        {
            CrashReport.Print(drafter.Context.Err, drafter.Context.Parsed, fault.Fault!);
        }

        return printer.ExitCode;
    }

    // The first signal lets the cases in work be ended; the second ends the process, which leaves no half folder either.
    private static void StopGently(PosixSignalContext signal, CancellationTokenSource stop)
    {
        signal.Cancel = !stop.IsCancellationRequested;
        stop.Cancel();
    }
}
