namespace EvidenceRequests.Cli.Due;

/// <summary>Chooses what is due within some days and puts the most urgent first.</summary>
internal static class DueList
{
    private static readonly (string Name, int Days)[] Groups = [("overdue", -1), ("today", 0), ("this week", 7), ("later", int.MaxValue)];

    /// <summary>What is due by the last day, or can be done already although its day is later.</summary>
    /// <param name="items">All duties.</param>
    /// <param name="asOf">The day.</param>
    /// <param name="days">So many days ahead.</param>
    /// <param name="kinds">Kinds of request; none for all.</param>
    public static IReadOnlyList<DueItem> Choose(IEnumerable<DueItem> items, DateOnly asOf, int days, IReadOnlyList<string> kinds) =>
    [
        .. items
            .Where(i => (i.Entry.Date <= asOf.AddDays(days) || i.Entry.Opens <= asOf) && (kinds.Count == 0 || (i.Entry.Kind is { } kind && kinds.Contains(kind)) || (i.Entry.Draft is { } draft && kinds.Contains(draft))))
            .OrderBy(i => i.Entry.Date).ThenBy(i => i.Entry.At).ThenBy(i => i.Reference, StringComparer.Ordinal).ThenBy(i => i.Entry.What, StringComparer.Ordinal),
    ];

    /// <summary>The group that a day falls into.</summary>
    public static string Group(DateOnly date, DateOnly asOf) => Groups.First(g => date.DayNumber - asOf.DayNumber <= g.Days).Name;

    /// <summary>True if the day has passed and it is not done.</summary>
    public static bool IsOverdue(DueItem item, DateOnly asOf) => item.Entry.Date < asOf;
}
