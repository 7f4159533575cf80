using EvidenceRequests.Model;
using Scriban.Parsing;

namespace EvidenceRequests.Documents.Templates;

/// <summary>Makes findings about templates, each with file, line and column.</summary>
internal static class TemplateFindings
{
    public static Finding At(string code, string path, SourceSpan span, string message, string fix) =>
        At(code, path, span.Start.Line + 1, span.Start.Column + 1, message, fix);

    public static Finding At(string code, string path, int line, int column, string message, string fix) => Finding.Error(
        code,
        location: new SourceLocation { File = path, Line = Math.Max(1, line), Column = Math.Max(1, column) },
        message: message,
        fix: fix);
}
