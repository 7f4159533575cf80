using System.Xml.Linq;
using DocumentFormat.OpenXml;
using EvidenceRequests.Documents.Docx;
using EvidenceRequests.Documents.Incoming;
using EvidenceRequests.Documents.Incoming.Markup;
using EvidenceRequests.Model;

namespace EvidenceRequests.Documents.Tests;

/// <summary>
/// Every element of WordprocessingML, as the Open XML SDK types them, is put into a letter. Review must say something: that the text is another, or that the
/// page shows, hides or brings in something. What may be put in without a word is listed here, element by element; a new Word cannot add to it.
/// </summary>
public sealed class KnownMarkupSpecs
{
    private const string Identifier = "sample_user_01";

    private static readonly XNamespace W = WordXml.Main;
    private static readonly Dictionary<string, string> NoFacts = [];

    // What shows nothing, hides nothing and changes nothing.
    private const string SilentInRun = "annotationRef commentReference fldChar instrText lastRenderedPageBreak rPr t";
    private const string SilentInParagraph = "bookmarkEnd bookmarkStart commentRangeEnd commentRangeStart customXml customXmlDelRangeEnd customXmlDelRangeStart customXmlInsRangeEnd customXmlInsRangeStart customXmlPr hyperlink moveFromRangeEnd moveFromRangeStart moveToRangeEnd moveToRangeStart pPr permEnd permStart proofErr r sdt";
    private const string SilentInBody = "bookmarkEnd bookmarkStart commentRangeEnd commentRangeStart customXml customXmlDelRangeEnd customXmlDelRangeStart customXmlInsRangeEnd customXmlInsRangeStart customXmlPr moveFromRangeEnd moveFromRangeStart moveToRangeEnd moveToRangeStart p permEnd permStart proofErr sdt sectPr tbl";
    private const string SilentOfRuns = "b bCs bdr color i iCs kern lang noProof position rFonts rStyle shd snapToGrid spacing sz szCs u w";
    private const string SilentOfParagraphs = "adjustRightInd autoSpaceDE autoSpaceDN cnfStyle contextualSpacing divId ind jc keepLines keepNext kinsoku mirrorIndents numPr outlineLvl overflowPunct pBdr pStyle pageBreakBefore rPr shd snapToGrid spacing suppressAutoHyphens suppressLineNumbers tabs textAlignment topLinePunct widowControl wordWrap";
    private const string SilentOfTables = "jc shd tblBorders tblCaption tblCellMar tblCellSpacing tblDescription tblInd tblLayout tblLook tblOverlap tblStyle tblStyleColBandSize tblStyleRowBandSize tblW";
    private const string SilentOfRows = "cantSplit cnfStyle divId gridAfter gridBefore jc tblCellSpacing tblHeader trHeight wAfter wBefore";
    private const string SilentOfCells = "cnfStyle gridSpan hideMark noWrap shd tcBorders tcMar tcW vAlign";
    private const string SilentOfSections = "cols docGrid endnotePr footerReference footnotePr formProt headerReference noEndnote paperSrc pgBorders pgMar pgNumType pgSz printerSettings rtlGutter titlePg type vAlign";

    private static readonly IReadOnlyList<string> Elements =
        [.. typeof(DocumentFormat.OpenXml.Wordprocessing.Run).Assembly.GetTypes()
            .Where(t => t.Namespace == "DocumentFormat.OpenXml.Wordprocessing" && typeof(OpenXmlElement).IsAssignableFrom(t) && !t.IsAbstract && t.GetConstructor(Type.EmptyTypes) is not null)
            .Select(t => (OpenXmlElement)Activator.CreateInstance(t)!)
            .Where(e => e.NamespaceUri == WordXml.Main).Select(e => e.LocalName).Distinct().Order(StringComparer.Ordinal)];

