namespace EvidenceRequests.Tests.Decisions;

/// <summary>The silence asked for is held against what stops the notice of each provider: what stops it lifts the warning, and nothing else does.</summary>
public sealed class NoticeStopSpecs
{
    private const string Warns = " tells the user unless it is stopped by ";

    private static readonly Dictionary<string, string> Grounds = new(StringComparer.Ordinal)
    {
        ["threat-to-life"] = "danger-to-life",
        ["child-safety"] = "child-safety",
        ["terrorism"] = "terrorism",
        ["lethal-drugs"] = "lethal-drugs",
        ["futility"] = "futility",
        ["reasons"] = "destruction",
    };

    // Asked for until a day and with nothing behind it.
    private static Confidentiality Bare { get; } = new() { Asked = true, Until = CaseDate.Parse("2026-12-20") };

    public static TheoryData<string> Providers => [.. GeneratedCases.Library.Providers.Values.Where(p => p.UserNotice.Any(n => n.StoppedBy.Count > 0)).Select(p => p.Id).Order(StringComparer.Ordinal)];

    [Theory]
    [MemberData(nameof(Providers))]
    public void The_right_answer_lifts_the_warning_and_no_or_a_wrong_one_leaves_it_with_what_would_do(string provider)
    {
        foreach (var (pack, service, set) in GeneratedCases.Accounts().Where(a => a.Provider.Id == provider).DistinctBy(a => a.Service))
        {
            var caseFile = GeneratedCases.Create(pack, service, set);
            foreach (var (id, warning) in Warnings(caseFile, Bare))
            {
                var state = Plan(caseFile, Bare).First(s => s.Id == id).Addressee.State;
                var rule = pack.UserNotice.First(n => n.StoppedBy.Count > 0 && n.StoppedBy.All(s => warning.Message.Contains(Name(s), StringComparison.Ordinal)));
                foreach (var stop in rule.StoppedBy.Where(s => s != "emergency"))
                {
                    Assert.DoesNotContain(Warnings(caseFile, Right(stop, state)), w => w.Step == id);
                }

                var wrong = Assert.Single(Warnings(caseFile, Wrong(rule, state)), w => w.Step == id).Finding;
                Assert.All(rule.StoppedBy, s => Assert.Contains(Name(s), wrong.Message, StringComparison.Ordinal));
                Assert.Contains("what the case file states is none of that", wrong.Message, StringComparison.Ordinal);
                Assert.All(rule.StoppedBy.Where(s => Grounds.ContainsKey(s) && s != "reasons"), s => Assert.Contains(Grounds[s], wrong.Fix, StringComparison.Ordinal));
            }
        }
    }

    [Fact]
    public void Each_provider_that_is_asked_directly_and_says_what_else_than_the_request_stops_a_notice_is_tried()
    {
        foreach (var row in Providers)
        {
            var (pack, service, set) = GeneratedCases.Accounts().First(a => a.Provider.Id == row.Data);
            var caseFile = GeneratedCases.Create(pack, service, set);
            var asked = Plan(caseFile, Bare).Any(s => s.Kind == RequestKinds.VoluntaryDisclosure) && pack.UserNotice.All(n => n is { For.Count: 0, Services.Count: 0, Default: not (UserNotice.Never or UserNotice.Unknown) } && !n.StoppedBy.Contains("request") && n.StoppedBy.Count > 0);
            Assert.True(!asked || Warnings(caseFile, Bare).Count > 0, row.Data);
        }
    }

