using EvidenceRequests.Model;

namespace EvidenceRequests.Documents.Tests;

/// <summary>A small case with everything that templates can name. All persons, numbers and companies are invented.</summary>
internal static class Samples
{
    public static DateOnly AsOf { get; } = new(2026, 10, 20);

    public static Citation Read { get; } = new() { Source = "guide", At = "section 3", Confidence = Confidence.Page };

    public static Citation Remembered { get; } = new() { Confidence = Confidence.Memory };

    public static Review Review { get; } = new() { LastChecked = new DateOnly(2026, 11, 20), EveryDays = 120, LookFor = "A new version." };

    private static StatementId Portal { get; } = new("chirp", "channel", "portal");

    public static CaseFile Case { get; } = new()
    {
        Case = new CaseHeader { Reference = "CTD-SND-2026-088", RequestingState = "pk", Title = "Market bombing", Classification = "Confidential" },
        Authority = new RequestingAuthority
        {
            Agency = "ctd-sindh",
            Unit = "Cyber Wing",
            Place = "Karachi",
            Address = ["Civil Lines", "Karachi 75530"],
            Officer = new Officer { Name = "Ayesha Khan", Rank = "Inspector", Badge = "K-4711", Email = "ayesha.khan@ctd.example.gov.pk", Phone = "+92 21 99200001" },
            Supervisor = new Officer { Name = "Imran Ali", Rank = "SSP", ApprovedOn = CaseDate.Parse("2026-10-12") },
            PublicPhone = "+92 21 99200000",
        },
        Proceedings = new Proceedings
        {
            Stage = "investigation",
            Reference = new CaseReference { Kind = "fir", Number = "88/2026", PoliceStation = "CTD Karachi", District = "Karachi", Date = CaseDate.Parse("2026-10-12") },
            Offences = [new ChargedOffence { Id = "ata-7-1-a", Conduct = "Set off a bomb in a market.", Elements = ["act", "intent"] }],
        },
        Persons = [new Person { Id = "p1", Role = "suspect", Name = "Bilal Ahmed", NameInOriginalScript = "بلال احمد", Nationality = "pk" }],
        Facts =
        [
            new Fact { Id = "f2", At = CaseTime.Parse("2026-10-12T09:15+05:00"), Text = "The phone was seized.", ShownBy = new FactSource { Kind = "police-report", Reference = "Seizure memo 7" } },
            new Fact { Id = "f1", At = CaseTime.Parse("2026-10-11T21:40+05:00"), Text = "A bomb went off in the market.", ShownBy = new FactSource { Kind = "device", Exhibit = "e1" }, Elements = ["act"] },
            new Fact { Id = "f3", Text = "Nobody relies on this fact." },
        ],
        Accounts =
        [
            new Account
            {
                Id = "a1", Provider = "chirp", Service = "chirp-messenger", LinkedBy = ["f2"],
                Identifiers = [new Identifier { Kind = "phone-number", Value = "+923001234567", HowKnown = "From the seized phone." }],
                Holder = new AccountHolder { Role = "suspect", LocatedIn = "pk" },
            },
        ],
        Data =
        [
            new DataRequest
            {
                Id = "d1", Account = "a1", Items = ["subscriber", "access-logs"], From = CaseTime.Parse("2026-09-01T00:00+05:00"), To = CaseTime.Parse("2026-10-12T00:00+05:00"),
                Need = "To learn who used the account.", Supports = ["f1", "f2"],
                Nexus = [new Nexus { Item = "access-logs", Fact = "f1", Element = "act", Because = "Log-ins show who planned it." }],
            },
        ],
        Confidentiality = new Confidentiality { Asked = true, Ground = "destruction", Facts = ["f2"], Days = 90 },
        History = [new HistoryEntry { Step = "preservation", Account = "a1", Sent = CaseDate.Parse("2026-10-12"), Reference = "P-77", Days = 90 }],
        Attachments = [new Attachment { Id = "x1", Kind = "fir-copy" }],
    };

