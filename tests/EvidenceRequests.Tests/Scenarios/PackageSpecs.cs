using System.IO.Compression;

namespace EvidenceRequests.Tests;

/// <summary>A request for mutual legal assistance as it is handed over: every document of the package, in folder and archive alike.</summary>
public sealed class PackageSpecs
{
    private static readonly string[] Always = ["letter-of-request", "index", "translation-sheet", "check-sheet"];

    // What the letter of a small case holds itself.
    private static readonly string[] InTheLetter = ["annex-accounts", "annex-facts", "annex-nexus", "annex-preservation"];

    public static TheoryData<string> ReadyRequests =>
        [.. Scenario.Names().Where(n => n.StartsWith("mla-", StringComparison.Ordinal) && Scenario.Open(n).Expectation is { Incomplete: false, Draft: { } draft } && draft.StartsWith("mla-", StringComparison.Ordinal))];

    [Theory]
    [MemberData(nameof(ReadyRequests))]
    public void A_ready_request_is_a_whole_package_in_one_folder_and_in_one_archive(string name)
    {
        var step = Drafted(name);
        var names = step.Documents.Select(d => Path.GetFileNameWithoutExtension(d.FileName)).ToList();
        Assert.All(Always, expected => Assert.Contains(expected, names));
        Assert.Contains(names, n => n.EndsWith("-offences", StringComparison.Ordinal));
        Assert.Contains(names, n => n.EndsWith("-certificate", StringComparison.Ordinal));
        Assert.Single(step.Documents.Select(d => Path.GetDirectoryName(d.FileName)).Distinct());

        using var archive = new ZipArchive(new MemoryStream(step.Files.Single(f => f.FileName.EndsWith(".zip", StringComparison.Ordinal)).Bytes));
        Assert.Equal([.. step.Documents.Select(d => d.FileName), step.Files[0].FileName], archive.Entries.Select(e => e.FullName));
    }

    [Theory]
    [MemberData(nameof(ReadyRequests))]
    public void Each_annex_is_lettered_as_the_letter_lists_it(string name)
    {
        var documents = Drafted(name).Documents;
        var letter = documents[0].ReadingView;
        foreach (var annex in documents.Where(d => d.Kind.StartsWith("annex-", StringComparison.Ordinal)))
        {
            var label = $"Annex {char.ToUpperInvariant(Path.GetFileName(annex.FileName)["annex-".Length])}";
            Assert.Contains(label + " |", letter, StringComparison.Ordinal);
            Assert.Contains(label + " – ", annex.ReadingView, StringComparison.Ordinal);
        }
    }

    [Theory]
    [MemberData(nameof(ReadyRequests))]
    public void No_doubt_stands_in_the_text_of_what_is_sent(string name)
    {
        Assert.All(Drafted(name).Documents.Where(d => !DocumentKinds.IsInternal(d.Kind)), d =>
        {
            Assert.DoesNotContain("[MISSING", d.ReadingView, StringComparison.Ordinal);
            Assert.DoesNotContain("confirm before use", d.ReadingView, StringComparison.OrdinalIgnoreCase);
        });
    }

    [Fact]
    public void A_small_case_is_told_in_the_letter_alone_with_source_element_and_reason()
    {
        var step = Drafted("mla-stored/gmail-bomb-plot");
        Assert.DoesNotContain(step.Documents, d => InTheLetter.Contains(d.Kind));
        var letter = Flat(step.Documents[0]);
        Assert.Contains("Examination of a device, device report 44/2026, exhibit e1", letter, StringComparison.Ordinal);
        Assert.Contains("Agreement to attack (fact 2). The mails on the phone are one half of an exchange", letter, StringComparison.Ordinal);
        Assert.Contains("Shown on the seized phone. Facts 1, 2 and 3.", letter, StringComparison.Ordinal);
        Assert.Contains("The mails hold the orders for the attack", letter, StringComparison.Ordinal);
        Assert.Contains("its reference is G-77123", letter, StringComparison.Ordinal);
    }

    [Fact]
    public void A_request_to_the_United_States_for_content_has_the_attachments_of_a_warrant_with_each_element_once()
    {
        var documents = Drafted("mla-stored/gmail-bomb-plot").Documents;
        var attachments = Flat(documents.Single(d => d.Kind == "annex-application"));
        Assert.Contains("Attachment A: the account", attachments, StringComparison.Ordinal);
        Assert.Contains("a.khan.supply@gmail.com", attachments, StringComparison.Ordinal);
        Assert.Contains("including what was preserved under G-77123", attachments, StringComparison.Ordinal);
        Assert.Equal(2, attachments.Split("Explosive device").Length);
        Assert.Contains("Who created, used or controlled the account", attachments, StringComparison.Ordinal);
        var letter = Flat(documents[0]);
        Assert.Contains("18 U.S.C. § 3512(e)", letter, StringComparison.Ordinal);
        Assert.Contains("in order to kill them. Imprisonment for fourteen years to life", letter, StringComparison.Ordinal);
        Assert.Contains("an order under 18 U.S.C. § 2705(b)", letter, StringComparison.Ordinal);
    }

