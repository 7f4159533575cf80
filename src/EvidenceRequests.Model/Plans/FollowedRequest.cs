namespace EvidenceRequests.Model;

/// <summary>The request that a letter follows, with what the letter is to say.</summary>
public sealed record FollowedRequest
{
    /// <summary>Kind of the request, which decides on addressee, channel and letterhead.</summary>
    public required string Kind { get; init; }

    /// <summary>The entries of the history that were one letter, the one that is named first.</summary>
    public required IReadOnlyList<PastRequest> Requests { get; init; }

    /// <summary>The entry that is named.</summary>
    public PastRequest Request => Requests[0];

    /// <summary>What the letter says.</summary>
    public required LaterLetter Letter { get; init; }

    /// <summary>Path of the letter in the case file; null where nobody stated anything for it yet.</summary>
    public string? Place { get; init; }

    /// <summary>How many reminders of it were sent already.</summary>
    public int Reminders { get; init; }

    /// <summary>True if the addressee has reacted, so that it has a number of its own.</summary>
    public bool HasReaction => Requests.Any(r => r.Entry.Outcome is "acknowledged" or "confirmed" or "queried" or "answered" or "partly-answered" or "nothing-held" or "refused");

    /// <summary>The number that the addressee gave; null if none is recorded.</summary>
    public string? Reference => Requests.Select(r => r.Entry.Reference ?? r.Entry.References.FirstOrDefault(n => n.Role is not ("ours" or "fir" or "home-order"))?.Value).FirstOrDefault(r => !string.IsNullOrWhiteSpace(r));
}
