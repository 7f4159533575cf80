using System.Globalization;
using System.Text;
using EvidenceRequests.Model;

namespace EvidenceRequests.Documents;

/// <summary>Writes pieces of lines as HTML. A text from outside is isolated, so that its direction changes nothing around it.</summary>
internal sealed class HtmlText(TextWriter writer, DraftHtmlOptions options)
{
    public void Write(IReadOnlyList<DraftInline> inlines)
    {
        foreach (var inline in inlines)
        {
            Open(inline);
            switch (inline)
            {
                case DraftText text:
                    writer.Write(Lines(text.Text));
                    break;
                case DraftLineBreak:
                    writer.Write("<br/>");
                    break;
                case DraftSlot slot:
                    Write(slot);
                    break;
            }

            Close(inline);
        }
    }

    /// <summary>A text in which nothing is markup, for content and attributes alike. What XML cannot hold is shown as a replacement.</summary>
    public static string Encode(string text)
    {
        var encoded = new StringBuilder(text.Length + 16);
        foreach (var rune in text.EnumerateRunes())
        {
            encoded.Append(rune.Value switch
            {
                '&' => "&amp;",
                '<' => "&lt;",
                '>' => "&gt;",
                '"' => "&quot;",
                '\'' => "&#39;",
                '\t' or '\n' or '\r' => rune.ToString(),
                < ' ' or 0x7F or (>= 0x80 and <= 0x9F) or 0xFFFE or 0xFFFF => "\uFFFD",
                _ => rune.ToString(),
            });
        }

        return encoded.ToString();
    }

    private static string Lines(string text) => Encode(text.ReplaceLineEndings("\n")).Replace("\n", "<br/>", StringComparison.Ordinal);

    private void Write(DraftSlot slot)
    {
        var isOfCase = !slot.Fact.StartsWith("library.", StringComparison.Ordinal) && !slot.Fact.StartsWith("plan.", StringComparison.Ordinal);
        var element = isOfCase ? "a" : "span";
        var address = isOfCase ? $" href=\"{Encode(options.Link?.Invoke(slot.Fact) ?? "#")}\"" : string.Empty;
        writer.Write($"<{element} class=\"{(slot.Kind == SlotKind.Missing ? "letter-gap" : "letter-fact")}\"{address} data-path=\"{Encode(slot.Fact)}\" data-slot=\"{slot.Number.ToString(CultureInfo.InvariantCulture)}\" title=\"{Encode(slot.Label)}\"><bdi{(slot.Kind == SlotKind.Identifier ? " dir=\"ltr\"" : string.Empty)}>{Lines(slot.Text)}</bdi></{element}>");
    }

    private void Open(DraftInline inline) => writer.Write($"{(inline.Bold ? "<strong>" : string.Empty)}{(inline.Italic ? "<em>" : string.Empty)}{(inline.Code ? "<code dir=\"ltr\">" : string.Empty)}");

    private void Close(DraftInline inline) => writer.Write($"{(inline.Code ? "</code>" : string.Empty)}{(inline.Italic ? "</em>" : string.Empty)}{(inline.Bold ? "</strong>" : string.Empty)}");
}