    private static Step Unfilled { get; } = new()
    {
        Id = "s1",
        Kind = "preservation",
        Providers = ["chirp"],
        UserNotice = UserNotice.Never,
        Addressee = new Addressee
        {
            Name = "Chirp LLC",
            Unit = "Law Enforcement Response",
            Address = ["1 Example Way", "Springfield"],
            State = "us",
            StateName = "United States of America",
            Confidence = Confidence.Page,
            Statement = new StatementId("chirp", "entity", "chirp-llc"),
            Source = new SourceReference { Title = "Guidelines", Kind = SourceKind.Own },
        },
        Channel = new ChosenChannel { Type = "portal", Name = "Chirp portal", OpenTo = "any", Needs = [], Confidence = Confidence.Memory, Statement = Portal },
        Requested = new RequestedSide { State = new NamedState("us", "United States of America", "the United States of America") },
        Policy = new CitedPolicy { Title = "Law Enforcement Guidelines", Published = "2026-03-01", Source = new SourceReference { Title = "Law Enforcement Guidelines, section 3" } },
        Unconfirmed =
        [
            new UnconfirmedStatement { Id = Portal, Says = "The channel was not read on a page of its own." },
            new UnconfirmedStatement { Id = new StatementId("pk", "penalty", "ata-7-1-a"), Says = "The penalty was not read on a page of its own." },
        ],
        Asks =
        [
            new Ask
            {
                Data = "d1", Account = "a1", Provider = "chirp", ProviderName = "Chirp", ServiceName = "Chirp Messenger", Fact = "accounts.a1",
                Items = [new AskedItem { Id = "subscriber", Category = "subscriber" }, new AskedItem { Id = "access-logs", Category = "traffic" }],
                Identifiers = [new NormalisedIdentifier { Kind = "phone-number", Fact = "accounts.a1.identifiers[0]", Value = "+923001234567", HowKnown = "From the seized phone." }],
            },
        ],
        Status = StepStatus.Ready,
        Days = 90,
        Dates = new StepDates { Expires = new DateOnly(2027, 1, 18) },
    };

    public static Step Step { get; } = CreateStep(Case);

    public static RequestingSide Requesting { get; } = new()
    {
        State = new NamedState("pk", "Islamic Republic of Pakistan", "the Islamic Republic of Pakistan") { ShortName = "Pakistan", ShortInSentence = "Pakistan" },
        Government = "Government of Pakistan",
        StateGovernment = "Government of Pakistan",
        Agency = SampleLibrary.Agency,
        UtcOffsetMinutes = 300,
        TimeZoneAbbreviation = "PKT",
        Nationalities = new Dictionary<string, string> { ["pk"] = "Islamic Republic of Pakistan" },
    };

    public static Plan Plan { get; } = new() { Case = "CTD-SND-2026-088", AsOf = AsOf, Library = "sha256:0", Requesting = Requesting, Steps = [Step] };

    /// <summary>A library whose only document has these sections, in this order.</summary>
    public static Library Library(params (string Section, string Text)[] sections) => SampleLibrary.With(sections);

    // What the rules decide for a case of this kind: its offences are those of the sample law, and the facts it relies on are all but the last.
    private static Step CreateStep(CaseFile caseFile) => Unfilled with
    {
        Offences =
        [
            .. (caseFile.Proceedings?.Offences ?? []).Select(c => new CitedOffence
            {
                Charge = c, Offence = SampleLibrary.Offence, Statute = SampleLibrary.Statute, PenaltyStatement = new StatementId("pk", "penalty", "ata-7-1-a"),
            }),
        ],
        Facts = [.. caseFile.Facts.Where(f => f.Id != "f3").OrderBy(f => f.At?.Value).Select((f, i) => new ReliedFact(i + 1, f))],
    };

    /// <summary>A request for that document.</summary>
    public static DraftRequest Request(Library library, CaseFile? caseFile = null, bool incomplete = false) => new()
    {
        CaseFile = caseFile ?? Case,
        Step = CreateStep(caseFile ?? Case),
        Plan = Plan,
        Library = library,
        AsOf = AsOf,
        Incomplete = incomplete,
        DocumentKind = "preservation",
    };

    /// <summary>The draft of a document with one section of this text.</summary>
    public static Draft Draft(string text, CaseFile? caseFile = null)
    {
        var outcome = DraftComposer.Compose(Request(Library(("text", text)), caseFile));
        Assert.True(outcome.Value is not null, string.Join('\n', outcome.Findings.Select(f => $"{f.Location} {f.Code} {f.Message}")));
        return outcome.Value;
    }

    /// <summary>The findings of a document with one section of this text.</summary>
    public static IReadOnlyList<Finding> Findings(string text) => DraftComposer.Compose(Request(Library(("text", text)))).Findings;

    /// <summary>The blocks of a document with one section of this text.</summary>
    public static IReadOnlyList<DraftBlock> Blocks(string text, CaseFile? caseFile = null) => Draft(text, caseFile).Sections[0].Blocks;
}
