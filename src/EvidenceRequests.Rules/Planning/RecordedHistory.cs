using EvidenceRequests.Model;

namespace EvidenceRequests.Rules;

/// <summary>The history that a plan was made from.</summary>
internal sealed record RecordedHistory(IReadOnlyList<PastRequest> Requests) : ICaseHistory;
