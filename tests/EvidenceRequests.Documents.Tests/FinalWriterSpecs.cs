using System.IO.Compression;
using System.Text;
using System.Text.RegularExpressions;
using System.Xml.Linq;
using EvidenceRequests.Documents.Release;
using EvidenceRequests.Model;

namespace EvidenceRequests.Documents.Tests;

/// <summary>The final document says what the draft says, and nothing about where it came from.</summary>
public sealed class FinalWriterSpecs
{
    private const string Letter = """
        ::: letterhead
        **{{ agency.name }}**
        :::

        # Request

        1. First, by {{ channel.name }}, signed by {{ officer.name }}.
           - Bullet.

        ::: table accounts
        | No. | Identifier |
        |---|--:|
        | 1 | {{ accounts[0].identifiers[0].value }} |
        :::

        Second {{ persons[0].original }}.
        """;

    private static readonly XNamespace W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
    private static readonly Lazy<byte[]> Draft = new(() => DocxWriter.Write(Samples.Draft(Letter), SampleLibrary.Look));

    // What Word leaves in a file that several people have edited.
    private static readonly Lazy<byte[]> Edited = new(() => ByWord(Draft.Value));

    [Fact]
    public void The_text_and_its_form_are_those_of_the_draft()
    {
        foreach (var draft in new[] { Draft.Value, Edited.Value })
        {
            var (before, after) = (new WrittenDocument(draft), new WrittenDocument(Final(draft)));

            Assert.Equal(DocumentStructure.Describe(before.Body), DocumentStructure.Describe(after.Body));
            Assert.True(WrittenDocument.Has(after.Body, "tblHeader"));
        }
    }

    [Fact]
    public void The_final_document_keeps_the_rules_of_its_format()
    {
        Assert.Empty(DocxWriterSpecs.Faults(Final(Draft.Value)));
        Assert.Empty(DocxWriterSpecs.Faults(Final(Edited.Value)));
    }

    [Fact]
    public void No_control_bookmark_comment_fact_path_alias_or_name_is_left_in_any_byte()
    {
        foreach (var draft in new[] { Draft.Value, Edited.Value })
        {
            var recorded = DraftReader.Read(draft, "draft.docx").Value!.Provenance!.Sections.SelectMany(s => s.Slots).Select(s => s.Fact);
            var parts = new WrittenDocument(Final(draft)).Parts;

            foreach (var (name, text) in parts)
            {
                Assert.DoesNotContain(text, c => c is >= '\uE000' and <= '\uF8FF');
                Assert.All(recorded, fact => Assert.DoesNotContain(fact, text, StringComparison.OrdinalIgnoreCase));
                Assert.All(new[] { "er_", "evreq", "urn:evidence", "w:sdt", "w:alias", "w:tag", "rsid", "commentR", "Imran", "C:\\", "Officer, name", "DRAFT", "not for service", "secret" }, trace => Assert.False(text.Contains(trace, StringComparison.OrdinalIgnoreCase), $"{trace} in {name}"));
            }

            Assert.DoesNotContain(parts.Keys, k => Regex.IsMatch(k, "custom|comment|people|app|glossary|web|printer", RegexOptions.IgnoreCase));
        }
    }

    [Fact]
    public void Title_and_language_stay_for_screen_readers()
    {
        var core = new WrittenDocument(Final(Edited.Value)).Parts["docProps/core.xml"];

        Assert.Contains("<dc:title>", core, StringComparison.Ordinal);
        Assert.Contains("<dc:language>en-GB</dc:language>", core, StringComparison.Ordinal);
        Assert.DoesNotContain("creator", core, StringComparison.Ordinal);
    }

    [Fact]
    public void The_header_keeps_classification_and_reference_and_loses_the_mark_of_a_draft()
    {
        var header = new WrittenDocument(Final(Draft.Value)).Parts["word/header1.xml"];

        Assert.Contains("Confidential", header, StringComparison.Ordinal);
        Assert.Contains("CTD-SND-2026-088", header, StringComparison.Ordinal);
        Assert.Contains("NUMPAGES", new WrittenDocument(Final(Draft.Value)).Parts["word/footer1.xml"], StringComparison.Ordinal);
    }

    [Fact]
    public void The_same_draft_gives_the_same_bytes() => Assert.Equal(Final(Edited.Value), Final(Edited.Value));

