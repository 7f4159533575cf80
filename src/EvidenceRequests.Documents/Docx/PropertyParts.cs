using System.Security;
using System.Text;
using EvidenceRequests.Model;

namespace EvidenceRequests.Documents.Docx;

/// <summary>Writes the document properties: title, subject and language, and no name of a user, no time and no program path.</summary>
internal static class PropertyParts
{
    /// <summary>What kind of program wrote the file.</summary>
    public static byte[] Application { get; } = Encoding.UTF8.GetBytes(
        "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n"
        + "<Properties xmlns=\"http://schemas.openxmlformats.org/officeDocument/2006/extended-properties\"><Application>evreq</Application></Properties>");

    /// <summary>Language tag of the wording with its region, as document properties and spelling use it.</summary>
    public static string LanguageTag(string language) => language == "en" ? "en-GB" : language;

    public static byte[] Core(Draft draft)
    {
        var text = new StringBuilder("<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n")
            .Append("<cp:coreProperties xmlns:cp=\"http://schemas.openxmlformats.org/package/2006/metadata/core-properties\" xmlns:dc=\"http://purl.org/dc/elements/1.1/\">");
        Add(text, "dc:title", draft.Title);
        Add(text, "dc:subject", HeaderFooterText.Reference(draft));
        if (draft.Exercise is not null)
        {
            Add(text, "cp:contentStatus", ExercisePaper.Banner);
        }

        Add(text, "dc:language", LanguageTag(draft.Language));
        Add(text, "cp:category", draft.Kind);
        return Encoding.UTF8.GetBytes(text.Append("</cp:coreProperties>").ToString());
    }

    private static void Add(StringBuilder text, string name, string value) =>
        text.Append('<').Append(name).Append('>').Append(SecurityElement.Escape(InlineWriter.Shown(value))).Append("</").Append(name).Append('>');
}
