namespace EvidenceRequests.Exercises.Comparison;

/// <summary>A case as the decisions that were taken in it.</summary>
internal sealed class DecidedCase(CasePlan casePlan)
{
    private static readonly string[] Content = ["content"];

    public CaseFile Case => casePlan.Reading.CaseFile;

    public Plan Plan => casePlan.Plan;

    public Library Library => casePlan.Library;

    /// <summary>Everything that was found, once.</summary>
    public IReadOnlyList<Finding> Findings { get; } = [.. casePlan.Plan.Findings.Concat(casePlan.Plan.Steps.SelectMany(s => s.Findings)).Distinct()];

    /// <summary>The data requests that name an account.</summary>
    public IEnumerable<DataRequest> RequestsOf(Account account) => Case.Data.Where(d => d.Account == account.Id || d.Accounts.Contains(account.Id) || (d.AccountsOf is not null && d.AccountsOf == account.Provider));

    /// <summary>The items asked of an account.</summary>
    public IReadOnlySet<string> ItemsOf(Account account) => RequestsOf(account).SelectMany(d => d.Items).ToHashSet(StringComparer.Ordinal);

    /// <summary>What a step is compared by: kind and addressee.</summary>
    public static string Target(Step step) => RequestKinds.IsToState(step.Kind) ? step.RequestedState : step.Provider;

    /// <summary>True if an item is content.</summary>
    public bool IsContent(string item) => Library.Vocabulary.FindDataItem(item) is { } known && Content.Contains(known.Category);

    public string ItemName(string item) => Library.Vocabulary.FindDataItem(item) is { } known ? InSentence(known.Name) : item;

    /// <summary>A name inside a sentence; an abbreviation keeps its capitals.</summary>
    public static string InSentence(string name) => name.Length > 1 && char.IsUpper(name[1]) ? name : char.ToLowerInvariant(name[0]) + name[1..];

    public string KindName(string kind) => Library.Vocabulary.FindRequestKind(kind) is { } known ? InSentence(known.Name) : kind;

    public string ProviderName(string? provider) => provider is null ? "the company behind the site" : Library.Providers.GetValueOrDefault(provider)?.Name ?? provider;

    public string StateName(string state) => Library.Vocabulary.GetName(WordLists.States, state);

    public string TargetName(string kind, string target) => RequestKinds.IsToState(kind) ? StateName(target) : ProviderName(target);

    public string WordName(string list, string? word) => word is null ? string.Empty : Library.Vocabulary.FindWord(list, word)?.Name ?? word;

    /// <summary>Who says that an item is not given on a way.</summary>
    public SourceReference? SourceOfRefusal(string item) => Plan.Refusals.FirstOrDefault(r => r.Items.Contains(item) && r.Source is not null)?.Source;
}
