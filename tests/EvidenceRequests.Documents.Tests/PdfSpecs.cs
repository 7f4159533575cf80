using System.Globalization;
using System.IO.Compression;
using System.Text;
using EvidenceRequests.Documents.Pdf;

namespace EvidenceRequests.Documents.Tests;

/// <summary>PDF files of an office program: what they tell of the machine is taken out, and several become one.</summary>
public sealed class PdfSpecs
{
    private static readonly DateOnly Day = new(2026, 11, 24);

    [Fact]
    public void A_cleaned_file_tells_no_program_no_hour_no_zone_and_no_random_identity()
    {
        var made = Make("Text (5 0 R) of a page", "+05'00'");
        var clean = Encoding.Latin1.GetString(CleanPdf.Clean(made, Day)!);
        Assert.DoesNotContain("LibreOffice", clean, StringComparison.Ordinal);
        Assert.DoesNotContain("004C0069", clean, StringComparison.Ordinal);
        Assert.DoesNotContain("20260831", clean, StringComparison.Ordinal);
        Assert.DoesNotContain("2026-08-31", clean, StringComparison.Ordinal);
        Assert.DoesNotContain("+05", clean, StringComparison.Ordinal);
        Assert.Equal("07EA000B0018000000000000", Convert.ToHexString(Profile(clean).AsSpan(24, 12)));
        Assert.DoesNotContain("ABCDEF0123456789ABCDEF0123456789", clean, StringComparison.Ordinal);
        Assert.Contains("(D:20261124000000+00'00')", clean, StringComparison.Ordinal);
        Assert.Contains("<xmp:CreateDate>2026-11-24T00:00:00+00:00</xmp:CreateDate>", clean, StringComparison.Ordinal);
    }

    [Fact]
    public void Two_runs_at_different_hours_give_the_same_file_and_two_texts_do_not_get_one_identity()
    {
        var morning = CleanPdf.Clean(Make("one", "Z'", "20260831070000", new string('1', 32)), Day)!;
        var evening = CleanPdf.Clean(Make("one", "Z'", "20260901190000", new string('2', 32)), Day)!;
        Assert.Equal(morning, evening);
        Assert.NotEqual(Identity(morning), Identity(CleanPdf.Clean(Make("two", "Z'"), Day)!));
    }

    [Fact]
    public void A_joined_file_has_all_pages_in_order_with_an_entry_for_each_document()
    {
        var joined = JoinedPdf.Join([("Letter of request", Make("first", "Z'")), ("Annex A – Offences", Make("second", "Z'")), ("Annex B", Make("third", "Z'"))], "The request", Day)!;
        Assert.Equal(3, JoinedPdf.CountPages(joined));
        var text = Encoding.Latin1.GetString(joined);
        Assert.True(text.IndexOf("(first)", StringComparison.Ordinal) < text.IndexOf("(second)", StringComparison.Ordinal));
        Assert.Contains($"/Title<FEFF{Convert.ToHexString(Encoding.BigEndianUnicode.GetBytes("Annex A – Offences"))}>", text, StringComparison.Ordinal);
        Assert.DoesNotContain("LibreOffice", text, StringComparison.Ordinal);
        Assert.Contains("/OutputIntents[", text, StringComparison.Ordinal);
        Assert.All(Starts(text), s => Assert.Matches(@"^\d+ 0 obj\n", text[s..(s + 20)]));
    }

    [Fact]
    public void A_joined_file_can_be_joined_again()
    {
        var pair = JoinedPdf.Join([("a", Make("first", "Z'")), ("b", Make("second", "Z'"))], "Pair", Day)!;
        Assert.Equal(3, JoinedPdf.CountPages(JoinedPdf.Join([("pair", pair), ("c", Make("third", "Z'"))], "All", Day)!));
    }

    [Fact]
    public void What_only_looks_like_a_reference_inside_a_text_is_left_as_it_is()
    {
        var joined = Encoding.Latin1.GetString(JoinedPdf.Join([("a", Make("first", "Z'")), ("b", Make(@"see 5 0 R \) and (5 0 R)", "Z'"))], "All", Day)!);
        Assert.Contains(@"/Note(see 5 0 R \) and (5 0 R))", joined, StringComparison.Ordinal);
    }

    [Fact]
    public void A_file_of_another_kind_or_a_broken_one_is_refused_and_never_a_fault_of_the_program()
    {
        var whole = Make("text", "Z'");
        Assert.Null(CleanPdf.Clean(Encoding.ASCII.GetBytes("no PDF at all"), Day));
        Assert.Null(JoinedPdf.Join([], "Nothing", Day));
        var random = new Random(7);
        for (var i = 0; i < 400; i++)
        {
            var broken = whole[..random.Next(whole.Length)];
            Assert.Null(CleanPdf.Clean(broken, Day));
            var changed = (byte[])whole.Clone();
            changed[random.Next(changed.Length)] = (byte)random.Next(256);
            _ = CleanPdf.Clean(changed, Day);
            _ = JoinedPdf.Join([("a", changed)], "Changed", Day);
        }
    }

