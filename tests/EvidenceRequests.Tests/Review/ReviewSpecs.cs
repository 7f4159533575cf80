using System.Xml.Linq;
using EvidenceRequests.Documents;

namespace EvidenceRequests.Tests.Review;

/// <summary>Each thing that hands do to a draft is found at its place, in the draft as written and as LibreOffice saved it.</summary>
public sealed class ReviewSpecs
{
    private static readonly DateOnly AsOf = new(2026, 11, 24);
    private static readonly Lazy<Packs.CaseReading> Case = new(() => Scenario.Drafter.Read(File.ReadAllBytes(ProjectFolder.Combine("examples", "instagram-blackmail.yaml")), "case.yaml").Value!);
    private static readonly Lazy<byte[]> Written = new(() => Scenario.Drafter.Draft(Scenario.Drafter.Plan(Case.Value, AsOf).Value!, new DraftOptions { Incomplete = true }).Value![0].Documents[0].Bytes);
    private static readonly Lazy<byte[]> Resaved = new(() => LibreOffice.Kept("preservation.docx", Written!));

    public static TheoryData<bool> BySoftware => [false, true];

    [Theory]
    [MemberData(nameof(BySoftware))]
    public void A_fact_that_was_typed_over_is_found_with_what_it_was(bool resaved)
    {
        var review = Review(resaved, body => WordFile.Type(body, Slot("authority.officer.phone"), "+920000000000"));
        var edited = One(review, FindingCodes.FactEdited);
        Assert.Equal((Severity.Error, 10, "authority.officer.phone"), (edited.Finding.Severity, edited.Line, edited.Finding.Fact));
        Assert.Equal(("+92 42 99000001", "+920000000000"), (edited.Was, edited.Now));
        Assert.Equal(10, One(review, FindingCodes.FactEdited).Finding.Location!.Line);
        Assert.Equal(33, One(review, FindingCodes.FactsContradict).Line);
        Assert.DoesNotContain(review.Remarks, r => r.Finding.Code == FindingCodes.WordingEdited);
        Assert.DoesNotContain("+92", string.Join(' ', review.Remarks.Select(r => $"{r.Finding.Message} {r.Finding.Why} {r.Finding.Fix}")), StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(BySoftware))]
    public void Without_the_case_file_an_edited_fact_is_still_found(bool resaved)
    {
        var draft = DraftReader.Read(WordFile.WithBody(Document(resaved), body => WordFile.Type(body, Slot("authority.officer.phone"), "+920000000000")), "d.docx").Value!;
        var edited = One(Scenario.Drafter.Review(draft, null, AsOf), FindingCodes.FactEdited);
        Assert.Equal((Severity.Warning, 10, null), (edited.Finding.Severity, edited.Line, edited.Was));
    }

    [Theory]
    [MemberData(nameof(BySoftware))]
    public void Wording_changed_by_hand_is_found_in_its_paragraph(bool resaved)
    {
        var review = Review(resaved, body => Replace(body, "Please disclose nothing in answer.", "Please disclose everything."));
        Assert.Equal(12, One(review, FindingCodes.WordingEdited).Line);
    }

    [Theory]
    [MemberData(nameof(BySoftware))]
    public void Curly_quotes_dashes_and_fixed_spaces_are_no_change(bool resaved)
    {
        var review = Review(resaved, body => body.Descendants(WordFile.W + "t").ToList().ForEach(t => t.Value = t.Value.Replace('–', '-').Replace('“', '"').Replace('”', '"').Replace(' ', '\u00A0')));
        Assert.DoesNotContain(review.Remarks, r => r.Finding.Code is FindingCodes.WordingEdited or FindingCodes.WordingAdded or FindingCodes.FactEdited);
    }

