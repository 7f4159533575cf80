using System.Globalization;
using System.Text;
using EvidenceRequests.Documents.Docx;
using EvidenceRequests.Documents.Incoming;
using EvidenceRequests.Documents.Incoming.Markup;
using EvidenceRequests.Documents.Release;
using EvidenceRequests.Model;

namespace EvidenceRequests.Documents;

/// <summary>
/// Makes the document that leaves the office: only the parts that its pages need, without content controls, bookmarks,
/// comments, provenance, revision ids, names and the words that mark a draft. The look and what screen readers need stay.
/// </summary>
public static class FinalWriter
{
    /// <summary>The final document, or why there is none. Whether it may leave is not decided here.</summary>
    /// <param name="draft">The draft, as it was written or as another program saved it.</param>
    /// <param name="file">Its name, for findings.</param>
    public static Result<byte[]> Write(ReadOnlyMemory<byte> draft, string file)
    {
        ArgumentNullException.ThrowIfNull(file);
        try
        {
            return Write(IncomingDraft.Open(draft), file);
        }
        catch (PackageRefusedException refused)
        {
            return new Result<byte[]> { Findings = [IncomingDraft.Refused(refused, file)] };
        }
    }

    private static Result<byte[]> Write(IncomingDraft draft, string file)
    {
        var inspection = new DocumentInspection(draft);
        var markup = LookComparison.Compare(inspection.Markup, inspection.Pages, inspection.Numbers, draft.Provenance?.Look)
            .Where(m => m.Effect != PageEffect.Visible).Select(m => MarkupFindings.Create(m, file)).ToList();
        var parts = new FinalParts(draft);
        var findings = parts.Pages.SelectMany(p => StatusMark.Remove(p.Root, file)).Concat(markup).ToList();
        var bookmarks = new FinalBookmarks([.. parts.Texts.Select(t => t.Root)]);
        foreach (var (_, root) in parts.Texts)
        {
            FinalText.Clean(root, bookmarks);
        }

        parts.Collect();
        findings.AddRange(parts.LeftOut.Select(o => ReleaseFindings.Object(o, file)));
        var written = parts.Written().ToList();
        if (written.Any(p => p.IsText && HasPrivateUse(p.Bytes)))
        {
            findings.Add(ReleaseFindings.PrivateUse(file));
        }

        return new Result<byte[]> { Value = findings.Count == 0 ? Package(written) : null, Findings = findings };
    }

    private static byte[] Package(IEnumerable<FinalPart> parts)
    {
        var package = new ZipPackageWriter();
        foreach (var part in parts)
        {
            package.Add(part.Name, part.Bytes);
        }

        return package.Finish();
    }

    private static bool HasPrivateUse(byte[] part) =>
        Encoding.UTF8.GetString(part).EnumerateRunes().Any(r => Rune.GetUnicodeCategory(r) == UnicodeCategory.PrivateUse);
}
