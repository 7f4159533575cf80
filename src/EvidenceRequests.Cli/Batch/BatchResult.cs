using EvidenceRequests.Model;

namespace EvidenceRequests.Cli.Batch;

/// <summary>What became of one case: enough for its line, and none of its documents, so that memory stays flat.</summary>
internal sealed record BatchResult
{
    /// <summary>The file of the case as it was named.</summary>
    public required string File { get; init; }

    /// <summary>The folder of its documents.</summary>
    public required string Folder { get; init; }

    /// <summary>What became of it.</summary>
    public required BatchStatus Status { get; init; }

    /// <summary>Names of the documents, below its folder.</summary>
    public IReadOnlyList<string> Documents { get; init; } = [];

    /// <summary>Ids of the steps that could not be drafted.</summary>
    public IReadOnlyList<string> NotDrafted { get; init; } = [];

    /// <summary>The errors, each with the steps it concerns.</summary>
    public IReadOnlyList<Printing.ReportedFinding> Errors { get; init; } = [];

    /// <summary>Files that were worked on since they were drafted, where they lie now below the folder.</summary>
    public IReadOnlyList<string> Kept { get; init; } = [];

    /// <summary>The fault of the program, if it is one.</summary>
    public Exception? Fault { get; init; }

    /// <summary>True if a person must look at it.</summary>
    public bool HasFailed => Status is BatchStatus.Failed or BatchStatus.Partly or BatchStatus.Fault || NotDrafted.Count > 0;

    /// <summary>A case that stops at a finding.</summary>
    public static BatchResult Failed(BatchCase batchCase, string folder, IReadOnlyList<Finding> findings) => new()
    {
        File = batchCase.File,
        Folder = folder,
        Status = BatchStatus.Failed,
        Errors = Printing.ReportedFinding.From(findings.Where(f => f.Severity == Severity.Error)),
    };
}
