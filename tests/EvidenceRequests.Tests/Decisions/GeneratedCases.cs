using EvidenceRequests.Packs;

namespace EvidenceRequests.Tests.Decisions;

/// <summary>
/// Cases made from the packs: for each provider one for every service and every set of identifiers that names an account there, each as a
/// careful officer would write it, and with one thing left out or told otherwise.
/// </summary>
internal static class GeneratedCases
{
    private static readonly CaseReading Example = Scenario.Drafter.Read(File.ReadAllBytes(ProjectFolder.Combine("examples", "gmail-bomb-plot.yaml")), "case.yaml").Value!;

    public static Library Library { get; } = Scenario.Drafter.ReadAll().Value!;

    public static DateOnly Day { get; } = new(2026, 11, 24);

    /// <summary>What a case may leave out or tell otherwise; the first leaves it as it is.</summary>
    public static IReadOnlyList<(string What, Func<CaseFile, CaseFile> Change)> Variants { get; } =
    [
        ("as a careful officer writes it", c => c),
        ("nothing for assistance", c => c with { MutualLegalAssistance = null }),
        ("no word on silence", c => c with { Confidentiality = null }),
        ("silence without a ground", c => c with { Confidentiality = new Confidentiality { Asked = true } }),
        ("silence not asked for", c => c with { Confidentiality = new Confidentiality { Asked = false } }),
        ("nobody named", c => c with { Persons = [] }),
        ("no stage", c => c with { Proceedings = c.Proceedings! with { Stage = null } }),
        ("no attachments", c => c with { Attachments = [] }),
        ("an officer with a name alone", c => c with { Authority = c.Authority! with { Officer = new Officer { Name = "Officer One" }, Supervisor = null, SecondContact = null } }),
        ("nothing asked before", c => c with { History = [] }),
        ("a preservation that has ended", c => c with { History = [new HistoryEntry { Step = "preservation", Account = "a1", Sent = CaseDate.Parse("2026-01-04"), Days = 90, Reference = "R-1" }] }),
        ("a preservation without a reference", c => c with { History = [new HistoryEntry { Step = "preservation", Account = "a1", Sent = CaseDate.Parse("2026-09-04"), Days = 90 }] }),
        ("refused when asked directly", c => c with { History = [new HistoryEntry { Step = "voluntary-disclosure", Account = "a1", Sent = CaseDate.Parse("2026-10-04"), Outcome = "refused" }] }),
        ("a danger to life", c => c with { Emergency = Danger }),
        ("a danger of which little is said", c => c with { Emergency = new Emergency { Threatens = "death" } }),
        ("an order at home for a part", c => WithAssistance(c, m => m with { HomeOrder = m.HomeOrder is { } order ? order with { Covers = ["d1"] } : null })),
        ("no order at home", c => WithAssistance(c, m => m with { HomeOrder = null })),
        ("a declaration in place of an order", c => WithAssistance(c, m => m with { HomeOrder = null, HomeDeclaration = "The measure could be ordered in a like case at home." })),
        ("a section that nobody knows", c => WithProceedings(c, p => p with { Offences = [new ChargedOffence { Id = "no-such-1", Conduct = "Somebody did something." }] })),
        ("a section that nobody knows beside one that is known", c => WithProceedings(c, p => p with { Offences = [.. p.Offences, new ChargedOffence { Id = "no-such-1" }] })),
        ("acts not described", c => WithProceedings(c, p => p with { Offences = [.. p.Offences.Select(o => o with { Conduct = null })] })),
        ("no register", c => WithProceedings(c, p => p with { Reference = null })),
        ("facts without a source", c => c with { Facts = [.. c.Facts.Select(f => f with { ShownBy = null })] }),
        ("no facts", c => c with { Facts = [], Confidentiality = null, Accounts = [.. c.Accounts.Select(a => a with { LinkedBy = [] })], Data = [.. c.Data.Select(d => d with { Supports = [], Nexus = [] })] }),
        ("no need", c => c with { Data = [.. c.Data.Select(d => d with { Need = null, ProbableCause = null, RiskOfLoss = null, NecessityOverStored = null })] }),
        ("no period", c => c with { Data = [.. c.Data.Select(d => d with { From = null, To = null })] }),
        ("urgency without a reason", c => WithAssistance(c, m => m with { Urgency = new Urgency { By = CaseDate.Parse("2027-02-01") } })),
        ("nobody signs", c => WithAssistance(c, m => m with { Signatory = null })),
        ("no certificate, no issuer, no grounds", c => WithAssistance(c, m => m with { CriminalMatterCertificate = null, IssuerKind = null, GroundsForLocation = null })),
        ("no undertakings", c => WithAssistance(c, m => m with { Assurances = [], ReciprocityUndertaking = null })),
        ("no word on lapse of time", c => WithProceedings(c, p => p with { LimitationStatement = null, NeBisInIdemStatement = null })),
        ("no safeguards for data as it arises", c => WithAssistance(c, m => m with { DeliveryPoint = null, ThirdPartyPrivacy = null, Destruction = null })),
    ];

    /// <summary>Every way to name an account at a provider.</summary>
    public static IEnumerable<(Provider Provider, string? Service, IdentifierRule? Set)> Accounts() =>
        from provider in Library.Providers.Values.OrderBy(p => p.Id, StringComparer.Ordinal)
        from service in provider.Services.Count == 0 ? [null] : provider.Services.Select(s => (string?)s.Id)
        from rule in provider.Identifiers.Where(r => r.Roles.Count == 0 && (r.Services.Count == 0 || (service is not null && r.Services.Contains(service)))).Cast<IdentifierRule?>().DefaultIfEmpty()
        select (provider, service, rule);

