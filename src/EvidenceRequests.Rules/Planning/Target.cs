using EvidenceRequests.Model;

namespace EvidenceRequests.Rules;

/// <summary>An account as one addressee sees it: the account itself, or what a company behind a website knows it by.</summary>
internal sealed record Target(Account Account, string FactPath, Provider Provider, string? Role, DateOnly? FoundOn)
{
    public string? Service => Account.Service;
}
