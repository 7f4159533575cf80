using System.Xml.Linq;

namespace EvidenceRequests.Documents.Incoming;

/// <summary>A piece of a line: wording, or a recorded fact.</summary>
/// <param name="Text">The wording; empty for a fact.</param>
/// <param name="Slot">Name of the bookmark of the fact; null for wording.</param>
/// <param name="Run">The run that the wording stands in.</param>
internal sealed record LinePiece(string Text, string? Slot, XElement? Run);
