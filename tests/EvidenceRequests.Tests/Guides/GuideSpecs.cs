using System.IO.Compression;
using System.Text;
using System.Text.RegularExpressions;
using System.Xml.Linq;
using EvidenceRequests.Documents;
using EvidenceRequests.Knowledge;

namespace EvidenceRequests.Tests.Guides;

/// <summary>The guide says what the packs say, with its marks, and every way of writing it is whole.</summary>
public sealed class GuideSpecs
{
    private static readonly DateOnly Day = new(2026, 11, 29);
    private static readonly Lazy<Guide> SharedCore = new(() => Compose(Scenario.Drafter, new GuideOptions { AsOf = Day }));
    private static readonly Lazy<Guide> SharedFull = new(() => Compose(Scenario.Drafter, new GuideOptions { AsOf = Day, Edition = GuideOptions.Full }));

    private static Guide Core => SharedCore.Value;

    private static Guide Full => SharedFull.Value;

    [Fact]
    public void The_full_guide_has_a_sheet_for_every_provider_and_every_state_that_is_asked()
    {
        var library = Scenario.Drafter.ReadAll().Value!;
        var numbers = Full.Sheets.Select(s => s.Number).ToList();
        Assert.Equal(numbers.Distinct().Count(), numbers.Count);
        Assert.All(library.ProviderIds, p => Assert.Contains($"P-{p.ToUpperInvariant()}", numbers));
        Assert.All(library.Countries.Values.Where(c => c.Requested is not null && c.Id != "pk"), c => Assert.Contains($"S-{c.Id.ToUpperInvariant()}", numbers));
        Assert.All(Scenario.Drafter.Vocabulary.RequestKinds.Where(k => !RequestKinds.IsLetter(k.Id)), k => Assert.Contains(Full.Sheets, s => s.Number.StartsWith("F-", StringComparison.Ordinal) && s.Title == k.Name));
    }

    [Fact]
    public void Every_line_of_a_provider_or_state_has_a_mark_or_says_that_it_is_not_known()
    {
        string[] unmarked = ["Not known", "Letter", "Providers there", "On the web page"];
        var bare = Full.Sheets.Where(s => s.IsCompact).SelectMany(s => s.Blocks.OfType<GuideTable>().SelectMany(t => t.Rows).Where(r => !unmarked.Contains(Text(r.Cells[0].Lines[0]))).SelectMany(r => r.Cells[1].Lines).Select(l => (s.Number, Line: l)))
            .Where(l => !l.Line.Text.OfType<GuideMark>().Any() && !Regex.IsMatch(Text(l.Line), "not known – ask$|more on the web page$|^none of the instruments"))
            .Select(l => $"{l.Number}: {Text(l.Line)}");
        Assert.Empty(bare);
    }

    [Fact]
    public void Every_row_about_home_and_every_offence_has_a_mark_or_says_that_it_is_not_known()
    {
        var bare = Full.Parts.Where(p => p.Letter is "A" or "E").SelectMany(p => p.Sheets).SelectMany(s => s.Blocks.OfType<GuideTable>().SelectMany(t => t.Rows).Select(r => (s.Number, Row: r)))
            .Where(r => !r.Row.Cells.SelectMany(c => c.Lines).SelectMany(l => l.Text).OfType<GuideMark>().Any() && !r.Row.Cells.Any(c => c.Lines.Any(l => Text(l).Contains("not known – ask", StringComparison.Ordinal))))
            .Select(r => $"{r.Number}: {Text(r.Row.Cells[0].Lines[0])}");
        Assert.Empty(bare);
    }

    [Fact]
    public void The_web_pages_hold_every_statement_of_the_packs_and_as_many_remembered_ones_as_they_do()
    {
        var guide = Encoding.UTF8.GetString(Scenario.Drafter.WriteGuideFolder(Core).Single(f => f.Path == "P-X.html").Bytes);
        var more = guide[guide.IndexOf("class=\"more\"", StringComparison.Ordinal)..];
        var provider = Scenario.Drafter.ReadAll().Value!.Providers["x"];
        var entries = ProviderSheet.Create(provider).Sections.SelectMany(s => s.Entries).ToList();
        var remembered = entries.Count(e => e.Cite?.Confidence == Confidence.Memory);
        Assert.True(remembered > 5 && remembered <= Regex.Count(File.ReadAllText(ProjectFolder.Combine("providers", "x.yaml")), "confidence: memory"));
        Assert.Equal(remembered, Regex.Count(more, Regex.Escape("(remembered, ")));
    }

