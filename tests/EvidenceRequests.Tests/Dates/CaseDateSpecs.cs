namespace EvidenceRequests.Tests.Dates;

/// <summary>Every date of a case is weighed: what has happened before the day of the letter, what is to come after it, a birth within a lifetime.</summary>
public sealed class CaseDateSpecs
{
    private static readonly Packs.CaseReading Example = Scenario.Drafter.Read(File.ReadAllBytes(ProjectFolder.Combine("examples", "gmail-bomb-plot.yaml")), "case.yaml").Value!;
    private static readonly DateOnly Day = new(2026, 11, 24);

    [Fact]
    public void Every_date_of_the_case_file_says_what_it_is_the_date_of()
    {
        // The records of a case are in one folder with the file itself; what is worked out from them is no statement of the case.
        var silent = typeof(CaseFile).Assembly.GetTypes().Where(t => t != typeof(NormalisedIdentifier))
            .SelectMany(t => t.GetProperties())
            .Where(p => (p.PropertyType == typeof(CaseDate) || p.PropertyType == typeof(CaseTime)) && !p.IsDefined(typeof(DateOfAttribute), inherit: false))
            .Select(p => $"{p.DeclaringType!.Name}.{p.Name}");
        Assert.Empty(silent);
    }

    public static TheoryData<string, string, string> Impossible => new()
    {
        { "seen in the future", FindingCodes.DateInFuture, "accounts.a1.identifiers[0].seen_at" },
        { "approved in the future", FindingCodes.DateInFuture, "authority.supervisor.approved_on" },
        { "registered in the future", FindingCodes.DateInFuture, "proceedings.reference.date" },
        { "an order of the future", FindingCodes.DateInFuture, "mutual_legal_assistance.home_order.date" },
        { "sent in the future", FindingCodes.DateInFuture, "history[0].sent" },
        { "a fact of the future", FindingCodes.DateInFuture, "facts.f3.at" },
        { "a confirmation of the future", FindingCodes.DateInFuture, "confirmations[0].on" },
        { "seen when there were no platforms", FindingCodes.DateLongAgo, "accounts.a1.identifiers[0].seen_at" },
        { "registered in 1926", FindingCodes.DateLongAgo, "proceedings.reference.date" },
        { "silence until a day that is over", FindingCodes.DateHasPassed, "confidentiality.until" },
        { "needed by a day that is over", FindingCodes.DateHasPassed, "mutual_legal_assistance.urgency.by" },
        { "an order that has ended", FindingCodes.DateHasPassed, "mutual_legal_assistance.home_order.expires" },
        { "born in the future", FindingCodes.PersonAgeUnlikely, "persons.p2.date_of_birth" },
        { "two hundred years old", FindingCodes.PersonAgeUnlikely, "persons.p2.age" },
        { "sixteen and born in 1990", FindingCodes.PersonAgeUnlikely, "persons.p2.age" },
        { "a certificate older than the case", FindingCodes.PaperOlderThanCase, "mutual_legal_assistance.criminal_matter_certificate.date" },
    };

    [Theory]
    [MemberData(nameof(Impossible))]
    public void A_date_that_cannot_be_is_found_at_its_place(string what, string code, string path)
    {
        Assert.DoesNotContain(FindingsOf(Example.CaseFile), f => f.Code == code && f.Fact == path);
        Assert.Contains(FindingsOf(Change(Example.CaseFile, what)), f => f.Code == code && f.Fact == path);
    }

    [Fact]
    public void An_hour_that_has_passed_stops_the_emergency_letter_until_the_new_hour_is_stated()
    {
        var emergency = Scenario.Drafter.Read(File.ReadAllBytes(ProjectFolder.Combine("tests", "scenarios", "emergency-disclosure", "live-hostage", "case.yaml")), "case.yaml").Value!;
        var passed = emergency with { CaseFile = emergency.CaseFile with { Emergency = emergency.CaseFile.Emergency! with { ExpectedAt = CaseTime.Parse("2026-01-02T08:00+05:00"), EndedAt = null } } };
        var steps = Scenario.Drafter.Plan(passed, Day).Value!.Plan.Steps.Where(s => s.Kind == RequestKinds.EmergencyDisclosure).ToList();
        Assert.NotEmpty(steps);
        Assert.All(steps, s => Assert.Equal(StepStatus.Blocked, s.Status));
        Assert.All(steps, s => Assert.Contains(s.Findings, f => f.Code == FindingCodes.HarmHourPassed && f.Fact == "emergency.expected_at" && f.Fix!.Contains("When harm is expected", StringComparison.Ordinal)));
    }

