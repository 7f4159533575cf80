using System.Xml;
using EvidenceRequests.Model;

namespace EvidenceRequests.Documents.Markdown;

/// <summary>Looks at the slots that were really printed: what is missing, what cannot be shown, what is doubtful.</summary>
internal static class PrintedSlots
{
    /// <summary>Findings about printed slots, one for each fact.</summary>
    public static IEnumerable<Finding> Check(IReadOnlyList<(string Section, DraftSlot Slot)> printed, bool incomplete)
    {
        foreach (var (section, slot) in printed.Where(p => p.Slot.Kind == SlotKind.Missing).DistinctBy(p => p.Slot.Fact))
        {
            yield return Finding.Create(
                incomplete ? Severity.Warning : Severity.Error,
                FindingCodes.MissingFactInDocument,
                fact: slot.Fact,
                message: $"The section {section} of the document needs {slot.Fact}, which is not stated.",
                fix: $"Add {slot.Fact} to the case file.");
        }

        foreach (var (_, slot) in printed.Where(p => !IsPrintable(p.Slot.Text)).DistinctBy(p => p.Slot.Fact))
        {
            yield return Finding.Error(
                FindingCodes.TextNotPrintable,
                fact: slot.Fact,
                message: $"{slot.Fact} holds a control character or half a character, which no document can show.",
                fix: "Type the text again, or copy it without formatting.");
        }
    }

    /// <summary>Doubts of the packs and warnings of the checks, each at the first place where the statement is printed.</summary>
    public static IReadOnlyList<DraftComment> Comments(SlotNumbers numbers, Step step, string kind)
    {
        if (DocumentKinds.IsInternal(kind))
        {
            return [];
        }

        var comments = new List<DraftComment>(numbers.Comments);
        var first = new Dictionary<string, (string Section, DraftSlot Slot)>(StringComparer.Ordinal);
        foreach (var printed in numbers.Printed)
        {
            first.TryAdd(printed.Slot.Fact, printed);
        }

        var told = comments.Select(c => c.Statement).ToHashSet();
        foreach (var finding in step.Findings.Where(f => f.Severity != Severity.Note && f.Fact is not null && !told.Contains(f.Requirement)))
        {
            if (first.TryGetValue(finding.Fact!, out var place))
            {
                comments.Add(new DraftComment
                {
                    Text = string.Join(' ', new[] { $"{finding.Code}: {finding.Message}", finding.Why, finding.Fix }.OfType<string>()),
                    Section = place.Section,
                    Slot = place.Slot.Number,
                });
            }
        }

        return [.. comments.OrderBy(c => c.Slot)];
    }

    /// <summary>True if every character can appear in a document.</summary>
    public static bool IsPrintable(string text)
    {
        for (var i = 0; i < text.Length; i++)
        {
            if (char.IsHighSurrogate(text[i]) && i + 1 < text.Length && char.IsLowSurrogate(text[i + 1]))
            {
                i++;
            }
            else if (!XmlConvert.IsXmlChar(text[i]))
            {
                return false;
            }
        }

        return true;
    }
}
