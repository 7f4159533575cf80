using System.Globalization;
using EvidenceRequests.Model;

namespace EvidenceRequests.Rules;

/// <summary>Reads one row of a list as an account, or says what a person must do about it.</summary>
internal sealed class ListRowReader(Library library, Recogniser recogniser, IdentifierContext context)
{
    private const int MaxShown = 60;

    // A list may come from a log in another zone: its times need theirs.
    private static readonly TypedDates WithZone = TypedDates.Create(null);

    private readonly ShapeLookup shapes = new(library);

    /// <summary>What a row gives: an account, or what is wrong with it.</summary>
    public (ListedAccount? Account, IReadOnlyList<string> Problems, IReadOnlyList<string> Notes) Read(ListRow row, ListColumns columns, string? assumed)
    {
        var problems = new List<string>();
        var notes = new List<string>();
        var (provider, service) = FindProvider(columns.Find(row, ListColumns.Provider), problems);
        var found = new List<(string? Provider, string? Service, Identifier Identifier, IReadOnlyList<InnerIdentifier> Inner)>();
        foreach (var (kind, heading, text) in columns.Identifiers(row))
        {
            // The heading says where an account is when the row does not: "TikTok link".
            var (ofHeading, serviceOfHeading) = provider is null && heading.Length > 0 ? FindInHeading(heading) : (null, null);
            (provider, service) = (provider ?? ofHeading, service ?? serviceOfHeading);
            found.AddRange(kind is null || text.Contains("://", StringComparison.Ordinal) ? Recognise(text, problems, notes) : [.. Normalise(kind, text, provider ?? assumed, service, problems, notes)]);
        }

        if (found.Count == 0)
        {
            // A pasted complaint is no list: a sentence without an account is told, and needs nobody.
            return problems.Count == 0 && !columns.HasHeading && IsSentence(row) ? (null, [], [.. notes, NoAccount(row)]) : (null, problems.Count > 0 ? problems : [NothingFound(row)], notes);
        }

        var named = found.Select(f => f.Provider).OfType<string>().Append(provider).OfType<string>().Distinct(StringComparer.Ordinal).ToList();
        if (named.Count > 1)
        {
            problems.Add(provider is null
                ? $"holds identifiers of {string.Join(" and of ", named.Select(Name))}. Give each account a row of its own."
                : $"the row says {Name(provider)}, and the link is one of {Name(named.First(n => n != provider))}. Correct one of them.");
        }

        if ((named.Count > 0 ? named[0] : assumed) is not { } at)
        {
            problems.Add($"does not say at which platform {Shorten(found[0].Identifier.Value)} is. Add a column with the platform, or name it with --provider.");
            return (null, problems, notes);
        }

        if (problems.Count > 0)
        {
            return (null, problems, notes);
        }

        var run = service ?? found.Select(f => f.Service).FirstOrDefault(s => s is not null);
        var identifiers = Complete(at, run, found.Select(f => f.Identifier), found.SelectMany(f => f.Inner)).Select(i => WithRow(i, row, columns, problems)).ToList();
        return problems.Count > 0 ? (null, problems, notes) : (new ListedAccount
        {
            Rows = [row.Number],
            Provider = at,
            Service = run,
            Identifiers = identifiers,
            Lacking = FindLacking(at, run, identifiers),
            LocatedIn = columns.Find(row, ListColumns.LocatedIn),
        }, [], notes);
    }

    private (string? Provider, string? Service) FindProvider(string? text, List<string> problems)
    {
        if (text is null)
        {
            return (null, null);
        }

        var match = library.ProviderWords.Find(text);
        if (match.Id is not { } id)
        {
            problems.Add(UnknownWord.Describe(text, library.ProviderWords, match) + " " + UnknownWord.Advise(text, library.ProviderWords, match));
            return (null, null);
        }

        return (id, library.Providers.TryGetValue(id, out var pack) && pack.Services.Count > 1 ? ServiceOfAttribute.GetList(pack).Find(text).Id : null);
    }

    private (string? Provider, string? Service) FindInHeading(string heading) => heading.Split(' ', StringSplitOptions.RemoveEmptyEntries)
        .Where(w => w.Length > 3)
        .Select(w => FindProvider(w, []))
        .FirstOrDefault(f => f.Provider is not null);

    private IEnumerable<(string?, string?, Identifier, IReadOnlyList<InnerIdentifier>)> Recognise(string text, List<string> problems, List<string> notes)
    {
        foreach (var identifier in recogniser.Recognise(text))
        {
            problems.AddRange(identifier.Needs.Select(n => $"{Shorten(identifier.Text)}: {n}"));
            notes.AddRange(identifier.Notes);
            if (identifier.IsReady)
            {
                yield return (identifier.Provider, identifier.Service, new Identifier { Kind = identifier.Kind!, Value = identifier.Value!, Port = identifier.Port, Network = identifier.Network }, identifier.Inner);
            }
        }
    }

