using EvidenceRequests.Model;

namespace EvidenceRequests.Documents.Tests;

/// <summary>A case, a step and packs in which every value that templates may name is stated.</summary>
internal static class FullCase
{
    private static readonly SourceReference Source = new() { Title = "Guidelines", Url = "https://example.com", CheckedOn = new DateOnly(2026, 11, 20), Kind = SourceKind.ThirdParty };

    private static readonly Officer Officer = new()
    {
        Name = "Sana Malik",
        Rank = "Joint Secretary",
        Badge = "J-1",
        Email = "js@example.gov.pk",
        Phone = "+92 51 1",
        ApprovedOn = CaseDate.Parse("2026-10-13"),
    };

    private static readonly OrderReference Order = new() { Number = "7", Date = CaseDate.Parse("2026-10-13"), Court = "High Court", Expires = CaseDate.Parse("2027-10-13") };

    public static DraftRequest Request { get; } = Samples.Request(Library(), CaseFile()) with { Step = Step(CaseFile()), Plan = Plan(), DocumentKind = "annex-facts" };

    private static CaseFile CaseFile()
    {
        var sample = Samples.Case;
        var time = CaseTime.Parse("2026-10-11T21:40+05:00");
        return sample with
        {
            Case = sample.Case with { Now = CaseTime.Parse("2026-10-11T20:40+05:00") },
            Authority = sample.Authority! with { Officer = Officer, Supervisor = Officer, SecondContact = Officer, JointInvestigationTeam = new JointInvestigationTeam { Order = "o", Date = Order.Date, Agencies = ["ctd-sindh"] } },
            Proceedings = sample.Proceedings! with { Court = "Court", TrialForum = "anti-terrorism-court", MagistrateOrder = Order, LimitationStatement = "Not barred.", NeBisInIdemStatement = "Not tried." },
            Persons = [sample.Persons[0] with { DateOfBirth = CaseDate.Parse("1995-01-01"), Age = 31, InCustody = YesNoUnknown.No }],
            Facts = [sample.Facts[1] with { ShownBy = new FactSource { Kind = "device", Exhibit = "e1", Reference = "r1", Reliability = "Known." } }],
            Accounts = [sample.Accounts[0] with { LinkedBy = ["f1"], Identifiers = [new Identifier { Kind = "domain-name", Value = "site.example" }], ExternalReferences = ["r"], AskState = new ChosenState { State = "us", Because = "why" }, Resolved = [new ResolvedProvider { Role = "host", Provider = sample.Accounts[0].Provider, FoundAt = time, FoundBy = "RDAP" }] }],
            Data = [sample.Data[0] with { RiskOfLoss = "Soon gone.", ProbableCause = "Likely.", NecessityOverStored = "Needed." }],
            Emergency = new Emergency
            {
                Threatens = "death",
                Danger = "d",
                PersonAtRisk = "p",
                ExpectedAt = time,
                EndedAt = time,
                HowKnown = "h",
                LinkToAccount = "l",
                HowDataAverts = "a",
                WhyOrdinaryIsTooSlow = "w",
                SeniorOfficer = Officer,
                CallBack = "+92 1",
                SecondCallBack = "+92 2",
                DeclaredTrue = true,
                FollowUp = "f",
            },
            Confidentiality = new Confidentiality { Asked = true, Ground = "destruction", Facts = ["f1"], Days = 90, Until = CaseDate.Parse("2027-01-18"), Order = Order, FurtherGrounds = ["child-safety"], ForbiddenBy = [new NoticeBan { State = "us", Court = "Court", Number = "1", Date = CaseDate.Parse("2026-10-12"), Provision = "section 1", Until = CaseDate.Parse("2027-01-18") }], ByRequest = [new RequestSilence { Kind = "emergency-disclosure", Days = 3 }] },
            MutualLegalAssistance = new MutualLegalAssistance
            {
                AuthorityDecision = Order,
                CabinetApproval = Order,
                ReciprocityUndertaking = Order,
                CriminalMatterCertificate = Order,
                IssuingOrder = Order,
                AuthorityReference = "CA-1",
                NoteReference = "N-1",
                Signatory = Officer,
                IssuerKind = "ministry",
                HomeOrder = new HomeOrder { Kind = "peca-34", Number = "9", Date = CaseDate.Parse("2026-10-13"), Court = "Court", Expires = CaseDate.Parse("2026-12-13") },
                Assurances = [new Assurance { Id = "reciprocity", GivenBy = "Ministry", Date = CaseDate.Parse("2026-10-13"), Reference = "1", Scope = "s", Persons = ["p1"] }],
                Procedure = ["affidavit"],
                Urgency = new Urgency { By = CaseDate.Parse("2026-12-01"), Reason = "r" },
                HomeDeclaration = "h",
                OrganisedGroup = "o",
                Transnational = "t",
                GroundsForLocation = "g",
                EarlierContacts = "e",
                PublicInterest = "p",
                PoliticalClearance = "c",
                DeliveryPoint = "d",
                ThirdPartyPrivacy = "t",
                Destruction = "d",
                Translations = [new Translation { Language = "en", Certified = true }],
            },
            History = [sample.History[0] with { Outcome = "confirmed", Items = ["subscriber"] }],
            Attachments = [new Attachment { Id = "x1", Kind = "law-extracts", Title = "Extracts", Language = "ur" }],
            Confirmations = [new Confirmation { Statement = "chirp:channel:portal", By = "Sana Malik", On = CaseDate.Parse("2026-10-13"), How = "By telephone." }],
        };
    }