    [Theory]
    [MemberData(nameof(BySoftware))]
    public void A_paragraph_added_and_one_deleted_are_found(bool resaved)
    {
        var review = Review(resaved, body =>
        {
            Holder(body, "This letter is a request and not an order.").AddAfterSelf(WordFile.Paragraph("You are ordered to comply at once."));
            Holder(body, "Please do not close, restrict or change").Remove();
        });
        Assert.Equal(15, One(review, FindingCodes.WordingAdded, FindingCodes.WordingEdited).Line);
    }

    [Theory]
    [MemberData(nameof(BySoftware))]
    public void A_section_that_was_deleted_is_named(bool resaved)
    {
        var review = Review(resaved, body => Holder(body, "We intend to ask for the data itself").Remove());
        Assert.Contains("what-follows", One(review, FindingCodes.SectionGone).Finding.Message, StringComparison.Ordinal);
        Assert.Contains(review.Remarks, r => r.Finding.Code == FindingCodes.FactGone);
    }

    [Theory]
    [MemberData(nameof(BySoftware))]
    public void A_signature_that_was_deleted_or_given_to_somebody_else_is_an_error(bool resaved)
    {
        var gone = Review(resaved, body => body.Elements(WordFile.W + "p").Last(p => p.Value.Length > 0).Remove());
        Assert.Equal(Severity.Error, One(gone, FindingCodes.SignatureWrong).Finding.Severity);
        var changed = Review(resaved, body => Replace(body.Elements(WordFile.W + "p").Last(p => p.Value.Length > 0), "Officer One", "Somebody Else"));
        Assert.Equal(35, One(changed, FindingCodes.SignatureWrong).Line);
    }

    [Theory]
    [MemberData(nameof(BySoftware))]
    public void A_period_that_was_changed_in_one_place_contradicts_the_others(bool resaved)
    {
        var review = Review(resaved, body => WordFile.Type(body, Slot("data.d1.from"), "1 September 2026, 00:00"));
        Assert.Contains(review.Remarks, r => r.Finding.Code == FindingCodes.FactsContradict && r.Finding.Fact == "data.d1.from");
    }

