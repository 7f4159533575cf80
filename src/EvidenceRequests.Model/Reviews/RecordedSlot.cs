namespace EvidenceRequests.Model;

/// <summary>A fact of a draft as it was written; the text itself is not kept, only its hash.</summary>
/// <param name="Bookmark">Name of the bookmark round it, such as <c>er_12</c>.</param>
/// <param name="Fact">Path of the fact.</param>
/// <param name="Kind">How the text follows from the fact.</param>
/// <param name="Hash">Hash of the text.</param>
public sealed record RecordedSlot(string Bookmark, string Fact, SlotKind Kind, string Hash);
