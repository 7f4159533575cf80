using System.IO.Compression;
using EvidenceRequests.Model;

namespace EvidenceRequests.Documents.Tests;

public sealed class DocumentValidatorSpecs
{
    private static byte[] Sound => DocxWriter.Write(Samples.Draft("Text by {{ officer.name }}."), SampleLibrary.Look);

    [Fact]
    public void A_sound_document_has_no_findings() => Assert.Empty(DocumentValidator.Validate(Sound));

    [Fact]
    public void A_document_that_breaks_the_rules_is_a_finding_that_names_the_part()
    {
        var finding = Assert.Single(DocumentValidator.Validate(Changed("<w:pPr>", "<w:pPr><w:rPr/>")));

        Assert.Equal(FindingCodes.DocumentInvalid, finding.Code);
        Assert.Contains("/word/document.xml", finding.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void What_is_no_document_is_a_finding() => Assert.Equal(FindingCodes.DocumentInvalid, Assert.Single(DocumentValidator.Validate([1, 2, 3])).Code);

    private static byte[] Changed(string from, string to)
    {
        using var stream = new MemoryStream();
        stream.Write(Sound);
        using (var archive = new ZipArchive(stream, ZipArchiveMode.Update, true))
        {
            var entry = archive.GetEntry("word/document.xml")!;
            string text;
            using (var reader = new StreamReader(entry.Open()))
            {
                text = reader.ReadToEnd();
            }

            entry.Delete();
            using var writer = new StreamWriter(archive.CreateEntry("word/document.xml").Open());
            writer.Write(text.Replace(from, to, StringComparison.Ordinal));
        }

        return stream.ToArray();
    }
}
