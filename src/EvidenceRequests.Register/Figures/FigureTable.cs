using System.Globalization;

namespace EvidenceRequests.Register;

/// <summary>What is counted, and how.</summary>
internal sealed record FigureQuery
{
    /// <summary>By what figures can be cut.</summary>
    public static IReadOnlyList<string> Cuts { get; } = ["provider", "kind", "state", "office", "data-category", "emergency", "reason", "quarter"];

    /// <summary>The cuts, in order; empty for one line.</summary>
    public required IReadOnlyList<string> By { get; init; }

    /// <summary>The first quarter, as <c>2026-Q1</c>.</summary>
    public required string From { get; init; }

    /// <summary>The last quarter.</summary>
    public required string To { get; init; }

    /// <summary>The offset in which days are counted.</summary>
    public required TimeSpan Offset { get; init; }

    /// <summary>True for the office itself: nothing is withheld, and every page says so.</summary>
    public bool Exact { get; init; }

    /// <summary>The quarter of a day.</summary>
    public static string Quarter(DateTimeOffset time) => string.Create(CultureInfo.InvariantCulture, $"{time.Year}-Q{((time.Month - 1) / 3) + 1}");
}

/// <summary>Days between two steps: over those that have them, with the share of those that are still open, as a median of the finished alone flatters.</summary>
/// <param name="Count">How many have both steps.</param>
/// <param name="Median">The median; null where it is withheld.</param>
/// <param name="Ninetieth">Nine in ten took no longer; null where it is withheld.</param>
/// <param name="StillOpen">Share of those sent that do not have the second step yet, in hundredths; null where it is withheld.</param>
internal sealed record Duration(long Count, int? Median, int? Ninetieth, int? StillOpen);

/// <summary>A line of figures.</summary>
/// <param name="Keys">The values of the cuts.</param>
/// <param name="Counts">The counts by measure, as they are shown.</param>
/// <param name="Durations">The durations by name.</param>
internal sealed record FigureLine(IReadOnlyList<string> Keys, IReadOnlyDictionary<string, string> Counts, IReadOnlyDictionary<string, Duration> Durations);

/// <summary>Figures without personal data.</summary>
/// <param name="Query">What was asked.</param>
/// <param name="Lines">The lines, in the order of their keys.</param>
/// <param name="Total">All of them together.</param>
internal sealed record FigureTable(FigureQuery Query, IReadOnlyList<FigureLine> Lines, FigureLine Total)
{
    /// <summary>What is counted. Those from <c>confirmed</c> to <c>open</c> add up to <c>sent</c>.</summary>
    public static IReadOnlyList<string> Measures { get; } = ["released", "sent", "confirmed", "answered", "partly", "nothing-held", "refused", "returned", "withdrawn", "open", "acknowledged", "queried", "lapsed", "first-time-right", "with-certificate"];

    /// <summary>Those that add up to what was sent.</summary>
    public static IReadOnlyList<string> Parts { get; } = ["confirmed", "answered", "partly", "nothing-held", "refused", "returned", "withdrawn", "open"];

    /// <summary>The durations.</summary>
    public static IReadOnlyList<string> DurationNames { get; } = ["to-acknowledgement", "to-first-answer", "to-completion"];

    /// <summary>What each figure means, for the page of method.</summary>
    public static IReadOnlyDictionary<string, string> Definitions { get; } = new Dictionary<string, string>(StringComparer.Ordinal)
    {
        ["released"] = "Requests that were entered in the period.",
        ["sent"] = "Of these, those that were sent.",
        ["confirmed"] = "Of preservations: the other side confirmed that the data is kept.",
        ["answered"] = "Every item that was asked for was given, or given or otherwise decided, with at least one given.",
        ["partly"] = "Something was given or decided, and something is still to come.",
        ["nothing-held"] = "The other side holds nothing of what was asked for.",
        ["refused"] = "Nothing was given, and at least one item was refused.",
        ["returned"] = "Sent back for a fault of form; no term runs.",
        ["withdrawn"] = "Withdrawn by us after it was sent.",
        ["open"] = "Sent, and nothing is decided yet.",
        ["acknowledged"] = "The other side said that it has the request.",
        ["queried"] = "The other side asked back at least once.",
        ["lapsed"] = "Preservations that ended before the data was asked for.",
        ["first-time-right"] = "Answered without a question and without a return.",
        ["with-certificate"] = "Data came with its certificate.",
        ["to-acknowledgement"] = "Days from sending to the acknowledgement.",
        ["to-first-answer"] = "Days from sending to the first answer, refusal or word that nothing is held.",
        ["to-completion"] = "Days from sending until no item was open any more.",
    };
}
