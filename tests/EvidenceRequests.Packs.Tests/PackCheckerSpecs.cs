namespace EvidenceRequests.Packs.Tests;

/// <summary>One word changed in packs without a fault gives one finding, with its code and place.</summary>
public sealed class PackCheckerSpecs
{
    private const string Provider = "providers/sample.yaml";
    private const string State = "countries/zz.yaml";
    private const string Treaty = "instruments/treaty.yaml";

    [Fact]
    public void Packs_that_are_whole_have_no_fault()
    {
        var library = TextPacks.Good.Open().ReadAll();
        Assert.Empty(library.Findings);
        Assert.Empty(PackChecker.Check(library.Value!));
    }

    [Fact]
    public void A_caution_may_be_the_projects_own_advice()
    {
        var packs = TextPacks.Good.Change(Provider, "The user is told., cite: { source: guide, confidence: page }", "The user is told., cite: { confidence: advice }");
        Assert.Empty(PackChecker.Check(packs.Open().ReadAll().Value!));
    }

    [Theory]
    // names of files
    [InlineData(FindingCodes.PackNameDiffers, Provider, "id: sample\n", "id: simple\n", "id")]
    [InlineData(FindingCodes.PackNameDiffers, State, "id: zz\n", "id: zy\n", "id")]
    [InlineData(FindingCodes.PackNameDiffers, Treaty, "id: treaty\n", "id: pact\n", "id")]
    // citations
    [InlineData(FindingCodes.PackSourceMissing, Provider, "address: [2 Example Road], cite: { source: guide", "address: [2 Example Road], cite: { source: giude", "entities.sample-ltd.cite")]
    [InlineData(FindingCodes.PackSourceMissing, Provider, "ask for it., source: guide", "ask for it., source: old-guide", "requirements.sample-badge.cite.disputed[0]")]
    [InlineData(FindingCodes.PackSourceUnused, Treaty, "kind: official }\n", "kind: official }\n  - { id: other, title: Other text, kind: copy }\n", "sources.other")]
    [InlineData(FindingCodes.PackCitationIncomplete, Provider, "cite: { confidence: memory, note: Practice. }", "cite: { confidence: page, note: Practice. }", "addressee.when_unknown.cite")]
    [InlineData(FindingCodes.PackCitationIncomplete, Treaty, "- { state: yy, cite: { source: text, confidence: page } }", "- { state: yy, cite: { source: text, confidence: memory } }", "parties[0].cite")]
    [InlineData(FindingCodes.PackCitationIncomplete, Provider, "The user is told., cite: { source: guide, confidence: page }", "The user is told., cite: { source: guide, confidence: advice }", "cautions.sample-tells-user.cite")]
    [InlineData(FindingCodes.PackCitationIncomplete, Provider, "The user is told., cite: { source: guide, confidence: page }", "The user is told., cite: { confidence: advice, check_at: the help page }", "cautions.sample-tells-user.cite")]
    [InlineData(FindingCodes.PackCitationIncomplete, Provider, "cite: { confidence: memory, note: Practice. }", "cite: { confidence: advice, note: Practice. }", "addressee.when_unknown.cite")]
    // references
    [InlineData(FindingCodes.PackReferenceBroken, Provider, "      entity: sample-ltd", "      entity: sample-lt", "addressee")]
    [InlineData(FindingCodes.PackReferenceBroken, Provider, "{ entity: sample-inc, cite:", "{ entity: sample-inc, outcome: none, cite:", "addressee")]
    [InlineData(FindingCodes.PackReferenceBroken, Provider, "{ entity: sample-inc, cite:", "{ cite:", "addressee")]
    [InlineData(FindingCodes.PackReferenceBroken, Provider, "services: [chat]", "services: [chats]", "services")]
    [InlineData(FindingCodes.PackReferenceBroken, Provider, "in_set: europe", "in_set: eurpe", "region_sets")]
    [InlineData(FindingCodes.PackReferenceBroken, Provider, "open_to: [any],", "open_to: [any], entities: [sample],", "channels")]
    [InlineData(FindingCodes.PackReferenceBroken, State, "authority: ministry", "authority: court", "requested.preservation_routes")]
    [InlineData(FindingCodes.PackReferenceBroken, State, "statute: code", "statute: cod", "requesting.offences")]
    [InlineData(FindingCodes.PackReferenceBroken, State, "statutes: [code]", "statutes: [kode]", "requesting.home_orders")]
    [InlineData(FindingCodes.PackReferenceBroken, State, "agencies: [police]", "agencies: [polise]", "requesting.home_orders")]
    [InlineData(FindingCodes.PackReferenceBroken, State, "investigated_by: [police]", "investigated_by: [polise]", "requesting.statutes")]
    [InlineData(FindingCodes.PackReferenceBroken, State, "name: National Police,", "name: National Police, successor: guards,", "requesting.agencies")]
    // ids
    [InlineData(FindingCodes.PackIdTwice, Provider, "- { id: video, name: Sample Video }", "- { id: video, name: Sample Video }\n  - { id: video, name: Sample Video again }", "services[2]")]
    [InlineData(FindingCodes.PackIdTwice, Provider, "id: sample-tells-user", "id: sample-badge", "cautions.sample-badge")]
    // two answers
    [InlineData(FindingCodes.PackAmbiguous, Provider, "policy:\n", "policy:\n  - { id: also-subscriber, for: [voluntary-disclosure], from: [foreign], categories: [subscriber], answer: closed, why: w, cite: { source: guide, confidence: page } }\n", "policy.direct-subscriber")]
    [InlineData(FindingCodes.PackAmbiguous, Provider, "preservation:\n", "preservation:\n  - { from: [foreign], answer: closed, user_notice: never, why: w, cite: { source: guide, confidence: page } }\n", "preservation[1]")]
    [InlineData(FindingCodes.PackAmbiguous, Provider, "data:\n", "data:\n  - { items: [messages, posts], availability: never, cite: { source: guide, confidence: page } }\n", "data[2]")]
    [InlineData(FindingCodes.PackAmbiguous, State, "disclosure_law:\n", "disclosure_law:\n    - { id: zz-all, for: [voluntary-disclosure], from: [domestic], categories: [content], answer: open, why: w, cite: { source: act, confidence: page } }\n    - { id: zz-home, for: [voluntary-disclosure], from: [domestic], categories: [content, traffic], answer: closed, why: w, cite: { source: act, confidence: page } }\n", "requested.disclosure_law.zz-home")]
    // time, order
    [InlineData(FindingCodes.PackInForceOverlaps, Provider, "checked_on: 2026-01-10", "captured: 2026-01-11, checked_on: 2026-01-10", "sources.guide")]
    [InlineData(FindingCodes.PackInForceOverlaps, Provider, "checked_on: 2026-01-10", "published: 2026-01-11, checked_on: 2026-01-10", "sources.guide")]
    [InlineData(FindingCodes.PackInForceOverlaps, State, "until: 2030-12-31", "until: 1999-12-31", "requesting.agencies.police.in_force")]
    [InlineData(FindingCodes.PackUnsorted, Provider, "states: [at, de, fr]", "states: [de, at, fr]", "region_sets.europe.states")]
    [InlineData(FindingCodes.PackUnsorted, Treaty, "- { state: yy,", "- { state: zzz,", "parties")]
    // facts and checks
    [InlineData(FindingCodes.PackFactUnknown, Provider, "fact: authority.officer.badge", "fact: authority.officer.badges", "requirements.sample-badge.fact")]
    [InlineData(FindingCodes.PackFactUnknown, Provider, "fact: derived.stage", "fact: derived.stages", "requirements.sample-badge.when[0].fact")]
    [InlineData(FindingCodes.PackFactUnknown, Provider, "fact: authority.officer.badge", "fact: additional_facts.shoe-size", "requirements.sample-badge.fact")]
    [InlineData(FindingCodes.PackCheckUnclear, Provider, "check: { present: true }", "check: { present: true, max_days: 5 }", "requirements.sample-badge.check")]
    [InlineData(FindingCodes.PackCheckUnclear, Provider, "check: { present: true }", "check: {}", "requirements.sample-badge.check")]
    [InlineData(FindingCodes.PackCheckUnclear, Provider, "is: investigation", "is: investigation, is_not: trial", "requirements.sample-badge.when[0]")]
    // wording
    [InlineData(FindingCodes.PackTemplateFault, "templates/letter/layout.yaml", "id: opening", "id: greeting", "sections.greeting")]
    public void One_fault_gives_one_finding_at_its_place(string code, string file, string old, string replacement, string path)
    {
        var library = TextPacks.Good.Change(file, old, replacement).Open().ReadAll();
        Assert.Empty(library.Findings);
        var finding = Assert.Single(PackChecker.Check(library.Value!));
        Assert.Equal((code, file, path), (finding.Code, finding.Location!.File, finding.Fact));
        Assert.Equal(Severity.Error, finding.Severity);
        Assert.False(string.IsNullOrEmpty(finding.Fix));
    }

