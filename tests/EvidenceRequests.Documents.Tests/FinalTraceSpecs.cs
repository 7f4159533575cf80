using System.IO.Compression;
using System.Text;

namespace EvidenceRequests.Documents.Tests;

/// <summary>A word of another program is put wherever a Word file has room for one; the final document is refused, or does not hold it in any byte.</summary>
public sealed class FinalTraceSpecs
{
    private const string Canary = "Zaubernuss";
    private const string Theme = "<a:theme xmlns:a=\"http://schemas.openxmlformats.org/drawingml/2006/main\" name=\"Zaubernuss\"><a:themeElements><a:clrScheme name=\"Zaubernuss\"/><a:fontScheme name=\"Zaubernuss\"><a:majorFont><a:latin typeface=\"Arial\"/></a:majorFont></a:fontScheme><a:fmtScheme name=\"Zaubernuss\"/></a:themeElements><a:objectDefaults><a:spDef><a:bodyPr/></a:spDef></a:objectDefaults><a:custClrLst><a:custClr name=\"Zaubernuss\"/></a:custClrLst></a:theme>";

    private static readonly Lazy<byte[]> Draft = new(() => DocxWriter.Write(
        Samples.Draft("# Request\n\n1. First, by {{ channel.name }}, signed by {{ officer.name }}.\n\n::: table accounts\n| No. | Identifier |\n|---|--:|\n| 1 | {{ accounts[0].identifiers[0].value }} |\n:::\n\nLast."), SampleLibrary.Look));

    public static TheoryData<string, string, string> Places() => new()
    {
        { "docProps/core.xml", "</cp:coreProperties>", "<dc:description>Zaubernuss</dc:description></cp:coreProperties>" },
        { "docProps/core.xml", "</cp:coreProperties>", "<cp:keywords>Zaubernuss</cp:keywords><cp:contentStatus>Zaubernuss</cp:contentStatus></cp:coreProperties>" },
        { "docProps/core.xml", "<dc:title>", "<dc:title>Zaubernuss " },
        { "docProps/core.xml", "<dc:subject>", "<dc:subject>Zaubernuss " },
        { "docProps/core.xml", "<dc:language>", "<dc:language>Zaubernuss" },
        { "docProps/app.xml", "</Properties>", "<Company>Zaubernuss</Company></Properties>" },
        { "word/settings.xml", "</w:settings>", "<w:saveThroughXslt w:solutionID=\"Zaubernuss\"/></w:settings>" },
        { "word/settings.xml", "</w:settings>", "<w:documentProtection w:hash=\"Zaubernuss\"/></w:settings>" },
        { "word/settings.xml", "<w:compat>", "<w:compat><w:compatSetting w:name=\"Zaubernuss\" w:uri=\"urn:Zaubernuss\" w:val=\"1\"/>" },
        { "word/settings.xml", "<w:listSeparator w:val=\",\"", "<w:listSeparator w:val=\"Zaubernuss\"" },
        { "word/styles.xml", "</w:styles>", "<w:style w:type=\"paragraph\" w:customStyle=\"1\" w:styleId=\"Zaubernuss\"><w:name w:val=\"Zaubernuss\"/><w:aliases w:val=\"Zaubernuss\"/></w:style></w:styles>" },
        { "word/styles.xml", "<w:name w:val=\"Letter Body\"", "<w:name w:val=\"Zaubernuss\"" },
        { "word/styles.xml", "<w:docDefaults>", "<w:latentStyles><w:lsdException w:name=\"Zaubernuss\"/></w:latentStyles><w:docDefaults>" },
        { "word/numbering.xml", "<w:multiLevelType", "<w:nsid w:val=\"Zaubernuss\"/><w:multiLevelType" },
        { "word/numbering.xml", "<w:lvl ", "<w:name w:val=\"Zaubernuss\"/><w:lvl " },
        { "word/fontTable.xml", "</w:fonts>", "<w:font w:name=\"Zaubernuss\"/></w:fonts>" },
        { "word/document.xml", "<w:tblPr>", "<w:tblPr><w:tblCaption w:val=\"Zaubernuss\"/><w:tblDescription w:val=\"Zaubernuss\"/>" },
        { "word/document.xml", "<w:t>Last.", "<!-- Zaubernuss --><?Zaubernuss ?><w:t>Last." },
        { "word/document.xml", "<w:t>Last.", "<w:t xmlns:z=\"urn:Zaubernuss\">Last." },
        { "word/document.xml", "<w:body>", "<w:body><w:bookmarkStart w:id=\"9\" w:name=\"Zaubernuss\"/><w:bookmarkEnd w:id=\"9\"/>" },
        { "word/document.xml", "<w:p>", "<w:p><w:smartTag w:uri=\"Zaubernuss\" w:element=\"Zaubernuss\"/>" },
        { "word/media/unused.png", "", "Zaubernuss" },
        { "customXml/item9.xml", "", "<z>Zaubernuss</z>" },
    };

