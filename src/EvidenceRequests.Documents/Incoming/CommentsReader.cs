using System.Xml.Linq;
using EvidenceRequests.Model;
using static EvidenceRequests.Documents.Docx.XmlNames;

namespace EvidenceRequests.Documents.Incoming;

/// <summary>Reads the comments of a document, and the tracked changes.</summary>
internal static class CommentsReader
{
    private static readonly XNamespace W14 = "http://schemas.microsoft.com/office/word/2010/wordml";
    private static readonly XNamespace W15 = "http://schemas.microsoft.com/office/word/2012/wordml";

    // source: ECMA-376 Part 1, 17.13.5, Revisions.
    private static readonly Dictionary<string, ReturnedChangeKind> Kinds = new(StringComparer.Ordinal)
    {
        ["ins"] = ReturnedChangeKind.Inserted,
        ["cellIns"] = ReturnedChangeKind.Inserted,
        ["del"] = ReturnedChangeKind.Deleted,
        ["cellDel"] = ReturnedChangeKind.Deleted,
        ["cellMerge"] = ReturnedChangeKind.Formatted,
        ["moveFrom"] = ReturnedChangeKind.Moved,
        ["moveTo"] = ReturnedChangeKind.Moved,
        ["rPrChange"] = ReturnedChangeKind.Formatted,
        ["pPrChange"] = ReturnedChangeKind.Formatted,
        ["sectPrChange"] = ReturnedChangeKind.Formatted,
        ["tblPrChange"] = ReturnedChangeKind.Formatted,
        ["tblPrExChange"] = ReturnedChangeKind.Formatted,
        ["tblGridChange"] = ReturnedChangeKind.Formatted,
        ["tcPrChange"] = ReturnedChangeKind.Formatted,
        ["trPrChange"] = ReturnedChangeKind.Formatted,
        ["numberingChange"] = ReturnedChangeKind.Formatted,
    };

    /// <summary>The comments with the lines they are at.</summary>
    public static IReadOnlyList<ReturnedComment> ReadComments(IncomingPackage package, XElement body, DocumentBodyReader walk)
    {
        var done = (package.ReadXml(FindPart(package, "commentsExtended"))?.Elements(W15 + "commentEx") ?? [])
            .Where(c => (string?)c.Attribute(W15 + "done") is "1" or "true")
            .Select(c => (string?)c.Attribute(W15 + "paraId"))
            .ToHashSet(StringComparer.Ordinal);
        var places = body.Descendants(W + "commentReference").Concat(body.Descendants(W + "commentRangeStart"))
            .GroupBy(r => (string?)r.Attribute(W + "id") ?? string.Empty, StringComparer.Ordinal)
            .ToDictionary(g => g.Key, g => walk.FindLine(g.First()), StringComparer.Ordinal);
        return [.. (package.ReadXml(FindPart(package, "comments"))?.Elements(W + "comment") ?? []).Select(c => ReadComment(c, places, done))];
    }

    /// <summary>The tracked changes of a part.</summary>
    public static IEnumerable<ReturnedChange> ReadChanges(XElement root, DocumentBodyReader? walk, string where) => root.Descendants()
        .Where(e => e.Name.Namespace == W && Kinds.ContainsKey(e.Name.LocalName))
        .Select(e => new ReturnedChange { Kind = Kinds[e.Name.LocalName], Author = (string?)e.Attribute(W + "author") ?? string.Empty, Where = where, Line = walk?.FindLine(e) });

    private static string? FindPart(IncomingPackage package, string type) => package.Relationships(package.Main).FirstOrDefault(r => r.ShortType == type)?.Target;

    private static ReturnedComment ReadComment(XElement comment, Dictionary<string, int?> places, HashSet<string?> done)
    {
        var id = (string?)comment.Attribute(W + "id") ?? string.Empty;
        var paragraphs = comment.Descendants(W + "p").ToList();
        return new ReturnedComment
        {
            Author = (string?)comment.Attribute(W + "author") ?? string.Empty,
            Text = string.Join('\n', paragraphs.Select(p => string.Concat(p.Descendants(W + "t").Select(t => t.Value)))),
            Line = places.GetValueOrDefault(id),
            IsResolved = paragraphs.Any(p => (string?)p.Attribute(W14 + "paraId") is { } paragraph && done.Contains(paragraph)),
        };
    }
}
