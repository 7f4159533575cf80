using EvidenceRequests.Model;

namespace EvidenceRequests.Rules;

/// <summary>One kind of request for some items of one data request to one addressee, before it is joined with its like into a step.</summary>
internal sealed record Route(string Kind, Target Target, LegalEntity Entity, DataRequest Request, IReadOnlyList<SortedItem> Items)
{
    /// <summary>Why this kind is open, or why it is the route that is left.</summary>
    public IReadOnlyList<Reason> Reasons { get; init; } = [];

    public IReadOnlyList<Finding> Findings { get; init; } = [];

    public string? Test { get; init; }

    /// <summary>The published rule that opens it, if it was read on a page of the provider.</summary>
    public CitedPolicy? Policy { get; init; }

    public UserNotice UserNotice { get; init; }

    public int? Days { get; init; }

    public ActivePreservation? Preservation { get; init; }

    public ExtensionRule? Extension { get; init; }

    public string? AskAddressee { get; init; }

    /// <summary>True if the day from which it can be sent has not come.</summary>
    public bool IsEarly { get; init; }

    /// <summary>True if it asks for content of an account that an earlier answer has to name; it is a document of its own.</summary>
    public bool ComesSecond { get; init; }

    /// <summary>What nobody here knows and it waits for.</summary>
    public IReadOnlyList<OpenQuestion> WaitsFor { get; init; } = [];
}
