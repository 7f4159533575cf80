using EvidenceRequests.Documents.Markdown;
using EvidenceRequests.Model;
using static EvidenceRequests.Documents.Docx.XmlNames;

namespace EvidenceRequests.Documents;

/// <summary>Tells of a letterhead that prints in the header of the page what the letter prints below it.</summary>
public static class RepeatedLetterhead
{
    // A shorter line, such as the name of a town, may well be in both.
    private const int MinLength = 12;

    /// <summary>The warning; null if no line of the head of the letter is in the header of its first page.</summary>
    public static Finding? Find(Draft draft, ReferenceDocument reference)
    {
        ArgumentNullException.ThrowIfNull(draft);
        ArgumentNullException.ThrowIfNull(reference);
        var first = reference.Parts.Pages.Where(p => p.IsHeader).OrderBy(p => p.Use != "first").FirstOrDefault();
        var header = first is null ? string.Empty : Plain(string.Concat(first.Root.Descendants(W + "p").Select(p => string.Concat(p.Descendants(W + "t").Select(t => t.Value)) + "\n")));
        var repeated = draft.Sections.SelectMany(s => s.Blocks).OfType<DraftParagraph>().Where(p => p.Style == DraftStyles.Letterhead)
            .SelectMany(p => PlainText.From(p.Inlines).Split('\n')).Select(Plain).Any(line => line.Length >= MinLength && header.Contains(line, StringComparison.OrdinalIgnoreCase));
        return !repeated ? null : Finding.Warning(
            FindingCodes.LetterheadRepeated,
            message: "the header of the letterhead has a line that the head of the letter prints again.",
            why: "The name of the office would appear twice at the top of the first page.",
            fix: "Take the line out of the header in Word, or lay a section letterhead without it over the packs with --packs.");
    }

    private static string Plain(string text) => string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}