    [Fact]
    public void A_cross_reference_keeps_its_bookmark_under_a_name_that_says_nothing()
    {
        var draft = Changed(Draft.Value, "word/document.xml", x => x.Replace("Bullet.", $"See</w:t></w:r><w:r><w:fldChar w:fldCharType=\"begin\"/></w:r><w:r><w:instrText> REF er_1 \\h </w:instrText></w:r><w:r><w:fldChar w:fldCharType=\"separate\"/></w:r><w:r><w:t>{new WrittenDocument(Draft.Value).Controls[0].Text}</w:t></w:r><w:r><w:fldChar w:fldCharType=\"end\"/></w:r><w:r><w:t>", StringComparison.Ordinal));

        var text = new WrittenDocument(Final(draft)).Parts["word/document.xml"];

        Assert.Contains("REF _Ref1 \\h", text, StringComparison.Ordinal);
        Assert.Contains("w:name=\"_Ref1\"", text, StringComparison.Ordinal);
        Assert.Single(Regex.Matches(text, "<w:bookmarkStart"));
    }

    [Theory]
    [InlineData("word/header1.xml", "CTD-SND-2026-088", "Second DRAFT of it", FindingCodes.DraftMarkLeft)]
    [InlineData("word/document.xml", "Bullet.", "\uF0B7 Bullet.", FindingCodes.PrivateUseCharacter)]
    [InlineData("word/document.xml", "<w:t>Bullet.", "<w:rPr><w:vanish/></w:rPr><w:t>Bullet.", FindingCodes.HiddenText)]
    [InlineData("word/document.xml", "<w:t>Bullet.", "<w:object><o:OLEObject xmlns:o=\"urn:schemas-microsoft-com:office:office\" r:id=\"rId99\"/></w:object><w:t>Bullet.", FindingCodes.ActiveContent)]
    [InlineData("word/document.xml", "<w:t>Bullet.", "<w:drawing r:id=\"rId99\"/><w:t>Bullet.", FindingCodes.ObjectNotReleased)]
    public void What_must_not_leave_is_refused_with_what_to_do(string part, string from, string to, string code)
    {
        var outcome = FinalWriter.Write(Changed(Draft.Value, part, x => x.Replace(from, to, StringComparison.Ordinal)), "draft.docx");

        Assert.Null(outcome.Value);
        Assert.Contains(outcome.Findings, f => f.Code == code);
        Assert.All(outcome.Findings, f => Assert.NotEmpty(f.Fix!));
    }

    [Fact]
    public void A_file_name_or_a_date_of_today_becomes_the_text_it_shows()
    {
        var draft = Changed(Draft.Value, "word/document.xml", x => x.Replace("Bullet.", "On </w:t></w:r><w:r><w:fldChar w:fldCharType=\"begin\"/></w:r><w:r><w:instrText> DATE \\@ d </w:instrText></w:r><w:r><w:fldChar w:fldCharType=\"separate\"/></w:r><w:r><w:t>24 November</w:t></w:r><w:r><w:fldChar w:fldCharType=\"end\"/></w:r><w:r><w:t>.", StringComparison.Ordinal));

        var text = new WrittenDocument(Final(draft)).Parts["word/document.xml"];

        Assert.Contains("24 November", text, StringComparison.Ordinal);
        Assert.DoesNotContain("DATE", text, StringComparison.Ordinal);
        Assert.DoesNotContain("fldChar", text, StringComparison.Ordinal);
    }

    [Fact]
    public void The_picture_of_a_letterhead_stays_under_a_name_that_says_nothing()
    {
        var final = Final(DocxWriter.Write(Samples.Draft(Letter), ReferenceDocument.Open(LetterheadSpecs.Letterhead(), Samples.Library()).Value!));

        Assert.Empty(DocxWriterSpecs.Faults(final));
        Assert.Contains("word/media/picture1.png", new WrittenDocument(final).Parts.Keys);
        Assert.DoesNotContain(new WrittenDocument(final).Parts.Values, p => p.Contains("Crest", StringComparison.Ordinal));
    }

    [Fact]
    public void Remarks_of_a_picture_stay_behind_and_its_image_does_not_change()
    {
        var pixel = Convert.FromBase64String("iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==");
        byte[] remark = [0, 0, 0, 5, .. "tEXtImran"u8, .. Checksum("tEXtImran"u8)];
        byte[] profile = [0, 0, 0, 5, .. "iCCPImran"u8, .. Checksum("iCCPImran"u8)];
        byte[] jfif = [0xFF, 0xE0, 0, 16, .. "JFIF\0"u8, 1, 1, 0, 0, 1, 0, 1];
        byte[] image = [0xFF, 0xDB, 0, 3, 9, 0xFF, 0xDA, 0, 2, 1, 0xFF, 0, 0xFF, 0xD0, 7, 0xFF, 0xD9];

        Assert.Equal(pixel, PictureCleaner.Clean([.. pixel[..33], .. remark, .. profile, .. pixel[33..], .. "Imran"u8])!.Value.Bytes);
        Assert.Equal(
            [0xFF, 0xD8, .. jfif, 0, 0, .. image],
            PictureCleaner.Clean([0xFF, 0xD8, .. jfif, 1, 1, 0xFF, 0xFF, 0xE1, 0, 7, .. "Imran"u8, 0xFF, 0xFE, 0, 7, .. "Imran"u8, 0xFF, 0xE2, 0, 7, .. "Imran"u8, .. image, .. "Imran"u8])!.Value.Bytes);
    }