    private IEnumerable<(string?, string?, Identifier, IReadOnlyList<InnerIdentifier>)> Normalise(string kind, string text, string? provider, string? service, List<string> problems, List<string> notes)
    {
        var around = provider is not null && library.Providers.TryGetValue(provider, out var pack) ? context with { Shapes = new TargetShapes(pack, service, shapes) } : context;
        var read = IdentifierNormaliser.Normalise(kind, text, around);
        if (read.Value is not { } value)
        {
            problems.Add($"{Shorten(text)} is not valid as {IdentifierChecker.NameInSentence(kind, library.Vocabulary)}: {read.Problem}. {read.Fix}");
            yield break;
        }

        problems.AddRange(read.Doubts.Where(d => d.Severity > Severity.Note).Select(d => $"{Shorten(text)}: {d.Problem}. {d.Fix}"));
        notes.AddRange(read.Doubts.Where(d => d.Severity == Severity.Note).Select(d => $"{Shorten(text)}: {d.Problem}."));
        yield return (null, null, new Identifier { Kind = kind, Value = value }, []);
    }

    // Where the provider finds no account by what is in the row, what is inside it (the name in a link) may do.
    private List<Identifier> Complete(string provider, string? service, IEnumerable<Identifier> found, IEnumerable<InnerIdentifier> inner)
    {
        var all = found.DistinctBy(i => (i.Kind, i.Value)).ToList();
        var rules = library.Providers.GetValueOrDefault(provider)?.Identifiers.Where(r => r.Services.MayInclude(service)).ToList() ?? [];
        bool Suffice(IEnumerable<string> kinds) => rules.Count == 0 || rules.Any(r => r.AllOf.All(n => kinds.Contains(n.Kind)));
        if (!Suffice(all.Select(i => i.Kind)))
        {
            all.AddRange(inner.Where(i => rules.Any(r => r.AllOf.Any(n => n.Kind == i.Kind)) && all.All(a => a.Kind != i.Kind)).DistinctBy(i => i.Kind).Select(i => new Identifier { Kind = i.Kind, Value = i.Value }));
        }

        return all;
    }

    // What the set that comes first asks beside its identifiers; nothing where one set is complete.
    private List<(string Kind, string Key)> FindLacking(string provider, string? service, List<Identifier> identifiers)
    {
        var sets = (library.Providers.GetValueOrDefault(provider)?.Identifiers ?? [])
            .Where(r => r.Services.MayInclude(service) && r.AllOf.All(n => identifiers.Any(i => i.Kind == n.Kind)))
            .Select(r => r.AllOf.SelectMany(n => n.With.Select(w => (n.Kind, Key: KeyOf(w))).Where(l => l.Key is not null && identifiers.Where(i => i.Kind == n.Kind).All(i => Lacks(i, l.Key)))).Select(l => (l.Kind, l.Key!)).Distinct().ToList())
            .ToList();
        return sets.Count == 0 || sets.Any(s => s.Count == 0) ? [] : sets[0];
    }

    private static string? KeyOf(string with) => with switch
    {
        "date" or "time" or "second" => "seen_at",
        "port" or "network" => with,
        _ => null,
    };

    private static bool Lacks(Identifier identifier, string? key) => key switch
    {
        "seen_at" => identifier.SeenAt is null,
        "port" => identifier.Port is null,
        _ => identifier.Network is null,
    };

    private static Identifier WithRow(Identifier identifier, ListRow row, ListColumns columns, List<string> problems)
    {
        var seen = columns.Find(row, ListColumns.SeenAt) is { } text ? CaseTime.Parse(WithZone.FormatTime(text)) : null;
        if (seen is { Day: null })
        {
            problems.Add($"the time {Shorten(seen.Text)} is not clear. Write it as 2026-10-04T21:10+05:00, or the date as 2026-10-04.");
        }

        var port = columns.Find(row, ListColumns.Port);
        if (port is not null && !int.TryParse(port, NumberStyles.None, CultureInfo.InvariantCulture, out _))
        {
            problems.Add($"the port {Shorten(port)} is not a number.");
        }

        return identifier with
        {
            SeenAt = seen,
            Port = identifier.Kind == "ip-address" && int.TryParse(port, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : identifier.Port,
            HowKnown = columns.Find(row, ListColumns.HowKnown),
        };
    }

    private static bool IsSentence(ListRow row) => string.Join(' ', row.Cells).Split(' ', StringSplitOptions.RemoveEmptyEntries).Count(w => w.Length > 1 && w.All(c => char.IsLetter(c) || char.IsPunctuation(c))) >= 4;

    private static string NoAccount(ListRow row) => $"read as text in which no account is named: “{Shorten(string.Join(' ', row.Cells))}”.";

    private static string NothingFound(ListRow row) => $"no identifier was found in “{Shorten(string.Join(' ', row.Cells))}”. Give the link, the user name or the number of the account.";

    private string Name(string provider) => library.Providers.GetValueOrDefault(provider)?.Name ?? provider;

    // A cell can hold anything; only a short and harmless part of it is shown.
    private static string Shorten(string text)
    {
        var clean = new string([.. text.Where(c => !char.IsControl(c))]);
        return clean.Length <= MaxShown ? clean : clean[..MaxShown] + "…";
    }
}
