using EvidenceRequests.Model;

namespace EvidenceRequests.Rules;

/// <summary>Counts terms. The day of the event does not count; a term of days ends with its last day.</summary>
public static class TermCounter
{
    private static readonly DayOfWeek[] UsualWeekend = [DayOfWeek.Saturday, DayOfWeek.Sunday];

    /// <summary>Every day counts.</summary>
    public static DateOnly AddDays(DateOnly from, int days) => from.AddDays(days);

    /// <summary>The same day of a later month; where that month is shorter, its last day.</summary>
    public static DateOnly AddMonths(DateOnly from, int months) => from.AddMonths(months);

    /// <summary>
    /// The last of so many working days. Where no calendar covers the whole stretch, both bounds are given: as if every day counted, and as if
    /// only the weekends did not. A holiday that the moon decides counts as a working day for the earlier bound.
    /// </summary>
    public static TermEnd AddWorkingDays(DateOnly from, int days, WorkCalendar? calendar)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(days);
        if (calendar is not null && from >= calendar.From && Walk(from, days, day => IsOpen(day, calendar, aboutIsOpen: false)) is var latest && latest <= calendar.Until)
        {
            var earliest = Walk(from, days, day => IsOpen(day, calendar, aboutIsOpen: true));
            return new TermEnd(earliest, latest, FormattableString.Invariant($"{days} working days by the calendar of the state") + (earliest == latest ? string.Empty : $"; the moon decides {string.Join(", ", calendar.Holidays.Where(h => h.About && h.On > from && h.On <= latest).Select(h => h.Name))}"));
        }

        return new TermEnd(
            AddDays(from, days),
            Walk(from, days, day => !UsualWeekend.Contains(day.DayOfWeek)),
            FormattableString.Invariant($"{days} working days; no calendar of the state is known here, so the earlier day counts every day and the later one leaves out Saturdays and Sundays only"));
    }

    /// <summary>The end of a term that a law sets; null where it states no length.</summary>
    public static TermEnd? Count(DateOnly from, StatutoryTerm term, WorkCalendar? calendar)
    {
        ArgumentNullException.ThrowIfNull(term);
        return term switch
        {
            { Days: { } days } => Sure(AddDays(from, days), FormattableString.Invariant($"{days} days")),
            { WorkingDays: { } days } => AddWorkingDays(from, days, calendar),
            { Months: { } months } => Sure(AddMonths(from, months), FormattableString.Invariant($"{months} months")),
            // Only the day of the event is known, so whole days are counted, and never rounded up.
            { Hours: { } hours } => Sure(AddDays(from, hours / 24), FormattableString.Invariant($"{hours} hours, counted from the first minute of the day")),
            _ => null,
        };
    }

    private static TermEnd Sure(DateOnly day, string how) => new(day, day, how);

    private static bool IsOpen(DateOnly day, WorkCalendar calendar, bool aboutIsOpen) =>
        !calendar.Weekend.Contains(day.DayOfWeek.ToString(), StringComparer.OrdinalIgnoreCase) && !calendar.Holidays.Any(h => h.On == day && !(h.About && aboutIsOpen));

    private static DateOnly Walk(DateOnly from, int days, Func<DateOnly, bool> counts)
    {
        var day = from;
        while (days > 0)
        {
            day = day.AddDays(1);
            days -= counts(day) ? 1 : 0;
        }

        return day;
    }
}
