using System.IO.Compression;
using System.Text.RegularExpressions;

namespace EvidenceRequests.Tests;

/// <summary>The whole package for every requested state, read as those who receive it read it: nothing is claimed that is not so, and the papers agree.</summary>
public sealed partial class StateLetterSpecs
{
    private static readonly string[] Orders = ["court-order", "warrant"];

    public static TheoryData<string> States => [.. CompleteCases.States.Except(CompleteCases.Stopped)];

    [Theory]
    [MemberData(nameof(States))]
    public void No_paper_of_a_package_has_a_slip_of_language_or_a_word_of_the_program(string state)
    {
        var slips = Papers(state).SelectMany(d => Lines(d).Where(l => Slip().IsMatch(l)).Select(l => $"{d.FileName}: {l}")).ToList();
        Assert.True(slips.Count == 0, string.Join('\n', slips));
    }

    [Theory]
    [MemberData(nameof(States))]
    public void Only_what_the_case_attaches_is_said_to_be_enclosed(string state)
    {
        var attached = CompleteCases.Get(state).CaseFile.Attachments;
        var text = string.Join('\n', Papers(state).SelectMany(Lines));
        Assert.Equal(attached.Any(a => a.Kind == "law-extracts"), text.Contains("The wording of the law is", StringComparison.Ordinal));
        Assert.True(attached.Any(a => Orders.Contains(a.Kind)) || !text.Contains("A certified copy", StringComparison.Ordinal), "a copy of an order is promised and not attached");
        Assert.DoesNotContain("the text of the law, enclosed", text, StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(States))]
    public void A_state_is_told_nothing_of_its_own_law_that_nobody_has_read(string state)
    {
        var letter = Letter(state);
        var unread = CompleteCases.Library.Countries[state].Requested!.EvidenceStandards.Where(s => s.Cite.Confidence != Confidence.Page);
        Assert.All(unread, s => Assert.DoesNotContain(Lines(letter), l => l.Contains($": {s.Name}", StringComparison.Ordinal)));
    }

    [Theory]
    [MemberData(nameof(States))]
    public void The_office_that_issues_the_request_is_the_same_in_letter_index_and_papers_at_home(string state)
    {
        var papers = Papers(state);
        var court = CompleteCases.Get(state).CaseFile.MutualLegalAssistance?.IssuingOrder?.Court;
        var home = CompleteCases.Plan(state, CompleteCases.Get(state).CaseFile).Plan.Requesting.CentralAuthority!.Name;
        Assert.Contains($"Letter of request | – | {court ?? home}", Text(papers, "index"), StringComparison.Ordinal);
        Assert.Equal(court is null, Text(papers, DocumentKinds.OfficeMemorandum).Contains("Signatory One", StringComparison.Ordinal));
        Assert.All(papers.Where(p => p.Kind is "home-law-statement" or "certificate-of-suspicion"), p => Assert.Contains($"| {court ?? home}", Text(papers, "index").Split('\n').Single(l => l.Contains(p.Kind == "home-law-statement" ? "Order or declaration" : "Certificate of a criminal", StringComparison.Ordinal)), StringComparison.Ordinal));
        Assert.Equal(court is null, Text(papers, DocumentKinds.ForwardingLetter).Contains("signature of the central authority", StringComparison.Ordinal));
        Assert.Contains(court is null ? $"made by the {home}" : $"issued by the {court}", Text(papers, DocumentKinds.NoteVerbale), StringComparison.Ordinal);
        Assert.Contains(court is null ? $"made by the {home}" : $"issued by the {court}", Text(papers, DocumentKinds.OfficeMemorandum), StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(States))]
    public void A_letter_that_calls_its_issuer_a_court_or_prosecutor_is_headed_by_it(string state)
    {
        var letter = string.Join('\n', Lines(Letter(state)));
        Assert.Equal(CompleteCases.Get(state).CaseFile.MutualLegalAssistance?.IssuingOrder?.Court is not null, letter.Contains("Kind of issuing authority | Court", StringComparison.Ordinal) || letter.Contains("Kind of issuing authority | Prosecutor", StringComparison.Ordinal));
    }

    [Theory]
    [MemberData(nameof(States))]
    public void No_line_of_an_address_repeats_the_office_above_it(string state)
    {
        var lines = Lines(Letter(state)).SkipWhile(l => !l.StartsWith("addressee", StringComparison.Ordinal)).TakeWhile(l => !l.StartsWith("subject", StringComparison.Ordinal)).Select(l => l[(l.IndexOf('|', StringComparison.Ordinal) + 1)..].Trim()).Where(l => l.Length > 0).ToList();
        Assert.Equal(lines.Distinct(StringComparer.OrdinalIgnoreCase), lines);
    }

    [Theory]
    [MemberData(nameof(States))]
    public void An_address_ends_with_the_state(string state)
    {
        var addressee = CompleteCases.Plan(state, CompleteCases.Get(state).CaseFile).FindStep(state)!.Addressee;
        var lines = Lines(Letter(state)).SkipWhile(l => !l.StartsWith("addressee", StringComparison.Ordinal)).TakeWhile(l => !l.StartsWith("subject", StringComparison.Ordinal)).Select(l => l[(l.IndexOf('|', StringComparison.Ordinal) + 1)..].Trim()).Where(l => l.Length > 0).ToList();
        Assert.Equal(addressee.Address.Count > 0 ? addressee.Address[^1] : addressee.StateName, lines[^1]);
    }

