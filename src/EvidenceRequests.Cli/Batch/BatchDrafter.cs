using System.Text;
using EvidenceRequests.Cli.Files;
using EvidenceRequests.Cli.Pdf;
using EvidenceRequests.Cli.Printing;
using EvidenceRequests.Model;

namespace EvidenceRequests.Cli.Batch;

/// <summary>Drafts one case of many. It is called from several threads at a time.</summary>
internal sealed class BatchDrafter
{
    /// <summary>The run.</summary>
    public required CommandContext Context { get; init; }

    /// <summary>The output folder as it was named.</summary>
    public required string Folder { get; init; }

    /// <summary>The output folder, opened.</summary>
    public required BatchOutputDirectory Output { get; init; }

    /// <summary>Which documents, and how.</summary>
    public required DraftOptions Options { get; init; }

    /// <summary>Write PDF files beside the Word documents.</summary>
    public required bool Pdf { get; init; }

    /// <summary>Leave a case alone whose documents are there and whole.</summary>
    public required bool SkipUnchanged { get; init; }

    /// <summary>Replace documents that exist.</summary>
    public required bool Force { get; init; }

    /// <summary>Drafts a case. A bad case, or a fault of the program in one, does not keep the others from being drafted.</summary>
    public BatchResult Draft(BatchCase batchCase)
    {
        var folder = batchCase.Folder.Length == 0 ? string.Empty : Path.Combine(Folder, batchCase.Folder);
        if (batchCase.Refusal is { } refusal)
        {
            return BatchResult.Failed(batchCase, folder, [refusal]);
        }

        try
        {
            var bytes = PlannedCase.GetBytes(Context, batchCase.File);
            var inputs = InputFingerprint.Compute(bytes, Context.Drafter.LibraryHash, Context.AsOf, Options, Pdf);
            return SkipUnchanged && ExistingDraft.Find(folder, inputs) is { } earlier
                ? new BatchResult { File = batchCase.File, Folder = folder, Status = BatchStatus.Unchanged, Documents = earlier.Documents, NotDrafted = earlier.NotDrafted }
                : Draft(batchCase, folder, inputs, PlannedCase.Read(Context, batchCase.File, bytes));
        }
        catch (FindingsException stopped)
        {
            return BatchResult.Failed(batchCase, folder, stopped.Findings);
        }
#pragma warning disable CA1031 // Whatever it is, it is reported as a fault of the program once the other cases are done.
        catch (Exception fault)
#pragma warning restore CA1031
        {
            return new BatchResult { File = batchCase.File, Folder = folder, Status = BatchStatus.Fault, Fault = fault };
        }
    }

    private BatchResult Draft(BatchCase batchCase, string folder, string inputs, PlannedCase planned)
    {
        if (planned.CasePlan is not { } casePlan)
        {
            return BatchResult.Failed(batchCase, folder, planned.Findings);
        }

        casePlan = Context.Drafter.OpenKinds(casePlan, Options.Kinds);
        var outcome = Context.Drafter.Draft(casePlan, Options);
        if (outcome.Value is not { } drafted)
        {
            return BatchResult.Failed(batchCase, folder, outcome.Findings);
        }

        var printed = Pdf ? PdfFiles.Add(Context, drafted) : new Result<IReadOnlyList<DraftedStep>> { Value = drafted };
        drafted = printed.Value!;
        var written = drafted.Where(d => d.Documents.Count > 0).ToList();
        var missed = drafted.Where(d => d.Documents.Count == 0 && (Options.Kinds.Count > 0 || d.Step.Status != StepStatus.Waiting)).ToList();
        IReadOnlyList<string> notDrafted = [.. missed.Select(d => d.Step.Id)];
        IReadOnlyList<string> kept = [];
        if (written.Count > 0)
        {
            var manifest = (DraftManifest.FileName, Encoding.UTF8.GetBytes(DraftManifest.Create(casePlan.Plan, written, inputs, notDrafted)));
            kept = Output.Place(batchCase.Folder, [.. written.SelectMany(d => d.Documents).Select(d => (d.FileName, d.Bytes)), .. written.SelectMany(d => d.Files).Select(f => (f.FileName, f.Bytes)), manifest], Force, whole: Options.Kinds.Count == 0);
        }

        var found = ReportedFinding.From([.. planned.Findings, .. casePlan.Plan.Findings, .. outcome.Findings, .. printed.Findings], missed.Select(d => d.Step with { Findings = [.. d.Step.Findings.Concat(d.Findings).Distinct()] }));
        return new BatchResult
        {
            File = batchCase.File,
            Folder = folder,
            Status = GetStatus(casePlan.Plan, written.Count > 0, missed.Count > 0),
            Documents = [.. written.SelectMany(d => d.Documents).Select(d => d.FileName)],
            NotDrafted = notDrafted,
            Kept = kept,
            Errors = [.. found.Where(f => f.Finding.Severity == Severity.Error)],
        };
    }

    private static BatchStatus GetStatus(Plan plan, bool written, bool missed) => (written, missed) switch
    {
        (true, false) => BatchStatus.Drafted,
        (true, true) => BatchStatus.Partly,
        (false, true) => BatchStatus.Failed,
        _ => plan.Steps.Count == 0 && plan.Findings.Any(f => f.Severity == Severity.Error) ? BatchStatus.Failed : BatchStatus.Nothing,
    };
}