    public static TheoryData<string, string> Places => new()
    {
        { "run", SilentInRun },
        { "paragraph", SilentInParagraph },
        { "body", SilentInBody },
        { "rPr", SilentOfRuns },
        { "pPr", SilentOfParagraphs },
        { "tblPr", SilentOfTables },
        { "trPr", SilentOfRows },
        { "tcPr", SilentOfCells },
        { "sectPr", SilentOfSections },
    };

    [Fact]
    public void The_schema_has_as_many_elements_as_are_tried() => Assert.InRange(Elements.Count, 400, 1000);

    [Theory]
    [MemberData(nameof(Places))]
    public void Every_element_of_the_schema_is_told_unless_it_does_nothing_to_the_page(string place, string silent)
    {
        var clean = Body();
        Assert.Empty(Told(clean, Lines(clean)));
        var lines = Lines(clean);

        var unsaid = Elements.Where(element => Forms(element, place).Any(form => Told(Inserted(place, form), lines).Count == 0));

        var found = string.Join(' ', unsaid);
        Assert.True(silent == found, $"{place}: {found}");
    }

    [Theory]
    [InlineData("rPr", "<w:vanish/>")]
    [InlineData("rPr", "<w:vanish w:val='1'/>")]
    [InlineData("rPr", "<w:color w:val='FFFFFF'/>")]
    [InlineData("rPr", "<w:color w:val='FAFAFA'/>")]
    [InlineData("rPr", "<w:color w:val='000000' w:themeColor='background1'/>")]
    [InlineData("rPr", "<w:color w:val='000000' w:themeColor='text1' w:themeTint='00'/>")]
    [InlineData("rPr", "<w:sz w:val='2'/>")]
    [InlineData("rPr", "<w:shd w:val='solid' w:color='000000' w:fill='auto'/>")]
    [InlineData("rPr", "<w:shd w:val='clear' w:fill='000000'/>")]
    [InlineData("rPr", "<w:highlight w:val='black'/>")]
    [InlineData("rPr", "<w:rFonts w:ascii='Wingdings' w:hAnsi='Wingdings'/>")]
    [InlineData("rPr", "<w:w w:val='1'/>")]
    [InlineData("rPr", "<w:spacing w:val='-200'/>")]
    [InlineData("rPr", "<w:position w:val='-3000'/>")]
    [InlineData("rPr", "<w:rtl/>")]
    [InlineData("pPr", "<w:bidi/>")]
    [InlineData("pPr", "<w:ind w:left='-20000'/>")]
    [InlineData("pPr", "<w:spacing w:line='1' w:lineRule='exact'/>")]
    [InlineData("pPr", "<w:rPr><w:vanish/></w:rPr>")]
    [InlineData("tblPr", "<w:tblInd w:w='30000' w:type='dxa'/>")]
    [InlineData("tblPr", "<w:bidiVisual/>")]
    [InlineData("trPr", "<w:hidden/>")]
    [InlineData("trPr", "<w:trHeight w:val='1' w:hRule='exact'/>")]
    [InlineData("tcPr", "<w:vMerge/>")]
    [InlineData("tcPr", "<w:textDirection w:val='btLr'/>")]
    [InlineData("sectPr", "<w:pgMar w:left='20000'/>")]
    public void A_form_that_hides_or_changes_text_is_no_matter_of_taste(string place, string form) =>
        Assert.Contains(Notices(Inserted(place, Parse(form))), n => n.Effect == PageEffect.Hidden);

