using EvidenceRequests.Model;

namespace EvidenceRequests.Packs;

/// <summary>Which packs a person must read again.</summary>
public static class PackReview
{
    /// <summary>Packs whose time is up on a day, the longest overdue first. Time alone never makes a pack wrong, so each is a warning.</summary>
    public static IReadOnlyList<Finding> Overdue(Library library, DateOnly by)
    {
        ArgumentNullException.ThrowIfNull(library);
        return [.. Reviews(library).Where(r => r.Due < by).OrderBy(r => r.Due).ThenBy(r => r.File, StringComparer.Ordinal).Select(r => CreateFinding(r, library))];
    }

    /// <summary>
    /// The packs one request was made from whose time is up on its day, without those that a person has read again for this case
    /// and entered under <c>confirmations</c>.
    /// </summary>
    public static IReadOnlyList<Finding> Overdue(Library library, CaseFile caseFile, Step step, DateOnly asOf)
    {
        ArgumentNullException.ThrowIfNull(library);
        ArgumentNullException.ThrowIfNull(caseFile);
        ArgumentNullException.ThrowIfNull(step);
        HashSet<string> used =
        [
            .. step.Providers.Select(id => $"providers/{id}.yaml"),
            $"countries/{step.RequestedState}.yaml", $"countries/{step.Addressee.State}.yaml", $"countries/{caseFile.Case.RequestingState}.yaml",
            .. step.Bases.Select(b => $"instruments/{b.Id}.yaml"),
        ];
        return
        [
            .. Reviews(library)
                .Where(r => r.Due < asOf && used.Contains(r.File) && caseFile.Confirmations.All(c => StatementId.Parse(c.Statement) != r.Statement))
                .OrderBy(r => r.Due).ThenBy(r => r.File, StringComparer.Ordinal)
                .Select(r => CreateFinding(r, library) with
                {
                    Location = null,
                    Fix = $"Read the sources again. Look for: {r.Review.LookFor} Then enter the confirmation in the case file: confirmations: [{{ statement: \"{r.Statement}\", by: …, on: …, how: … }}].",
                }),
        ];
    }

    private static IEnumerable<PackReading> Reviews(Library library) =>
        library.Providers.Values.Select(p => new PackReading("providers", p.Id, p.Review))
            .Concat(library.Countries.Values.Select(c => new PackReading("countries", c.Id, c.Review)))
            .Concat(library.Instruments.Values.Select(i => new PackReading("instruments", i.Id, i.Review)));

    private static Finding CreateFinding(PackReading reading, Library library) => Finding.Warning(
        FindingCodes.PackOverdue,
        requirement: reading.Statement,
        location: library.Locations.GetValueOrDefault($"{reading.File}#review") ?? new SourceLocation { File = reading.File, Line = 1, Column = 1 },
        message: FormattableString.Invariant($"{reading.File} was last read on {reading.Review.LastChecked:yyyy-MM-dd} and was due on {reading.Due:yyyy-MM-dd}."),
        why: "Providers and states change addresses, portals and rules without notice.",
        fix: $"Read the sources again. Look for: {reading.Review.LookFor}");

    private sealed record PackReading(string Folder, string Id, Review Review)
    {
        public string File => $"{Folder}/{Id}.yaml";

        public StatementId Statement => new(Id, "review");

        public DateOnly Due => Review.LastChecked.AddDays(Review.EveryDays);
    }
}
