using System.Security.Cryptography;
using System.Text;
using System.Xml.Linq;

namespace EvidenceRequests.Documents.Incoming.Markup;

/// <summary>What a header or footer shows, reduced to what can be compared: its words without page numbers, and the hashes of its pictures in their order.</summary>
internal static class PageSignature
{
    private const int Shown = 16;
    private static readonly Dictionary<string, string> NoFacts = [];

    /// <summary>The words and pictures of a header or footer.</summary>
    /// <param name="root">The part.</param>
    /// <param name="pictures">The hash of the picture behind a relationship of the part.</param>
    public static string Read(XElement root, Func<string, string?> pictures)
    {
        var reader = DocumentBodyReader.Read(root, NoFacts);
        var text = new StringBuilder().AppendJoin('\n', reader.Lines.Select(l => l.Text));
        foreach (var picture in reader.Pictures)
        {
            text.Append("\n[").Append(pictures(picture) ?? "no picture").Append(']');
        }

        return text.ToString();
    }

    /// <summary>The hash of words and pictures, whatever spaces and quotes a program has put in their place.</summary>
    public static string Hash(string shown) => ComparableText.HashOfLine(shown);

    /// <summary>The hash by which a picture is named: the first half of its SHA-256.</summary>
    public static string HashOfPicture(ReadOnlySpan<byte> picture) => Convert.ToHexStringLower(SHA256.HashData(picture)[..Shown]);
}
