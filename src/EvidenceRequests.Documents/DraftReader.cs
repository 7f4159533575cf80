using System.Xml.Linq;
using EvidenceRequests.Documents.Incoming;
using EvidenceRequests.Documents.Incoming.Markup;
using EvidenceRequests.Model;

namespace EvidenceRequests.Documents;

/// <summary>
/// Reads a Word document that comes from outside: a draft of ours that other hands have edited and other programs have saved,
/// or any other document. Whatever the bytes are, the answer is findings and never an exception; the limits are those of <see cref="PackageLimits"/>.
/// </summary>
public static class DraftReader
{
    private static readonly string[] Notes = ["footnotes", "endnotes", "comments"];

    /// <summary>Reads a document. Errors say why it is not read; what it holds is no finding here.</summary>
    /// <param name="bytes">The file.</param>
    /// <param name="file">Its name, for findings.</param>
    public static Result<ReturnedDraft> Read(ReadOnlyMemory<byte> bytes, string file)
    {
        ArgumentNullException.ThrowIfNull(file);
        try
        {
            return new Result<ReturnedDraft> { Value = Read(IncomingDraft.Open(bytes), file) };
        }
        catch (PackageRefusedException refused)
        {
            return new Result<ReturnedDraft> { Findings = [IncomingDraft.Refused(refused, file)] };
        }
    }

    private static ReturnedDraft Read(IncomingDraft draft, string file)
    {
        var sections = draft.Provenance?.Sections ?? [];
        var match = new LineMatch(sections, draft.BodyText);
        var kinds = FindTableKinds(draft.BodyText.Lines, sections);
        var places = LinePlaces.Describe(draft.BodyText.Lines);
        var pages = ReadPages(draft);
        var inspection = new DocumentInspection(draft);
        var properties = PropertiesReader.Read(draft.Package, draft.Main);
        return new ReturnedDraft
        {
            File = file,
            Provenance = draft.Provenance,
            Lines = [.. draft.BodyText.Lines.Select((line, i) => ReadLine(line, i + 1, match, kinds, places[i]))],
            Slots = [.. sections.SelectMany(section => section.Slots.Select(slot => ReadSlot(slot, section.Id, draft.BodyText)))],
            Sections = match.Sections(),
            Comments = [.. CommentsReader.ReadComments(draft.Package, draft.Body, draft.BodyText).Select(c => c with { Statement = FindStatement(draft.Provenance, c) })],
            Changes = [.. ReadChanges(draft, pages)],
            Placeholders = Placeholders.In(draft.BodyText, draft.Body),
            Pages = inspection.Pages,
            Numbers = inspection.Numbers,
            Markup = inspection.Markup,
            Properties = properties,
            ExerciseMarks = [.. ExerciseMarks.Find(draft, pages, properties)],
            Links = [.. draft.Package.Outside.Select(l => new ReturnedLink(l.ShortType, l.Target, l.ShortType != "hyperlink"))],
        };
    }

    private static IEnumerable<ReturnedChange> ReadChanges(IncomingDraft draft, List<(bool IsHeader, XElement Root)> pages) =>
        CommentsReader.ReadChanges(draft.Body, draft.BodyText, "the letter")
            .Concat(pages.SelectMany(p => CommentsReader.ReadChanges(p.Root, null, "a header or footer")))
            .Concat(Notes.Select(n => draft.Package.ReadXml(draft.Package.Related(draft.Package.Main, n))).OfType<XElement>().SelectMany(n => CommentsReader.ReadChanges(n, null, n.Name.LocalName == "comments" ? "a comment" : "a note")));

    private static List<(bool IsHeader, XElement Root)> ReadPages(IncomingDraft draft) =>
        [.. draft.Package.Relationships(draft.Package.Main)
            .Where(r => r.ShortType is "header" or "footer")
            .OrderBy(r => r.ShortType, StringComparer.Ordinal)
            .Select(r => (IsHeader: r.ShortType == "header", Root: draft.Package.ReadXml(r.Target)!))
            .Where(p => p.Root is not null)];

    private static ReturnedLine ReadLine(BodyLine line, int number, LineMatch match, Dictionary<int, string> kinds, string place) => new()
    {
        Number = number,
        Text = line.Text,
        Wording = line.Wording,
        Table = line.Table,
        TableKind = line.Table is { } table ? kinds.GetValueOrDefault(table) : null,
        Cells = line.Cells,
        Place = place,
        Section = match.FindSection(number),
    };

    // A table is known again by its header row, and a comment of ours by its text.
    private static Dictionary<int, string> FindTableKinds(IReadOnlyList<BodyLine> lines, IReadOnlyList<RecordedSection> sections)
    {
        var recorded = sections.SelectMany(s => s.Tables).DistinctBy(t => t.Head).ToDictionary(t => t.Head, t => t.Kind, StringComparer.Ordinal);
        return lines.Where(l => l.Table is not null)
            .GroupBy(l => l.Table!.Value)
            .Select(t => (Table: t.Key, Kind: recorded.GetValueOrDefault(ComparableText.HashOfLine(t.First().Wording))))
            .Where(t => t.Kind is not null)
            .ToDictionary(t => t.Table, t => t.Kind!);
    }

    private static StatementId? FindStatement(DraftProvenance? provenance, ReturnedComment comment)
    {
        var hash = ComparableText.HashOfLine(comment.Text);
        return provenance?.Unconfirmed.FirstOrDefault(s => s.Comment == hash)?.Id;
    }

    private static ReturnedSlot ReadSlot(RecordedSlot recorded, string section, DocumentBodyReader walk)
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
