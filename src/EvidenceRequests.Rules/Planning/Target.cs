using EvidenceRequests.Model;

namespace EvidenceRequests.Rules;

/// <summary>An account as one addressee sees it: the account itself, or what a company behind a website knows it by.</summary>
internal sealed record Target(Account Account, string FactPath, Provider Provider, string? Role, DateOnly? FoundOn)
{
    /// <summary>True for a company that only the case file states: nothing is known of its channels, its policy or what it holds.</summary>
    public bool IsStated { get; init; }

    public string? Service => Account.Service;

    public Refusal Refuse(string kind, DataRequest request, IEnumerable<SortedItem> items, string code, string? rule, string why, string? instead, SourceReference? source) => new()
    {
        Kind = kind,
        Provider = Provider.Id,
        Covers = [request.Id],
        Items = [.. items.Select(i => i.Id)],
        Code = code,
        Rule = rule,
        Why = why,
        Instead = instead,
        Source = source,
    };
}
