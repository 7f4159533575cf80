using EvidenceRequests.Model;

namespace EvidenceRequests.Packs;

/// <summary>What a person opens and looks for to bring one pack up to date.</summary>
public sealed record ReadingList
{
    /// <summary>The file of the pack, such as <c>providers/meta.yaml</c>.</summary>
    public required string File { get; init; }

    /// <summary>When it was last read, and what could have changed.</summary>
    public required Review Review { get; init; }

    /// <summary>The day on which it was due.</summary>
    public DateOnly Due => Review.LastChecked.AddDays(Review.EveryDays);

    /// <summary>The pages to open, those with an address first, and what each is cited for.</summary>
    public required IReadOnlyList<ReadingTask> Tasks { get; init; }

    /// <summary>What nobody has read on a page yet, with the place where it can be confirmed.</summary>
    public required IReadOnlyList<ReadingItem> Unread { get; init; }

    /// <summary>The lists of the packs that are due by a day, the longest overdue first; with names, of the packs so named, due or not.</summary>
    public static IReadOnlyList<ReadingList> Create(Library library, DateOnly by, IReadOnlyCollection<string> packs)
    {
        ArgumentNullException.ThrowIfNull(library);
        ArgumentNullException.ThrowIfNull(packs);
        return
        [
            .. PackFiles.From(library)
                .Where(p => packs.Count > 0 ? packs.Contains(p.Id) || packs.Contains(p.Path) : p.Review.LastChecked.AddDays(p.Review.EveryDays) < by)
                .Select(Create)
                .OrderBy(l => l.Due).ThenBy(l => l.File, StringComparer.Ordinal),
        ];
    }

    /// <summary>The day on which the next pack is due; null for a library without packs.</summary>
    public static DateOnly? NextDue(Library library)
    {
        ArgumentNullException.ThrowIfNull(library);
        return PackFiles.From(library).Select(p => (DateOnly?)p.Review.LastChecked.AddDays(p.Review.EveryDays)).Min();
    }

    private static ReadingList Create(PackFile pack)
    {
        var all = PackStatements.In(pack).ToList();
        var statements = all.ToLookup(s => s.Cite.Source);
        var doubts = all.SelectMany(s => s.Cite.Disputed.Select(d => (d.Source, Item: new ReadingItem(null, $"{s.Place}, where it differs", d.Says, null)))).ToLookup(d => d.Source, d => d.Item);
        return new ReadingList
        {
            File = pack.Path,
            Review = pack.Review,
            Tasks = [.. pack.Sources.OrderBy(s => s.Url is null).Select(s => new ReadingTask(s, [.. statements[s.Id].Select(Item).Concat(doubts[s.Id]).Distinct()]))],
            Unread = [.. statements[null].Where(s => s.Cite.Confidence == Confidence.Memory).Select(Item).Distinct()],
        };
    }

    private static ReadingItem Item(PackStatement statement) => new(statement.Cite.At, statement.Place, statement.Says, statement.Cite.CheckAt);
}
