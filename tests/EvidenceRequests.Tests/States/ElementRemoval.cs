namespace EvidenceRequests.Tests;

/// <summary>A complete case in which an element is asked for, and the same case without it.</summary>
internal sealed record ElementRemoval(CaseFile With, CaseFile Without, string Speaks)
{
    public string Kind { get; init; } = RequestKinds.MlaStored;

    /// <summary>The fact that is said to be missing where without it there is no step for the row to speak in.</summary>
    public string? MissingFact { get; init; }

    public static ElementRemoval Create(ElementOfLaw element)
    {
        var complete = CompleteCases.Get(element.State).CaseFile;
        if (element.Row is { } row)
        {
            return CreateForRow(complete, row);
        }

        if (element.Assurance is { } assurance)
        {
            return CreateForAssurance(complete, element, assurance);
        }

        if (element.Test is { } test)
        {
            var asked = test == "fresh" ? complete with { History = [] } : complete;
            return new ElementRemoval(asked, WithoutTest(asked, test, element.Category!), element.Id);
        }

        return new ElementRemoval(complete, Assist(complete, m => m with { Translations = [] }), element.Id);
    }

    private static ElementRemoval CreateForRow(CaseFile complete, Requirement row)
    {
        var kind = row.For.Count > 0 && !row.For.Contains(RequestKinds.MlaStored) ? RequestKinds.MlaRealTime : RequestKinds.MlaStored;
        var asked = row.When.Aggregate(kind == RequestKinds.MlaRealTime ? AsItArises(complete) : complete, Meeting);
        asked = row.Fact == "authority.agency" ? Meeting(asked, new Condition { Fact = "derived.home_order_fits" }) : asked;
        var without = row.Fact switch
        {
            DerivedFacts.BasisKind => Charged(Assist(asked, m => m with { OrganisedGroup = null, Transnational = null }), "ppc-419"),
            "authority.agency" => asked with { Authority = asked.Authority! with { Agency = string.Empty } },
            "confidentiality.asked" => asked with { Confidentiality = null },
            DerivedFacts.MaxPenaltyMonths => Charged(asked, WithoutKnownPenalty().Id),
            _ => CaseEdit.Without(asked, row.Fact, row.Check),
        };
        return new ElementRemoval(asked, without, row.Id) { Kind = kind, MissingFact = row.Fact == "data.items" ? "data.d1.items" : null };
    }

    private static ElementRemoval CreateForAssurance(CaseFile complete, ElementOfLaw element, string assurance)
    {
        var requested = CompleteCases.Library.Countries[element.State].Requested!;
        var asked = requested.Assurances.First(a => a.Id == assurance).OnlyIfCapital == true ? Charged(complete, Capital().Id) : complete;
        var given = assurance is "reciprocity" or "criminal-matter" ? asked : Given(asked, assurance);
        var without = Assist(given, m => m with
        {
            Assurances = [.. m.Assurances.Where(a => a.Id != assurance)],
            ReciprocityUndertaking = assurance == "reciprocity" ? null : m.ReciprocityUndertaking,
            CriminalMatterCertificate = assurance == "criminal-matter" ? null : m.CriminalMatterCertificate,
        });
        return new ElementRemoval(given, without, element.Id);
    }

    // What makes a requirement apply is set so that it does.
    private static CaseFile Meeting(CaseFile caseFile, Condition condition) => condition switch
    {
        { Fact: DerivedFacts.BasisKind, Is: "reciprocity" } or { Fact: DerivedFacts.BasisKind, NotIn.Count: > 0 } => Reciprocal(caseFile),
        { Fact: DerivedFacts.BasisKind } when condition.In.Contains("convention") => Assist(caseFile, m => m with { Basis = "untoc", OrganisedGroup = "Three persons have acted together for a year.", Transnational = "The offence was planned in another state." }),
        { Fact: DerivedFacts.BasisKind } => Reciprocal(caseFile),
        { Fact: "confidentiality.asked" } => caseFile with { Confidentiality = new Confidentiality { Asked = true, Ground = "destruction", Facts = ["f1"], Days = 14 } },
        { Fact: "derived.home_order_fits" } => Assist(caseFile, m => m with { HomeOrder = null, HomeDeclaration = "The measure would be lawful at home in a like case." }),
        { Fact: DerivedFacts.CapitalExposure } => Given(Charged(caseFile, Capital().Id), "death-penalty"),
        _ => caseFile,
    };

