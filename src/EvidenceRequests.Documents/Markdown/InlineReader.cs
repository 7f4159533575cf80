using System.Text;
using EvidenceRequests.Documents.Slots;
using EvidenceRequests.Model;
using Markdig.Extensions.Tables;
using Markdig.Syntax.Inlines;

namespace EvidenceRequests.Documents.Markdown;

/// <summary>Reads the inside of a paragraph: wording, and places of facts in place of their tokens.</summary>
internal sealed class InlineReader(MarkdownFindings findings)
{
    /// <summary>The wording, line breaks and slots of a paragraph.</summary>
    public IReadOnlyList<DraftInline> Read(ContainerInline? container)
    {
        var inlines = new List<DraftInline>();
        if (container is not null)
        {
            ReadChildren(container, false, false, inlines);
        }

        return Tidy(inlines);
    }

    private void ReadChildren(ContainerInline container, bool bold, bool italic, List<DraftInline> into)
    {
        for (var inline = container.FirstChild; inline is not null; inline = inline.NextSibling)
        {
            ReadInline(inline, bold, italic, into);
        }
    }

    private void ReadInline(Inline inline, bool bold, bool italic, List<DraftInline> into)
    {
        switch (inline)
        {
            case LiteralInline literal:
                ReadLiteral(literal, bold, italic, into);
                break;
            case CodeInline code:
                AddText(code.Content, bold, italic, true, into);
                break;
            case LineBreakInline { IsHard: true, IsBackslash: true }:
                into.Add(new DraftLineBreak());
                break;
            case LineBreakInline:
                AddText(" ", bold, italic, false, into);
                break;
            case EmphasisInline { DelimiterChar: '*' } emphasis:
                ReadChildren(emphasis, bold || emphasis.DelimiterCount >= 2, italic || emphasis.DelimiterCount != 2, into);
                break;
            case EmphasisInline emphasis:
                findings.NotAllowed(emphasis, $"Emphasis with {emphasis.DelimiterChar}");
                break;
            default:
                findings.NotAllowed(inline, GetName(inline));
                break;
        }
    }

    // Bold round a fact that is not stated leaves four asterisks; any other pair was never closed.
    private void ReadLiteral(LiteralInline literal, bool bold, bool italic, List<DraftInline> into)
    {
        var text = literal.Content.ToString().Replace("****", string.Empty, StringComparison.Ordinal);
        if (text.Contains("**", StringComparison.Ordinal))
        {
            findings.NotAllowed(literal, "Bold that does not close");
        }

        AddText(text, bold, italic, false, into);
    }

    private static string GetName(Inline inline) => inline switch
    {
        LinkInline { IsImage: true } => "An image",
        LinkInline or AutolinkInline => "A link",
        HtmlInline => "HTML",
        HtmlEntityInline => "An HTML entity",
        PipeTableDelimiterInline => "A table without a header row",
        _ => "This construct",
    };

    private static void AddText(string text, bool bold, bool italic, bool code, List<DraftInline> into)
    {
        foreach (var (wording, number) in Tokens.Read(text))
        {
            into.Add(wording is null
                ? CompiledSection.Place(number, bold, italic, code)
                : new DraftText { Text = wording, Bold = bold, Italic = italic, Code = code });
        }
    }

    // A fact that is not stated prints nothing, so two spaces may meet; wording of one form is joined.
    private static List<DraftInline> Tidy(List<DraftInline> inlines)
    {
        var tidy = new List<DraftInline>(inlines.Count);
        foreach (var inline in inlines)
        {
            if (inline is not DraftText text)
            {
                tidy.Add(inline);
                continue;
            }

            var atStart = tidy.Count == 0 || tidy[^1] is DraftLineBreak;
            if (tidy.Count > 0 && tidy[^1] is DraftText before && HaveSameFormat(before, text))
            {
                tidy[^1] = before with { Text = Spaces(before.Text + text.Text, tidy.Count == 1 || tidy[^2] is DraftLineBreak) };
            }
            else
            {
                tidy.Add(text with { Text = Spaces(text.Text, atStart) });
            }
        }

        TrimEnd(tidy);
        tidy.RemoveAll(i => i is DraftText { Text.Length: 0 });
        return tidy;
    }

    private static bool HaveSameFormat(DraftInline a, DraftInline b) => a.Bold == b.Bold && a.Italic == b.Italic && a.Code == b.Code;

    // A line end with nothing behind it, because what was there is not stated, ends the paragraph.
    private static void TrimEnd(List<DraftInline> inlines)
    {
        while (inlines.Count > 0 && (inlines[^1] is DraftLineBreak || inlines[^1] is DraftText { Text: "" }))
        {
            inlines.RemoveAt(inlines.Count - 1);
        }

        if (inlines.Count > 0 && inlines[^1] is DraftText last)
        {
            inlines[^1] = last with { Text = last.Text.TrimEnd(' ').TrimEnd('\\') };
        }
    }

    private static string Spaces(string text, bool atStart)
    {
        var result = new StringBuilder(text.Length);
        foreach (var c in text)
        {
            if (c != ' ' || (result.Length == 0 ? !atStart : result[^1] != ' '))
            {
                result.Append(c);
            }
        }

        return result.ToString();
    }
}
