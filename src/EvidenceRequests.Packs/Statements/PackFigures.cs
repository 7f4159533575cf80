using EvidenceRequests.Model;

namespace EvidenceRequests.Packs;

/// <summary>How many statements a library holds, how sure they are, on whose pages and how old texts they rest. Counted, never written down.</summary>
public sealed record PackFigures
{
    private PackFigures(IReadOnlyList<Row> byFolder, IReadOnlyList<Row> byKind, IReadOnlyList<SourceRow> bySourceKind, IReadOnlyList<YearRow> byYear)
    {
        ByFolder = byFolder;
        ByKind = byKind;
        BySourceKind = bySourceKind;
        ByYear = byYear;
    }

    /// <summary>Providers, states and instruments.</summary>
    public IReadOnlyList<Row> ByFolder { get; }

    /// <summary>Statements by what they are about, the most first; each row counts the packs that have one.</summary>
    public IReadOnlyList<Row> ByKind { get; }

    /// <summary>Statements read on a page, by whose page it is.</summary>
    public IReadOnlyList<SourceRow> BySourceKind { get; }

    /// <summary>Statements read on a page, by the year of the text that was read; the newest first, texts without a date last.</summary>
    public IReadOnlyList<YearRow> ByYear { get; }

    /// <summary>All statements together.</summary>
    public Row Total => new("together", ByFolder.Sum(r => r.Packs), ByFolder.Sum(r => r.Page), ByFolder.Sum(r => r.Memory), ByFolder.Sum(r => r.Advice), ByFolder.Sum(r => r.Open));

    /// <summary>Counts a library that was read whole.</summary>
    public static PackFigures Count(Library library)
    {
        ArgumentNullException.ThrowIfNull(library);
        var packs = PackFiles.From(library).Select(p => (Pack: p, Statements: PackStatements.In(p).ToList())).ToList();
        var read = packs.SelectMany(p => p.Statements.Where(s => s.Cite.Confidence == Confidence.Page && !s.LeavesOpen).Select(s => (s.Cite, Source: p.Pack.Sources.FirstOrDefault(x => x.Id == s.Cite.Source)))).ToList();
        return new PackFigures(
            [.. packs.GroupBy(p => p.Pack.Path.Split('/')[0]).OrderBy(g => g.Key, StringComparer.Ordinal).Select(g => CountRow(g.Key, g.Count(), g.SelectMany(p => p.Statements)))],
            [
                .. packs.SelectMany(p => p.Statements.Select(s => (p.Pack.Path, Statement: s))).GroupBy(s => s.Statement.Kind)
                    .Select(g => CountRow(g.Key, g.Select(s => s.Path).Distinct().Count(), g.Select(s => s.Statement)))
                    .OrderByDescending(r => r.Statements).ThenBy(r => r.Name, StringComparer.Ordinal),
            ],
            [.. Enum.GetValues<SourceKind>().Select(k => new SourceRow(k, packs.Sum(p => p.Pack.Sources.Count(s => s.Kind == k)), read.Count(r => r.Source?.Kind == k)))],
            [.. read.GroupBy(r => YearOf(r.Cite.AsOf ?? r.Source?.Published)).OrderByDescending(g => g.Key ?? int.MinValue).Select(g => new YearRow(g.Key, g.Count()))]);
    }

    private static Row CountRow(string name, int packs, IEnumerable<PackStatement> statements)
    {
        // A text that was read and does not answer is no knowledge of the answer.
        var all = statements.ToLookup(s => s.LeavesOpen);
        var said = all[false].CountBy(s => s.Cite.Confidence).ToDictionary();
        return new Row(name, packs, said.GetValueOrDefault(Confidence.Page), said.GetValueOrDefault(Confidence.Memory), said.GetValueOrDefault(Confidence.Advice), all[true].Count());
    }

    // A text says "2026-02-16", "2025-02", "about 2002" or "as amended to 2023"; the last year in it is the one it speaks for.
    private static int? YearOf(string? published) => published?.Split(' ', '-', '/', ',', '.').LastOrDefault(p => p.Length == 4 && p.All(char.IsAsciiDigit)) is { } year
        ? int.Parse(year, System.Globalization.CultureInfo.InvariantCulture)
        : null;

    /// <summary>One folder of packs, or one kind of statement.</summary>
    public sealed record Row(string Name, int Packs, int Page, int Memory, int Advice, int Open)
    {
        /// <summary>All its statements.</summary>
        public int Statements => Page + Memory + Advice + Open;

        /// <summary>The share of what was read among what can be read, in whole percent; the project's own advice is on no page, and an open answer says nothing.</summary>
        public int PagePercent => Page + Memory == 0 ? 0 : (int)Math.Round(100.0 * Page / (Page + Memory));
    }

    /// <summary>One kind of source.</summary>
    public sealed record SourceRow(SourceKind Kind, int Sources, int Statements);

    /// <summary>The statements that rest on texts of one year; null for texts without a date.</summary>
    public sealed record YearRow(int? Year, int Statements);
}