    private static CaseFile WithoutTest(CaseFile complete, string test, string category)
    {
        var item = category switch { "content" => "messages", "traffic" => "access-logs", _ => "subscriber" };
        DataRequest Change(DataRequest d, Func<DataRequest, DataRequest> change) => d.Items.Contains(item) ? change(d) : d;
        return test switch
        {
            "crime" => complete with { Facts = [.. complete.Facts.Select(f => f with { ShownBy = null })] },
            "link" => complete with { Accounts = [.. complete.Accounts.Select(a => a with { LinkedBy = [] })] },
            "nexus" => complete with { Data = [.. complete.Data.Select(d => Change(d, x => x with { Nexus = [] }))] },
            "relevance" => complete with { Data = [.. complete.Data.Select(d => Change(d, x => x with { Supports = [] }))] },
            "particular" => complete with { Data = [.. complete.Data.Select(d => Change(d, x => x with { From = null }))] },
            "fresh" => complete with { Facts = [.. complete.Facts.Select(f => f with { At = CaseTime.Parse("2024-01-01T00:00+05:00") })] },
            "dual-criminality" => complete with { Proceedings = complete.Proceedings! with { Offences = [.. complete.Proceedings.Offences.Select(o => o with { Conduct = null })] } },
            "gravity" => Charged(complete, "peca-4"),
            // The gate of the case is cleared, so that the test of the judge speaks alone.
            "lawful-topic" => Charged(complete, "peca-9") with
            {
                MutualLegalAssistance = complete.MutualLegalAssistance! with { RightsScreen = new RightsScreen { ClearedBy = "Prosecutor Nine", Date = CaseDate.Parse("2026-11-23"), Grounds = "The act is an ordinary crime." } },
            },
            _ => throw new InvalidOperationException($"nothing is taken out for the test {test}"),
        };
    }

    private static CaseFile AsItArises(CaseFile complete) => complete with
    {
        Data = [complete.Data[0] with { Id = "d1", Items = ["real-time-traffic"], From = CaseTime.Parse("2026-11-25T00:00+05:00"), To = CaseTime.Parse("2026-12-25T00:00+05:00"), Nexus = [] }],
    };

    private static CaseFile Assist(CaseFile caseFile, Func<MutualLegalAssistance, MutualLegalAssistance> change) => caseFile with { MutualLegalAssistance = change(caseFile.MutualLegalAssistance!) };

    private static CaseFile Reciprocal(CaseFile caseFile) => Assist(caseFile, m => m with
    {
        Basis = "reciprocity",
        ReciprocityUndertaking = m.ReciprocityUndertaking ?? new OrderReference { Number = "EX/REC/1", Date = CaseDate.Parse("2026-11-21") },
        CabinetApproval = m.CabinetApproval ?? new OrderReference { Number = "EX/CAB/1", Date = CaseDate.Parse("2026-11-21") },
    });

    private static CaseFile Given(CaseFile caseFile, string assurance) => caseFile.MutualLegalAssistance!.Assurances.Any(a => a.Id == assurance)
        ? caseFile
        : Assist(caseFile, m => m with { Assurances = [.. m.Assurances, new Assurance { Id = assurance, GivenBy = "Federal Government", Persons = ["p1"] }] });

    private static CaseFile Charged(CaseFile caseFile, string offence) => caseFile with { Proceedings = caseFile.Proceedings! with { Offences = [caseFile.Proceedings.Offences[0] with { Id = offence }] } };

    private static Offence Capital() => Offences().First(o => o.Penalty.Death == YesNoUnknown.Yes && o.InForce is null);

    private static Offence WithoutKnownPenalty() => Offences().First(o => o is { Penalty: { MaxMonths: null, Life: not YesNoUnknown.Yes, Death: not YesNoUnknown.Yes }, InForce: null } && !o.Conduct.Contains("speech") && o.Id != "ata-6");

    private static IReadOnlyList<Offence> Offences() => CompleteCases.Library.Countries["pk"].Requesting!.Offences;
}