    [Fact]
    public void Every_number_of_a_mark_leads_to_a_source_at_the_foot_of_its_sheet()
    {
        foreach (var sheet in Full.Sheets.Where(s => s.IsCompact))
        {
            var used = sheet.Blocks.OfType<GuideTable>().SelectMany(t => t.Rows).SelectMany(r => r.Cells).SelectMany(c => c.Lines).SelectMany(l => l.Text).OfType<GuideMark>().Select(m => m.Number).OfType<int>().Distinct().Order();
            var foot = sheet.Blocks.OfType<GuideParagraph>().Where(p => p.IsSmall).SelectMany(p => p.Text).OfType<GuideRun>().Select(r => Regex.Match(r.Text, "^([0-9]+) $")).Where(m => m.Success && m.Groups[1].Value.Length > 0).Select(m => int.Parse(m.Groups[1].Value, System.Globalization.CultureInfo.InvariantCulture));
            Assert.Equal(used, foot);
        }
    }

    [Fact]
    public void The_guide_is_a_sound_Word_document_with_a_bookmark_for_each_sheet_and_links_that_lead_to_them()
    {
        var document = Scenario.Drafter.WriteGuide(Core).Value!;
        Assert.Empty(DocumentValidator.Validate(document).Select(f => f.Message));
        var body = Part(document, "word/document.xml");
        XNamespace w = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
        var bookmarks = body.Descendants(w + "bookmarkStart").Select(b => (string)b.Attribute(w + "name")!).ToHashSet();
        Assert.Equal(Core.Sheets.Count() + Core.Parts.Count, bookmarks.Count);
        Assert.All(body.Descendants(w + "hyperlink").Select(h => (string?)h.Attribute(w + "anchor")).OfType<string>(), a => Assert.Contains(a, bookmarks));
    }

    [Fact]
    public void A_picture_is_drawn_with_the_shapes_of_Word_and_said_in_words_for_what_cannot_draw()
    {
        var body = Part(Scenario.Drafter.WriteGuide(Core).Value!, "word/document.xml");
        XNamespace mc = "http://schemas.openxmlformats.org/markup-compatibility/2006";
        XNamespace wp = "http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing";
        var drawn = body.Descendants(mc + "AlternateContent").ToList();
        Assert.Equal(Core.Sheets.SelectMany(s => s.Blocks).OfType<GuidePicture>().Count(), drawn.Count);
        Assert.All(drawn, d =>
        {
            var said = (string)d.Descendants(wp + "docPr").Single().Attribute("descr")!;
            Assert.Equal(said, d.Element(mc + "Fallback")!.Value);
            Assert.True(d.Elements(mc + "Choice").Count() == 1 && said.Length > 40);
        });
        var pictures = Core.Sheets.SelectMany(s => s.Blocks).OfType<GuidePicture>().ToList();
        Assert.NotEmpty(pictures);
        Assert.All(pictures.Zip(drawn), p => Assert.All(GuideChapters.Describe(p.First.Diagram), l => Assert.Contains(l, (string)p.Second.Descendants(wp + "docPr").Single().Attribute("descr")!, StringComparison.Ordinal)));
    }

    [Fact]
    public void The_same_packs_and_day_give_the_same_bytes()
    {
        var again = Compose(RequestDrafter.Open(), new GuideOptions { AsOf = Day });
        Assert.Equal(Scenario.Drafter.WriteGuide(Core).Value, Scenario.Drafter.WriteGuide(again).Value);
        Assert.Equal(Scenario.Drafter.WriteGuideFolder(Core).Select(f => (f.Path, Encoding.UTF8.GetString(f.Bytes))), Scenario.Drafter.WriteGuideFolder(again).Select(f => (f.Path, Encoding.UTF8.GetString(f.Bytes))));
        Assert.Equal(GuideEditions.WriteRecord(Core), GuideEditions.WriteRecord(again));
    }

