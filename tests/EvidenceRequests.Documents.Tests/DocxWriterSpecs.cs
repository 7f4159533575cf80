using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Validation;

namespace EvidenceRequests.Documents.Tests;

public sealed class DocxWriterSpecs
{
    [Fact]
    public void A_document_is_valid()
    {
        var bytes = DocxWriter.Write(Samples.Draft("# Heading\n\n1. First {{ officer.name }}.\n   - a\n1. Second.\n\n::: table accounts\n| No. | Id |\n|---|---|\n{{ for a in accounts }}\n| {{ a.number }} | {{ a.identifiers[0].value }} |\n{{ end }}\n:::\n\nBy {{ channel.name }}."), SampleLibrary.Look);

        using var stream = new MemoryStream(bytes);
        using var document = WordprocessingDocument.Open(stream, false);
        var errors = new OpenXmlValidator(FileFormatVersions.Office2019).Validate(document);
        Assert.Empty(errors.Select(e => $"{e.Part?.Uri} {e.Path?.XPath} {e.Description}"));
        File.WriteAllBytes("/tmp/first.docx", bytes);
    }
}
