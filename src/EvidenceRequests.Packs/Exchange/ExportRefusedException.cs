namespace EvidenceRequests.Packs;

/// <summary>Stops the reading of an archive; it becomes a finding at the end of the reading and never leaves the project.</summary>
/// <param name="message">What is wrong, as the end of a sentence about the archive.</param>
/// <param name="fix">What to do; null for the usual advice.</param>
internal sealed class ExportRefusedException(string message, string? fix = null) : Exception(message)
{
    public string Fix { get; } = fix ?? "Ask whoever sent it for a fresh copy made by \"evreq packs export\".";
}
