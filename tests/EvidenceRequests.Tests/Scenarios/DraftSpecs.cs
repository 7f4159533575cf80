using System.Text;
using System.Text.RegularExpressions;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Validation;

namespace EvidenceRequests.Tests;

/// <summary>The letters of the scenarios, as text and as Word files.</summary>
public sealed class DraftSpecs
{
    public static TheoryData<string> Names => [.. Scenario.Names()];

    public static TheoryData<string> WithLetter => [.. Scenario.Names().Where(n => Scenario.Open(n).Expectation.Draft is not null)];

    [Theory]
    [MemberData(nameof(WithLetter))]
    public void The_letter_reads_as_it_was_approved_and_holds_what_it_must(string name)
    {
        var scenario = Scenario.Open(name);
        var letter = Letters(scenario, scenario.Expectation.Incomplete).First(d => d.Kind == scenario.Expectation.Draft);
        Assert.All(scenario.Expectation.TextHolds, text => Assert.Contains(text, Flat(letter.ReadingView), StringComparison.Ordinal));
        Assert.All(scenario.Expectation.TextNever, text => Assert.DoesNotContain(text, letter.ReadingView, StringComparison.OrdinalIgnoreCase));
        Approved.Matches(Path.Combine(scenario.Folder, "draft.approved.md"), letter.ReadingView);
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void The_findings_are_those_that_were_approved(string name)
    {
        var scenario = Scenario.Open(name);
        Approved.Matches(Path.Combine(scenario.Folder, "findings.approved.txt"), PlanView.Create(scenario.Plan().Plan));
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void Every_document_is_a_valid_Word_file_written_twice_alike_without_a_trace_of_the_machinery(string name)
    {
        var scenario = Scenario.Open(name);
        var once = Letters(scenario, incomplete: true);
        var twice = Letters(scenario, incomplete: true);
        Assert.Equal(once.Select(d => d.Sha256), twice.Select(d => d.Sha256));
        Assert.All(once, document =>
        {
            using var word = WordprocessingDocument.Open(new MemoryStream(document.Bytes), isEditable: false);
            var faults = new OpenXmlValidator(DocumentFormat.OpenXml.FileFormatVersions.Office2019).Validate(word, TestContext.Current.CancellationToken).Select(e => $"{document.FileName}: {e.Path?.XPath} {e.Description}");
            Assert.Empty(faults);
            Assert.DoesNotContain(word.MainDocumentPart!.Document!.InnerText, c => c is >= '\uE000' and <= '\uF8FF');
        });
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void No_document_has_a_heading_without_text_a_label_without_words_or_a_doubled_stop(string name)
    {
        Assert.All(Letters(Scenario.Open(name), incomplete: true), d =>
        {
            var lines = Flat(d.ReadingView).Split('\n').Where(l => l.Length > 0 && !l.StartsWith("==", StringComparison.Ordinal)).TakeWhile(l => !l.StartsWith("== comments", StringComparison.Ordinal)).ToList();
            Assert.All(lines.Zip(lines.Skip(1)), pair => Assert.False(pair.First.StartsWith("heading-2", StringComparison.Ordinal) && pair.Second.StartsWith("heading-2", StringComparison.Ordinal), $"{d.FileName}: {pair.First}"));
            Assert.All(lines, l => Assert.DoesNotMatch(@":\s*\.|\.\s\.(\s|$)|[^.]\.\.(\s|$)|\b1 (items|accounts|days)\b", l));
        });
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void A_letter_that_says_as_above_of_a_period_has_printed_one_above(string name) =>
        Assert.All(Letters(Scenario.Open(name), incomplete: true), d =>
        {
            var below = d.ReadingView.IndexOf("as above", StringComparison.Ordinal);
            Assert.True(below < 0 || d.ReadingView[..below].Contains("Period:", StringComparison.Ordinal), d.FileName);
        });

    [Theory]
    [InlineData("mla-stored/gmail-bomb-plot", "pk", "The Ministry of Foreign Affairs of the Islamic Republic of Pakistan presents its compliments")]
    [InlineData("mla-stored/gmail-bomb-plot", "ph", null)]
    [InlineData("mla-stored/facebook-identity-theft", "ph", null)]
    [InlineData("mla-stored/tuta-ransomware", "ph", null)]
    [InlineData("mla-stored/tuta-ransomware", "ke", "The Ministry of Foreign Affairs of the Republic of Kenya presents its compliments")]
    public void A_note_verbale_comes_from_the_ministry_of_the_state_and_only_where_the_treaty_does_not_spare_it(string name, string state, string? opening)
    {
        var note = Letters(Scenario.Open(name), state).FirstOrDefault(d => d.Kind == "note-verbale");
        Assert.Equal(opening is null, note is null);
        Assert.Contains(opening ?? string.Empty, Flat(note?.ReadingView ?? string.Empty), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("mla-stored/facebook-identity-theft")]
    [InlineData("preservation/facebook-identity-theft")]
    public void Nothing_of_the_first_requesting_state_stands_in_a_document_of_the_second(string name)
    {
        var foreign = new Regex("Pakistan|Islamabad|Urdu|First Information|police station|cabinet|committee|PKT|NCCIA", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant);
        Assert.All(Letters(Scenario.Open(name), incomplete: true), d => Assert.DoesNotMatch(foreign, d.ReadingView));
    }

    [Fact]
    public void No_approved_file_stands_without_its_scenario()
    {
        var names = Scenario.Names().ToHashSet(StringComparer.Ordinal);
        var dangling = Directory.EnumerateFiles(ProjectFolder.Combine("tests", "scenarios"), "*.approved.*", SearchOption.AllDirectories)
            .Where(f => !names.Contains(Path.GetRelativePath(ProjectFolder.Combine("tests", "scenarios"), Path.GetDirectoryName(f)!).Replace('\\', '/'))
                || (f.EndsWith("draft.approved.md", StringComparison.Ordinal) && Scenario.Open(Path.GetRelativePath(ProjectFolder.Combine("tests", "scenarios"), Path.GetDirectoryName(f)!).Replace('\\', '/')).Expectation.Draft is null));
        Assert.Empty(dangling);
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void While_the_gate_of_human_rights_is_open_no_document_of_any_kind_is_drafted_gaps_or_not(string name)
    {
        var scenario = Scenario.Open(name);
        var plan = scenario.Plan();
        Assert.Equal(scenario.Expectation.Gate, plan.Plan.Gates.Select(g => g.IsCleared ? "cleared" : "open").SingleOrDefault());
        if (plan.Plan.IsGated)
        {
            Assert.All(plan.Plan.Steps, s => Assert.Equal(StepStatus.Blocked, s.Status));
            Assert.Empty(Letters(scenario, incomplete: true));
        }
    }

    [Fact]
    public void Every_example_drafts_at_least_one_document()
    {
        foreach (var file in Directory.EnumerateFiles(ProjectFolder.Combine("examples"), "*.yaml"))
        {
            var reading = Scenario.Drafter.Read(File.ReadAllBytes(file), Path.GetFileName(file));
            var plan = Scenario.Drafter.Plan(reading.Value!, new DateOnly(2026, 11, 24)).Value!;
            Assert.Contains(Scenario.Drafter.Draft(plan, new DraftOptions { Incomplete = true }).Value!, s => s.Documents.Count > 0);
        }
    }

    internal static IReadOnlyList<DraftedDocument> Letters(Scenario scenario, bool incomplete)
    {
        var drafted = Scenario.Drafter.Draft(scenario.Plan(), new DraftOptions { Incomplete = incomplete });
        var faults = drafted.Findings.Concat(drafted.Value!.SelectMany(s => s.Findings)).Where(f => f.Severity == Severity.Error).Select(f => $"{f.Location} {f.Code} {f.Message}");
        Assert.Empty(faults);
        return [.. drafted.Value!.SelectMany(s => s.Documents)];
    }

    // The same case as if another state made the request; what is then missing does not matter here.
    private static IEnumerable<DraftedDocument> Letters(Scenario scenario, string state)
    {
        var reading = Scenario.Drafter.Read(File.ReadAllBytes(Path.Combine(scenario.Folder, "case.yaml")), "case.yaml").Value!;
        var moved = reading with { CaseFile = reading.CaseFile with { Case = reading.CaseFile.Case with { RequestingState = state } } };
        var plan = Scenario.Drafter.Plan(moved, new DateOnly(2026, 11, 24)).Value!;
        return Scenario.Drafter.Draft(plan, new DraftOptions { Incomplete = true }).Value!.SelectMany(s => s.Documents);
    }

    private static string Flat(string view) => new StringBuilder(view).Replace("\u00A0", " ").ToString();
}
