using System.IO.Compression;
using System.Text;
using System.Xml.Linq;
using EvidenceRequests.Model;

namespace EvidenceRequests.Documents.Tests;

/// <summary>All changes accepted give the newer document; all rejected, the older one.</summary>
public sealed class RedlineSpecs
{
    private const string Letter = """
        ::: letterhead
        **{{ agency.name }}**\
        {{ authority.unit }}
        :::

        # Request

        We ask you to preserve the data of **one** account.

        1. First, by {{ channel.name }}, signed by {{ officer.name }}.
           1. Point one of the list.
           1. Point two of the list.
           - Bullet.
        1. Second paragraph about {{ persons[0].original }}.

        ::: table accounts
        | No. | Identifier |
        |---|--:|
        | 1 | first account of the case |
        | 2 | second account of the case |
        | 3 | {{ accounts[0].identifiers[0].value }} |
        :::

        After the table comes more.

        ::: table key-value
        | | |
        |---|---|
        | Name | {{ officer.name }} |
        | Place | Karachi |
        :::

        The last paragraph.
        """;

    private static readonly DateOnly Day = new(2026, 11, 24);
    private static readonly XNamespace W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";

    private static readonly Lazy<byte[]> Written = new(() => DocxWriter.Write(Samples.Draft(Letter), SampleLibrary.Look));

    [Fact]
    public void A_changed_word_is_one_deletion_and_one_insertion()
    {
        var redline = Compare(Written.Value, Changed(x => x.Replace("preserve the data", "disclose the data", StringComparison.Ordinal)));

        Assert.Equal("preserve", Assert.Single(redline.Body.Descendants(W + "del")).Value);
        Assert.Equal("disclose", Assert.Single(redline.Body.Descendants(W + "ins")).Value);
    }

    [Fact]
    public void Each_change_has_our_name_and_the_given_day_and_the_same_two_documents_give_the_same_bytes()
    {
        var newer = Changed(x => x.Replace("preserve the data", "disclose the data", StringComparison.Ordinal));
        var redline = Compare(Written.Value, newer);

        Assert.All(redline.Body.Descendants().Where(e => e.Name.LocalName is "ins" or "del"), e =>
        {
            Assert.Equal("evreq", (string?)e.Attribute(W + "author"));
            Assert.Equal("2026-11-24T00:00:00Z", (string?)e.Attribute(W + "date"));
        });
        Assert.Equal(DraftComparer.Compare(Written.Value, newer, Day).Value, DraftComparer.Compare(Written.Value, newer, Day).Value);
    }

    [Fact]
    public void A_word_that_became_bold_is_a_change_of_form_and_not_of_text()
    {
        var redline = Compare(Written.Value, Edited(b => b.Descendants(W + "r").First(r => r.Value.StartsWith("After the table", StringComparison.Ordinal)).AddFirst(new XElement(W + "rPr", new XElement(W + "b")))));

        Assert.Empty(redline.Body.Descendants(W + "ins"));
        Assert.Single(redline.Body.Descendants(W + "rPrChange"));
    }

    [Fact]
    public void A_row_that_was_added_is_an_inserted_row()
    {
        var redline = Compare(Written.Value, Edited(b => Copy(b.Descendants(W + "tr").ElementAt(2), "another account entirely, found yesterday")));

        Assert.Single(redline.Body.Descendants(W + "trPr"), p => p.Element(W + "ins") is not null);
    }

    [Fact]
    public void A_point_that_moved_one_level_in_is_a_change_of_the_paragraph()
    {
        var redline = Compare(Written.Value, Edited(b => b.Descendants(W + "ilvl").Last(l => (string?)l.Attribute(W + "val") == "0").SetAttributeValue(W + "val", "1")));

        Assert.Equal("0", (string?)Assert.Single(redline.Body.Descendants(W + "pPrChange")).Descendants(W + "ilvl").Single().Attribute(W + "val"));
    }

