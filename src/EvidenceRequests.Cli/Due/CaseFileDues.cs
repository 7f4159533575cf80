using EvidenceRequests.Cli.Batch;
using EvidenceRequests.Cli.Files;
using EvidenceRequests.Model;

namespace EvidenceRequests.Cli.Due;

/// <summary>The duties of case files, one by one or by their folders.</summary>
/// <param name="context">The run.</param>
/// <param name="files">The case files.</param>
/// <param name="findHistory">Finds what a register holds of a case; without it, or where it holds nothing, the case file says what was sent. It is asked by several threads.</param>
internal sealed class CaseFileDues(CommandContext context, IReadOnlyList<string> files, Func<string, ICaseHistory?>? findHistory = null)
{
    /// <summary>All duties on a day, in any order. An exercise has none.</summary>
    /// <param name="asOf">The day.</param>
    /// <param name="report">Is told what could not be read, or has a history that cannot be right; the rest is listed all the same.</param>
    public IEnumerable<DueItem> Find(DateOnly asOf, Action<string, IReadOnlyList<Finding>> report)
    {
        foreach (var (file, reference, entries) in OrderedParallel.Run(files, Environment.ProcessorCount, file => Read(file, asOf), CancellationToken.None))
        {
            // A wrong date in the history may have hidden a duty: what is left is listed, and that is said.
            if (entries.HasErrors)
            {
                report(file, entries.Findings);
            }

            foreach (var entry in (entries.Value ?? []).Where(e => e.Duty is not null))
            {
                yield return new DueItem(reference!, file, entry);
            }
        }
    }

    private ReadCase Read(string file, DateOnly asOf)
    {
        try
        {
            var reading = context.Drafter.Read(PlannedCase.GetBytes(context, file), InputFile.GetName(file));
            return reading is { Value: { } read, HasErrors: false }
                ? ExercisePaper.Find(read.CaseFile) is not null ? new ReadCase(file, null, new Result<IReadOnlyList<ClockEntry>> { Value = [] })
                : new ReadCase(file, read.CaseFile.Case.Reference, context.Drafter.ListDates(read, asOf, findHistory?.Invoke(read.CaseFile.Case.Reference)))
                : new ReadCase(file, null, new Result<IReadOnlyList<ClockEntry>> { Findings = reading.Findings });
        }
        catch (FindingsException stopped)
        {
            return new ReadCase(file, null, new Result<IReadOnlyList<ClockEntry>> { Findings = stopped.Findings });
        }
    }

    private sealed record ReadCase(string File, string? Reference, Result<IReadOnlyList<ClockEntry>> Entries);
}