    [Theory]
    [InlineData("GIF89a Imran")]
    [InlineData("BM Imran")]
    [InlineData("<svg xmlns='http://www.w3.org/2000/svg'><script>Imran</script></svg>")]
    [InlineData("Imran")]
    public void A_picture_of_another_kind_is_refused_whatever_its_name(string bytes)
    {
        Assert.Null(PictureCleaner.Clean(System.Text.Encoding.ASCII.GetBytes(bytes)));
        var letterhead = DocxWriter.Write(Samples.Draft(Letter), ReferenceDocument.Open(LetterheadSpecs.Letterhead(), Samples.Library()).Value!);

        var outcome = FinalWriter.Write(Changed(letterhead, "word/media/letterhead1.png", _ => bytes), "draft.docx");

        Assert.Contains(outcome.Findings, f => f.Code == FindingCodes.ObjectNotReleased && f.Message.Contains("PNG", StringComparison.Ordinal));
    }

    private static byte[] Checksum(ReadOnlySpan<byte> chunk)
    {
        var bytes = new byte[4];
        System.Buffers.Binary.BinaryPrimitives.WriteUInt32BigEndian(bytes, System.IO.Hashing.Crc32.HashToUInt32(chunk));
        return bytes;
    }

    private static byte[] Final(byte[] draft)
    {
        var outcome = FinalWriter.Write(draft, "draft.docx");
        Assert.True(outcome.Value is not null, string.Join('\n', outcome.Findings.Select(f => $"{f.Code} {f.Message}")));
        return outcome.Value;
    }

    private static byte[] ByWord(byte[] draft)
    {
        const string Comments = "<w:comments xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"><w:comment w:id=\"7\" w:author=\"Imran Clerk\"><w:p><w:r><w:t>secret remark</w:t></w:r></w:p></w:comment></w:comments>";
        const string Custom = "<Properties xmlns=\"http://schemas.openxmlformats.org/officeDocument/2006/custom-properties\"><property name=\"Owner\">Imran</property></Properties>";
        const string People = "<w15:people xmlns:w15=\"http://schemas.microsoft.com/office/word/2012/wordml\"><w15:person w15:author=\"Imran Clerk\"/></w15:people>";
        var edited = Changed(draft, "word/document.xml", x => x
            .Replace("<w:p>", "<w:p w:rsidR=\"00AB12CD\" w:rsidRDefault=\"00AB12CD\">", StringComparison.Ordinal)
            .Replace("<w:r><w:t", "<w:proofErr w:type=\"spellStart\"/><w:r w:rsidRPr=\"00AB12CD\"><w:t", StringComparison.Ordinal));
        edited = Changed(edited, "word/comments.xml", _ => Comments);
        edited = Changed(edited, "word/people.xml", _ => People);
        edited = Changed(edited, "docProps/custom.xml", _ => Custom);
        edited = Changed(edited, "docProps/app.xml", x => x.Replace("</Properties>", "<Template>C:\\Users\\imran\\Normal.dotm</Template><Manager>Imran</Manager><Company>Imran</Company></Properties>", StringComparison.Ordinal));
        edited = Changed(edited, "docProps/core.xml", x => x.Replace("</cp:coreProperties>", "<dc:creator>Imran</dc:creator><cp:lastModifiedBy>Imran</cp:lastModifiedBy></cp:coreProperties>", StringComparison.Ordinal));
        return Changed(edited, "word/settings.xml", x => x.Replace("</w:settings>", "<w:rsids><w:rsidRoot w:val=\"00AB12CD\"/></w:rsids><w:docVars><w:docVar w:name=\"secret\" w:val=\"Imran\"/></w:docVars></w:settings>", StringComparison.Ordinal));
    }

    private static byte[] Changed(byte[] document, string part, Func<string, string> change)
    {
        using var stream = new MemoryStream();
        stream.Write(document);
        using (var archive = new ZipArchive(stream, ZipArchiveMode.Update, true))
        {
            var text = string.Empty;
            if (archive.GetEntry(part) is { } entry)
            {
                using (var reader = new StreamReader(entry.Open()))
                {
                    text = reader.ReadToEnd();
                }

                entry.Delete();
            }

            var changed = change(text);
            Assert.NotEqual(text, changed);
            using var writer = archive.CreateEntry(part).Open();
            writer.Write(Encoding.UTF8.GetBytes(changed));
        }

        return stream.ToArray();
    }
}