    [Theory]
    [InlineData("2026-11-23", null, true)]
    [InlineData("2026-11-24", "2026-11-24", false)]
    [InlineData("2027-01-10", "2026-12-20", false)]
    [InlineData("2027-01-10", "2027-01-11", true)]
    public void An_order_stops_a_notice_until_it_ends_and_no_longer(string last, string? silentUntil, bool warned)
    {
        var (pack, service, set) = GeneratedCases.Accounts().First(a => a.Provider.UserNotice is [{ StoppedBy: ["court-order"] or ["statute", "court-order"] or ["court-order", "statute"] }]
            && Warnings(GeneratedCases.Create(a.Provider, a.Service, a.Set), Bare).Count > 0);
        var silence = new Confidentiality { Asked = true, Until = CaseDate.Parse(silentUntil ?? "2026-11-30"), ForbiddenBy = [new NoticeBan { State = "us", Court = "District Court", Until = CaseDate.Parse(last) }] };
        var step = Plan(GeneratedCases.Create(pack, service, set), silence).First(s => s.Kind == RequestKinds.VoluntaryDisclosure);
        Assert.Equal(warned, step.Findings.Any(f => f.Code == FindingCodes.ConfidentialityUngrounded && (f.Message.Contains(Warns, StringComparison.Ordinal) || f.Message.Contains("beyond the last day", StringComparison.Ordinal))));
    }

    [Fact]
    public void The_letter_names_the_last_day_of_the_order_where_no_other_end_is_stated()
    {
        var reading = Scenario.Drafter.Read(File.ReadAllBytes(ProjectFolder.Combine("examples", "instagram-blackmail.yaml")), "case.yaml").Value!;
        string Letter(Confidentiality silence) => Scenario.Drafter.Draft(Scenario.Drafter.Plan(reading with { CaseFile = reading.CaseFile with { Confidentiality = silence } }, GeneratedCases.Day).Value!, new DraftOptions { Incomplete = true }).Value!
            .First(s => s.Step.Kind == RequestKinds.VoluntaryDisclosure).Documents[0].ReadingView.Replace('\u00A0', ' ');
        var banned = Bare with { ForbiddenBy = [new NoticeBan { State = "us", Court = "District Court", Until = CaseDate.Parse("2027-05-20") }] };
        Assert.Contains("of this letter before 20 May 2027", Letter(banned with { Days = null, Until = null }), StringComparison.Ordinal);
        Assert.Contains("of this letter for 30 days", Letter(banned with { Days = 30, Until = null }), StringComparison.Ordinal);
    }

    private static string Name(string stop) => GeneratedCases.Library.Vocabulary.GetName("notice-stop", stop);

    private static IReadOnlyList<Step> Plan(CaseFile caseFile, Confidentiality silence) => GeneratedCases.Plan(caseFile with { Emergency = null, Confidentiality = silence }).Plan.Steps;

    private static List<(string Step, Finding Finding)> Warnings(CaseFile caseFile, Confidentiality silence) =>
        [.. Plan(caseFile, silence).SelectMany(s => s.Findings.Where(f => f.Code == FindingCodes.ConfidentialityUngrounded && f.Message.Contains(Warns, StringComparison.Ordinal)).Select(f => (s.Id, f)))];

    private static Confidentiality Right(string stop, string state) => stop switch
    {
        "court-order" => Bare with { Order = new OrderReference { Court = "Sessions Court", Number = "7", Date = CaseDate.Parse("2026-11-20") } },
        "local-court-order" => Bare with { ForbiddenBy = [new NoticeBan { State = state, Court = "District Court", Number = "7", Date = CaseDate.Parse("2026-11-20"), Until = CaseDate.Parse("2027-05-20") }] },
        "statute" => Bare with { ForbiddenBy = [new NoticeBan { State = state, Provision = "section 1 of an Act" }] },
        "reasons" => Bare with { Ground = Grounds[stop], Facts = ["f1"] },
        _ => Bare with { Ground = "destruction", FurtherGrounds = [Grounds[stop]], Facts = ["f1"] },
    };

    // A provision of another state, an order that has ended, and a ground of another kind or without a fact.
    private static Confidentiality Wrong(UserNoticeRule rule, string state) => Bare with
    {
        Ground = "delay",
        Facts = rule.StoppedBy.Contains("reasons") ? [] : ["f1"],
        ForbiddenBy =
        [
            new NoticeBan { State = state == "pk" ? "us" : "pk", Provision = "section 1 of an Act" },
            new NoticeBan { State = state, Court = "District Court", Date = CaseDate.Parse("2026-01-20"), Until = CaseDate.Parse("2026-05-20") },
        ],
    };
}
