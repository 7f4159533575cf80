using System.Globalization;
using System.Text.Encodings.Web;
using Microsoft.AspNetCore.Html;

namespace EvidenceRequests.Desk.Texts;

/// <summary>A sentence in which words lead somewhere: <c>{0:the words}</c> stands in the resource, so that a translator moves them with the sentence, and the address is the value. Other values are isolated.</summary>
/// <param name="text">The sentence.</param>
/// <param name="values">The values.</param>
internal sealed class LinkedText(string text, object[] values) : IHtmlContent
{
    /// <inheritdoc/>
    public void WriteTo(TextWriter writer, HtmlEncoder encoder) => writer.Write(string.Format(new Places(encoder), encoder.Encode(text), values));

    private sealed class Places(HtmlEncoder encoder) : IFormatProvider, ICustomFormatter
    {
        public object? GetFormat(Type? formatType) => formatType == typeof(ICustomFormatter) ? this : null;

        public string Format(string? format, object? arg, IFormatProvider? formatProvider)
        {
            var value = encoder.Encode(Convert.ToString(arg, CultureInfo.InvariantCulture) ?? string.Empty);
            return string.IsNullOrEmpty(format) ? $"<bdi>{value}</bdi>" : $"<a href=\"{value}\">{format}</a>";
        }
    }
}
