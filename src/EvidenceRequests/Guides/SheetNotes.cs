using EvidenceRequests.Knowledge;
using EvidenceRequests.Model;

namespace EvidenceRequests.Guides;

/// <summary>Keeps the sources of one sheet, gives each statement its marks, and remembers what was stated.</summary>
internal sealed class SheetNotes(GuideSetting setting, DateOnly due, DateOnly? read = null)
{
    private readonly List<Source> used = [];
    private readonly List<string> places = [];
    private readonly List<GuideStatement> statements = [];
    private readonly Dictionary<string, int> ids = new(StringComparer.Ordinal);

    /// <summary>What was stated.</summary>
    public IReadOnlyList<GuideStatement> Statements => statements;

    /// <summary>The sources in the order of their numbers.</summary>
    public IReadOnlyList<Source> Sources => used;

    /// <summary>How many marks of each kind some lines have.</summary>
    public static IReadOnlyList<GuideInline> Count(IEnumerable<GuideLine> lines)
    {
        var marks = lines.SelectMany(l => l.Text).OfType<GuideMark>().ToLookup(m => m.Kind);
        return [.. GuideMarks.All.Where(marks.Contains).Select(k => new GuideMark(k, $"{GuideMarks.Meaning(k)}:") { Number = marks[k].Count() })];
    }

    /// <summary>A line that states something.</summary>
    /// <param name="id">Which statement, as it is written under <c>confirmations</c>.</param>
    /// <param name="sources">The sources of its pack.</param>
    /// <param name="cites">Where it comes from; the marks of all that differ are shown.</param>
    /// <param name="text">What it says.</param>
    public GuideLine Line(string id, IReadOnlyList<Source> sources, IReadOnlyList<Citation> cites, params IReadOnlyList<GuideInline> text)
    {
        var marks = cites.SelectMany(c => Mark(id, sources, c)).ToList();
        var shown = marks.Where((m, i) => marks.FindIndex(o => o == m) == i).ToList();
        var words = string.Concat(text.OfType<GuideRun>().Select(r => r.Text));
        var number = ids[id] = ids.GetValueOrDefault(id) + 1;
        var own = number == 1 ? id : FormattableString.Invariant($"{id}:{number}");
        statements.Add(new GuideStatement(own, words, shown.Count == 0 ? string.Empty : string.Join(' ', shown.Select(m => PackWords.Describe(m.Kind))), due));
        return new GuideLine([.. text, .. shown], own);
    }

    /// <summary>A line whose sources are numbered on another sheet.</summary>
    public GuideLine Elsewhere(string id, IReadOnlyList<Source> sources, IReadOnlyList<Citation> cites, params IReadOnlyList<GuideInline> text)
    {
        var (kept, noted) = (used.Count, places.Count);
        var line = Line(id, sources, cites, text);
        used.RemoveRange(kept, used.Count - kept);
        places.RemoveRange(noted, places.Count - noted);
        var marks = line.Text.OfType<GuideMark>().Select(m => m with { Number = null, Printed = null }).DistinctBy(m => m.Kind);
        return line with { Text = [.. text, .. marks] };
    }

    /// <summary>Several statements in one line, each remembered by its own name; their sources are numbered on another sheet.</summary>
    public static GuideLine Together(GuideInline lead, string between, IEnumerable<GuideLine> lines) =>
        new([lead, .. lines.SelectMany((l, i) => i == 0 ? l.Text : [new GuideRun(between), .. l.Text])]);

    /// <summary>The marks of a citation.</summary>
    private List<GuideMark> Mark(string id, IReadOnlyList<Source> sources, Citation cite)
    {
        var marks = new List<GuideMark>();
        if (setting.Confirmations.TryGetValue(id, out var confirmed))
        {
            marks.Add(new GuideMark(GuideMarkKind.Confirmed, "confirmed by this office") { Printed = confirmed.On?.Text });
        }

        var source = cite.Source is { } named ? sources.FirstOrDefault(s => s.Id == named) : null;
        if (cite.Confidence == Confidence.Advice)
        {
            marks.Add(new GuideMark(GuideMarkKind.Advice, "advice of this guide"));
        }
        else if (source is null)
        {
            marks.Add(new GuideMark(GuideMarkKind.Remembered, "remembered, confirm before use"));
            if (cite.CheckAt is { } place && !places.Contains(place))
            {
                places.Add(place);
            }
        }
        else
        {
            marks.Add(Read(cite, source));
        }

        if (cite.Disputed.Count > 0)
        {
            marks.Add(new GuideMark(GuideMarkKind.Disputed, "sources disagree") { Printed = string.Join(" ", cite.Disputed.Select(d => TextDates.Describe(d, sources))) });
        }

        return marks;
    }