    public static CasePlan Plan(CaseFile caseFile) => Scenario.Drafter.Plan(Example with { CaseFile = caseFile }, Day).Value!;

    public static CaseFile Create(Provider provider, string? service, IdentifierRule? set)
    {
        var example = Example.CaseFile;
        var items = Items(provider, service);
        return example with
        {
            Authority = example.Authority! with { RegisteredWith = [provider.Id], PublicPhone = "+924299200000" },
            Accounts =
            [
                example.Accounts[0] with
                {
                    Provider = provider.Id, Service = service, LinkedBy = ["f1", "f2", "f3"],
                    Identifiers = [.. (set?.AllOf ?? [new IdentifierNeed { Kind = "username" }]).Select(n => CreateIdentifier(provider, service, n))],
                },
            ],
            Data = [.. items.GroupBy(i => i.Group).OrderBy(g => g.Key).Select(g => CreateData(example.Data[1], g.Key, [.. g.Select(i => i.Id).Take(6)]))],
            History = [new HistoryEntry { Step = "preservation", Account = "a1", Sent = CaseDate.Parse("2026-09-04"), Reference = "R-77123", Days = 90 }],
            MutualLegalAssistance = example.MutualLegalAssistance! with
            {
                GroundsForLocation = "The company has its seat there.",
                PublicInterest = "Lives were to be taken.",
                DeliveryPoint = "A server of the agency, by a channel agreed with the company.",
                ThirdPartyPrivacy = "What concerns others is set aside unread.",
                Destruction = "What is not needed is destroyed when the case ends.",
                HomeOrder = example.MutualLegalAssistance!.HomeOrder! with { Covers = [], Expires = CaseDate.Parse("2027-01-20") },
                CentralAuthorities = [],
            },
        };
    }

    public static Emergency Danger { get; } = new()
    {
        Threatens = "death",
        Danger = "A man holds a child and has said that he will kill her.",
        PersonAtRisk = "A child of nine years.",
        ExpectedAt = CaseTime.Parse("2026-11-25T06:00+05:00"),
        HowKnown = "He wrote it to the mother.",
        LinkToAccount = "He wrote from this account.",
        HowDataAverts = "The last addresses lead to the place where he is.",
        WhyOrdinaryIsTooSlow = "An answer through the authorities takes months.",
        SeniorOfficer = new Officer { Name = "Officer Nine", Rank = "SSP", Email = "officer.nine@ctd.punjab.gov.pk", Phone = "+924299000019" },
        CallBack = "+924299000018",
        SecondCallBack = "+924299000017",
        DeclaredTrue = true,
        FollowUp = "A request through the authorities follows within a week.",
    };

    private static IEnumerable<(string Id, string Group)> Items(Provider provider, string? service)
    {
        var held = provider.Data.Where(d => d.Availability != Availability.Never && (d.Services.Count == 0 || (service is not null && d.Services.Contains(service)))).SelectMany(d => d.Items);
        return held.Concat(["subscriber", "access-logs"]).Distinct(StringComparer.Ordinal).Select(i => (i, Group(Library.Vocabulary.FindDataItem(i)?.Category)));
    }

    private static string Group(string? category) => category switch
    {
        "content" => "d2",
        "real-time-traffic" or "real-time-content" => "d3",
        _ => "d1",
    };

    private static DataRequest CreateData(DataRequest example, string id, IReadOnlyList<string> items) => example with
    {
        Id = id,
        Items = items,
        From = id == "d3" ? CaseTime.Parse("2026-12-01T00:00+05:00") : example.From,
        To = id == "d3" ? CaseTime.Parse("2027-01-15T00:00+05:00") : example.To,
        Supports = ["f1", "f2"],
        RiskOfLoss = "The user may delete it.",
        NecessityOverStored = "What is stored ends with the day of the seizure.",
        Nexus = [.. items.Select(i => new Nexus { Item = i, Fact = "f1", Element = "agreement to attack", Because = "It shows with whom the user agreed." })],
    };

    private static Identifier CreateIdentifier(Provider provider, string? service, IdentifierNeed need) => new()
    {
        Kind = need.Kind,
        Value = provider.Shapes
            .Where(s => s.Services.Count == 0 || (service is not null && s.Services.Contains(service)))
            .SelectMany(s => s.Values).FirstOrDefault(v => v.Kind == need.Kind && v.Matches.Count > 0)?.Matches[0]
            ?? (need.Pattern is { } pattern ? Library.Vocabulary.FindPattern(pattern)?.Matches.FirstOrDefault() : null)
            ?? Library.Vocabulary.FindIdentifierKind(need.Kind)!.Example,
        SeenAt = CaseTime.Parse("2026-08-01T10:15+05:00"),
        Port = need.With.Contains("port") ? 40312 : null,
        Network = need.With.Contains("network") ? "ethereum" : null,
        HowKnown = "shown on the seized phone",
    };

    private static CaseFile WithAssistance(CaseFile c, Func<MutualLegalAssistance, MutualLegalAssistance> change) => c.MutualLegalAssistance is { } mla ? c with { MutualLegalAssistance = change(mla) } : c;

    private static CaseFile WithProceedings(CaseFile c, Func<Proceedings, Proceedings> change) => c with { Proceedings = change(c.Proceedings!) };
}
