using System.Xml.Linq;
using EvidenceRequests.Model;

namespace EvidenceRequests.Documents;

/// <summary>
/// Reads a Word document that comes from outside: a draft of ours that other hands have edited and other programs have saved,
/// or any other document. Whatever the bytes are, the answer is findings and never an exception; the limits are those of <see cref="PackageLimits"/>.
/// </summary>
public static class DraftReader
{
    private static readonly XNamespace W = WordXml.Main;

    /// <summary>Reads a document. Errors say why it is not read; what it holds is no finding here.</summary>
    /// <param name="bytes">The file.</param>
    /// <param name="file">Its name, for findings.</param>
    public static Outcome<ReturnedDraft> Read(ReadOnlyMemory<byte> bytes, string file)
    {
        ArgumentNullException.ThrowIfNull(file);
        try
        {
            return new Outcome<ReturnedDraft> { Value = Read(IncomingDraft.Open(bytes), file) };
        }
        catch (PackageRefusedException refused)
        {
            return new Outcome<ReturnedDraft> { Findings = [IncomingDraft.Refused(refused, file)] };
        }
    }

    private static ReturnedDraft Read(IncomingDraft draft, string file)
    {
        var sections = draft.Provenance?.Sections ?? [];
        var match = new LineMatch(sections, draft.Walk);
        var pages = Pages(draft);
        return new ReturnedDraft
        {
            File = file,
            Provenance = draft.Provenance,
            Lines = [.. draft.Walk.Lines.Select((line, i) => Line(line, i + 1, match))],
            Slots = [.. sections.SelectMany(section => section.Slots.Select(slot => Slot(slot, section.Id, draft.Walk)))],
            Sections = match.Sections(),
            Comments = CommentsReader.Comments(draft.Package, draft.Body, draft.Walk),
            Changes = [.. CommentsReader.Changes(draft.Body, draft.Walk), .. pages.SelectMany(p => CommentsReader.Changes(p.Root, null))],
            Placeholders = Placeholders.In(draft.Walk, draft.Body),
            Pages = [.. pages.Select(p => new ReturnedPage(p.IsHeader, string.Join('\n', BodyWalk.Through(p.Root, new Dictionary<string, string>()).Lines.Select(l => l.Text))))],
            Properties = PropertiesReader.Read(draft.Package, draft.Main),
            Links = [.. draft.Package.Outside.Select(l => new ReturnedLink(l.ShortType, l.Target, l.ShortType != "hyperlink"))],
        };
    }

    private static List<(bool IsHeader, XElement Root)> Pages(IncomingDraft draft) =>
        [.. draft.Package.Relationships(draft.Package.Main)
            .Where(r => r.ShortType is "header" or "footer")
            .OrderBy(r => r.ShortType, StringComparer.Ordinal)
            .Select(r => (IsHeader: r.ShortType == "header", Root: draft.Package.Xml(r.Target)!))
            .Where(p => p.Root is not null)];

    private static ReturnedLine Line(BodyLine line, int number, LineMatch match) => new()
    {
        Number = number,
        Text = line.Text,
        Wording = line.Wording,
        Style = (string?)line.Paragraph.Element(W + "pPr")?.Element(W + "pStyle")?.Attribute(W + "val"),
        Table = line.Table,
        Cells = line.Cells,
        IsTableHead = line.IsTableHead,
        Section = match.SectionOf(number),
    };

    private static ReturnedSlot Slot(RecordedSlot recorded, string section, BodyWalk walk)
    {
        if (!walk.Slots.TryGetValue(recorded.Bookmark, out var found))
        {
            return new ReturnedSlot { Recorded = recorded, Section = section };
        }

        var text = found.Text.ToString();
        return new ReturnedSlot
        {
            Recorded = recorded,
            Section = section,
            Text = text.Trim(),
            Line = Math.Clamp(found.Line, 1, Math.Max(1, walk.Lines.Count)),
            Hash = ComparableText.HashOfSlot(recorded.Kind, text),
        };
    }
}
