using EvidenceRequests.Documents.Templates;
using EvidenceRequests.Model;
using Markdig.Syntax;

namespace EvidenceRequests.Documents.Markdown;

/// <summary>Notes Markdown that is not allowed, at the line of the template that holds its text.</summary>
internal sealed class MarkdownFindings(string path, string template, List<Finding> findings)
{
    private const string Allowed =
        "Use headings, paragraphs, numbered and bulleted lists, bold, italic, code, pipe tables and ::: containers only; see docs/templates.md.";

    /// <summary>The text that is being read.</summary>
    public string Markdown { get; set; } = string.Empty;

    public void NotAllowed(MarkdownObject node, string what) => Add(node, $"{what} is not allowed in a template.", Allowed);

    /// <summary>Notes that a piece was not read, because it holds more than any wording.</summary>
    public void TooMuch(string what, int line) => findings.Add(TemplateFindings.At(
        FindingCodes.MarkdownNotAllowed, path, GetLine(new Markdig.Syntax.ParagraphBlock { Span = new SourceSpan(Start(line), Start(line)) }), 1, $"the wording was not read: it holds {what}.", Allowed));

    private int Start(int line)
    {
        var start = 0;
        for (; line > 0; line--)
        {
            start = Markdown.IndexOf('\n', start) + 1;
        }

        return start;
    }

    public void Add(MarkdownObject node, string message, string fix) =>
        findings.Add(TemplateFindings.At(FindingCodes.MarkdownNotAllowed, path, GetLine(node), 1, message, fix));

    // The rendered text has other lines than the template; what is there word for word is looked for in the template.
    private int GetLine(MarkdownObject node)
    {
        var start = Math.Clamp(node.Span.Start, 0, Markdown.Length);
        var end = Markdown.IndexOf('\n', start) is >= 0 and var found ? found : Markdown.Length;
        var line = Markdown[start..end];
        var plain = line.AsSpan().IndexOfAnyInRange('\uE000', '\uF8FF') is >= 0 and var token ? line[..token] : line;
        var position = plain.Trim().Length == 0 ? -1 : template.IndexOf(plain.Trim(), StringComparison.Ordinal);
        return position < 0 ? 1 : 1 + template.AsSpan(0, position).Count('\n');
    }
}
