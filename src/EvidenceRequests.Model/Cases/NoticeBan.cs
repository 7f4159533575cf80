namespace EvidenceRequests.Model;

/// <summary>What forbids a provider to tell the user: an order that was made, or a provision of law.</summary>
public sealed record NoticeBan
{
    /// <summary>The state whose court made the order or whose law forbids the notice. A provider heeds the law of its own state.</summary>
    [StateCode]
    public required string State { get; init; }

    /// <summary>The court or office that made the order; empty where a provision forbids the notice without one.</summary>
    [FreeText]
    public string? Court { get; init; }

    /// <summary>Number of the order.</summary>
    [FreeText]
    public string? Number { get; init; }

    /// <summary>Date of the order.</summary>
    [DateOf(DateMeaning.Paper)]
    public CaseDate? Date { get; init; }

    /// <summary>The provision that forbids the notice, or on which the order rests, with its statute.</summary>
    [FreeText]
    public string? Provision { get; init; }

    /// <summary>The last day on which the notice is forbidden; empty where no day is set.</summary>
    [DateOf(DateMeaning.Expiry)]
    public CaseDate? Until { get; init; }
}
