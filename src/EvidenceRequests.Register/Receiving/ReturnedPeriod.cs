using EvidenceRequests.Model;

namespace EvidenceRequests.Register;

/// <summary>The days of an item that were asked for, held against those that came.</summary>
/// <param name="Account">The account.</param>
/// <param name="Item">The item.</param>
/// <param name="Asked">The days asked for.</param>
/// <param name="Covered">The days that came.</param>
/// <param name="Gone">Days that the provider had let go before it was asked, as its own terms say.</param>
/// <param name="Missing">Days that came not and were not gone: withheld, or forgotten.</param>
/// <param name="Beyond">Days that came and were not asked for.</param>
/// <param name="FromMemory">True if what is gone rests on a term that nobody read on a page.</param>
internal sealed record ReturnedPeriod(string Account, string Item, DaySpan Asked, IReadOnlyList<DaySpan> Covered, IReadOnlyList<DaySpan> Gone, IReadOnlyList<DaySpan> Missing, IReadOnlyList<DaySpan> Beyond, bool FromMemory)
{
    /// <summary>Compares.</summary>
    /// <param name="accounts">The accounts of the request with what was asked.</param>
    /// <param name="covered">The periods that came. An account of which none is named is left out: nothing is known of it.</param>
    /// <param name="held">What the provider says it holds, and for how long.</param>
    /// <param name="securedOn">The day on which an account was first asked to be kept, or asked for.</param>
    /// <param name="hasPeriod">True for an item of which a period is asked for.</param>
    public static IReadOnlyList<ReturnedPeriod> Compare(IReadOnlyList<RequestAccount> accounts, IReadOnlyList<CoveredPeriod> covered, IReadOnlyList<HeldData> held, Func<string, DateOnly?> securedOn, Func<string, bool> hasPeriod) =>
    [
        .. accounts
            .Where(a => covered.Any(c => c.Of == a.Id) && AskedOf(a) is not null)
            .SelectMany(a => (a.Items ?? []).Where(hasPeriod).Select(i => (Account: a, Item: i, Came: covered.Where(c => c.Of == a.Id && (c.Item is null || c.Item == i)).ToList())))
            .Where(x => x.Came.Count > 0)
            .Select(x => Compare(x.Account, x.Item, [.. x.Came.Select(c => DaySpan.Parse($"{c.From}..{c.To}")!.Value)], held, securedOn(x.Account.Id))),
    ];

    private static ReturnedPeriod Compare(RequestAccount account, string item, IReadOnlyList<DaySpan> came, IReadOnlyList<HeldData> held, DateOnly? secured)
    {
        var asked = AskedOf(account)!.Value;
        // Of several terms only the longest makes sure that something was gone.
        var terms = held.Where(h => h.Items.Contains(item) && (h.Services.Count == 0 || account.Service is null || h.Services.Contains(account.Service))).Select(h => h.Retention).ToList();
        var longest = terms.TrueForAll(t => t is { From: "event" } && (t.Days ?? t.Hours) is not null) ? terms.OfType<Retention>().MaxBy(Days) : null;
        var front = longest is null ? null : secured?.AddDays(-Days(longest));
        var gone = front > DateOnly.MinValue && new DaySpan(DateOnly.MinValue, front.Value.AddDays(-1)).Within(asked) is { } before ? DaySpan.Without([before], came) : [];
        return new ReturnedPeriod(account.Id, item, asked, came, gone, DaySpan.Without([asked], [.. came, .. gone]), DaySpan.Without(came, [asked]), gone.Count > 0 && longest!.Cite.Confidence == Confidence.Memory);
    }

    // A day that has begun to run out counts as kept, so that nothing is excused that may have been there.
    private static int Days(Retention term) => term.Days ?? (term.Hours!.Value + 23) / 24;

    private static DaySpan? AskedOf(RequestAccount account) =>
        (account.From is { } from ? CaseTime.Parse(from).Day : null, account.To is { } to ? CaseTime.Parse(to).Day : null) is ({ } first, { } last) && first <= last ? new DaySpan(first, last) : null;
}
