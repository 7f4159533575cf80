using System.Globalization;
using EvidenceRequests.Model;

namespace EvidenceRequests.Packs;

/// <summary>
/// A time of validity begins before it ends, and the day of a deposit has the rule that it counts by; nobody reads a text before it is
/// written, or a copy before it is made.
/// </summary>
internal static class Validity
{
    public static void Check(IEnumerable<PackFile> packs, Library library, PackFaults faults)
    {
        foreach (var (id, instrument) in library.Instruments.Where(i => i.Value is { Entry: null, InForce: not null } && i.Value.Parties.Any(p => p.Deposited is not null && p.InForce is null)))
        {
            faults.Add(FindingCodes.PackReferenceBroken, $"instruments/{id}.yaml", "parties", $"the day from which {instrument.ShortName} binds cannot be worked out: deposits are given, and no rule.", "Add entry, with the days or months after the deposit and the article that says so.");
        }

        foreach (var pack in packs)
        {
            foreach (var source in pack.Sources.Where(s => s.CheckedOn is { } read && (s.Captured > read || Day(s.Published) > read)))
            {
                var what = source.Captured > source.CheckedOn ? "the copy was made" : "the text is dated";
                faults.Add(FindingCodes.PackInForceOverlaps, pack.Path, $"sources.{source.Id}", $"{what} after the day on which it was read.", "Correct published, captured or checked_on.");
            }

            foreach (var (path, value) in pack.Objects().Where(o => o.Path.EndsWith("in_force", StringComparison.Ordinal)))
            {
                if (value.TryGetProperty("from", out var from) && value.TryGetProperty("until", out var until) && string.CompareOrdinal(from.GetString(), until.GetString()) > 0)
                {
                    faults.Add(FindingCodes.PackInForceOverlaps, pack.Path, path, "this time ends before it begins.", "Correct one of the two dates.");
                }
            }
        }
    }

    private static DateOnly? Day(string? published) => DateOnly.TryParseExact(published, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day : null;
}
