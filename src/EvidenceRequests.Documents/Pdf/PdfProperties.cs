using System.Globalization;
using System.Security;
using System.Security.Cryptography;
using System.Text;

namespace EvidenceRequests.Documents.Pdf;

/// <summary>What a PDF says of itself, in the two forms that PDF/A-1 asks for and that must say the same.</summary>
internal static class PdfProperties
{
    /// <summary>A text as PDF writes it: UTF-16 in hexadecimal digits.</summary>
    public static string Text(string text) => $"<FEFF{Convert.ToHexString(Encoding.BigEndianUnicode.GetBytes(text))}>";

    /// <summary>The dictionary of properties.</summary>
    public static string Info(string title, DateOnly asOf) => $"<</Title{Text(title)}/CreationDate(D:{asOf.ToString("yyyyMMdd", CultureInfo.InvariantCulture)}000000Z)>>";

    /// <summary>The same as XMP.</summary>
    public static string Xmp(string title, DateOnly asOf) => string.Create(CultureInfo.InvariantCulture, $"""
        <?xpacket begin="{'\uFEFF'}" id="W5M0MpCehiHzreSzNTczkc9d"?>
        <x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
        <rdf:Description rdf:about="" xmlns:pdfaid="http://www.aiim.org/pdfa/ns/id/"><pdfaid:part>1</pdfaid:part><pdfaid:conformance>B</pdfaid:conformance></rdf:Description>
        <rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:title><rdf:Alt><rdf:li xml:lang="x-default">{SecurityElement.Escape(title)}</rdf:li></rdf:Alt></dc:title></rdf:Description>
        <rdf:Description rdf:about="" xmlns:xmp="http://ns.adobe.com/xap/1.0/"><xmp:CreateDate>{asOf:yyyy-MM-dd}T00:00:00Z</xmp:CreateDate></rdf:Description>
        </rdf:RDF></x:xmpmeta>
        <?xpacket end="w"?>
        """);

    /// <summary>An identity that follows from the bytes, so that the same document gives the same file.</summary>
    public static string Identity(ReadOnlySpan<byte> bytes) => Convert.ToHexString(SHA256.HashData(bytes))[..32];
}
