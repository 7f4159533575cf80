using EvidenceRequests.Model;
using EvidenceRequests.Rules;

namespace EvidenceRequests;

/// <summary>What is due for what is kept: an extension before its end, and after it a new preservation.</summary>
internal static class PreservationClock
{
    /// <summary>What is due for the preservations of one case, from what was sent alone. What cannot be extended any more is no duty.</summary>
    public static IEnumerable<ClockEntry> GetEntries(Library library, IReadOnlyList<KeptPreservation> preservations, DateOnly asOf) => preservations
        .Where(p => p.Active.Expires >= asOf && !p.IsUsedUp)
        .GroupBy(p => (p.Provider, p.ExtendedBy, p.Active.Expires, p.AskBy, p.Opens, p.IsLast))
        .Select(g => Extend(library.Providers.GetValueOrDefault(g.Key.Provider)?.Name ?? g.Key.Provider, g.Key.Provider, g.Key.ExtendedBy, [.. g.Select(p => p.Active)], g.Key.AskBy, g.Key.Opens, g.Key.IsLast))
        .Concat(preservations.Where(p => p.Active.Expires < asOf).Select(p => End(p.Provider, p.Active, asOf)));

    /// <summary>One entry for each duty: what is kept ends on a day, and that is the day by which it is extended, less what the provider wants before.</summary>
    public static ClockEntry Extend(string addresseeName, string? addressee, string kind, List<ActivePreservation> group, DateOnly askBy, DateOnly? opens, bool isLast)
    {
        var end = group[0].Expires!.Value;
        return new ClockEntry
        {
            Date = askBy,
            Opens = opens,
            What = FormattableString.Invariant($"latest day to ask {addresseeName} for the {(isLast ? "last " : string.Empty)}extension: the preservation of {Name(group)} ends on {end:yyyy-MM-dd}{(group.Exists(p => !p.IsConfirmed) ? ", if it was confirmed" : string.Empty)}"),
            From = group[0].Fact,
            How = string.Join("; ", new[]
            {
                group[0].ConfirmedUntil == end ? "the day that was confirmed" : "counted from the day it was sent",
                group[0].ExpiresFromReceipt is { } receipt ? FormattableString.Invariant($"from receipt it would be {receipt:yyyy-MM-dd}") : null,
                isLast ? "after this one only a request between states keeps the data" : null,
            }.OfType<string>()),
            Duty = isLast ? "extend-last" : "extend",
            Kind = kind,
            Addressee = addressee,
            Accounts = [.. group.Select(p => p.Account).Distinct(StringComparer.Ordinal)],
            Reference = group[0].Reference,
            Draft = kind,
        };
    }

    /// <summary>What is kept ends, or ended.</summary>
    public static ClockEntry End(string? addressee, ActivePreservation preservation, DateOnly asOf)
    {
        var isOver = preservation.Expires < asOf;
        return new ClockEntry
        {
            Date = preservation.Expires!.Value,
            What = $"preservation of account {preservation.Account} {(isOver ? "ended" : "ends")}{(preservation.IsConfirmed ? string.Empty : ", if it was confirmed")}{(isOver ? "; what was kept may be gone" : string.Empty)}",
            From = preservation.Fact,
            How = preservation.ConfirmedUntil == preservation.Expires ? "the day that was confirmed" : "counted from the day it was sent",
            Duty = isOver ? "preserve-again" : null,
            Kind = preservation.Kind,
            Addressee = addressee,
            Accounts = [preservation.Account],
            Reference = preservation.Reference,
            Draft = isOver ? preservation.Kind : null,
        };
    }

    private static string Name(List<ActivePreservation> group) => group.Select(p => p.Account).Distinct(StringComparer.Ordinal).ToList() switch
    {
        [var one] => $"account {one}",
        { Count: <= 4 } few => $"accounts {string.Join(", ", few)}",
        var many => FormattableString.Invariant($"{many.Count} accounts"),
    };
}