    [Theory]
    [InlineData("<w:fldSimple w:instr=' PAGE '><w:r><w:t>sample_user_01</w:t></w:r></w:fldSimple>", PageEffect.Hidden)]
    [InlineData("<w:fldSimple w:instr=' REF nowhere '><w:r><w:t>x</w:t></w:r></w:fldSimple>", PageEffect.Hidden)]
    [InlineData("<w:fldSimple w:instr=' SEQ Annex \\* ALPHABETIC '><w:r><w:t>C</w:t></w:r></w:fldSimple>", PageEffect.Hidden)]
    [InlineData("<w:fldSimple w:instr=' DATE '><w:r><w:t>today</w:t></w:r></w:fldSimple>", PageEffect.Visible)]
    [InlineData("<w:fldSimple w:instr=' INCLUDEPICTURE x '/>", PageEffect.Active)]
    [InlineData("<w:r><w:fldChar w:fldCharType='begin'/><w:instrText>DDE</w:instrText><w:instrText>AUTO x</w:instrText><w:fldChar w:fldCharType='end'/></w:r>", PageEffect.Active)]
    [InlineData("<w:r><w:fldChar w:fldCharType='begin'/><w:instrText> PAGE </w:instrText></w:r>", PageEffect.Hidden)]
    [InlineData("<w:bdo w:val='rtl'><w:r><w:t>abc</w:t></w:r></w:bdo>", PageEffect.Hidden)]
    [InlineData("<w:dir w:val='rtl'><w:r><w:t>pay ten</w:t></w:r></w:dir>", PageEffect.Hidden)]
    [InlineData("<w:dir w:val='rtl'><w:r><w:t>سلام pay ten</w:t></w:r></w:dir>", PageEffect.Hidden)]
    [InlineData("<w:r><w:ruby><w:rubyBase><w:r><w:t>a</w:t></w:r></w:rubyBase></w:ruby></w:r>", PageEffect.Hidden)]
    [InlineData("<w:r><w:object/></w:r>", PageEffect.Active)]
    [InlineData("<w:subDoc r:id='rId9'/>", PageEffect.Active)]
    [InlineData("<x:text xmlns:x='urn:x'>hidden</x:text>", PageEffect.Unknown)]
    [InlineData("<w:r x:y='1' xmlns:x='urn:x'><w:t/></w:r>", PageEffect.Unknown)]
    [InlineData("<m:oMath xmlns:m='http://schemas.openxmlformats.org/officeDocument/2006/math'><m:r><m:t>x</m:t></m:r></m:oMath>", PageEffect.Hidden)]
    public void What_shows_otherwise_than_it_reads_is_told_for_what_it_does(string inserted, PageEffect effect) =>
        Assert.Contains(Notices(Inserted("paragraph", Parse(inserted))), n => n.Effect == effect);

    [Theory]
    [InlineData("<mc:Choice Requires='wps'><w:t>one</w:t></mc:Choice><mc:Fallback><w:t>one</w:t></mc:Fallback>", 0)]
    [InlineData("<mc:Choice Requires='wps'><w:t>one</w:t></mc:Choice><mc:Fallback><w:t>other</w:t></mc:Fallback>", 1)]
    [InlineData("<mc:Choice Requires='x'><w:t>one</w:t></mc:Choice><mc:Fallback><w:t>one</w:t></mc:Fallback>", 1)]
    public void All_branches_of_an_alternative_show_the_same(string branches, int told) =>
        Assert.Equal(told, Notices(Inserted("run", Parse($"<mc:AlternateContent>{branches}</mc:AlternateContent>"))).Count);

    [Theory]
    [InlineData("<mc:Choice Requires='wps'><w:t> one</w:t></mc:Choice><mc:Fallback><w:t> other</w:t></mc:Fallback>", " one")]
    [InlineData("<mc:Choice Requires='x'><w:t> one</w:t></mc:Choice><mc:Fallback><w:t> other</w:t></mc:Fallback>", " other")]
    public void The_branch_is_read_that_programs_show(string branches, string read) =>
        Assert.Contains(Lines(Inserted("run", Parse($"<mc:AlternateContent>{branches}</mc:AlternateContent>"))), l => l.EndsWith(read, StringComparison.Ordinal));