    [Theory]
    [MemberData(nameof(States))]
    public void No_state_is_named_behind_an_office_that_names_it(string state)
    {
        var name = CompleteCases.Library.Vocabulary.FindWord(WordLists.States, state)!.Name;
        var lines = Papers(state).SelectMany(Lines).Where(l => l.Contains("Made to:", StringComparison.Ordinal) || l.Contains("Addressed to |", StringComparison.Ordinal)).ToList();
        Assert.NotEmpty(lines);
        Assert.DoesNotContain(lines, l => l.Split("for the authorities")[0].Split(name).Length > 2);
    }

    [Theory]
    [MemberData(nameof(States))]
    public void An_undertaking_that_the_letter_finds_in_an_annex_stands_there(string state)
    {
        var papers = Papers(state);
        var promised = Lines(Letter(state)).Any(l => l.Contains("The undertaking (", StringComparison.Ordinal) && l.Contains("is in Annex", StringComparison.Ordinal));
        Assert.True(!promised || Text(papers, "annex-assurances").Contains("Reciprocity.", StringComparison.Ordinal));
    }

    [Theory]
    [MemberData(nameof(States))]
    public void Every_paper_calls_an_annex_by_its_letter_and_the_index_keeps_their_order(string state)
    {
        var plan = CompleteCases.Plan(state, CompleteCases.Get(state).CaseFile);
        var sheet = Assert.Single(Scenario.Drafter.Draft(plan, new DraftOptions { Steps = [plan.FindStep(state)!.Id] }).Value!).Documents.Single(d => d.Kind == "translation-sheet");
        Assert.DoesNotContain(Lines(sheet), l => l.Contains("| enclosed |", StringComparison.Ordinal));
        var papers = Papers(state);
        Assert.DoesNotContain(papers.SelectMany(Lines), l => l.Contains("Annex A to Annex B.", StringComparison.Ordinal));
        var labels = Lines(papers.Single(p => p.Kind == "index")).Select(l => l.Split(" | ")).Where(c => c.Length > 2 && c[1].StartsWith("Annex ", StringComparison.Ordinal)).Select(c => c[1]).ToList();
        Assert.Equal(labels.Order(StringComparer.Ordinal), labels);
    }

    [Fact]
    public void The_label_of_an_annex_stays_in_one_piece_in_the_index_too()
    {
        using var index = new ZipArchive(new MemoryStream(Papers("de").Single(d => d.Kind == "index").Bytes));
        using var body = new StreamReader(index.GetEntry("word/document.xml")!.Open());
        var text = body.ReadToEnd();
        Assert.Contains(">Annex\u00A0A<", text, StringComparison.Ordinal);
        Assert.DoesNotContain(">Annex A<", text, StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(States))]
    public void The_note_says_of_which_state_or_territory_the_competent_authority_is(string state)
    {
        var name = CompleteCases.Library.Vocabulary.FindWord(WordLists.States, state)!;
        Assert.Contains($"to the competent authority of {name.InSentence ?? name.Name}, ", Text(Papers(state), DocumentKinds.NoteVerbale), StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(States))]
    public void The_list_of_annexes_stands_above_the_signature(string state)
    {
        var lines = Lines(Letter(state)).ToList();
        Assert.InRange(lines.FindIndex(l => l.Contains("| Annex | Document", StringComparison.Ordinal)), 1, lines.FindIndex(l => l.Contains("Yours faithfully", StringComparison.Ordinal)));
    }

    [Fact]
    public void A_note_on_a_territory_addresses_the_mission_of_its_state_by_the_full_style_of_that_state()
    {
        var cases = CompleteCases.States.Where(s => CompleteCases.Library.Countries[s].TerritoryOf is { } parent && CompleteCases.Library.Countries["pk"].Requesting!.Missions.All(m => m.State != parent)).ToList();
        Assert.NotEmpty(cases);
        Assert.All(cases, s => Assert.Contains($"Diplomatic Mission of {CompleteCases.Library.Countries[CompleteCases.Library.Countries[s].TerritoryOf!].NameInSentence} accredited", Text(Papers(s), DocumentKinds.NoteVerbale), StringComparison.Ordinal));
    }

    private static IReadOnlyList<DraftedDocument> Papers(string state)
    {
        var plan = CompleteCases.Plan(state, CompleteCases.Get(state).CaseFile);
        return [.. Assert.Single(Scenario.Drafter.Draft(plan, new DraftOptions { Steps = [plan.FindStep(state)!.Id] }).Value!).Documents.Where(d => !DocumentKinds.IsInternal(d.Kind))];
    }

    private static DraftedDocument Letter(string state) => Papers(state).Single(d => d.Kind == RequestKinds.MlaStored);

    private static string Text(IReadOnlyList<DraftedDocument> papers, string kind) => string.Join('\n', Lines(papers.Single(d => d.Kind == kind)));

    private static IEnumerable<string> Lines(DraftedDocument document) => document.ReadingView.Replace("Example Company in", "Example Company of", StringComparison.Ordinal).Replace('\u00A0', ' ').Replace('\u2011', '-').Split('\n')
        .TakeWhile(l => !l.StartsWith("== comments", StringComparison.Ordinal)).Where(l => !l.StartsWith("==", StringComparison.Ordinal));

    // A word twice, a bracket in a bracket, an article or preposition before nothing, a number that does not fit, a stop too many, a word with a hyphen alone in a cell, two "States" where one is a territory, an office without its article.
    [GeneratedRegex(@"(?<![\w-])(the|a|an|of|to|in|by|is|and|that|for|on|which) \1 |\([^()]*\([^()0-9]{3,}\)\s*\)|\S ,|[^.]\.\.(\s|$)|\( *\)|“”|\b(of|the) *[.,;](\s|$)|\b1 (items|accounts|days)\b|\| [a-z]+-[a-z-]+\.?$|\b[Bb]oth States\b|\bby (National|Counter|Ministry|Department|Federal)\b", RegexOptions.CultureInvariant)]
    private static partial Regex Slip();
}
