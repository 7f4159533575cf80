namespace EvidenceRequests.Exercises.Comparison;

/// <summary>What was decided account by account: who holds it, what names it, what is asked of it, for which period and on which facts.</summary>
internal sealed class AccountDifferences(DecidedCase trainee, DecidedCase model, Exercise exercise)
{
    private const double TooWide = 2;
    private static readonly TimeSpan Hour = TimeSpan.FromHours(1);

    public IEnumerable<Difference> Find() => AccountPair.Match(trainee.Case, model.Case).SelectMany(pair => pair switch
    {
        { Model: null, Trainee: { } extra } => [Extra(extra)],
        { Trainee: null, Model: { } missing } => [new Difference("identifiers/account-missing", missing.Provider ?? "website", Words.Of(("provider", model.ProviderName(missing.Provider))))],
        { Trainee: { } mine, Model: { } theirs } => Compare(mine, theirs),
        _ => Enumerable.Empty<Difference>(),
    });

    private Difference Extra(Account extra)
    {
        var values = AccountPair.Identifiers(extra).Select(i => i.Value).ToList();
        var words = Words.Of(("value", values.FirstOrDefault()), ("provider", trainee.ProviderName(extra.Provider)));
        return values.Select(Trap).OfType<ExerciseTrap>().FirstOrDefault() is { } trap
            ? new Difference("identifiers/another-person", Slug(trap.Value), Words.Of(("value", trap.Value), ("is", trap.Is), ("provider", trainee.ProviderName(extra.Provider))))
            : new Difference("identifiers/account-one-too-many", extra.Provider ?? "website", words);
    }

    private IEnumerable<Difference> Compare(Account mine, Account theirs)
    {
        var provider = mine.Provider != theirs.Provider && mine.Company is null
            ? new[] { new Difference("addressee/wrong-company", mine.Provider ?? "none", Words.Of(("provider", trainee.ProviderName(mine.Provider)), ("value", mine.Identifiers.Select(i => i.Value).FirstOrDefault()), ("expected", model.ProviderName(theirs.Provider)))) }
            : [];
        return [.. provider, .. Resolved(mine, theirs), .. Identifiers(mine, theirs), .. Items(mine, theirs), .. Periods(mine, theirs), .. Facts(mine, theirs)];
    }

    private IEnumerable<Difference> Resolved(Account mine, Account theirs)
    {
        foreach (var company in theirs.Resolved.Where(r => r.Provider is not null && !mine.Resolved.Any(m => m.Role == r.Role && m.Provider == r.Provider)))
        {
            var other = mine.Resolved.FirstOrDefault(m => m.Role == company.Role);
            var words = Words.Of(("role", model.WordName("hosting-role", company.Role).ToLowerInvariant()), ("provider", trainee.ProviderName(other?.Provider)), ("expected", model.ProviderName(company.Provider)));
            yield return new Difference(other is null ? "addressee/company-missing" : "addressee/wrong-company", company.Role, words);
        }

        foreach (var company in mine.Resolved.Where(m => m.Provider is not null && !theirs.Resolved.Any(r => r.Role == m.Role)))
        {
            yield return new Difference("addressee/wrong-company", company.Role, Words.Of(("role", trainee.WordName("hosting-role", company.Role).ToLowerInvariant()), ("provider", trainee.ProviderName(company.Provider)), ("expected", "nobody in that role")));
        }
    }

    private IEnumerable<Difference> Identifiers(Account mine, Account theirs)
    {
        var (given, wanted) = (AccountPair.Identifiers(mine).DistinctBy(i => AccountPair.Plain(i.Value)).ToList(), AccountPair.Identifiers(theirs).DistinctBy(i => AccountPair.Plain(i.Value)).ToList());
        foreach (var extra in given.Where(g => wanted.All(w => AccountPair.Plain(w.Value) != AccountPair.Plain(g.Value))))
        {
            var words = Words.Of(("value", extra.Value), ("is", Trap(extra.Value)?.Is), ("provider", trainee.ProviderName(mine.Provider)), ("expected", wanted.Select(w => w.Value).FirstOrDefault()));
            var (remark, subject) = Trap(extra.Value) is { } ? ("identifiers/another-person", Slug(extra.Value))
                : extra.Kind == "display-name" ? ("identifiers/display-name", string.Empty)
                : wanted.Any(w => IsPartOf(AccountPair.Plain(extra.Value), AccountPair.Plain(w.Value))) ? ("identifiers/shortened", extra.Kind)
                : ("identifiers/one-too-many", extra.Kind);
            yield return new Difference(remark, subject, words, SourceAbout("identifiers"));
        }

        foreach (var identifier in wanted)
        {
            var found = given.FirstOrDefault(g => AccountPair.Plain(g.Value) == AccountPair.Plain(identifier.Value));
            var words = Words.Of(("value", identifier.Value), ("kind", model.Library.Vocabulary.FindIdentifierKind(identifier.Kind)?.Name.ToLowerInvariant() ?? identifier.Kind), ("network", identifier.Network), ("provider", model.ProviderName(theirs.Provider)));
            if (found is null)
            {
                yield return new Difference("identifiers/missing", identifier.Kind, words);
            }
            else if (found.Kind == "display-name" && identifier.Kind != found.Kind)
            {
                yield return new Difference("identifiers/display-name", string.Empty, words, SourceAbout("identifiers"));
            }
            else if (identifier.Network is not null && found.Network != identifier.Network)
            {
                yield return new Difference("identifiers/network", identifier.Kind, words);
            }
            else if (identifier.SeenAt is not null && found.SeenAt is null)
            {
                yield return new Difference("identifiers/no-time", identifier.Kind, words);
            }
        }
    }

