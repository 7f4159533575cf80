namespace EvidenceRequests.Cli.Batch;

/// <summary>What became of one case of many.</summary>
internal enum BatchStatus
{
    /// <summary>Every step that is ready was drafted.</summary>
    Drafted,

    /// <summary>Documents were written, but a step could not be drafted.</summary>
    Partly,

    /// <summary>The documents are there already, of the same case, packs, day and options.</summary>
    Unchanged,

    /// <summary>There is no step to draft now.</summary>
    Nothing,

    /// <summary>Errors stand in the way; nothing was written.</summary>
    Failed,

    /// <summary>A fault of the program; nothing was written.</summary>
    Fault,
}
