namespace EvidenceRequests.Register;

/// <summary>A request that was refused or returned for a reason. It tells nothing of its case.</summary>
/// <param name="Request">Technical id of the request, by which it is counted once.</param>
/// <param name="Addressee">Who refused: id of the provider, or of the state where it went to an authority.</param>
/// <param name="Kind"><c>refused</c> or <c>returned</c>.</param>
/// <param name="Reason">A word of the list <c>refusal-reasons</c>.</param>
/// <param name="Lifted">Codes of the findings that were confirmed away before it left; null where that was not recorded.</param>
/// <param name="Noted">Codes of the notes it left with; null where that was not recorded.</param>
internal sealed record Setback(string Request, string Addressee, string Kind, string Reason, IReadOnlyList<string>? Lifted, IReadOnlyList<string>? Noted);
