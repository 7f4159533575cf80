using System.Globalization;
using EvidenceRequests.Documents;
using EvidenceRequests.Model;
using EvidenceRequests.Register;

namespace EvidenceRequests.Cli.Registers;

/// <summary>The values of the page of figures, and the sentences that screens and tables print with them.</summary>
internal static class FigurePaper
{
    private const int LongestBar = 30;

    /// <summary>The page.</summary>
    /// <param name="table">The figures.</param>
    /// <param name="office">Who publishes them.</param>
    /// <param name="library">The packs.</param>
    /// <param name="asOf">The day.</param>
    public static PaperRequest Create(FigureTable table, string office, Library library, DateOnly asOf)
    {
        var query = table.Query;
        var longest = table.Lines.Select(Sent).DefaultIfEmpty().Max();
        return new PaperRequest
        {
            Kind = PaperComposer.Figures,
            Root = "figures",
            Facts = new PaperFacts()
                .Flag("exact", query.Exact).Text("from", query.From).Text("to", query.To).Text("cut", query.By.Count == 0 ? "all" : string.Join(", ", query.By)).Text("least", FigureSuppression.Least.ToString(CultureInfo.InvariantCulture))
                .List("lines", table.Lines.Select(l => Line(l, query, library).Flag("is_total", false).Text("bar", Bar(l, longest))).Append(Line(table.Total, query, library).Flag("is_total", true)))
                .List("definitions", FigureTable.Definitions.Select(d => new PaperFacts().Text("name", d.Key.Replace('-', ' ')).Text("meaning", d.Value))),
            Library = library,
            Reference = $"Figures {query.From} to {query.To}",
            Agency = office,
            AsOf = asOf,
        };
    }

    /// <summary>How the figures were made, in a sentence or two.</summary>
    public static string Method(FigureTable table) => table.Query.Exact ? "For the office only: nothing is withheld. Not for publication." : string.Create(
        CultureInfo.InvariantCulture,
        $"A request counts in the quarter in which it was entered. Counts below {FigureSuppression.Least} are shown as <{FigureSuppression.Least}; two dots stand for a count that is withheld because others would give a small one away, or because a shorter period would. No case, unit or person is counted below the office.");

    /// <summary>A duration as it is printed.</summary>
    public static string Days(Duration duration) =>
        duration.Median is { } median ? string.Create(CultureInfo.InvariantCulture, $"median {median}, nine in ten within {duration.Ninetieth} (n {duration.Count}; {duration.StillOpen} % still open)") : "..";

    private static PaperFacts Line(FigureLine line, FigureQuery query, Library library)
    {
        var facts = new PaperFacts().Text("name", line.Keys.Count == 0 ? "all together" : string.Join(", ", line.Keys.Zip(query.By, (key, cut) => Name(key, cut, library))));
        foreach (var measure in FigureTable.Measures)
        {
            facts.Text(measure.Replace('-', '_'), line.Counts[measure]);
        }

        foreach (var name in FigureTable.DurationNames)
        {
            facts.Text(name.Replace('-', '_'), Days(line.Durations[name]));
        }

        return facts;
    }

    // Who reads the page knows no keys.
    private static string Name(string key, string cut, Library library) => cut switch
    {
        _ when key.Length == 0 => "not stated",
        "provider" => library.Providers.GetValueOrDefault(key)?.Name ?? key,
        "kind" => library.Vocabulary.GetName(WordLists.RequestKinds, key),
        "state" => library.Vocabulary.GetName("state", key),
        "reason" => library.Vocabulary.FindRefusalReason(key)?.Name ?? key,
        _ => key,
    };

    private static string? Bar(FigureLine line, long longest) => Sent(line) is var sent and > 0 ? new string('▄', Math.Max(1, (int)Math.Round(sent * LongestBar / (double)longest))) : null;

    private static long Sent(FigureLine line) => long.TryParse(line.Counts["sent"], NumberStyles.None, CultureInfo.InvariantCulture, out var count) ? count : 0;
}
