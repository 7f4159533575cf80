using System.Text;
using EvidenceRequests.Documents.Reference;

namespace EvidenceRequests.Documents.Docx;

/// <summary>The parts of the package that only name other parts: content types and relationships. Ids and order are fixed, so that the same draft gives the same bytes.</summary>
internal static class PackageParts
{
    private const string Office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";
    private const string Word = "application/vnd.openxmlformats-officedocument.wordprocessingml.";
    private const string Declaration = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";

    /// <summary>Pictures a letterhead may hold, by the ending of their names.</summary>
    public static IReadOnlyDictionary<string, string> Pictures { get; } = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase)
    {
        ["png"] = "image/png",
        ["jpg"] = "image/jpeg",
        ["jpeg"] = "image/jpeg",
        ["gif"] = "image/gif",
        ["bmp"] = "image/bmp",
        ["tif"] = "image/tiff",
        ["tiff"] = "image/tiff",
        ["emf"] = "image/x-emf",
        ["wmf"] = "image/x-wmf",
        ["svg"] = "image/svg+xml",
    };

    /// <summary>Relationships of the package.</summary>
    public static byte[] Root { get; } = Relationships(
        ("rIdDocument", Office + "officeDocument", "word/document.xml"),
        ("rIdCore", "http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties", "docProps/core.xml"),
        ("rIdApplication", Office + "extended-properties", "docProps/app.xml"));

    /// <summary>Relationships of the provenance.</summary>
    public static byte[] Provenance { get; } = Relationships(("rIdProperties", Office + "customXmlProps", "itemProps1.xml"));

    /// <summary>Relationships of the main part.</summary>
    public static byte[] Document(ReferenceParts reference, bool hasComments)
    {
        var all = new List<(string, string, string)>
        {
            ("rIdStyles", Office + "styles", "styles.xml"),
            ("rIdNumbering", Office + "numbering", "numbering.xml"),
            ("rIdSettings", Office + "settings", "settings.xml"),
            ("rIdFonts", Office + "fontTable", "fontTable.xml"),
            ("rIdProvenance", Office + "customXml", "../customXml/item1.xml"),
        };
        all.AddRange(reference.Pages.Select(p => (p.Relationship, Office + (p.IsHeader ? "header" : "footer"), p.Name)));
        if (reference.Theme is not null)
        {
            all.Add(("rIdTheme", Office + "theme", "theme/theme1.xml"));
        }

        if (hasComments)
        {
            all.Add(("rIdComments", Office + "comments", "comments.xml"));
        }

        return Relationships([.. all]);
    }

    /// <summary>A part that names relationships; all stay inside the package.</summary>
    public static byte[] Relationships(params (string Id, string Type, string Target)[] all)
    {
        var text = new StringBuilder(Declaration).Append("<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">");
        foreach (var (id, type, target) in all)
        {
            text.Append("<Relationship Id=\"").Append(id).Append("\" Type=\"").Append(type).Append("\" Target=\"").Append(target).Append("\"/>");
        }

        return Encoding.UTF8.GetBytes(text.Append("</Relationships>").ToString());
    }

    public static byte[] ContentTypes(ReferenceParts reference, bool hasComments)
    {
        var text = new StringBuilder(Declaration).Append("<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">");
        text.Append("<Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/><Default Extension=\"xml\" ContentType=\"application/xml\"/>");
        foreach (var ending in reference.Media.Select(m => m.Name[(m.Name.LastIndexOf('.') + 1)..]).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal))
        {
            text.Append("<Default Extension=\"").Append(ending).Append("\" ContentType=\"").Append(Pictures[ending]).Append("\"/>");
        }

        WriteOverride(text, "word/document.xml", Word + "document.main+xml");
        WriteOverride(text, "word/styles.xml", Word + "styles+xml");
        WriteOverride(text, "word/numbering.xml", Word + "numbering+xml");
        WriteOverride(text, "word/settings.xml", Word + "settings+xml");
        WriteOverride(text, "word/fontTable.xml", Word + "fontTable+xml");
        foreach (var page in reference.Pages)
        {
            WriteOverride(text, "word/" + page.Name, Word + (page.IsHeader ? "header+xml" : "footer+xml"));
        }

        if (reference.Theme is not null)
        {
            WriteOverride(text, "word/theme/theme1.xml", "application/vnd.openxmlformats-officedocument.theme+xml");
        }

        if (hasComments)
        {
            WriteOverride(text, "word/comments.xml", Word + "comments+xml");
        }

        WriteOverride(text, "customXml/itemProps1.xml", "application/vnd.openxmlformats-officedocument.customXmlProperties+xml");
        WriteOverride(text, "docProps/core.xml", "application/vnd.openxmlformats-package.core-properties+xml");
        WriteOverride(text, "docProps/app.xml", "application/vnd.openxmlformats-officedocument.extended-properties+xml");
        return Encoding.UTF8.GetBytes(text.Append("</Types>").ToString());
    }

    private static void WriteOverride(StringBuilder text, string part, string type) =>
        text.Append("<Override PartName=\"/").Append(part).Append("\" ContentType=\"").Append(type).Append("\"/>");
}
