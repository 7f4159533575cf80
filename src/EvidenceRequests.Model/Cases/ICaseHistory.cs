namespace EvidenceRequests.Model;

/// <summary>
/// What was sent in a case and what came of it, whoever keeps it: the case file (<see cref="CaseFileHistory"/>) or a register. Plans, dates and
/// later letters are made from it and ask nobody else.
/// </summary>
public interface ICaseHistory
{
    /// <summary>The requests that were sent, in the order in which they were recorded. The same case gives the same list, however often it is asked.</summary>
    IReadOnlyList<PastRequest> Requests { get; }
}
