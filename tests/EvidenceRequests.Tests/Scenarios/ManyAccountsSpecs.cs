using System.Text.Json;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;
using EvidenceRequests.Tests.Decisions;

namespace EvidenceRequests.Tests;

/// <summary>A network of thousands of accounts is planned and drafted like one account, and is spoken of as a whole.</summary>
public sealed class ManyAccountsSpecs
{
    // A table of 1,707 rows was once too much for the reader of wording. What it costs is a matter of DoublingSpecs.
    private const int Accounts = 2000;

    private static readonly DateOnly Day = new(2026, 11, 24);
    private static readonly Lazy<CasePlan> Many = new(() => Plan(Accounts));

    [Fact]
    public void Two_thousand_accounts_with_a_data_request_each_are_drafted_in_one_letter()
    {
        var step = Assert.Single(Scenario.Drafter.Draft(Many.Value, new DraftOptions { Kinds = [RequestKinds.Preservation] }).Value!);
        Assert.Equal([RequestKinds.Preservation, "check-sheet"], step.Documents.Select(d => d.Kind));
        using var letter = WordprocessingDocument.Open(new MemoryStream(step.Documents[0].Bytes), isEditable: false);
        Assert.Contains(letter.MainDocumentPart!.Document!.Body!.Descendants<Table>(), t => t.Elements<TableRow>().Count() == Accounts + 1);
    }

    [Fact]
    public void What_is_asked_of_all_of_them_alike_is_asked_in_one_row_an_item()
    {
        var plan = Plan(60);
        var letters = Scenario.Drafter.Draft(plan, new DraftOptions { Incomplete = true }).Value!.SelectMany(s => s.Documents).Where(d => !DocumentKinds.IsInternal(d.Kind)).ToList();
        Assert.NotEmpty(letters);
        Assert.All(letters, d =>
        {
            using var letter = WordprocessingDocument.Open(new MemoryStream(d.Bytes), isEditable: false);
            Assert.DoesNotContain(letter.MainDocumentPart!.Document!.Body!.Descendants<Table>(), t => t.Elements<TableRow>().Count() > 61);
            Assert.True(d.ReadingView.Split("To know who wrote").Length <= 4, d.FileName);
        });
    }

    [Fact]
    public void How_many_accounts_are_known_is_said_once_below_a_table_of_one_line_an_account()
    {
        var letter = Scenario.Drafter.Draft(Plan(60, seen: true), new DraftOptions { Kinds = [RequestKinds.VoluntaryDisclosure], Incomplete = true }).Value!.SelectMany(s => s.Documents).Single(d => d.Kind == RequestKinds.VoluntaryDisclosure);
        Assert.Single(letter.ReadingView.Split(ManyAccounts.HowKnown).Skip(1));
        Assert.Contains($"All accounts: {ManyAccounts.HowKnown}. Linked to the matter by fact 1.", letter.ReadingView.Replace('\u00A0', ' '), StringComparison.Ordinal);
        using var file = WordprocessingDocument.Open(new MemoryStream(letter.Bytes), isEditable: false);
        var accounts = file.MainDocumentPart!.Document!.Body!.Descendants<Table>().Single(t => t.Elements<TableRow>().Count() == 61);
        Assert.Equal(5, accounts.Elements<TableRow>().First().Elements<TableCell>().Count());
    }

    [Fact]
    public void A_table_of_accounts_has_no_column_for_times_that_nobody_stated()
    {
        var letter = Scenario.Drafter.Draft(Plan(60), new DraftOptions { Kinds = [RequestKinds.Preservation] }).Value!.SelectMany(s => s.Documents).Single(d => d.Kind == RequestKinds.Preservation);
        Assert.DoesNotContain("In use on", letter.ReadingView, StringComparison.Ordinal);
    }

    [Fact]
    public void What_is_found_of_all_of_them_alike_is_said_once()
    {
        var few = Plan(30);
        Assert.Equal(Told(few), Told(Many.Value));
        Assert.Contains(Many.Value.Plan.Steps.SelectMany(s => s.Findings), f => f.Subjects.Count == Accounts && f.Message.Contains("each of these data requests", StringComparison.Ordinal));
    }

    [Fact]
    public void Any_number_of_accounts_at_any_provider_brings_the_findings_of_a_few()
    {
        var numbers = new Random(12);
        foreach (var provider in GeneratedCases.Accounts().DistinctBy(a => a.Provider.Id))
        {
            var one = GeneratedCases.Create(provider.Provider, provider.Service, provider.Set);
            var (few, single) = (Told(GeneratedCases.Plan(Repeat(one, 2, each: true))), Found(GeneratedCases.Plan(one)).ToList());
            var plan = GeneratedCases.Plan(Repeat(one, numbers.Next(3, 40), each: true));
            Assert.Equal(few, Told(plan));
            Assert.Equal(OfProvider(single), OfProvider(Found(plan)));
            Assert.Equal(OfProvider(single), OfProvider(Found(GeneratedCases.Plan(Repeat(one, numbers.Next(2, 40), each: false)))));
        }
    }

    private static List<string> Told(CasePlan plan) => [.. plan.Plan.Steps.SelectMany(s => s.Findings.Where(f => f.Code != FindingCodes.IdentifierTwice).Select(f => $"{s.Id} {f.Code} {f.Message}"))];

    private static IEnumerable<Finding> Found(CasePlan plan) => plan.Plan.Findings.Concat(plan.Plan.Steps.SelectMany(s => s.Findings));

    private static List<string> OfProvider(IEnumerable<Finding> findings) => [.. findings.Where(f => f.Scope == FindingScope.Provider).Select(f => $"{f.Code} {f.Requirement} {f.Message}")];

    // The same account many times, with data requests of its own or together; that its name appears twice is found of it and is true.
    private static CaseFile Repeat(CaseFile one, int accounts, bool each)
    {
        var ids = Enumerable.Range(1, accounts).Select(i => FormattableString.Invariant($"a{i}")).ToList();
        return one with
        {
            Accounts = [.. ids.Select(id => one.Accounts[0] with { Id = id })],
            Data = each
                ? [.. ids.SelectMany(id => one.Data.Select(d => d with { Id = $"{d.Id}-{id}", Account = id }))]
                : [.. one.Data.Select(d => d with { Account = null, Accounts = ids })],
            History = [.. ids.SelectMany(id => one.History.Select(h => h with { Account = id }))],
        };
    }

    private static CasePlan Plan(int accounts, bool seen = false)
    {
        var reading = Scenario.Drafter.Read(JsonSerializer.SerializeToUtf8Bytes(ManyAccounts.Case(accounts, seen)), "case.json");
        Assert.Empty(reading.Findings);
        return Scenario.Drafter.Plan(reading.Value!, Day).Value!;
    }
}
