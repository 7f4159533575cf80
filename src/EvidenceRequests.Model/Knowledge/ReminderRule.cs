namespace EvidenceRequests.Model;

/// <summary>When the office looks again at a request that was sent. An office sets its own by packs laid over these.</summary>
public sealed record ReminderRule
{
    /// <summary>Id used inside the list.</summary>
    [PackId]
    public required string Id { get; init; }

    /// <summary>The kinds of request it is for.</summary>
    [Word(WordLists.RequestKinds)]
    public required IReadOnlyList<string> Kinds { get; init; }

    /// <summary>How the request stands: <c>sent</c> and nothing heard, <c>acknowledged</c> without an answer, <c>queried</c> so that we owe an answer, <c>partly-answered</c>, or <c>answered</c> so that we owe the outcome.</summary>
    [OneOf("sent", "acknowledged", "queried", "partly-answered", "answered")]
    public required string State { get; init; }

    /// <summary>Days from the last event.</summary>
    public required int Days { get; init; }

    /// <summary>Minutes from the sending, where the history has its hour; they count in place of the days.</summary>
    public int? Minutes { get; init; }

    /// <summary>Minutes from one call to the next.</summary>
    public int? EveryMinutes { get; init; }

    /// <summary>True if the months that the requested state needs at best, where its pack says them, count in place of the days.</summary>
    public bool ExpectedTime { get; init; }

    /// <summary>Days from one reminder to the next; absent where there is no second.</summary>
    public int? Every { get; init; }
}