    private static Step Step(CaseFile caseFile)
    {
        var sample = Samples.Step;
        var reason = new Reason { Rule = "signature", Why = "signed – by hand", Source = Source };
        var addressee = sample.Addressee with { Source = Source };
        var identifier = sample.Asks[0].Identifiers[0] with { SeenAt = CaseTime.Parse("2026-10-11T21:40+05:00"), Port = 443, Network = "n", HowKnown = "h", AsTyped = "t" };
        return sample with
        {
            Role = "host",
            Test = "four-part",
            Follows = new FollowedRequest
            {
                Kind = "preservation",
                Place = "letters.l1",
                Letter = Letter(),
                Requests =
                [
                    new PastRequest("history[0]", new HistoryEntry
                    {
                        Step = "preservation", Sent = CaseDate.Parse("2026-10-12"), Channel = "c", References = [new HistoryReference { Role = "ticket", Value = "T-1" }], Outcome = "acknowledged",
                        OutcomeOn = CaseDate.Parse("2026-10-13"), Received = CaseDate.Parse("2026-10-13"),
                    }),
                ],
            },
            RefusedBefore =
            [
                new RefusedRequest
                {
                    Request = new PastRequest("history[0]", caseFile.History[0] with { Outcome = "returned", AnsweredBy = [caseFile.Facts[0].Id] }),
                    Reason = new RefusalReason { Id = "form", Name = "form", Meaning = "m", Fix = "f", Answer = "a" },
                },
            ],
            AskAddressee = "Who?",
            Holders = [addressee],
            Requested = new RequestedSide
            {
                Certificates = [new CertificateRule { Id = "c", Text = "t", Statute = "Rule 9", Cite = new Citation { Confidence = Confidence.Page } }],
                State = sample.Requested.State,
                DualCriminality = new DualCriminalityRule { Rule = "not-required", Note = "n", Cite = Samples.Read },
                Standards = [new EvidenceStandard { Categories = ["traffic"], Name = "n", Statute = "s", Tests = ["crime"], Severity = Severity.Warning, Secrecy = "q", Application = new ApplicationForm { Form = "disclose-and-seize", Why = "w", Cite = Samples.Read }, Explain = "e", Cite = Samples.Read }],
                Language = new LanguageRule { Accepted = ["en"], Certified = YesNoUnknown.Yes, Severity = Severity.Warning, Note = "n", Cite = Samples.Read },
            },
            Offences =
            [
                sample.Offences[0] with
                {
                    Statute = SampleLibrary.Statute with { Number = "XXVII" },
                    Offence = SampleLibrary.Offence with { Substance = "Substance.", Elements = ["an element"], Penalty = SampleLibrary.Offence.Penalty with { MaxMonths = 120 } },
                },
            ],
            Facts = [new ReliedFact(1, caseFile.Facts[0])],
            HomeOrder = new CitedHomeOrder { Order = caseFile.MutualLegalAssistance!.HomeOrder!, Name = "Order", Covers = ["d1"], LeavesOut = [] },
            Assurances =
            [
                new StepAssurance
                {
                    Id = "reciprocity", Name = "reciprocity", Need = "policy", Asked = true, Given = true, Undertaking = caseFile.MutualLegalAssistance.Assurances[0], Basis = "b", Why = "w", Fix = "f",
                    Statement = new StatementId("us", "assurance", "reciprocity"),
                },
            ],
            NoteFrom = new NamedOffice("Ministry", "Islamabad"),
            NoteTo = new NamedMission("us", "Embassy of the State", "Islamabad", Source),
            Particulars = [new StepParticular("additional_facts.chirp-why", "Why", "Because.")],
            Channel = sample.Channel! with { Value = "https://portal.example", SubjectWords = "Urgent", Source = Source },
            Bases =
            [
                new LegalBasis { Id = "reciprocity", Name = "Reciprocity", Article = "1", Statute = "18 U.S.C. § 3512", Offences = [SampleLibrary.Offence.Id], LeavesOut = ["other-1"], Why = "w", Note = "n", Source = Source, UseLimits = new TreatyRule { Article = "9", Says = "s", Cite = new Citation { Confidence = Confidence.Page } } },
                new LegalBasis { Id = "reciprocity", Name = "Reciprocity", Article = "2", Statute = "18 U.S.C. § 3512", Offences = [SampleLibrary.Offence.Id], LeavesOut = ["other-1"], Why = "w", Note = "n", Source = Source, UseLimits = new TreatyRule { Article = "9", Says = "s", Cite = new Citation { Confidence = Confidence.Page } } },
            ],
            Asks = [sample.Asks[0] with { HolderName = "Chirp LLC", UserIn = new NamedState("pk", "Islamic Republic of Pakistan", "the Islamic Republic of Pakistan"), Role = "host", Items = [new AskedItem { Id = "access-logs", Category = "traffic", IsFallback = true, Loss = new DataLoss { From = "event", Days = 90, NextOn = new DateOnly(2027, 1, 1) } }], Identifiers = [identifier] }],
            DependsOn = ["s0"],
            WithoutTreaty = [sample.Offences[0].Charge.Id],
            Dates = new StepDates { Expires = new DateOnly(2027, 1, 18), ExtendFrom = new DateOnly(2026, 12, 19) },
            Preservations = [new ActivePreservation { Account = "a1", Reference = "P-77", Sent = new DateOnly(2026, 10, 12), Expires = new DateOnly(2027, 1, 10), Fact = "history[0]" }],
            Findings =
            [
                new Finding { Code = "ER4001", Severity = Severity.Warning, Fact = "a.b", Message = "m", Why = "w", Fix = "f", Source = Source },
                new Finding { Code = "ER4001", Severity = Severity.Error, Fact = "a.b", Message = "n", Why = "w", Fix = "f", Source = Source },
                new Finding { Code = "ER4001", Severity = Severity.Error, Fact = "a.b", Message = "o", Why = "w", Fix = "f", Source = Source },
                new Finding { Code = "ER4001", Severity = Severity.Note, Fact = "a.b", Message = "m", Why = "w", Fix = "f", Source = Source },
            ],
            Reasons = [reason],
            TrackRecord = [new PastAnswers { Period = "2025", Result = "r", Source = Source }],
            Alternatives = ["Elsewhere."],
            Formalities = [new StepFormality { Id = "signature", Name = "signed", Note = "with ink", Source = Source }],
            Unconfirmed = [.. sample.Unconfirmed.Select(u => u with { Source = Source })],
            HomeSteps = [reason],
            Completeness = [new ElementCheck { Element = "e", Name = "Element", Level = RequirementLevel.Law, State = ElementState.Missing, Fact = "a.b", Fix = "f" }],
            RefusalRisks = [new RefusalRisk { Ground = "g", Name = "Ground", Severity = Severity.Warning, Findings = [new Finding { Code = "ER4001", Severity = Severity.Warning, Message = "m", Fix = "f" }] }],
        };
    }