    private static IReadOnlyList<Finding> FindingsOf(CaseFile caseFile) => Scenario.Drafter.Plan(Example with { CaseFile = caseFile }, Day).Value!.Plan.Findings;

    private static CaseFile Change(CaseFile c, string what) => what switch
    {
        "seen in the future" => WithSeen(c, "2027-02-01T10:00+05:00"),
        "seen when there were no platforms" => WithSeen(c, "1999-02-01T10:00+05:00"),
        "approved in the future" => c with { Authority = c.Authority! with { Supervisor = c.Authority.Supervisor! with { ApprovedOn = CaseDate.Parse("2027-01-01") } } },
        "registered in the future" => WithRegistered(c, "2027-01-01"),
        "registered in 1926" => WithRegistered(c, "1926-10-06"),
        "an order of the future" => WithAssistance(c, m => m with { HomeOrder = m.HomeOrder! with { Date = CaseDate.Parse("2027-01-01") } }),
        "an order that has ended" => WithAssistance(c, m => m with { HomeOrder = m.HomeOrder! with { Expires = CaseDate.Parse("2026-11-20") } }),
        "a certificate older than the case" => WithAssistance(c, m => m with { CriminalMatterCertificate = m.CriminalMatterCertificate! with { Date = CaseDate.Parse("2020-01-01") } }),
        "needed by a day that is over" => WithAssistance(c, m => m with { Urgency = m.Urgency! with { By = CaseDate.Parse("2026-02-01") } }),
        "sent in the future" => c with { History = [new HistoryEntry { Step = RequestKinds.Preservation, Account = "a1", Sent = CaseDate.Parse("2027-01-01") }] },
        "a fact of the future" => c with { Facts = [c.Facts[0] with { At = CaseTime.Parse("2027-08-02T16:00+05:00") }, .. c.Facts.Skip(1)] },
        "a confirmation of the future" => c with { Confirmations = [new Confirmation { Statement = "us:transmission", By = "Officer One", On = CaseDate.Parse("2027-01-01") }] },
        "silence until a day that is over" => c with { Confidentiality = c.Confidentiality! with { Days = null, Until = CaseDate.Parse("2025-01-01") } },
        "born in the future" => WithPerson(c, p => p with { DateOfBirth = CaseDate.Parse("2030-01-01"), Age = null }),
        "two hundred years old" => WithPerson(c, p => p with { DateOfBirth = null, Age = 200 }),
        "sixteen and born in 1990" => WithPerson(c, p => p with { DateOfBirth = CaseDate.Parse("1990-01-01"), Age = 16 }),
        _ => throw new ArgumentOutOfRangeException(nameof(what)),
    };

    private static CaseFile WithSeen(CaseFile c, string time) => c with { Accounts = [c.Accounts[0] with { Identifiers = [c.Accounts[0].Identifiers[0] with { SeenAt = CaseTime.Parse(time) }] }] };

    private static CaseFile WithRegistered(CaseFile c, string day) => c with { Proceedings = c.Proceedings! with { Reference = c.Proceedings.Reference! with { Date = CaseDate.Parse(day) } } };

    private static CaseFile WithPerson(CaseFile c, Func<Person, Person> change) => c with { Persons = [.. c.Persons.Select(p => p.Id == "p2" ? change(p) : p)] };

    private static CaseFile WithAssistance(CaseFile c, Func<MutualLegalAssistance, MutualLegalAssistance> change) => c with { MutualLegalAssistance = change(c.MutualLegalAssistance!) };
}