    [Fact]
    public void A_request_for_records_alone_has_no_attachments_of_a_warrant_and_asks_for_no_gravity_of_the_conduct()
    {
        var scenario = Scenario.Open("mla-stored/gmail-bomb-plot");
        var reading = Scenario.Drafter.Read(File.ReadAllBytes(Path.Combine(scenario.Folder, "case.yaml")), "case.yaml").Value!;
        var records = reading with { CaseFile = reading.CaseFile with { Data = [reading.CaseFile.Data[0] with { ThroughAuthorities = true }] } };
        var step = Scenario.Drafter.Draft(Scenario.Drafter.Plan(records, new DateOnly(2026, 11, 23)).Value!, new DraftOptions { Incomplete = true }).Value!.Single(s => s.Step.Kind == RequestKinds.MlaStored);
        Assert.DoesNotContain(step.Documents, d => d.Kind == "annex-application");
        Assert.DoesNotContain("3512(e)", Flat(step.Documents[0]), StringComparison.Ordinal);
    }

    [Fact]
    public void A_state_that_may_punish_a_letter_to_the_company_does_not_read_of_one_and_the_office_is_told()
    {
        var step = Drafted("mla-stored/proton-sim-swap");
        Assert.Contains(step.Step.Findings, f => f.Code == FindingCodes.ContactNotTold);
        Assert.All(step.Documents.Where(d => !DocumentKinds.IsInternal(d.Kind)), d => Assert.DoesNotContain("PM-77120", Flat(d), StringComparison.Ordinal));
        Assert.DoesNotContain("we asked the provider", Flat(step.Documents[0]), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(10, 3, true)]
    [InlineData(11, 3, false)]
    [InlineData(10, 4, false)]
    public void Ten_facts_and_three_accounts_fit_the_letter_and_one_more_takes_annexes(int facts, int accounts, bool fits)
    {
        var scenario = Scenario.Open("mla-stored/gmail-bomb-plot");
        var reading = Scenario.Drafter.Read(File.ReadAllBytes(Path.Combine(scenario.Folder, "case.yaml")), "case.yaml").Value!;
        var grown = reading with { CaseFile = LargeCase.Grow(reading.CaseFile, facts, accounts) };
        var step = Scenario.Drafter.Draft(Scenario.Drafter.Plan(grown, new DateOnly(2026, 11, 23)).Value!, new DraftOptions { Incomplete = true }).Value!.Single(s => s.Step.Kind == RequestKinds.MlaStored);
        Assert.Equal(fits ? [] : InTheLetter, step.Documents.Select(d => d.Kind).Where(InTheLetter.Contains));
    }

    [Fact]
    public void The_papers_between_offices_at_home_are_drafted_and_the_index_that_goes_abroad_does_not_name_them()
    {
        var documents = Drafted("mla-stored/gmail-bomb-plot").Documents;
        var memorandum = Flat(documents.Single(d => d.Kind == DocumentKinds.OfficeMemorandum));
        Assert.Contains("Office memorandum", memorandum, StringComparison.Ordinal);
        Assert.Contains("request that the Ministry of Foreign Affairs transmit it to the Embassy of the United States of America, Islamabad, by diplomatic note", memorandum, StringComparison.Ordinal);
        Assert.Contains("Copy for information to: Counter Terrorism Department, Punjab Police", memorandum, StringComparison.Ordinal);
        var forwarding = Flat(documents.Single(d => d.Kind == DocumentKinds.ForwardingLetter));
        Assert.Contains("Government of the Punjab", forwarding, StringComparison.Ordinal);
        Assert.Contains("preserved until 3 December 2026", forwarding, StringComparison.Ordinal);
        Assert.Contains("Certified true copy.", Flat(documents.Single(d => d.Kind == DocumentKinds.CertifiedCopies)), StringComparison.Ordinal);
        var index = Flat(documents.Single(d => d.Kind == "index"));
        Assert.Contains("Receipt slip", index, StringComparison.Ordinal);
        Assert.DoesNotContain("between ministries", index, StringComparison.Ordinal);
        Assert.DoesNotContain("Forwarding letter", index, StringComparison.Ordinal);
    }

    [Fact]
    public void Another_state_writes_a_covering_letter_between_its_ministries()
    {
        var memorandum = Flat(Drafted("mla-stored/proton-sim-swap").Documents.Single(d => d.Kind == DocumentKinds.OfficeMemorandum));
        Assert.Contains("Covering letter", memorandum, StringComparison.Ordinal);
        Assert.DoesNotContain("undersigned", memorandum, StringComparison.Ordinal);
    }

    private static string Flat(DraftedDocument document) => document.ReadingView.Replace('\u00A0', ' ');

    private static DraftedStep Drafted(string name) =>
        Scenario.Drafter.Draft(Scenario.Open(name).Plan(), new DraftOptions()).Value!.First(s => s.Documents.Count > 0 && RequestKinds.IsAssistance(s.Step.Kind));
}