    private static LaterLetter Letter() => new()
    {
        Id = "l1",
        Kind = RequestKinds.Supplement,
        Because = "b",
        NeededBy = CaseDate.Parse("2027-01-01"),
        Questions = [new QueryAnswer { Asked = "q", Answer = "a", Replaces = "r" }],
        EffectOnTime = "e",
        Changes = [new LetterChange { Old = "o", New = "n", Because = "b" }],
        Items = ["subscriber"],
        ReleasePreservation = true,
        Gathered = "destroy",
        Use = "used",
        Result = "r",
        Files = [new ReceivedFile { Name = "n", Bytes = "1", Sha256 = "s", Problem = "p" }],
        Gaps = [new ProductionGap { Account = "a1", Item = "subscriber", Asked = "a", Received = "r" }],
        Undertaking = "u",
        NewUse = "n",
        End = "destroyed",
        EndedOn = CaseDate.Parse("2026-10-13"),
        EndedBy = "c",
        Disclosed = "d",
        DisclosedAt = CaseTime.Parse("2026-10-12T10:00+05:00"),
        DangerOver = true,
        Process = "p",
        Retention = "r",
    };

    private static Plan Plan() => Samples.Plan with
    {
        Requesting = Samples.Requesting with
        {
            Agency = SampleLibrary.Agency with { Parent = "Sindh Police" },
            MinistryPaper = "m",
            Powers = [new AgencyPower { Provision = "section 1", Says = "we investigate", Cite = Samples.Read }],
            Team = [SampleLibrary.Agency],
            CentralAuthority = new NamedOffice("Ministry", "Islamabad"),
            Certificates = [new CertificateRule { Id = "c", Text = "t", Statute = "s", Cite = Samples.Read }],
        },
        History = new CaseFileHistory(CaseFile()).Requests,
        Refusals = [new Refusal { Kind = "preservation", Provider = "chirp", Covers = ["d1"], Code = "ER3010", Why = "w", Instead = "preservation", Source = Source }],
        Later = [new LaterStep { Account = "a1", LeadsTo = "host", Provider = "chirp", Covers = ["d1"], After = ["s1"], Why = "w", Fix = "f" }, new LaterStep { Account = "a1", LeadsTo = "host", Provider = "chirp", Covers = ["d1"], Why = "w", Fix = "f" }],
    };

    private static Library Library()
    {
        var sample = Samples.Library(("text", "Text."));
        return sample with { Layouts = new Dictionary<string, TemplateLayout> { ["preservation"] = sample.Layouts["preservation"] with { Package = Annexes() } } };
    }

    private static IReadOnlyList<PackagedDocument> Annexes() =>
    [
        .. new[] { "accounts", "facts", "nexus", "offences", "assurances", "preservation", "application", "certificate" }
            .Select(what => new PackagedDocument { Document = $"annex-{what}", Annex = true }),
        .. new[] { "certificate-of-suspicion", "home-law-statement" }.Select(what => new PackagedDocument { Document = what, Annex = true }),
    ];
}
