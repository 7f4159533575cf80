using System.Globalization;
using System.Xml.Linq;
using static EvidenceRequests.Documents.Docx.XmlNames;

namespace EvidenceRequests.Documents.Incoming.Markup;

/// <summary>Reads the attributes by which forms are judged.</summary>
internal static class MarkupValues
{
    public static string? Value(XElement element, string name = "val") => (string?)element.Attribute(W + name);

    /// <summary>True for a switch that is there and turned off.</summary>
    public static bool IsOff(XElement element) => Value(element) is "0" or "false" or "off" or "none";

    /// <summary>True if an attribute is missing, or a number between these two.</summary>
    public static bool IsWithin(XElement element, string name, int least, int most) =>
        Value(element, name) is not { } text || (int.TryParse(text.EndsWith('%') ? text[..^1] : text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number) && number >= least && number <= most);

    /// <summary>The text of the paragraph that holds an element.</summary>
    public static string TextOfParagraph(XElement element) =>
        element.Ancestors(W + "p").FirstOrDefault() is { } paragraph ? string.Concat(paragraph.Descendants(W + "t").Select(t => t.Value)) : string.Empty;
}
