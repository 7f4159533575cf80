using System.Xml;
using System.Xml.Linq;
using EvidenceRequests.Documents.Incoming;
using EvidenceRequests.Documents.Reference;
using EvidenceRequests.Documents.Templates;
using EvidenceRequests.Documents.Docx;
using EvidenceRequests.Model;

namespace EvidenceRequests.Documents;

/// <summary>
/// The look of documents: styles, numbering, paper, header and footer. The standard one is part of the library; an
/// agency puts its own letterhead in its place. It is prepared once and used for any number of documents.
/// </summary>
public sealed class ReferenceDocument
{
    private const string Folder = "templates/reference/";

    internal ReferenceDocument(ReferenceParts parts)
    {
        Parts = parts;
        Shared = new PartCache(parts);
    }

    internal ReferenceParts Parts { get; }

    internal PartCache Shared { get; }

    /// <summary>The look that the library brings along. Findings name a part of <c>templates/reference</c> that is missing or broken.</summary>
    public static Result<ReferenceDocument> Default(Library library, PaperSize paper = PaperSize.A4) => Read(library, page => paper == PaperSize.Letter ? page with { Width = 12240, Height = 15840 } : page);

    /// <summary>The same look on another page.</summary>
    internal static Result<ReferenceDocument> Default(Library library, PageLayout page) => Read(library, _ => page);

    private static Result<ReferenceDocument> Read(Library library, Func<PageLayout, PageLayout> change)
    {
        ArgumentNullException.ThrowIfNull(library);
        var findings = new List<Finding>();
        XElement Part(string name) => GetPart(library, name, findings);
        var (styles, numbering, settings, fonts) = (Part("styles.xml"), Part("numbering.xml"), Part("settings.xml"), Part("fontTable.xml"));
        var (header, footer, section) = (Part("header.xml"), Part("footer.xml"), Part("section.xml"));
        if (findings.Count > 0)
        {
            return new Result<ReferenceDocument> { Findings = findings };
        }

        var page = change(PageLayout.Read(section));
        return new Result<ReferenceDocument>
        {
            Value = new ReferenceDocument(ReferenceParts.Standard(styles, numbering, settings, fonts, header, footer, page)),
        };
    }

    /// <summary>
    /// Opens an agency's letterhead, a .docx of its own: its styles, numbering, paper, header and footer are used, its
    /// text is not. A style it lacks is taken from the standard look, with a warning.
    /// </summary>
    public static Result<ReferenceDocument> Open(ReadOnlyMemory<byte> bytes, Library library)
    {
        var standard = Default(library);
        return standard.Value is null ? standard : LetterheadReader.Read(bytes, standard.Value.Parts);
    }

    private static XElement GetPart(Library library, string name, List<Finding> findings)
    {
        var (line, column, what) = (1, 1, "missing");
        if (library.Templates.TryGetValue(Folder + name, out var text))
        {
            try
            {
                return PartXml.Read(text);
            }
            catch (XmlException exception)
            {
                (line, column, what) = (exception.LineNumber, exception.LinePosition, "not well formed");
            }
        }

        findings.Add(TemplateFindings.At(
            FindingCodes.ReferenceDocumentUnreadable,
            Folder + name,
            line,
            column,
            $"This part of the reference document is {what}.",
            "Restore it from the library, or give a letterhead of your own."));
        return new XElement("none");
    }
}