    [Fact]
    public void Every_link_of_the_folder_leads_to_a_page_that_is_there_and_no_page_fetches_or_runs_anything()
    {
        var files = Scenario.Drafter.WriteGuideFolder(Full);
        var pages = files.Where(f => f.Path.EndsWith(".html", StringComparison.Ordinal)).ToDictionary(f => f.Path, f => XDocument.Parse(Encoding.UTF8.GetString(f.Bytes).Replace("<!DOCTYPE html>", string.Empty, StringComparison.Ordinal)));
        var ids = pages.ToDictionary(p => p.Key, p => p.Value.Descendants().Select(e => (string?)e.Attribute("id")).OfType<string>().ToList());
        Assert.All(ids, p => Assert.Equal(p.Value.Distinct(StringComparer.Ordinal).Count(), p.Value.Count));
        foreach (var (path, page) in pages)
        {
            Assert.DoesNotContain(page.Descendants(), e => e.Name.LocalName is "script" or "iframe" or "img" or "object" || e.Attributes().Any(a => a.Name.LocalName.StartsWith("on", StringComparison.Ordinal) || a.Name.LocalName == "style"));
            Assert.Contains(page.Descendants("meta"), m => ((string?)m.Attribute("content"))?.StartsWith("default-src 'none'", StringComparison.Ordinal) == true);
            foreach (var target in page.Descendants().SelectMany(e => e.Attributes().Where(a => a.Name.LocalName is "href" or "src")).Select(a => a.Value).Where(v => !Uri.TryCreate(v, UriKind.Absolute, out _)))
            {
                var parts = target.Split('#');
                var file = parts[0].Length == 0 ? path : parts[0];
                Assert.True(file == "style.css" || (ids.TryGetValue(file, out var known) && (parts.Length == 1 || known.Contains(parts[1]))), $"{path} → {target}");
            }
        }
    }

    [Fact]
    public void The_anchor_of_a_line_is_the_name_under_which_it_is_confirmed()
    {
        var page = Encoding.UTF8.GetString(Scenario.Drafter.WriteGuideFolder(Core).Single(f => f.Path == "P-WHATSAPP.html").Bytes);
        Assert.Contains("id=\"whatsapp:channel:portal\"", page, StringComparison.Ordinal);
    }

    [Fact]
    public void A_changed_address_shows_on_one_sheet_and_in_what_changed()
    {
        var before = GuideEditions.WriteRecord(Core);
        var changed = RequestDrafter.Open(new OfficePacks(OfficePacks.Changed("providers/x.yaml", "800 W Cesar Chavez St", "1 Sample Street")));
        var now = Compose(changed, new GuideOptions { AsOf = Day, Since = before });
        var sheet = now.Sheets.Single(s => s.Title.StartsWith("What changed since", StringComparison.Ordinal));
        var table = Assert.Single(sheet.Blocks.OfType<GuideTable>());
        var row = Assert.Single(table.Rows);
        Assert.Equal("P-X", Text(row.Cells[0].Lines[0]));
        Assert.Contains("800 W Cesar Chavez St", Text(row.Cells[1].Lines[0]), StringComparison.Ordinal);
        Assert.Contains("1 Sample Street", Text(row.Cells[2].Lines[0]), StringComparison.Ordinal);
        var pages = Scenario.Drafter.WriteGuideFolder(Core).Where(p => p.Path.StartsWith("P-", StringComparison.Ordinal)).ToDictionary(p => p.Path, p => Body(p.Bytes));
        Assert.Equal(["P-X.html"], changed.WriteGuideFolder(now).Where(p => pages.TryGetValue(p.Path, out var was) && was != Body(p.Bytes)).Select(p => p.Path));
    }