    private IEnumerable<Difference> Items(Account mine, Account theirs)
    {
        var (asked, wanted) = (trainee.ItemsOf(mine), model.ItemsOf(theirs));
        foreach (var item in asked.Except(wanted, StringComparer.Ordinal))
        {
            var refusal = trainee.Plan.Refusals.FirstOrDefault(r => r.Code == FindingCodes.ItemNeverHeld && r.Items.Contains(item));
            var words = Words.Of(("item", trainee.ItemName(item)), ("provider", trainee.ProviderName(mine.Provider)));
            yield return refusal is not null
                ? new Difference("items/not-held", item, words, refusal.Source)
                : new Difference(trainee.IsContent(item) && !wanted.Any(model.IsContent) ? "items/content" : "items/too-much", item, words, trainee.SourceOfRefusal(item));
        }

        foreach (var item in wanted.Except(asked, StringComparer.Ordinal))
        {
            yield return new Difference("items/too-little", item, Words.Of(("item", model.ItemName(item)), ("provider", model.ProviderName(theirs.Provider))));
        }
    }

    private IEnumerable<Difference> Periods(Account mine, Account theirs)
    {
        var provider = trainee.ProviderName(mine.Provider);
        var wanted = model.RequestsOf(theirs).Where(d => d.From is not null && d.To is not null).ToList();
        var given = trainee.RequestsOf(mine).ToList();
        if (wanted.Count == 0 || given.Count == 0)
        {
            yield break;
        }

        var stated = given.Where(d => d.From is not null || d.To is not null || d.Items.Any(i => trainee.Library.Vocabulary.FindDataItem(i)?.NeedsPeriod == true)).ToList();
        var words = Words.Of(("provider", provider), ("from", wanted.Min(d => d.From!.Text)), ("to", wanted.Max(d => d.To!.Text)));
        if (stated.Any(d => d.From is null || d.To is null))
        {
            yield return new Difference("period/open-end", string.Empty, words);
            yield break;
        }

        if (stated.Any(d => (d.From!.Value is null && wanted.All(w => w.From!.Value is not null)) || (d.To!.Value is null && wanted.All(w => w.To!.Value is not null))))
        {
            yield return new Difference("period/zone-lost", string.Empty, words);
            yield break;
        }

        var (from, to) = (wanted.Min(d => Instant(d.From!)), wanted.Max(d => Instant(d.To!)));
        var (first, last) = (stated.Count == 0 ? from : stated.Min(d => Instant(d.From!)), stated.Count == 0 ? to : stated.Max(d => Instant(d.To!)));
        var overlap = Min(to, last) - Max(from, first);
        if (overlap < (to - from) / 2)
        {
            yield return new Difference("period/misses-event", string.Empty, words);
        }
        else if (last - first > TooWide * (to - from) && last - first > to - from + Hour)
        {
            yield return new Difference("period/too-wide", string.Empty, words);
        }
    }

    private IEnumerable<Difference> Facts(Account mine, Account theirs)
    {
        var words = Words.Of(("provider", trainee.ProviderName(mine.Provider)));
        if (theirs.LinkedBy.Count > 0 && mine.LinkedBy.Count == 0)
        {
            yield return new Difference("nexus/account-not-linked", string.Empty, words);
        }

        var requests = trainee.RequestsOf(mine).ToList();
        if (requests.Exists(d => d.Supports.Count == 0) && model.RequestsOf(theirs).All(d => d.Supports.Count > 0))
        {
            yield return new Difference("nexus/no-fact", string.Empty, words);
        }

        var tied = requests.SelectMany(d => d.Nexus).Select(n => n.Item).ToHashSet(StringComparer.Ordinal);
        foreach (var item in model.RequestsOf(theirs).SelectMany(d => d.Nexus).Select(n => n.Item).Distinct().Where(i => trainee.ItemsOf(mine).Contains(i) && !tied.Contains(i)))
        {
            yield return new Difference("nexus/item-not-tied", item, Words.Of(("item", model.ItemName(item)), ("provider", trainee.ProviderName(mine.Provider))));
        }
    }

    private ExerciseTrap? Trap(string value) => exercise.Traps.FirstOrDefault(t => AccountPair.Plain(t.Value) == AccountPair.Plain(value));

    private SourceReference? SourceAbout(string field) => trainee.Findings.FirstOrDefault(f => f.Source is not null && f.Fact?.Contains($".{field}", StringComparison.Ordinal) == true && f.Severity == Severity.Error)?.Source;

    // A shortened value keeps its beginning and often its end: 0x53ab…0031.
    private static bool IsPartOf(string given, string whole)
    {
        var parts = given.Split('…', '.', '*').Where(p => p.Length > 0).ToList();
        return given.Length >= 4 && given.Length < whole.Length && parts.Count > 0 && whole.StartsWith(parts[0], StringComparison.Ordinal) && (parts.Count == 1 || whole.EndsWith(parts[^1], StringComparison.Ordinal));
    }

    private static DateTimeOffset Instant(CaseTime time) => time.Value ?? new DateTimeOffset((time.Day ?? DateOnly.MinValue).ToDateTime(TimeOnly.MinValue), TimeSpan.Zero);

    private static DateTimeOffset Min(DateTimeOffset a, DateTimeOffset b) => a < b ? a : b;

    private static DateTimeOffset Max(DateTimeOffset a, DateTimeOffset b) => a > b ? a : b;

    private static string Slug(string value) => string.Concat(value.Where(char.IsLetterOrDigit)).ToLowerInvariant();
}
