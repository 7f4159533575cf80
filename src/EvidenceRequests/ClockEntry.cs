using EvidenceRequests.Model;

namespace EvidenceRequests;

/// <summary>A date that follows from a case. One that somebody has to do something by is a duty.</summary>
public sealed record ClockEntry
{
    /// <summary>The day; where a term has two bounds, the earlier.</summary>
    public required DateOnly Date { get; init; }

    /// <summary>The later bound of a term, where nobody here knows which days count.</summary>
    public DateOnly? Latest { get; init; }

    /// <summary>The instant, where it counts in hours.</summary>
    public DateTimeOffset? At { get; init; }

    /// <summary>The first day on which it can be done, where it cannot be done before.</summary>
    public DateOnly? Opens { get; init; }

    /// <summary>What happens or must be done by then.</summary>
    public required string What { get; init; }

    /// <summary>The step or the entry of the case file it follows from.</summary>
    public required string From { get; init; }

    /// <summary>How it was counted, or who says so.</summary>
    public string? How { get; init; }

    /// <summary>Who says so.</summary>
    public SourceReference? Source { get; init; }

    /// <summary>What has to be done: a word of the list <c>duty</c>; null for a date by which nobody has to do anything.</summary>
    public string? Duty { get; init; }

    /// <summary>Whose turn it is on the day of the plan: a word of the list <c>turn</c>.</summary>
    public string Turn { get; init; } = "us";

    /// <summary>The kind of the request that it is about; null where it is about the case.</summary>
    public string? Kind { get; init; }

    /// <summary>Whom the request went to: id of a provider or of a state.</summary>
    public string? Addressee { get; init; }

    /// <summary>Ids of the accounts.</summary>
    public IReadOnlyList<string> Accounts { get; init; } = [];

    /// <summary>The number that the addressee gave.</summary>
    public string? Reference { get; init; }

    /// <summary>The kind of letter to draft; null where another thing is to be done.</summary>
    public string? Draft { get; init; }

    /// <summary>What it is about, the same from one day to the next however its date moves.</summary>
    public string Topic
    {
        get => field ?? (Duty is null ? What : string.Join(' ', [Duty, Kind, Addressee, .. Accounts]));
        init;
    }

    /// <summary>The same dates are equal by what they say and what they follow from.</summary>
    internal (DateOnly Date, string What, string From) Key => (Date, What, From);
}
