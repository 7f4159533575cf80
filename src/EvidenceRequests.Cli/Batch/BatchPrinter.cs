using System.Globalization;
using EvidenceRequests.Cli.Json;
using EvidenceRequests.Cli.Printing;

namespace EvidenceRequests.Cli.Batch;

/// <summary>Prints one line for each case as it comes, and the sum at the end. A person who waits sees how far it is.</summary>
internal sealed class BatchPrinter(Session session, int total)
{
    private const string ClearLine = "\r\u001b[K";
    private readonly Dictionary<BatchStatus, int> counts = [];
    private int done;
    private int bad;

    /// <summary>How the command ends.</summary>
    public int ExitCode => counts.ContainsKey(BatchStatus.Fault) ? ExitCodes.Fault : bad > 0 || done < total ? ExitCodes.ErrorsFound : ExitCodes.Done;

    /// <summary>The line of a case.</summary>
    public void Print(BatchResult result)
    {
        done++;
        bad += result.HasFailed ? 1 : 0;
        counts[result.Status] = counts.GetValueOrDefault(result.Status) + 1;
        Progress(ClearLine);
        if (session.IsText)
        {
            session.Out.Line(new Piece($"{Word(result.Status),-10} ", InkOf(result)), result.File, Details(result));
            session.Flush();
            PrintErrors(result);
        }
        else
        {
            session.Terminal.Output.Write(BatchJson.Of(result));
        }

        session.Flush();
        Progress(string.Create(CultureInfo.InvariantCulture, $"{done} of {total} cases …"));
    }

    /// <summary>The sum.</summary>
    public void PrintSum()
    {
        Progress(ClearLine);
        var parts = counts.OrderBy(c => c.Key).Select(c => string.Create(CultureInfo.InvariantCulture, $"{c.Value} {Word(c.Key)}"));
        var left = total - done;
        session.Err.Line(FindingPrinter.Number(done, "case"), ": ", string.Join(", ", parts), ".", left > 0 ? $" Stopped before {FindingPrinter.Number(left, "case")}; the same command with --skip-unchanged goes on." : string.Empty);
        if (bad > 0)
        {
            session.Err.Line("\"evreq check FILE\" says of each error why it stands and how to mend it.");
        }
    }

    /// <summary>The word for what became of a case.</summary>
    public static string Word(BatchStatus status) => status switch
    {
        BatchStatus.Drafted => "drafted",
        BatchStatus.Partly => "partly",
        BatchStatus.Unchanged => "unchanged",
        BatchStatus.Nothing => "nothing",
        BatchStatus.Fault => "fault",
        _ => "failed",
    };

    private static Ink InkOf(BatchResult result) => result.Status switch
    {
        BatchStatus.Failed or BatchStatus.Fault => Ink.Bad,
        _ when result.HasFailed => Ink.Caution,
        BatchStatus.Drafted => Ink.Good,
        _ => Ink.Faint,
    };

    private static string Details(BatchResult result)
    {
        var documents = result.Documents.Count == 0 ? string.Empty : $": {FindingPrinter.Number(result.Documents.Count, "document")} in {result.Folder}";
        return result.Status switch
        {
            BatchStatus.Failed => $": {FindingPrinter.Number(result.Errors.Count, "error")}",
            BatchStatus.Nothing => ": no step is ready",
            BatchStatus.Fault => ": a fault of the program",
            _ => documents + (result.NotDrafted.Count == 0 ? string.Empty : $"; not drafted: {string.Join(", ", result.NotDrafted)}"),
        };
    }

    private void PrintErrors(BatchResult result)
    {
        foreach (var (finding, steps) in result.Errors)
        {
            session.Err.Line([finding.Place is null ? $"{result.File}: " : $"{finding.Place}: ", .. FindingPrinter.Headline(finding), steps.Count == 0 ? string.Empty : $" ({string.Join(", ", steps)})"]);
        }
    }

    private void Progress(string text)
    {
        if (session.Terminal.ErrorIsTerminal)
        {
            session.Terminal.Error.Write(text);
            session.Terminal.Error.Flush();
        }
    }
}