    [Fact]
    public void The_content_controls_and_bookmarks_of_the_newer_document_stay()
    {
        var newer = Changed(x => x.Replace("Ayesha Khan", "Sana Malik", StringComparison.Ordinal));

        var redline = Compare(Written.Value, newer);

        Assert.Equal(new WrittenDocument(newer).Controls.Select(c => c.Tag), redline.Controls.Select(c => c.Tag));
        Assert.Contains("w:name=\"er_s1_text\"", redline.Parts["word/document.xml"], StringComparison.Ordinal);
    }

    [Fact]
    public void A_change_of_the_header_is_tracked_there()
    {
        var redline = Compare(Written.Value, Part("word/header1.xml", x => x.Replace("DRAFT – not for service", "FINAL", StringComparison.Ordinal)));

        Assert.Contains("FINAL</w:t></w:r></w:ins>", redline.Parts["word/header1.xml"], StringComparison.Ordinal);
        Assert.Contains("<w:delText", redline.Parts["word/header1.xml"], StringComparison.Ordinal);
    }

    [Fact]
    public void Two_documents_that_say_the_same_give_a_note_and_no_change()
    {
        var outcome = DraftComparer.Compare(Written.Value, Written.Value, Day);

        Assert.Equal(FindingCodes.DocumentsDoNotDiffer, Assert.Single(outcome.Findings).Code);
        Assert.DoesNotContain("<w:ins ", new WrittenDocument(outcome.Value!).Parts["word/document.xml"], StringComparison.Ordinal);
    }

    [Fact]
    public void A_document_with_open_changes_is_refused_and_the_finding_says_which()
    {
        var redline = DraftComparer.Compare(Written.Value, Changed(x => x.Replace("preserve the data", "disclose the data", StringComparison.Ordinal)), Day).Value!;

        var finding = Assert.Single(DraftComparer.Compare(redline, Written.Value, Day).Findings);

        Assert.Equal(FindingCodes.ComparisonOfTrackedChanges, finding.Code);
        Assert.Contains("older", finding.Message, StringComparison.Ordinal);
    }

    public static TheoryData<string> Edits => ["a word", "a paragraph taken out", "a paragraph put in", "a row taken out", "a row put in", "the last paragraph taken out", "two paragraphs taken out"];

    [Theory]
    [MemberData(nameof(Edits))]
    public void With_its_changes_taken_as_accepted_a_redline_says_what_the_newer_document_says(string edit)
    {
        var newer = edit switch
        {
            "a word" => Changed(x => x.Replace("preserve the data", "disclose the data", StringComparison.Ordinal)),
            "a paragraph taken out" => Edited(b => Paragraph(b, "After the table").Remove()),
            "a paragraph put in" => Edited(b => Paragraph(b, "After the table").AddAfterSelf(new XElement(Paragraph(b, "After the table")))),
            "a row taken out" => Edited(b => b.Descendants(W + "tr").ElementAt(2).Remove()),
            "a row put in" => Edited(b => b.Descendants(W + "tr").ElementAt(2).AddAfterSelf(new XElement(b.Descendants(W + "tr").ElementAt(2)))),
            "the last paragraph taken out" => Edited(b => Paragraph(b, "The last paragraph").Remove()),
            _ => Edited(b =>
            {
                Paragraph(b, "Bullet").Remove();
                Paragraph(b, "Second paragraph").Remove();
            }),
        };
        var redline = DraftComparer.Compare(Written.Value, newer, Day).Value!;
        Assert.Equal(FindingCodes.DocumentsDoNotDiffer, Assert.Single(DraftComparer.Compare(redline, newer, Day, accept: true).Findings).Code);
        Assert.DoesNotContain(DraftComparer.Compare(redline, Written.Value, Day, accept: true).Findings, f => f.Code == FindingCodes.DocumentsDoNotDiffer);
    }

    private static XElement Paragraph(XElement body, string starts) => body.Descendants(W + "p").First(p => p.Value.StartsWith(starts, StringComparison.Ordinal));

