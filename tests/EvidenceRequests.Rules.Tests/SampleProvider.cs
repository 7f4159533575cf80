namespace EvidenceRequests.Rules.Tests;

/// <summary>Invented packs in memory, for the choices that rest on rank and not on any real provider.</summary>
internal static class SampleProvider
{
    public static readonly Citation Read = new() { Source = "guide", Confidence = Confidence.Page };

    public static readonly Citation Remembered = new() { Confidence = Confidence.Memory };

    public static readonly Review Review = new() { LastChecked = new DateOnly(2026, 1, 1), EveryDays = 90, LookFor = "x" };

    public static readonly Source Guide = new() { Id = "guide", Title = "Guide", Kind = SourceKind.Own, CheckedOn = new DateOnly(2026, 1, 1) };

    public static Provider Create(params AddresseeCase[] cases) => new()
    {
        Id = "sample",
        Name = "Sample",
        PublishedPolicy = PublishedPolicy.Found,
        Review = Review,
        Sources = [Guide],
        RegionSets = [new RegionSet { Id = "europe", States = ["de", "fr"], Cite = Read }],
        Entities = [Entity("inc", "us"), Entity("ltd", "ie"), Entity("gmbh", "de")],
        Addressee = new AddresseeRule { Decides = "target-location", Cases = cases.Length > 0 ? cases : [Case("inc")] },
    };

    public static LegalEntity Entity(string id, string? state) => new() { Id = id, Name = "Sample " + id, State = state, Cite = Read };

    public static AddresseeCase Case(string? entity, params Condition[] when) => new() { Entity = entity, When = when, Cite = Read };

    public static Condition In(string set) => new() { Fact = "account.holder.located_in", InSet = set };

    public static Condition Not(string set) => new() { Fact = "account.holder.located_in", NotInSet = set };

    public static Condition Is(string fact, string word) => new() { Fact = fact, Is = word };

    public static Channel Channel(string id, params string[] kinds) => new() { Id = id, Type = "portal", For = kinds, OpenTo = ["any"], Cite = Read };

    public static PolicyRule Rule(string id, Answer answer) => new() { Id = id, For = ["voluntary-disclosure"], Answer = answer, Why = "w", Cite = Read };

    public static Library Library(Provider provider) => Samples.Packs with { Providers = new Dictionary<string, Provider> { [provider.Id] = provider }, ProviderIds = [provider.Id] };

    public static Target Target(Provider provider, string? locatedIn, string? service = null, string? role = null)
    {
        var account = new Account { Id = "a1", Provider = provider.Id, Service = service, Holder = locatedIn is null ? null : new AccountHolder { LocatedIn = locatedIn } };
        return new Target(account, "accounts.a1", provider, role, FoundOn: null);
    }

    public static CaseFacts Facts(CaseFile caseFile) => DatedCase.Create(caseFile, Samples.Packs, Samples.DirectDay).Facts;
}