    [Fact]
    public void An_edition_that_is_compared_with_itself_changed_in_nothing()
    {
        var sheet = Compose(Scenario.Drafter, new GuideOptions { AsOf = Day, Since = GuideEditions.WriteRecord(Core) }).Sheets.Single(s => s.Title.StartsWith("What changed since", StringComparison.Ordinal));
        Assert.Equal("Nothing.", Text(Assert.IsType<GuideParagraph>(Assert.Single(sheet.Blocks)).Text));
    }

    [Fact]
    public void No_sheet_of_an_overdue_pack_is_without_its_banner()
    {
        var late = Compose(Scenario.Drafter, new GuideOptions { AsOf = new DateOnly(2029, 1, 1) });
        Assert.All(late.Sheets.Where(s => s.IsCompact || s.Number.StartsWith("A-", StringComparison.Ordinal)), s => Assert.StartsWith("⌛ Overdue since", s.Banner, StringComparison.Ordinal));
        Assert.All(Core.Sheets, s => Assert.Null(s.Banner));
        Assert.True(late.GoodUntil < late.AsOf);
    }

    [Fact]
    public void An_office_adds_chapters_contacts_and_confirmations_and_the_public_edition_is_without_them()
    {
        var office = RequestDrafter.Open(new OfficePacks(
            ("guide/en/z1-our-desk.md", "# How we work here\n\n::: advice\nBring two copies.\n:::\n"),
            ("guide/office.yaml", "contacts: [{ name: Sample Desk, phone: \"+12025550123\", role: day and night }]\nconfirmations: [{ statement: \"x:channel:portal\", by: Officer One, on: 2026-11-20, how: opened the page }]\n")));
        Assert.DoesNotContain(office.CheckPacks(), f => f.Severity == Severity.Error);
        var guide = Compose(office, new GuideOptions { AsOf = Day });
        Assert.Contains(guide.Sheets, s => s.Number == "Z-1" && s.Title == "How we work here" && Text(s.Status).Contains("this office", StringComparison.Ordinal));
        Assert.Contains(guide.Sheets, s => s.Number == "L-2");
        var line = guide.Sheets.Single(s => s.Number == "P-X").Blocks.OfType<GuideTable>().SelectMany(t => t.Rows).SelectMany(r => r.Cells).SelectMany(c => c.Lines).Single(l => l.Anchor == "x:channel:portal");
        Assert.Contains(line.Text.OfType<GuideMark>(), m => m.Kind == GuideMarkKind.Confirmed && m.Printed == "2026-11-20");

        var open = Encoding.UTF8.GetString(office.WriteGuideFolder(Compose(office, new GuideOptions { AsOf = Day, IsPublic = true })).Single(f => f.Path == GuideWeb.Everything).Bytes);
        Assert.All(["Sample Desk", "Bring two copies", "K-CALL-CARD", "Officer One", "2026-11-20"], t => Assert.DoesNotContain(t, open, StringComparison.Ordinal));
        Assert.Contains("Public edition", open, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("# T\n\nThe law says so.\n", "without saying where it comes from")]
    [InlineData("# T\n\n- one thing\n", "without saying where it comes from")]
    [InlineData("# T\n\nIt says so. {{ cite \"guide:nowhere\" }}\n", "nothing has the name")]
    [InlineData("# T\n\nIt says so. {{ cite \"us:disclosure_law:nothing\" }}\n", "nothing has the name")]
    [InlineData("# T\n\n::: picture nothing\n:::\n", "there is no picture")]
    [InlineData("# T\n\n::: data nothing\n:::\n", "there is no table")]
    [InlineData("# T\n\n<b>x</b> {{ cite \"memory\" }}\n", "must not hold")]
    public void A_chapter_states_nothing_without_a_source_and_shows_nothing_that_is_not_there(string text, string fault)
    {
        var faults = RequestDrafter.Open(new OfficePacks(("guide/en/b9-ours.md", text))).CheckPacks().Where(f => f.Severity == Severity.Error).ToList();
        Assert.Contains(faults, f => f.Message.Contains(fault, StringComparison.Ordinal) && f.Location!.File == "guide/en/b9-ours.md");
    }

    [Fact]
    public void A_picture_whose_words_do_not_fit_is_a_fault()
    {
        var faults = RequestDrafter.Open(new OfficePacks(("guide/diagrams/ours.yaml", "diagrams: [{ id: ours, title: Ours, nodes: [{ id: a, shape: question, text: Incomprehensibilities, column: 1, row: 1 }, { id: b, shape: step, text: b, column: 6, row: 1 }] }]\n"))).CheckPacks();
        Assert.Contains(faults, f => f.Message.Contains("does not fit", StringComparison.Ordinal));
    }

    [Fact]
    public void A_blank_letter_has_gaps_in_the_place_of_the_facts_and_nothing_of_the_fictional_case()
    {
        var forms = Scenario.Drafter.ComposeGuideForms(null, new GuideOptions { AsOf = Day }).Value!;
        var document = Scenario.Drafter.WriteGuide(forms).Value!;
        Assert.Empty(DocumentValidator.Validate(document).Select(f => f.Message));
        var body = Part(document, "word/document.xml");
        XNamespace w = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
        Assert.True(body.Descendants(w + "showingPlcHdr").Count() > 100);
        Assert.All(["Officer One", "Example Police Station", "EXAMPLE-1", "sample_user", "Snap", "Booking", "GitHub", "EXAMPLE-R1", "Example ", "example.csv", "+12025550123"], t => Assert.DoesNotContain(t, body.Value, StringComparison.Ordinal));
    }

    [Fact]
    public void There_is_a_blank_letter_for_every_kind_and_for_what_follows_a_request_one_to_a_company_and_one_to_a_state()
    {
        var forms = Scenario.Drafter.ComposeGuideForms(null, new GuideOptions { AsOf = Day }).Value!;
        var wanted = Scenario.Drafter.Vocabulary.RequestKinds.SelectMany(k => !RequestKinds.IsLetter(k.Id) || k.Id == RequestKinds.EmergencyFollowUp ? new[] { k.Name } : [$"{k.Name}, to a company", $"{k.Name}, to a state"]);
        Assert.Equal(wanted, forms.Sheets.Select(s => s.Title));
        Assert.Equal(forms.Sheets.Count(), forms.Sheets.Select(s => s.Number).Distinct().Count());
        Assert.All(forms.Sheets, s => Assert.Contains(s.Blocks.OfType<GuideParagraph>().SelectMany(p => p.Text).OfType<GuideGap>(), _ => true));
        Assert.Equal(["F-REMINDER", "F-REMINDER-STATE"], Scenario.Drafter.ComposeGuideForms(RequestKinds.Reminder, new GuideOptions { AsOf = Day }).Value!.Sheets.Select(s => s.Number));
    }

    [Fact]
    public void A_blank_letter_says_nothing_that_only_one_company_or_one_state_asks_and_names_each_gap_in_plain_words()
    {
        var forms = Scenario.Drafter.ComposeGuideForms(null, new GuideOptions { AsOf = Day }).Value!;
        var gaps = forms.Sheets.SelectMany(s => s.Blocks).SelectMany(Inlines).OfType<GuideGap>().ToList();
        Assert.DoesNotContain(gaps, g => g.Fact.Contains("additional_facts", StringComparison.Ordinal) || g.Label is "Word" || g.Label.Contains('_', StringComparison.Ordinal));
        Assert.DoesNotContain("The law of the United States", string.Join('\n', GuideText.Write(forms).Select(l => l.Text)), StringComparison.Ordinal);
    }

    [Fact]
    public void The_short_edition_prints_the_letters_of_a_desk_names_the_others_and_tells_once_what_is_checked_in_all()
    {
        var forms = Core.Parts.Single(p => p.Letter == "F").Sheets;
        Assert.Equal(["F-PRES", "F-EXT", "F-AUTH", "F-EMER", "F-VOL", "F-MLA", "F-CHECKS", "F-OTHERS"], forms.Select(s => s.Number));
        var printed = forms.Select(s => s.Title).ToHashSet();
        var named = string.Join('\n', forms[^1].Blocks.OfType<GuideTable>().SelectMany(t => t.Rows).Select(r => Text(r.Cells[2].Lines[0])));
        Assert.All(Scenario.Drafter.Vocabulary.RequestKinds.Where(k => !printed.Contains(k.Name)), k => Assert.Contains(k.Id, named, StringComparison.Ordinal));
        var checks = forms.Select(f => f.Blocks.OfType<GuideList>().Where(l => l.IsChecklist).SelectMany(l => l.Items).Select(Text).ToList()).ToList();
        Assert.DoesNotContain(checks.SelectMany(c => c).CountBy(c => c), c => c.Value > 2);
        Assert.NotEmpty(checks[^2]);
    }

    [Fact]
    public void What_an_officer_looks_for_on_a_providers_page_is_there_even_where_nobody_knows_it()
    {
        string[] rows = ["Write to", "How to send", "Name the account by", "What is held", "Keeping it", "Given without compulsion", "Emergency", "Is the user told?", "Through the authorities", "Papers it wants"];
        Assert.All(Full.Parts.Single(p => p.Letter == "P").Sheets, s => Assert.Empty(rows.Except(s.Blocks.OfType<GuideTable>().SelectMany(t => t.Rows).Select(r => Text(r.Cells[0].Lines[0])))));
    }

    [Fact]
    public void The_company_for_a_user_at_home_stands_first_on_its_page_and_in_the_table_of_all()
    {
        var lines = Core.Sheets.Single(s => s.Number == "P-TIKTOK").Blocks.OfType<GuideTable>().First().Rows[0].Cells[1].Lines;
        Assert.Matches("^TikTok Pte. Limited, .* – user in Pakistan", Text(lines[0]));
        var glance = Core.Sheets.Single(s => s.Title.StartsWith("Providers at a glance", StringComparison.Ordinal)).Blocks.OfType<GuideTable>().First();
        Assert.StartsWith("TikTok Pte. Limited", Text(glance.Rows.Single(r => Text(r.Cells[0].Lines[0]) == "TikTok").Cells[1].Lines[0]), StringComparison.Ordinal);
        // LinkedIn goes by the state of the requester; its other company is not for this one.
        Assert.DoesNotContain(Core.Sheets.Single(s => s.Number == "P-LINKEDIN").Blocks.OfType<GuideTable>().First().Rows[0].Cells[1].Lines, l => Text(l).StartsWith("LinkedIn Ireland", StringComparison.Ordinal));
    }

    [Fact]
    public void A_service_is_found_by_its_name_and_the_list_of_names_leads_to_the_sheet()
    {
        var cells = Core.Parts[0].Sheets.Single(s => s.Title.StartsWith("Which sheet", StringComparison.Ordinal)).Blocks.OfType<GuideTable>().Single().Rows.SelectMany(r => r.Cells).SelectMany(c => c.Lines).ToList();
        Assert.Equal("P-META", cells.Single(l => Text(l).StartsWith("Instagram ", StringComparison.Ordinal)).Text.OfType<GuideRun>().Single(r => r.Sheet is not null).Sheet);
        Assert.Equal("S-CH", cells.Single(l => Text(l).StartsWith("Switzerland ", StringComparison.Ordinal)).Text.OfType<GuideRun>().Single(r => r.Sheet is not null).Sheet);
    }

    [Fact]
    public void Every_sheet_that_a_chapter_names_is_in_the_edition()
    {
        var numbers = Core.Sheets.Select(s => s.Number).ToHashSet();
        var named = Core.Parts.Where(p => p.Letter is "0" or "B" or "C" or "D").SelectMany(p => p.Sheets).SelectMany(s => s.Blocks.Where(b => b is not GuideTable { IsDense: true })).SelectMany(Inlines).OfType<GuideRun>().Select(r => r.Sheet).OfType<string>();
        Assert.Empty(named.Except(numbers));
    }

    [Fact]
    public void What_a_convention_covers_is_told_once_and_a_state_names_those_that_bind_it()
    {
        var table = Core.Parts.Single(p => p.Letter == "C").Sheets.SelectMany(s => s.Blocks).OfType<GuideTable>().Single(t => t.Header?[0] == "Convention");
        var told = Text(table.Rows.Single(r => Text(r.Cells[0].Lines[0]) == "UNTOC").Cells[1].Lines[0]);
        Assert.True(told.Length > 60);
        Assert.All(Core.Parts.Single(p => p.Letter == "S").Sheets, s =>
        {
            var text = string.Join('\n', s.Blocks.OfType<GuideTable>().SelectMany(t => t.Rows).SelectMany(r => r.Cells).SelectMany(c => c.Lines).Select(Text));
            Assert.Contains("UNTOC", text, StringComparison.Ordinal);
            Assert.DoesNotContain(told, text, StringComparison.Ordinal);
        });
    }

    [Fact]
    public void A_mark_stands_behind_its_own_sentence()
    {
        var office = RequestDrafter.Open(new OfficePacks(("guide/en/b9-ours.md", "# T\n\nOne thing. {{ cite \"guide:gifct\" }} Another. {{ cite \"memory\" }}\n")));
        var text = Compose(office, new GuideOptions { AsOf = Day }).Sheets.Single(s => s.Title == "T").Blocks.OfType<GuideParagraph>().First().Text;
        Assert.Collection(text, t => Assert.Equal("One thing.", ((GuideRun)t).Text), t => Assert.Equal(GuideMarkKind.Own, ((GuideMark)t).Kind), t => Assert.Equal(" Another.", ((GuideRun)t).Text), t => Assert.Equal(GuideMarkKind.Remembered, ((GuideMark)t).Kind));
    }

    [Fact]
    public void Another_state_that_makes_requests_gets_a_whole_guide_without_a_line_of_code()
    {
        var guide = Compose(Scenario.Drafter, new GuideOptions { AsOf = Day, Country = "ph" });
        Assert.Empty(DocumentValidator.Validate(Scenario.Drafter.WriteGuide(guide).Value!).Select(f => f.Message));
        Assert.Contains(guide.Sheets, s => s.Number == "A-1" && s.Blocks.OfType<GuideTable>().Any());
        var text = string.Join('\n', GuideText.Write(guide).Select(l => l.Text));
        Assert.DoesNotContain("Basis with the Islamic Republic of Pakistan", text, StringComparison.Ordinal);
    }

    [Fact]
    public void A_sheet_that_does_not_exist_is_answered_with_the_nearest()
    {
        var finding = Assert.Single(Scenario.Drafter.ComposeGuideSheet("metta", new GuideOptions { AsOf = Day }).Findings);
        Assert.Contains("Did you mean \"meta\"?", finding.Message, StringComparison.Ordinal);
        Assert.Equal("P-META", Scenario.Drafter.ComposeGuideSheet("p-meta", new GuideOptions { AsOf = Day }).Value!.Sheets.Single().Number);
    }

    private static Guide Compose(RequestDrafter drafter, GuideOptions options)
    {
        var composed = drafter.ComposeGuide(options);
        Assert.Empty(composed.Findings);
        return composed.Value!;
    }

    private static XElement Part(byte[] document, string name)
    {
        using var archive = new ZipArchive(new MemoryStream(document));
        using var stream = archive.GetEntry(name)!.Open();
        return XElement.Load(stream);
    }

    // The page without its frame, which names the hash of the library.
    private static string Body(byte[] page) => Regex.Match(Encoding.UTF8.GetString(page), "<main.*</main>", RegexOptions.Singleline).Value;

    private static IEnumerable<GuideInline> Inlines(GuideBlock block) => block switch
    {
        GuideParagraph paragraph => paragraph.Text,
        GuideList list => list.Items.SelectMany(i => i),
        GuideTable table => table.Rows.SelectMany(r => r.Cells).SelectMany(c => c.Lines).SelectMany(l => l.Text),
        _ => [],
    };

    private static string Text(GuideLine line) => Text(line.Text);

    private static string Text(IReadOnlyList<GuideInline> text) => string.Concat(text.OfType<GuideRun>().Select(r => r.Text));
}