    [Theory]
    [InlineData("<w:r><w:rPr><w:rtl/></w:rPr><w:t>سلام</w:t></w:r>")]
    [InlineData("<w:r><w:rPr><w:vanish w:val='0'/><w:color w:val='auto'/><w:sz w:val='20'/></w:rPr><w:t>x</w:t></w:r>")]
    [InlineData("<w:dir w:val='ltr'><w:r><w:t>x</w:t></w:r></w:dir>")]
    [InlineData("<w:dir w:val='rtl'><w:r><w:rPr><w:rtl/></w:rPr><w:t>سلام </w:t></w:r><w:dir w:val='ltr'><w:r><w:t>x</w:t></w:r></w:dir><w:r><w:rPr><w:rtl/></w:rPr><w:t> سلام</w:t></w:r></w:dir>")]
    public void What_writers_write_for_good_reason_is_not_told(string inserted) => Assert.Empty(Notices(Inserted("paragraph", Parse(inserted))));

    private static List<MarkupNotice> Notices(XElement body)
    {
        var inspector = new MarkupInspector();
        inspector.Inspect(body, KnownText.Body, "the letter", _ => null);
        return [.. inspector.Notices.Select(n => n.Notice)];
    }

    // Anything that a reviewer hears of: another text, a tracked change, a comment, or what the inspector notes.
    private static List<string> Told(XElement body, IReadOnlyList<string> lines) =>
    [
        .. Notices(body).Select(n => n.What),
        .. Lines(body).SequenceEqual(lines) ? Array.Empty<string>() : ["another text"],
        .. CommentsReader.ReadChanges(body, null, "the letter").Select(c => c.Kind.ToString()),
        .. body.Descendants(W + "highlight").Select(_ => "highlighted"),
    ];

    private static List<string> Lines(XElement body) => [.. DocumentBodyReader.Read(body, NoFacts).Lines.Select(l => l.Text)];

    // Each element bare, switched on, and with text inside.
    private static IEnumerable<XElement> Forms(string name, string place)
    {
        yield return new XElement(W + name);
        yield return new XElement(W + name, new XAttribute(W + "val", "1"));
        if (place is "run" or "paragraph" or "body")
        {
            yield return new XElement(W + name, "EVIL");
            yield return new XElement(W + name, new XElement(W + "r", new XElement(W + "t", "EVIL")));
            yield return new XElement(W + name, new XElement(W + "p", new XElement(W + "r", new XElement(W + "t", "EVIL"))));
        }
    }

    private static XElement Inserted(string place, XElement inserted)
    {
        var body = Body();
        var paragraph = body.Element(W + "p")!;
        switch (place)
        {
            case "run":
                paragraph.Element(W + "r")!.Add(inserted);
                break;
            case "paragraph":
                paragraph.Add(inserted);
                break;
            case "body":
                paragraph.AddAfterSelf(inserted);
                break;
            case "pPr":
                paragraph.AddFirst(new XElement(W + "pPr", inserted));
                break;
            case "rPr":
                paragraph.Element(W + "r")!.AddFirst(new XElement(W + "rPr", inserted));
                break;
            default:
                body.Descendants(W + place).Single().Add(inserted);
                break;
        }

        return body;
    }

    private static XElement Parse(string xml) => XElement.Parse(
        $"<root xmlns:w='{W}' xmlns:r='{WordXml.Relationships}' xmlns:mc='{MarkupNames.Compatibility}' xmlns:wps='http://schemas.microsoft.com/office/word/2010/wordprocessingShape' xmlns:x='urn:x'>{xml}</root>").Elements().Single();

    private static XElement Body() => Parse(
        $"<w:body><w:p><w:r><w:t>The account is {Identifier}.</w:t></w:r></w:p>"
        + "<w:tbl><w:tblPr/><w:tblGrid><w:gridCol w:w='4000'/></w:tblGrid><w:tr><w:trPr/><w:tc><w:tcPr/><w:p><w:r><w:t>A cell.</w:t></w:r></w:p></w:tc></w:tr></w:tbl><w:sectPr/></w:body>");
}
