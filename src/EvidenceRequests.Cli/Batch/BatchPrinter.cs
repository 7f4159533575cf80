using System.Globalization;
using EvidenceRequests.Cli.Json;
using EvidenceRequests.Cli.Printing;

namespace EvidenceRequests.Cli.Batch;

/// <summary>Prints one line for each case as it comes, and the sum at the end. A person who waits sees how far it is.</summary>
internal sealed class BatchPrinter(CommandContext context, int total)
{
    private const string ClearLine = "\r\u001b[K";
    private readonly Dictionary<BatchStatus, int> counts = [];
    private int done;
    private int bad;

    /// <summary>How the command ends.</summary>
    public int ExitCode => counts.ContainsKey(BatchStatus.Fault) ? ExitCodes.InternalError : bad > 0 || done < total ? ExitCodes.ErrorsFound : ExitCodes.Done;

    /// <summary>The line of a case.</summary>
    public void Print(BatchResult result)
    {
        done++;
        bad += result.HasFailed ? 1 : 0;
        counts[result.Status] = counts.GetValueOrDefault(result.Status) + 1;
        ShowProgress(ClearLine);
        if (context.IsText)
        {
            context.Out.WriteLine(new StyledText($"{Word(result.Status),-10} ", GetStyle(result)), result.File, Details(result));
            context.Flush();
            foreach (var kept in result.Kept)
            {
                context.Err.WriteLine(SupersededDocuments.Tell(Path.Combine(result.Folder, kept)));
            }

            PrintErrors(result);
        }
        else
        {
            context.Terminal.Output.Write(BatchJson.Create(result));
        }

        context.Flush();
        ShowProgress(string.Create(CultureInfo.InvariantCulture, $"{done} of {total} cases …"));
    }

    /// <summary>The sum.</summary>
    public void PrintSum()
    {
        ShowProgress(ClearLine);
        var parts = counts.OrderBy(c => c.Key).Select(c => string.Create(CultureInfo.InvariantCulture, $"{c.Value} {Word(c.Key)}"));
        var left = total - done;
        context.Remarks.WriteLine(FindingPrinter.Number(done, "case"), ": ", string.Join(", ", parts), ".", left > 0 ? $" Stopped before {FindingPrinter.Number(left, "case")}; the same command with --skip-unchanged goes on." : string.Empty);
        if (bad > 0)
        {
            context.Remarks.WriteLine("\"evreq check FILE\" explains each error and how to mend it.");
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

    private static TextStyle GetStyle(BatchResult result) => result.Status switch
    {
        BatchStatus.Failed or BatchStatus.Fault => TextStyle.Bad,
        _ when result.HasFailed => TextStyle.Caution,
        BatchStatus.Drafted => TextStyle.Good,
        _ => TextStyle.Faint,
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
            context.Err.WriteLine([finding.Location is null ? $"{result.File}: " : $"{FindingPrinter.Place(finding.Location)}: ", .. FindingPrinter.Headline(finding), steps.Count == 0 ? string.Empty : $" ({string.Join(", ", steps)})"]);
        }
    }

    private void ShowProgress(string text)
    {
        if (context.Terminal.ErrorIsTerminal && context.Remarks == context.Err)
        {
            context.Terminal.Error.Write(text);
            context.Terminal.Error.Flush();
        }
    }
}