    /// <summary>The sources and the places to confirm at, for the foot of the sheet.</summary>
    public IReadOnlyList<GuideBlock> Foot() => Foot(used);

    /// <summary>The foot of a sheet that prints only some of the lines; its sources are numbered anew, in the order of the lines.</summary>
    public (IReadOnlyList<GuideBlock> Foot, Func<GuideLine, GuideLine> Renumber) Foot(IEnumerable<GuideLine> printed)
    {
        var numbers = printed.SelectMany(l => l.Text).OfType<GuideMark>().Select(m => m.Number).OfType<int>().Distinct().ToList();
        var map = numbers.Select((old, i) => (old, i + 1)).ToDictionary(n => n.old, n => n.Item2);
        return (Foot([.. numbers.Select(n => used[n - 1])]), line => line with { Text = [.. line.Text.Select(i => i is GuideMark { Number: { } number } mark ? mark with { Number = map[number] } : i)] });
    }

    private List<GuideBlock> Foot(List<Source> sources)
    {
        var blocks = new List<GuideBlock>();
        if (sources.Count > 0)
        {
            blocks.Add(new GuideParagraph([new GuideRun("Sources. ") { IsBold = true }, .. sources.SelectMany(Describe)]) { IsSmall = true });
        }

        if (places.Count > 0)
        {
            blocks.Add(new GuideParagraph([new GuideRun($"Confirm what is marked {GuideMarks.Shape(GuideMarkKind.Remembered)} at: ") { IsBold = true }, .. places.SelectMany(Place)]) { IsSmall = true });
        }

        return blocks;
    }

    private GuideMark Read(Citation cite, Source source)
    {
        if (!used.Contains(source))
        {
            used.Add(source);
        }

        var kind = source.Kind is SourceKind.Own or SourceKind.Official ? GuideMarkKind.Own : GuideMarkKind.Elsewhere;
        return new GuideMark(kind, $"{(kind == GuideMarkKind.Own ? "read on the addressee's own page" : "read elsewhere")}: {source.Title}")
        {
            Number = used.IndexOf(source) + 1,
            Printed = cite.AsOf is { } text && text != source.Published ? $"(text of {text})" : null,
        };
    }

    private IEnumerable<GuideInline> Describe(Source source, int index)
    {
        yield return new GuideRun(FormattableString.Invariant($"{index + 1} ")) { IsBold = true };
        yield return new GuideRun(source.Title) { Url = source.Url };
        // The day stands once over the sheet; a publisher's division is in the list of all sources.
        var dates = string.Join(", ", new[] { Publisher(source), Dated(source), source.CheckedOn is { } day && day != read ? FormattableString.Invariant($"read {day:yyyy-MM-dd}") : null, Kind(source.Kind) }.OfType<string>());
        yield return new GuideRun($" ({dates}). ");
    }

    private static IEnumerable<GuideInline> Place(string place, int index) => index == 0 ? [new GuideRun(place) { Url = place }] : [new GuideRun("; "), new GuideRun(place) { Url = place }];

    private static string? Publisher(Source source) => source.Publisher is not { } name || source.Title.Contains(name, StringComparison.OrdinalIgnoreCase) ? null : name.IndexOf(" (", StringComparison.Ordinal) is > 0 and var cut ? name[..cut] : name;

    private static string? Dated(Source source) => source.Published is null or "undated" ? "undated" : source.Published;

    private static string Kind(SourceKind kind) => kind switch
    {
        SourceKind.Own => "own",
        SourceKind.Copy => "copy",
        SourceKind.Official => "official",
        SourceKind.Academic => "academic",
        SourceKind.Press => "press",
        _ => "third party",
    };
}