    [Theory]
    [MemberData(nameof(BySoftware))]
    public void A_count_in_the_text_that_is_not_that_of_the_table_is_found(bool resaved)
    {
        var review = Review(resaved, body => Replace(body, "preserve the data in the table of items", "preserve 3 items of data"));
        Assert.Contains("3 items", One(review, FindingCodes.NumbersContradict).Finding.Message, StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(BySoftware))]
    public void A_row_taken_out_of_a_table_contradicts_the_text(bool resaved)
    {
        var review = Review(resaved, body => body.Descendants(WordFile.W + "tr").First(r => r.Value.Contains("IP address logs", StringComparison.Ordinal)).Remove());
        Assert.Contains("IP address logs", One(review, FindingCodes.NumbersContradict).Finding.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Placeholders_comments_tracked_changes_names_and_links_are_found()
    {
        XNamespace w = WordFile.W;
        var file = WordFile.WithBody(Written.Value, body =>
        {
            Replace(body, "Please disclose nothing in answer.", "Please answer by [DATE].");
            var inserted = WordFile.Paragraph("Put in.");
            inserted.Elements(w + "r").Single().ReplaceWith(new XElement(w + "ins", new XAttribute(w + "id", 7), new XAttribute(w + "author", "Reviewer"), inserted.Element(w + "r")));
            Holder(body, "Please send us your reference").AddAfterSelf(inserted);
        });
        file = WordFile.With(file, "docProps/core.xml", x => x.Replace("</cp:coreProperties>", "<dc:creator>A. Clerk</dc:creator></cp:coreProperties>", StringComparison.Ordinal));
        file = WordFile.With(file, "word/_rels/settings.xml.rels", _ => """<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/attachedTemplate" Target="https://example.com/t.dotm" TargetMode="External"/></Relationships>""");
        var review = Scenario.Drafter.Review(DraftReader.Read(file, "d.docx").Value!, Case.Value, AsOf);
        Assert.Equal((12, "[DATE]"), (One(review, FindingCodes.PlaceholderLeft).Line, One(review, FindingCodes.PlaceholderLeft).Now));
        Assert.Equal(17, One(review, FindingCodes.ChangeTracked).Line);
        Assert.Equal("A. Clerk", One(review, FindingCodes.NamesInMetadata).Now);
        Assert.Equal(Severity.Error, One(review, FindingCodes.DraftLeadsOutside).Finding.Severity);
        var emergency = DraftReader.Read(File.ReadAllBytes(ProjectFolder.Combine("tests", "returned", "libreoffice", "emergency-disclosure.docx")), "e.docx").Value!;
        Assert.Contains(Scenario.Drafter.Review(emergency, null, AsOf).Remarks, r => r.Finding.Code == FindingCodes.CommentOpen && r.Line is not null);
    }

    [Fact]
    public void A_document_of_others_is_read_for_what_can_be_said()
    {
        var file = WordFile.With(Written.Value, "customXml/item1.xml", _ => "<other/>");
        var review = Scenario.Drafter.Review(DraftReader.Read(file, "d.docx").Value!, Case.Value, AsOf);
        Assert.Equal(Severity.Warning, One(review, FindingCodes.DraftNotOurs).Finding.Severity);
        Assert.Equal(35, review.Draft.Lines.Count);
        Assert.DoesNotContain(review.Remarks, r => r.Finding.Code is FindingCodes.WordingEdited or FindingCodes.FactEdited);
    }

    [Fact]
    public void A_draft_of_an_earlier_build_is_told_as_one_and_its_facts_are_not_called_edited()
    {
        var earlier = WordFile.With(Document(resaved: false), "customXml/item1.xml", text => text.Replace("urn:evidence-requests:draft:3", "urn:evidence-requests:draft:1", StringComparison.Ordinal));
        var review = Scenario.Drafter.Review(DraftReader.Read(earlier, "d.docx").Value!, Case.Value, AsOf);
        Assert.Contains("earlier build", One(review, FindingCodes.DraftNotOurs).Finding.Why, StringComparison.Ordinal);
        Assert.DoesNotContain(review.Remarks, r => r.Finding.Code is FindingCodes.FactEdited or FindingCodes.WordingEdited);
    }

    [Fact]
    public void A_draft_whose_record_has_no_look_is_compared_with_the_built_in_look()
    {
        var earlier = WordFile.With(Document(resaved: false), "customXml/item1.xml", text => System.Text.RegularExpressions.Regex.Replace(text.Replace("urn:evidence-requests:draft:3", "urn:evidence-requests:draft:2", StringComparison.Ordinal), "<(page|form|number) [^>]*/>", string.Empty));
        var changed = WordFile.With(earlier, "word/footer1.xml", text => text.Replace("Page ", "Reply to another address. Page ", StringComparison.Ordinal));

        Assert.DoesNotContain(Scenario.Drafter.Review(DraftReader.Read(earlier, "d.docx").Value!, Case.Value, AsOf).Remarks, r => r.Finding.Code == FindingCodes.PageNotAsWritten);
        Assert.Equal(Severity.Warning, One(Scenario.Drafter.Review(DraftReader.Read(changed, "d.docx").Value!, Case.Value, AsOf), FindingCodes.PageNotAsWritten).Finding.Severity);
        Assert.Equal(Severity.Warning, One(Scenario.Drafter.Review(DraftReader.Read(earlier, "d.docx").Value!, null, AsOf), FindingCodes.PageNotAsWritten).Finding.Severity);
    }

    [Fact]
    public void What_the_case_file_states_otherwise_since_then_is_found()
    {
        var caseFile = Case.Value.CaseFile;
        var changed = Case.Value with { CaseFile = caseFile with { Authority = caseFile.Authority! with { Officer = caseFile.Authority.Officer! with { Phone = "+924299000009" } } } };
        var review = Scenario.Drafter.Review(DraftReader.Read(Written.Value, "d.docx").Value!, changed, AsOf);
        Assert.Equal(("authority.officer.phone", 10), (One(review, FindingCodes.FactChangedInCase).Finding.Fact, One(review, FindingCodes.FactChangedInCase).Line));
    }

    [Fact]
    public void Wording_that_was_approved_anew_since_then_is_named_by_section()
    {
        var file = WordFile.With(Written.Value, "customXml/item1.xml", x => System.Text.RegularExpressions.Regex.Replace(x, "(id=\"request\"[^>]*template-hash=\")[0-9a-f]{64}", "${1}" + new string('0', 64)));
        var review = Scenario.Drafter.Review(DraftReader.Read(file, "d.docx").Value!, Case.Value, AsOf);
        Assert.Contains("request", One(review, FindingCodes.WordingOutdated).Finding.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_request_that_is_no_longer_planned_and_one_of_another_case_are_errors()
    {
        var draft = DraftReader.Read(Written.Value, "d.docx").Value!;
        var empty = Case.Value with { CaseFile = Case.Value.CaseFile with { Data = [] } };
        Assert.Equal(Severity.Error, One(Scenario.Drafter.Review(draft, empty, AsOf), FindingCodes.StepGone).Finding.Severity);
        var other = Case.Value with { CaseFile = Case.Value.CaseFile with { Case = Case.Value.CaseFile.Case with { Reference = "OTHER" } } };
        Assert.Equal(Severity.Error, One(Scenario.Drafter.Review(draft, other, AsOf), FindingCodes.ImportOtherCase).Finding.Severity);
    }

    [Fact]
    public void What_has_run_out_and_packs_that_are_overdue_by_the_day_of_the_review_are_told()
    {
        var reading = Scenario.Drafter.Read(File.ReadAllBytes(ProjectFolder.Combine("examples", "gmail-bomb-plot.yaml")), "case.yaml").Value!;
        var letter = Scenario.Drafter.Draft(Scenario.Drafter.Plan(reading, AsOf).Value!, new DraftOptions { Incomplete = true }).Value!.Single(s => s.Step.Kind == "voluntary-disclosure").Documents[0];
        var codes = Scenario.Drafter.Review(DraftReader.Read(letter.Bytes, "d.docx").Value!, reading, new DateOnly(2028, 1, 1)).Remarks.Select(r => r.Finding.Code).ToHashSet();
        Assert.Contains(FindingCodes.PreservationExpired, codes);
        Assert.Contains(FindingCodes.PackOverdue, codes);
    }

    internal static string Slot(string fact) => DraftReader.Read(Written.Value, "d.docx").Value!.Slots.First(s => s.Recorded.Fact == fact).Recorded.Bookmark;

    internal static byte[] Document(bool resaved) => resaved ? Resaved.Value : Written.Value;

    internal static Packs.CaseReading CaseOf => Case.Value;

    private static DraftReview Review(bool resaved, Action<XElement> change) =>
        Scenario.Drafter.Review(DraftReader.Read(WordFile.WithBody(Document(resaved), change), "d.docx").Value!, Case.Value, AsOf);

    private static ReviewRemark One(DraftReview review, params string[] codes)
    {
        var found = review.Remarks.Where(r => codes.Contains(r.Finding.Code)).ToList();
        Assert.True(found.Count == 1, string.Join('\n', review.Remarks.Select(r => $"{r.Finding.Location} {r.Finding.Code} {r.Finding.Message}")));
        return found[0];
    }

    private static XElement Holder(XElement body, string text) => body.Elements(WordFile.W + "p").First(p => p.Value.Contains(text, StringComparison.Ordinal));

    private static void Replace(XElement within, string old, string text)
    {
        var found = within.Descendants(WordFile.W + "t").First(t => t.Value.Contains(old, StringComparison.Ordinal));
        found.Value = found.Value.Replace(old, text, StringComparison.Ordinal);
    }
}