    [Fact]
    public void The_pages_of_a_document_in_a_package_count_on_and_name_the_total_of_the_package()
    {
        var word = DocxWriter.Write(DraftComposer.Compose(Samples.Request(Samples.Library(("text", "Text.")))).Value!, SampleLibrary.Look);
        var numbered = PackagePages.Number(word, first: 7, total: 23);
        Assert.Contains("""<w:pgNumType w:start="7" """.TrimEnd(), Part(numbered, "word/document.xml"), StringComparison.Ordinal);
        var footer = Part(numbered, "word/footer1.xml");
        Assert.Contains("<w:t>23</w:t>", footer, StringComparison.Ordinal);
        Assert.DoesNotContain("NUMPAGES", footer, StringComparison.Ordinal);
        Assert.Contains(" PAGE ", footer, StringComparison.Ordinal);
    }

    private static string Part(byte[] package, string name)
    {
        using var archive = new ZipArchive(new MemoryStream(package));
        using var reader = new StreamReader(archive.GetEntry(name)!.Open());
        return reader.ReadToEnd();
    }

    private static byte[] Deflate(byte[] bytes)
    {
        using var packed = new MemoryStream();
        using (var deflate = new ZLibStream(packed, CompressionLevel.Optimal, leaveOpen: true))
        {
            deflate.Write(bytes);
        }

        return packed.ToArray();
    }

    private static byte[] Profile(string pdf)
    {
        var start = pdf.IndexOf("stream\n", pdf.IndexOf("<</N 3", StringComparison.Ordinal), StringComparison.Ordinal) + "stream\n".Length;
        using var inflate = new ZLibStream(new MemoryStream(Encoding.Latin1.GetBytes(pdf[start..])), CompressionMode.Decompress);
        using var plain = new MemoryStream();
        inflate.CopyTo(plain);
        return plain.ToArray();
    }

    private static string Identity(byte[] pdf) => Encoding.Latin1.GetString(pdf)[^120..];

    private static IEnumerable<int> Starts(string text) => text[text.LastIndexOf("xref\n0 ", StringComparison.Ordinal)..].Split('\n').Where(l => l.EndsWith(" n ", StringComparison.Ordinal)).Select(l => int.Parse(l[..10], CultureInfo.InvariantCulture));

    // One page as LibreOffice writes it, as far as it matters here.
    private static byte[] Make(string note, string zone, string date = "20260831070000", string identity = "ABCDEF0123456789ABCDEF0123456789")
    {
        var stamp = DateTime.ParseExact(date, "yyyyMMddHHmmss", CultureInfo.InvariantCulture).ToString("yyyy-MM-dd'T'HH:mm:ss", CultureInfo.InvariantCulture) + (zone == "Z'" ? "Z" : "+05:00");
        var xmp = $"<pdf:Producer>LibreOffice 7.4</pdf:Producer><xmp:CreatorTool>Writer</xmp:CreatorTool><xmp:CreateDate>{stamp}</xmp:CreateDate>";
        var profile = Deflate([.. new byte[24], .. Encoding.ASCII.GetBytes(date[..12]), .. new byte[92]]);
        string[] objects =
        [
            "<</Type/Catalog/Pages 2 0 R/OutputIntents[6 0 R]/Metadata 7 0 R>>",
            "<</Type/Pages\n/MediaBox[ 0 0 595 842 ]\n/Kids[ 3 0 R ]\n/Count 1>>",
            "<</Type/Page/Parent 2 0 R/Contents 4 0 R>>",
            $"<</Length 5 0 R/Note({note})>>\nstream\nBT (8 0 R) Tj ET\nendstream",
            "16",
            "<</Type/OutputIntent/S/GTS_PDFA1/OutputConditionIdentifier(sRGB)/DestOutputProfile 9 0 R>>",
            $"<</Type/Metadata/Subtype/XML/Length {xmp.Length}>>\nstream\n{xmp}\nendstream",
            $"<</Creator<FEFF005700720069007400650072>\n/Producer<FEFF004C0069006200720065004F00660066006900630065>\n/CreationDate(D:{date}{zone})>>",
            $"<</N 3/Length {profile.Length}/Filter/FlateDecode>>\nstream\n{Encoding.Latin1.GetString(profile)}\nendstream",
        ];
        var text = new StringBuilder("%PDF-1.4\n");
        var starts = new List<int>();
        for (var i = 0; i < objects.Length; i++)
        {
            starts.Add(text.Length);
            text.Append(CultureInfo.InvariantCulture, $"{i + 1} 0 obj\n{objects[i]}\nendobj\n\n");
        }

        var table = text.Length;
        text.Append(CultureInfo.InvariantCulture, $"xref\n0 {objects.Length + 1}\n0000000000 65535 f \n");
        starts.ForEach(s => text.Append(CultureInfo.InvariantCulture, $"{s:D10} 00000 n \n"));
        text.Append(CultureInfo.InvariantCulture, $"trailer\n<</Size {objects.Length + 1}/Root 1 0 R\n/Info 8 0 R\n/ID [ <{identity}>\n<{identity}> ]\n/DocChecksum /{identity}\n>>\nstartxref\n{table}\n%%EOF\n");
        return Encoding.Latin1.GetBytes(text.ToString());
    }
}
