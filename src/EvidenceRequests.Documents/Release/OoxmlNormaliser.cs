using System.Globalization;
using System.Xml.Linq;
using static EvidenceRequests.Documents.Docx.XmlNames;

namespace EvidenceRequests.Documents.Release;

/// <summary>Puts forms of LibreOffice that Word reads, and that its own rules do not know, into those that everybody checks against.</summary>
internal static class OoxmlNormaliser
{
    public static XElement Normalise(XElement root)
    {
        foreach (var element in root.DescendantsAndSelf().Where(e => e.Name.Namespace == W).ToList())
        {
            switch (element.Name.LocalName)
            {
                case "cantSplit" or "tblHeader":
                    NormaliseSwitch(element);
                    break;
                case "jc" or "lvlJc" when element.Attribute(W + "val") is { } edge:
                    edge.Value = edge.Value switch { "start" => "left", "end" => "right", var other => other };
                    break;
                case "charset":
                    element.Attribute(W + "characterSet")?.Remove();
                    break;
                case "comment" when !DateTimeOffset.TryParse((string?)element.Attribute(W + "date"), CultureInfo.InvariantCulture, DateTimeStyles.None, out _):
                    element.Attribute(W + "date")?.Remove();
                    break;
                case "themeFontLang":
                    element.Attributes().Where(a => a.Value.Length == 0).Remove();
                    break;
            }
        }

        RemoveUnusedNamespaces(root);
        return root;
    }

    // The address of a namespace is a text like any other. Prefixes that an alternative asks for are used though no element bears them.
    private static void RemoveUnusedNamespaces(XElement root)
    {
        var all = root.DescendantsAndSelf().ToList();
        var used = all.Select(e => e.Name.NamespaceName).Concat(all.Attributes().Where(a => !a.IsNamespaceDeclaration).Select(a => a.Name.NamespaceName)).ToHashSet(StringComparer.Ordinal);
        foreach (var asked in all.Attributes().Where(a => a.Name.LocalName is "Requires" or "Ignorable" or "MustUnderstand" or "ProcessContent").ToList())
        {
            used.UnionWith(asked.Value.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(p => asked.Parent!.GetNamespaceOfPrefix(p.Split(':')[0])?.NamespaceName).OfType<string>());
        }

        all.Attributes().Where(a => a.IsNamespaceDeclaration && !used.Contains(a.Value)).Remove();
    }

    private static void NormaliseSwitch(XElement element)
    {
        if ((string?)element.Attribute(W + "val") is "false" or "0" or "off")
        {
            element.Remove();
        }
        else
        {
            element.Attributes().Remove();
        }
    }
}
