using System.Globalization;
using System.Text;
using EvidenceRequests.Packs;

namespace EvidenceRequests.Tests;

/// <summary>How much the packs know, how sure they are and how old it is, counted from the packs.</summary>
internal static class KnowledgePage
{
    public static string Text(Library library)
    {
        var figures = PackFigures.Count(library);
        var page = new StringBuilder("# What the packs know\n\nCounted from the packs. A statement is one rule, address, provision or figure with its own source. \"Page\" means that somebody read it on the page named; \"memory\", that nobody has, so that it warns and never blocks; \"advice\" is what this program recommends, which no page can confirm; \"open\" says only that the answer is not known, such as a policy on which the text read is silent. The last two are left out of the share.\n");
        Table(page, "Packs", "folder", [.. figures.ByFolder, figures.Total]);
        Table(page, "Kinds of statements", "about", figures.ByKind);
        page.Append("\n## Whose page\n\n| page | sources | statements |\n|---|---|---|\n");
        foreach (var row in figures.BySourceKind)
        {
            page.Append(CultureInfo.InvariantCulture, $"| {Words(row.Kind)} | {row.Sources:N0} | {row.Statements:N0} |\n");
        }

        page.Append("\n## How old the texts are\n\nThe year of the text that was read, not of the reading: a page read this year may be the text of ten years ago.\n\n| year of the text | statements |\n|---|---|\n");
        foreach (var row in figures.ByYear)
        {
            page.Append(CultureInfo.InvariantCulture, $"| {row.Year?.ToString(CultureInfo.InvariantCulture) ?? "undated"} | {row.Statements:N0} |\n");
        }

        return page.ToString();
    }

    /// <summary>The sentences about the packs in the README.</summary>
    public static string Summary(Library library)
    {
        var figures = PackFigures.Count(library);
        var (all, offences) = (figures.Total, library.Countries.Values.Where(c => c.Requesting is not null).OrderByDescending(c => c.Requesting!.Offences.Count).ToList());
        var dated = figures.ByYear.Where(r => r.Year is not null).ToList();
        var recent = dated.Where(r => r.Year >= dated.Max(d => d.Year) - 1).Sum(r => r.Statements);
        return string.Create(
            CultureInfo.InvariantCulture,
            $"{library.Providers.Count} providers, {library.Countries.Count} states and {library.Instruments.Count} instruments; offences of {string.Join(", ", offences.Select(c => $"{c.NameInSentence} ({c.Requesting!.Offences.Count})"))}. Of {all.Page + all.Memory:N0} statements of law and practice {all.PagePercent} % were read on a page that is named, {recent:N0} of them in a text of {dated.Max(d => d.Year) - 1} or {dated.Max(d => d.Year)}; the other {all.Memory:N0} warn and never block. [docs/knowledge.md](docs/knowledge.md) counts them by kind, source and age.");
    }

    private static void Table(StringBuilder page, string title, string first, IEnumerable<PackFigures.Row> rows)
    {
        page.Append(CultureInfo.InvariantCulture, $"\n## {title}\n\n| {first} | packs | statements | page | memory | advice | open | read on a page |\n|---|---|---|---|---|---|---|---|\n");
        foreach (var row in rows)
        {
            page.Append(CultureInfo.InvariantCulture, $"| {row.Name} | {row.Packs:N0} | {row.Statements:N0} | {row.Page:N0} | {row.Memory:N0} | {row.Advice:N0} | {row.Open:N0} | {row.PagePercent} % |\n");
        }
    }

    private static string Words(SourceKind kind) => kind switch
    {
        SourceKind.Own => "of the provider or authority itself",
        SourceKind.Copy => "copy of such a page on another host",
        SourceKind.Official => "official publication",
        SourceKind.Academic => "academic",
        SourceKind.Press => "press",
        _ => "third party",
    };
}