    [Fact]
    public void A_fault_points_at_its_line_in_the_file()
    {
        var text = TextPacks.Good.Files[Provider];
        var line = text[..text.IndexOf("fact: authority.officer.badge", StringComparison.Ordinal)].Count(c => c == '\n') + 1;
        var finding = Assert.Single(Faults(Provider, "fact: authority.officer.badge", "fact: authority.officer.bagde"));
        Assert.Equal(new SourceLocation { File = Provider, Line = line, Column = 5 }, finding.Location);
        Assert.Contains("Did you mean \"authority.officer.badge\"?", finding.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_company_in_a_state_without_a_pack_is_a_note_and_no_error()
    {
        var finding = Assert.Single(Faults(Provider, "state: yy", "state: xx"));
        Assert.Equal((FindingCodes.PackReferenceBroken, Severity.Note), (finding.Code, finding.Severity));
    }

    [Fact]
    public void The_same_id_of_a_requirement_in_two_packs_is_a_fault()
    {
        var twin = TextPacks.Good.Files[Provider].Replace("id: sample\n", "id: twin\n", StringComparison.Ordinal).Replace("sample-tells-user", "twin-tells-user", StringComparison.Ordinal);
        var finding = Assert.Single(PackChecker.Check(TextPacks.Good.With("providers/twin.yaml", twin).Open().ReadAll().Value!));
        Assert.Equal((FindingCodes.PackIdTwice, "requirements.sample-badge"), (finding.Code, finding.Fact));
    }

    [Theory]
    [InlineData("when: [{ fact: account.product, is: gold }], ", "when: [{ fact: account.product, is: silver }], ")]
    [InlineData("when: [{ fact: account.product, is: gold }], ", "when: [{ fact: account.product, is_not: gold }], ")]
    [InlineData("when: [{ fact: account.product, in: [gold, tin] }], ", "when: [{ fact: account.product, not_in: [gold, tin] }], ")]
    [InlineData("when: [{ fact: account.holder.located_in, in_set: europe }], ", "when: [{ fact: account.holder.located_in, not_in_set: europe }], ")]
    [InlineData("in_force: { until: 2025-12-31 }, ", "in_force: { from: 2026-01-01 }, ")]
    [InlineData("services: [chat], ", "services: [video], ")]
    [InlineData("from: [foreign], ", "from: [domestic], ")]
    [InlineData("items: [subscriber], ", "")]
    public void Two_rules_that_can_never_meet_or_differ_in_rank_are_no_fault(string first, string second)
    {
        string Rule(string id, string more, string answer) =>
            $"  - {{ id: {id}, for: [emergency-disclosure], {more}answer: {answer}, why: w, cite: {{ source: guide, confidence: page }} }}\n";
        Assert.Empty(Faults(Provider, "policy:\n", "policy:\n" + Rule("one", first, "open") + Rule("two", second, "closed")));
    }

    [Theory]
    [InlineData("in_force: { until: 2026-01-01 }, ", "in_force: { from: 2026-01-01 }, ")]
    [InlineData("when: [{ fact: account.product, is: gold }], ", "when: [{ fact: account.service, is: chat }], ")]
    [InlineData("services: [chat, video], ", "services: [video], ")]
    public void Two_rules_that_can_meet_are_a_fault_whatever_they_answer(string first, string second)
    {
        string Rule(string id, string more) =>
            $"  - {{ id: {id}, for: [emergency-disclosure], {more}answer: open, why: w, cite: {{ source: guide, confidence: page }} }}\n";
        Assert.Equal(FindingCodes.PackAmbiguous, Assert.Single(Faults(Provider, "policy:\n", "policy:\n" + Rule("one", first) + Rule("two", second))).Code);
    }

    [Theory]
    [InlineData("'^[0-9]{3}$'", "[\"12\"]", "[a]", "the example")]
    [InlineData("'^[0-9]{3}$'", "[\"123\"]", "[\"456\"]", "the example")]
    [InlineData("'^[0-9'", "[\"123\"]", "[a]", "cannot be read")]
    [InlineData("'^(?=1)[0-9]{3}$'", "[\"123\"]", "[a]", "cannot be read")]
    [InlineData(@"'^([0-9])\1$'", "[\"11\"]", "[a]", "cannot be read")]
    public void A_pattern_that_contradicts_its_examples_is_a_fault(string expression, string matches, string refuses, string says)
    {
        var words = $"patterns:\n  - {{ id: three, about: three digits, expression: {expression}, matches: {matches}, refuses: {refuses} }}\n";
        var finding = Assert.Single(PackChecker.Check(TextPacks.Good.With("vocabulary/more.yaml", words).Open().ReadAll().Value!));
        Assert.Equal((FindingCodes.PackPatternWrong, "patterns.three"), (finding.Code, finding.Fact));
        Assert.Contains(says, finding.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_kind_of_identifier_names_a_pattern_that_exists()
    {
        const string words = "identifier_kinds:\n  - { id: ticket, name: Ticket, definition: d, example: e, pattern: tickets }\n";
        var finding = Assert.Single(PackChecker.Check(TextPacks.Good.With("vocabulary/more.yaml", words).Open().ReadAll().Value!));
        Assert.Equal((FindingCodes.PackWordUndefined, "identifier_kinds.ticket"), (finding.Code, finding.Fact));
    }

    [Fact]
    public void A_list_of_words_that_stands_in_two_files_is_a_fault()
    {
        const string words = "words:\n  - { id: stage, about: a, words: [{ id: inquiry, name: Inquiry }] }\n";
        Assert.Equal(FindingCodes.PackIdTwice, Assert.Single(PackChecker.Check(TextPacks.Good.With("vocabulary/more.yaml", words).Open().ReadAll().Value!)).Code);
    }

    [Fact]
    public void All_faults_of_all_packs_are_told_in_one_run_sorted_by_place()
    {
        var found = PackChecker.Check(TextPacks.Good
            .Change(Provider, "in_set: europe", "in_set: asia")
            .Change(State, "authority: ministry", "authority: court")
            .Change(Treaty, "id: treaty\n", "id: pact\n").Open().ReadAll().Value!);
        Assert.Equal([State, Treaty, Provider], found.Select(f => f.Location!.File));
    }

    private static IReadOnlyList<Finding> Faults(string file, string old, string replacement)
    {
        var library = TextPacks.Good.Change(file, old, replacement).Open().ReadAll();
        Assert.Empty(library.Findings);
        return PackChecker.Check(library.Value!);
    }
}
