using EvidenceRequests.Model;

namespace EvidenceRequests.Packs;

/// <summary>Which packs a person must read again.</summary>
public static class PackReview
{
    /// <summary>Packs whose time is up on a day, the longest overdue first. Time alone never makes a pack wrong, so each is a warning.</summary>
    public static IReadOnlyList<Finding> Overdue(Library library, DateOnly by)
    {
        ArgumentNullException.ThrowIfNull(library);
        return
        [
            .. library.Providers.Values.Select(p => (File: $"providers/{p.Id}.yaml", p.Review))
                .Concat(library.Countries.Values.Select(c => (File: $"countries/{c.Id}.yaml", c.Review)))
                .Concat(library.Instruments.Values.Select(i => (File: $"instruments/{i.Id}.yaml", i.Review)))
                .Select(r => (r.File, r.Review, Due: r.Review.LastChecked.AddDays(r.Review.EveryDays)))
                .Where(r => r.Due < by)
                .OrderBy(r => r.Due).ThenBy(r => r.File, StringComparer.Ordinal)
                .Select(r => new Finding
                {
                    Code = FindingCodes.PackOverdue,
                    Severity = Severity.Warning,
                    Place = library.Places.GetValueOrDefault($"{r.File}#review") ?? new SourcePlace { File = r.File, Line = 1, Column = 1 },
                    Message = FormattableString.Invariant($"{r.File} was last read on {r.Review.LastChecked:yyyy-MM-dd} and was due on {r.Due:yyyy-MM-dd}."),
                    Why = "Providers and states change addresses, portals and rules without notice.",
                    Fix = $"Read the sources again. Look for: {r.Review.LookFor}",
                }),
        ];
    }
}