    [Fact]
    public void A_style_and_a_list_that_only_the_older_document_has_come_along()
    {
        var older = Part("word/styles.xml", x => x.Replace("</w:styles>", "<w:style w:type=\"paragraph\" w:customStyle=\"1\" w:styleId=\"Mine\"><w:name w:val=\"My Own\"/><w:basedOn w:val=\"LetterBody\"/></w:style></w:styles>", StringComparison.Ordinal),
            Edited(b => b.Descendants(W + "p").First(p => p.Value.StartsWith("After the table", StringComparison.Ordinal)).Element(W + "pPr")!.Element(W + "pStyle")!.SetAttributeValue(W + "val", "Mine")));

        var redline = Compare(older, Written.Value);

        Assert.Contains("w:styleId=\"Mine\"", redline.Parts["word/styles.xml"], StringComparison.Ordinal);
    }

    [Fact]
    public void An_object_is_carried_into_no_redline()
    {
        var older = Changed(x => x.Replace("<w:t>Bullet.", "<w:object><o:OLEObject xmlns:o=\"urn:schemas-microsoft-com:office:office\" r:id=\"rId99\"/></w:object><w:t>Bullet.", StringComparison.Ordinal));

        var compared = DraftComparer.Compare(older, Written.Value, Day);

        Assert.Null(compared.Value);
        Assert.Equal(FindingCodes.ActiveContent, Assert.Single(compared.Findings).Code);
    }

    [Fact]
    public void What_a_redline_of_words_cannot_show_is_told()
    {
        var newer = Part("word/styles.xml", x => x.Replace("<w:rPrDefault><w:rPr>", "<w:rPrDefault><w:rPr><w:vanish/>", StringComparison.Ordinal), Written.Value);

        Assert.Equal(FindingCodes.ComparisonLeftOut, Assert.Single(DraftComparer.Compare(Written.Value, newer, Day).Findings).Code);
    }

    [Fact]
    public void A_picture_that_was_taken_away_is_carried_so_that_rejecting_brings_it_back()
    {
        var older = DocxWriter.Write(Samples.Draft(Letter), ReferenceDocument.Open(LetterheadSpecs.Letterhead(), Samples.Library()).Value!);
        var newer = Part("word/header1.xml", x => System.Text.RegularExpressions.Regex.Replace(x, "<w:drawing>.*?</w:drawing>", string.Empty), older);

        var redline = new WrittenDocument(DraftComparer.Compare(older, newer, Day).Value!);

        Assert.Contains("word/media/before1.png", redline.Parts.Keys);
        Assert.Contains("before1.png", redline.Parts["word/_rels/header1.xml.rels"], StringComparison.Ordinal);
        Assert.Empty(DocxWriterSpecs.Faults(DraftComparer.Compare(older, newer, Day).Value!));
        Assert.Equal(DocumentStructure.Describe(Root(older, "word/header1.xml")), DocumentStructure.Describe(TrackedChanges.Reject(XDocument.Parse(redline.Parts["word/header1.xml"], LoadOptions.PreserveWhitespace).Root!)));
    }

    [Fact]
    public void A_file_that_is_no_document_is_refused()
    {
        Assert.Equal(FindingCodes.ReturnedUnreadable, Assert.Single(DraftComparer.Compare("text"u8.ToArray(), Written.Value, Day).Findings).Code);
    }

    [Fact]
    public void Paragraphs_added_or_taken_away_at_the_very_end_leave_the_last_mark_alone()
    {
        var longer = Edited(b => b.Elements(W + "p").Last().AddAfterSelf(Paragraph("One more is here.", "LetterNote"), Paragraph("And another.", "Heading1")));

        Compare(Written.Value, longer);
        Compare(longer, Written.Value);
    }

    [Fact]
    public void A_table_that_came_or_went_or_has_more_columns_is_tracked_by_its_rows()
    {
        var without = Edited(b => b.Elements(W + "tbl").First().Remove());
        var wider = Edited(b =>
        {
            var table = b.Elements(W + "tbl").First();
            table.Element(W + "tblGrid")!.Add(new XElement(table.Element(W + "tblGrid")!.Elements().Last()));
            table.Elements(W + "tr").ToList().ForEach(r => r.Add(new XElement(r.Elements(W + "tc").Last())));
        });
        foreach (var other in new[] { without, wider })
        {
            Compare(Written.Value, other);
            Compare(other, Written.Value);
        }
    }

