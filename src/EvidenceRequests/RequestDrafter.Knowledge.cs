using EvidenceRequests.Documents;
using EvidenceRequests.Guides;
using EvidenceRequests.Model;
using EvidenceRequests.Packs;
using EvidenceRequests.Rules;

namespace EvidenceRequests;

/// <content>The knowledge itself: the packs, what is wrong with them, what is due, what changed.</content>
public sealed partial class RequestDrafter
{
    /// <summary>All packs.</summary>
    public Result<Library> ReadAll() => reader.ReadAll();

    /// <summary>Faults of the packs: of reading, of integrity and of the wording.</summary>
    public IReadOnlyList<Finding> CheckPacks()
    {
        var library = reader.ReadAll();
        var guide = reader.ReadGuide();
        return
        [
            .. library.Findings, .. guide.Findings,
            .. library.Value is { } read ? PackChecker.Check(read).Concat(TemplateChecker.Check(read)).Concat(ShapeChecker.Check(read)).Concat(guide.Value is { } material ? GuideChecker.Check(read, material) : []) : [],
        ];
    }

    /// <summary>Where a person finds an identifier: as the provider's pack has it, and where it says nothing as the word lists have it of the kind.</summary>
    /// <param name="kind">Id of the kind of identifier.</param>
    /// <param name="provider">Id of the provider; null for any.</param>
    /// <param name="service">Id of its service; null if it is not known.</param>
    public IReadOnlyList<WhereFound> FindIdentifierPlaces(string kind, string? provider = null, string? service = null) =>
        IdentifierPlaces.Find(reader.Vocabulary, kind, provider is null ? null : reader.ReadAll().Value?.Providers.GetValueOrDefault(provider), service);

    /// <summary>Packs that are due to be read again by a day, with what to look for.</summary>
    public IReadOnlyList<Finding> OverduePacks(DateOnly by) => reader.ReadAll().Value is { } library ? PackReview.Overdue(library, by) : [];

    /// <summary>What a person opens and looks for to bring packs up to date: those due by a day, or those named.</summary>
    /// <param name="by">The day.</param>
    /// <param name="packs">Ids or files of packs; empty for all that are due.</param>
    public IReadOnlyList<ReadingList> ReadingLists(DateOnly by, IReadOnlyCollection<string> packs) => reader.ReadAll().Value is { } library ? ReadingList.Create(library, by, packs) : [];

    /// <summary>What changed in the packs, in words.</summary>
    /// <param name="newer">The newer packs; these are the older.</param>
    public IReadOnlyList<PackChange> ComparePacks(RequestDrafter newer)
    {
        ArgumentNullException.ThrowIfNull(newer);
        return PackDiffer.Compare(reader, newer.reader);
    }

    /// <summary>All packs as one dated archive, each file with its hash.</summary>
    /// <param name="made">The day.</param>
    /// <param name="madeBy">The version of the program.</param>
    public byte[] ExportPacks(DateOnly made, string madeBy) => ExportedPacks.Write(reader, made, madeBy);
}
