using EvidenceRequests.Model;

namespace EvidenceRequests.Rules;

/// <summary>A case as a whole, ready to be looked at.</summary>
internal sealed record CaseCheckInput
{
    public required DatedCase Case { get; init; }

    /// <summary>The entries of the case that bear a name of their own.</summary>
    public required IReadOnlyList<NamedEntry> Entries { get; init; }

    /// <summary>The questions that the packs of the case ask.</summary>
    public required IReadOnlyList<string> Questions { get; init; }

    /// <summary>The dates that the case states.</summary>
    public required IReadOnlyList<StatedDate> Dates { get; init; }

    /// <summary>The dates of the papers that a request between states carries.</summary>
    public IEnumerable<StatedDate> PapersOfAssistance => Dates.Where(d => d.Meaning == DateMeaning.Paper && d.Path.StartsWith("mutual_legal_assistance.", StringComparison.Ordinal));

    /// <summary>The identifiers of the case, each with its path.</summary>
    public IEnumerable<(string Path, string Value)> Identifiers => ExercisePaper.IdentifierPaths(CaseFile);

    public CaseFile CaseFile => Case.CaseFile;

    public static CaseCheckInput Create(DatedCase dated) => new()
    {
        Case = dated,
        Dates = [.. CaseDates.Find(dated.CaseFile)],
        Entries =
        [
            .. ListEntries("persons", dated.CaseFile.Persons.Select(p => p.Id)),
            .. ListEntries("facts", dated.CaseFile.Facts.Select(f => f.Id)),
            .. ListEntries("accounts", dated.CaseFile.Accounts.Select(a => a.Id)),
            .. ListEntries("data", dated.CaseFile.Data.Select(d => d.Id)),
            .. ListEntries("history", dated.CaseFile.History.Select((h, i) => h.Id ?? FormattableString.Invariant($"[{i}]"))),
            .. ListEntries("attachments", dated.CaseFile.Attachments.Select(a => a.Id)),
        ],
        Questions = [.. dated.Library.Providers.Values.SelectMany(p => p.AdditionalFacts).Concat(dated.Library.Countries.Values.SelectMany(c => c.AdditionalFacts)).Select(f => f.Id)],
    };

    private static IEnumerable<NamedEntry> ListEntries(string list, IEnumerable<string> ids)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        return ids.Select((id, i) => new NamedEntry(list, i, seen.Add(id)));
    }

    /// <summary>An entry of a list that has an id.</summary>
    internal sealed record NamedEntry(string List, int Index, bool IsFirstOfItsName);
}
