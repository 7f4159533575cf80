namespace EvidenceRequests.Model;

/// <summary>A table of a draft as it was written.</summary>
/// <param name="Kind">Its kind; see <see cref="DraftTable.Kind"/>.</param>
/// <param name="Head">Hash of the wording of its header row, by which it is known again.</param>
public sealed record RecordedTable(string Kind, string Head);
