namespace EvidenceRequests.Model;

/// <summary>Whether the addressee is asked not to tell the user.</summary>
public sealed record Confidentiality
{
    /// <summary>True if silence is asked for.</summary>
    public required bool Asked { get; init; }

    /// <summary>Ground: a word of the list <c>confidentiality-ground</c>.</summary>
    [Word("confidentiality-ground")]
    public string? Ground { get; init; }

    /// <summary>Further grounds, where a provider or a court names its own: words of the same list.</summary>
    [Word("confidentiality-ground")]
    public IReadOnlyList<string> FurtherGrounds { get; init; } = [];

    /// <summary>Ids of the facts that show the grounds.</summary>
    [RefersTo(CaseName.Fact)]
    public IReadOnlyList<string> Facts { get; init; } = [];

    /// <summary>For how many days.</summary>
    public int? Days { get; init; }

    /// <summary>Until which day.</summary>
    [DateOf(DateMeaning.Deadline)]
    public CaseDate? Until { get; init; }

    /// <summary>The court order at home behind the ask, if there is one.</summary>
    public OrderReference? Order { get; init; }

    /// <summary>What forbids the provider to tell the user: orders and provisions, each of one state.</summary>
    public IReadOnlyList<NoticeBan> ForbiddenBy { get; init; } = [];

    /// <summary>What holds for the requests to one state, to one provider or of one kind only; the first entry that fits counts.</summary>
    public IReadOnlyList<RequestSilence> ByRequest { get; init; } = [];

    /// <summary>The order or provision in force that ends last; null where none has an end. Silence that is given no end of its own ends with it.</summary>
    public NoticeBan? FindLastBan(DateOnly asOf) => ForbiddenBy.Where(b => b.Until?.Value >= asOf).MaxBy(b => b.Until!.Value);

    /// <summary>The same as it holds for one request.</summary>
    public Confidentiality ForRequest(string kind, string? state, IReadOnlyList<string> providers) => ByRequest.FirstOrDefault(r => r.IsFor(kind, state, providers)) is not { } own ? this : this with
    {
        Asked = own.Asked ?? Asked,
        Ground = own.Ground ?? Ground,

        // An end of its own is the whole end, so that days and a day of two requests are never mixed.
        Days = own.Days is null && own.Until is null ? Days : own.Days,
        Until = own.Days is null && own.Until is null ? Until : own.Until,
    };
}
