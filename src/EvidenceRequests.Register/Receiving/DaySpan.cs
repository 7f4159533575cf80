using System.Globalization;

namespace EvidenceRequests.Register;

/// <summary>Days from one to another, both of them in it.</summary>
/// <param name="From">The first day.</param>
/// <param name="To">The last day.</param>
internal readonly record struct DaySpan(DateOnly From, DateOnly To)
{
    /// <summary>Reads <c>2026-05-01..2026-11-20</c>; null if it is none.</summary>
    public static DaySpan? Parse(string text) => text.Split("..") is [var from, var to] && Day(from) is { } first && Day(to) is { } last && first <= last ? new DaySpan(first, last) : null;

    /// <summary>What of some spans lies in none of others, in order.</summary>
    public static IReadOnlyList<DaySpan> Without(IEnumerable<DaySpan> spans, IEnumerable<DaySpan> others)
    {
        var left = spans.ToList();
        foreach (var other in others)
        {
            left = [.. left.SelectMany(s => s.Without(other))];
        }

        return [.. left.OrderBy(s => s.From)];
    }

    /// <summary>The days that both have; null if there is none.</summary>
    public DaySpan? Within(DaySpan other) => (From > other.From ? From : other.From, To < other.To ? To : other.To) is var (from, to) && from <= to ? new DaySpan(from, to) : null;

    /// <inheritdoc/>
    public override string ToString() => From == To ? Write(From) : $"{Write(From)} to {Write(To)}";

    private IEnumerable<DaySpan> Without(DaySpan other)
    {
        if (Within(other) is null)
        {
            yield return this;
            yield break;
        }

        if (From < other.From)
        {
            yield return new DaySpan(From, other.From.AddDays(-1));
        }

        if (To > other.To)
        {
            yield return new DaySpan(other.To.AddDays(1), To);
        }
    }

    private static DateOnly? Day(string text) => DateOnly.TryParseExact(text.Trim(), "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day : null;

    private static string Write(DateOnly day) => day.ToString("d MMMM yyyy", CultureInfo.InvariantCulture);
}