    [Fact]
    public void Any_edits_are_undone_by_rejecting_and_kept_by_accepting()
    {
        for (var seed = 0; seed < 60; seed++)
        {
            var random = new Random(seed);
            var (older, newer) = (Edited(b => RandomEdits.Make(b, random, random.Next(0, 4))), Edited(b => RandomEdits.Make(b, random, random.Next(1, 12))));
            var redline = DraftComparer.Compare(older, newer, Day).Value!;
            Same(older, newer, redline, $"seed {seed}");
            if (seed % 15 == 0)
            {
                Sound(newer, redline);
            }
        }
    }

    private static WrittenDocument Compare(byte[] older, byte[] newer)
    {
        var outcome = DraftComparer.Compare(older, newer, Day);
        Assert.Empty(outcome.Findings);
        Sound(newer, outcome.Value!);
        Same(older, newer, outcome.Value!, "");
        return new WrittenDocument(outcome.Value!);
    }

    // An edit that copies a row copies the ids of its bookmarks, too; what the comparison adds must keep the rules.
    private static void Sound(byte[] newer, byte[] redline)
    {
        static IEnumerable<string> Descriptions(byte[] document) => DocxWriterSpecs.Faults(document).Select(f => f[(f.IndexOf("] ", StringComparison.Ordinal) + 2)..]);
        Assert.Equal(string.Empty, string.Join('\n', Descriptions(redline).Except(Descriptions(newer))));
    }

    private static void Same(byte[] older, byte[] newer, byte[] redline, string what)
    {
        foreach (var part in new[] { "word/document.xml", "word/header1.xml", "word/footer1.xml" })
        {
            var (one, other, merged) = (Root(older, part), Root(newer, part), Root(redline, part));
            Assert.True(DocumentStructure.Describe(other) == DocumentStructure.Describe(TrackedChanges.Accept(merged)), $"{what} {part} accepted:\n{First(DocumentStructure.Describe(other), DocumentStructure.Describe(TrackedChanges.Accept(merged)))}");
            Assert.True(DocumentStructure.Describe(one) == DocumentStructure.Describe(TrackedChanges.Reject(merged)), $"{what} {part} rejected:\n{First(DocumentStructure.Describe(one), DocumentStructure.Describe(TrackedChanges.Reject(merged)))}");
        }
    }

    private static string First(string expected, string actual) =>
        expected.Split('\n').Zip(actual.Split('\n')).Where(p => p.First != p.Second).Select(p => $"-{p.First}\n+{p.Second}").FirstOrDefault() ?? $"-{expected.Split('\n').Length} lines\n+{actual.Split('\n').Length} lines";

    private static XElement Root(byte[] document, string part)
    {
        var root = XDocument.Parse(new WrittenDocument(document).Parts[part], LoadOptions.PreserveWhitespace).Root!;
        return root.Element(W + "body") ?? root;
    }

    private static XElement Paragraph(string text, string style) => RandomEdits.Paragraph(text, style);

    private static void Copy(XElement row, string text)
    {
        var copy = new XElement(row);
        copy.Descendants(W + "t").Last().Value = text;
        row.AddAfterSelf(copy);
    }

    private static byte[] Changed(Func<string, string> change) => Part("word/document.xml", change);

    private static byte[] Edited(Action<XElement> edit) => Part("word/document.xml", x =>
    {
        var document = XDocument.Parse(x, LoadOptions.PreserveWhitespace);
        edit(document.Root!.Element(W + "body")!);
        return document.Root.ToString(SaveOptions.DisableFormatting);
    });

    private static byte[] Part(string part, Func<string, string> change, byte[]? document = null)
    {
        using var stream = new MemoryStream();
        stream.Write(document ?? Written.Value);
        using (var archive = new ZipArchive(stream, ZipArchiveMode.Update, true))
        {
            var entry = archive.GetEntry(part)!;
            string text;
            using (var reader = new StreamReader(entry.Open()))
            {
                text = reader.ReadToEnd();
            }

            var changed = change(text);
            Assert.NotEqual(text.Length == 0, changed.Length > 0);
            using var writer = entry.Open();
            writer.SetLength(0);
            writer.Write(Encoding.UTF8.GetBytes(changed));
        }

        return stream.ToArray();
    }
}
