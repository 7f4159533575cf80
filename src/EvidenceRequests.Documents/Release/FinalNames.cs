using System.Collections.Frozen;
using System.Xml.Linq;
using EvidenceRequests.Documents.Docx;
using static EvidenceRequests.Documents.Docx.XmlNames;

namespace EvidenceRequests.Documents.Release;

/// <summary>
/// Gives styles, themes and fonts of another program names that say nothing: people name them after themselves, their office or a matter.
/// The names that Word knows keep their meaning for it, and ours are those of the reference document.
/// </summary>
internal sealed class FinalNames
{
    private static readonly FrozenSet<string> OfWord = Enumerable.Range(1, 9).Select(i => FormattableString.Invariant($"heading {i}"))
        .Concat([
            "Normal", "Default Paragraph Font", "Normal Table", "No List", "header", "footer", "footnote text", "footnote reference", "endnote text", "endnote reference",
            "List Paragraph", "Table Grid", "Title", "Subtitle", "caption", "Body Text", "List", "page number", "Hyperlink", "FollowedHyperlink", "Balloon Text", "Strong", "Emphasis", "No Spacing",
        ])
        .ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    private static readonly string[] References = ["pStyle", "rStyle", "tblStyle", "basedOn", "next", "link", "numStyleLink", "styleLink"];
    private static readonly string[] NamedByTheme = ["theme", "clrScheme", "fontScheme", "fmtScheme"];

    private readonly Dictionary<string, string> renamed = new(StringComparer.Ordinal);

    /// <summary>Names the styles again; what refers to them follows with <see cref="Follow"/>.</summary>
    public void Name(XElement styles)
    {
        // The list of what Word offers in its gallery decides nothing on a page.
        styles.Elements(W + "latentStyles").Remove();
        foreach (var style in styles.Elements(W + "style"))
        {
            style.Elements(W + "aliases").Remove();
            if (style.Element(W + "name")?.Attribute(W + "val") is not { } name || style.Attribute(W + "styleId") is not { } id || OfWord.Contains(name.Value))
            {
                continue;
            }

            if (StyleNames.All.Contains(id.Value, StringComparer.Ordinal))
            {
                name.Value = id.Value;
                continue;
            }

            var plain = FormattableString.Invariant($"Style{renamed.Count + 1}");
            renamed.TryAdd(id.Value, plain);
            (id.Value, name.Value) = (plain, plain);
        }
    }

    /// <summary>Puts the new names where a text, a list or another style refers to them.</summary>
    public void Follow(XElement root)
    {
        foreach (var reference in root.Descendants().Where(e => e.Name.Namespace == W && References.Contains(e.Name.LocalName)).Attributes(W + "val").ToList())
        {
            if (renamed.TryGetValue(reference.Value, out var plain))
            {
                reference.Value = plain;
            }
        }
    }

    /// <summary>A theme without the names of its author, and without what no page of a letter shows.</summary>
    public static XElement Theme(XElement root)
    {
        root.Elements().Where(e => e.Name.LocalName is "custClrLst" or "extLst" or "extraClrSchemeLst").Remove();
        root.Elements().Where(e => e.Name.LocalName == "objectDefaults").Elements().Remove();
        foreach (var name in root.DescendantsAndSelf().Where(e => NamedByTheme.Contains(e.Name.LocalName)).Attributes("name"))
        {
            name.Value = "Office";
        }

        return root;
    }

    /// <summary>Only the fonts that a page of the document is set in.</summary>
    public static XElement Fonts(XElement root, IEnumerable<XElement> users)
    {
        var used = users.SelectMany(u => u.Descendants()).Where(e => e.Name.LocalName is "rFonts" or "sym" || e.Attribute("typeface") is not null).Attributes().Select(a => a.Value).ToHashSet(StringComparer.OrdinalIgnoreCase);
        root.Elements(W + "font").Where(f => !used.Contains((string?)f.Attribute(W + "name") ?? string.Empty)).Remove();
        root.Descendants().Where(e => e.Name.LocalName.StartsWith("embed", StringComparison.Ordinal)).ToList().ForEach(e => e.Remove());
        return root;
    }
}