    [Theory]
    [MemberData(nameof(Places))]
    public void What_another_program_wrote_beside_the_text_does_not_leave(string part, string from, string to) => HoldsNothing(Changed(Draft.Value, part, from, to));

    [Fact]
    public void A_style_of_another_program_keeps_its_form_under_a_name_that_says_nothing()
    {
        var styled = Changed(Draft.Value, "word/styles.xml", "</w:styles>", "<w:style w:type=\"paragraph\" w:customStyle=\"1\" w:styleId=\"Zaubernuss\"><w:name w:val=\"Zaubernuss\"/><w:basedOn w:val=\"LetterBody\"/><w:pPr><w:spacing w:after=\"77\"/></w:pPr></w:style></w:styles>");
        styled = Changed(styled, "word/document.xml", "<w:pStyle w:val=\"LetterBody\"", "<w:pStyle w:val=\"Zaubernuss\"");

        var parts = HoldsNothing(styled)!;

        Assert.Contains("<w:pStyle w:val=\"Style1\"", parts["word/document.xml"], StringComparison.Ordinal);
        Assert.Contains("w:styleId=\"Style1\"", parts["word/styles.xml"], StringComparison.Ordinal);
        Assert.Contains("w:after=\"77\"", parts["word/styles.xml"], StringComparison.Ordinal);
    }

    [Fact]
    public void A_theme_keeps_its_fonts_and_loses_its_names()
    {
        var themed = Changed(Draft.Value, "word/theme/theme1.xml", "", Theme);
        themed = Changed(themed, "word/_rels/document.xml.rels", "</Relationships>", "<Relationship Id=\"rIdTheme9\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/theme\" Target=\"theme/theme1.xml\"/></Relationships>");
        themed = Changed(themed, "[Content_Types].xml", "</Types>", "<Override PartName=\"/word/theme/theme1.xml\" ContentType=\"application/vnd.openxmlformats-officedocument.theme+xml\"/></Types>");

        var parts = HoldsNothing(themed)!;

        Assert.Contains("typeface=\"Arial\"", parts["word/theme/theme1.xml"], StringComparison.Ordinal);
    }

    [Fact]
    public void The_title_that_the_page_shows_stays()
    {
        var title = Samples.Draft("x").Title;
        var titled = DocxWriter.Write(Samples.Draft($"# {title}\n\nText."), SampleLibrary.Look);

        Assert.Contains($"<dc:title>{title}<", HoldsNothing(titled)!["docProps/core.xml"], StringComparison.Ordinal);
    }

    private static IReadOnlyDictionary<string, string>? HoldsNothing(byte[] draft)
    {
        var outcome = FinalWriter.Write(draft, "draft.docx");
        if (outcome.Value is null)
        {
            Assert.NotEmpty(outcome.Findings);
            return null;
        }

        var parts = new WrittenDocument(outcome.Value).Parts;
        Assert.All(parts, p => Assert.False(p.Key.Contains(Canary, StringComparison.OrdinalIgnoreCase) || p.Value.Contains(Canary, StringComparison.OrdinalIgnoreCase), $"{p.Key}: {p.Value}"));
        return parts;
    }

    private static byte[] Changed(byte[] document, string part, string from, string to)
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

            var at = text.IndexOf(from, StringComparison.Ordinal);
            Assert.True(at >= 0, $"{part} has no {from}");
            using var writer = archive.CreateEntry(part).Open();
            writer.Write(Encoding.UTF8.GetBytes(text[..at] + to + text[(at + from.Length)..]));
        }

        return stream.ToArray();
    }
}
