using EvidenceRequests.Documents.Slots;
using EvidenceRequests.Model;
using Scriban;

namespace EvidenceRequests.Documents.Templates;

/// <summary>The wording of one section: the file that won, and those it shadows.</summary>
internal sealed class SectionTemplate
{
    private SectionTemplate(string path, IReadOnlyList<string> shadows)
    {
        Path = path;
        Shadows = shadows;
    }

    public string Path { get; }

    public IReadOnlyList<string> Shadows { get; }

    /// <summary>
    /// Finds the wording of a section. The first that exists wins: provider, requested state, kind, shared. Whole
    /// sections only, so that a reader of one file sees all of it.
    /// </summary>
    public static SectionTemplate? Find(string section, DraftRequest request) => Find(Places(section, request), request.Library);

    /// <summary>The wording at the first place that has any.</summary>
    public static SectionTemplate? Find(IEnumerable<string> places, Library library)
    {
        var found = places.Where(library.Templates.ContainsKey).ToList();
        return found.Count == 0 ? null : new SectionTemplate(found[0], [.. found.Skip(1)]);
    }

    /// <summary>The places where the wording of a section is looked for, in order.</summary>
    public static IEnumerable<string> Places(string section, DraftRequest request)
    {
        var kind = $"templates/{request.DocumentKind}/{request.Language}";
        return
        [
            $"{kind}/provider/{request.Step.Provider}/{section}.md",
            $"{kind}/requested-state/{request.Step.RequestedState}/{section}.md",
            $"{kind}/{section}.md",
            $"templates/shared/{request.Language}/{section}.md",
        ];
    }

    /// <summary>Parses and checks a template. Without findings it is safe to run.</summary>
    public static (Template? Template, IReadOnlyList<Finding> Findings) Parse(string path, string text)
    {
        if (FactSlots.HasPrivateUse(text))
        {
            return (null, [Fault(path, text, text.AsSpan().IndexOfAnyInRange('\uE000', '\uF8FF'), "The template holds a private-use character.", "Remove characters between U+E000 and U+F8FF; the program uses them inside.")]);
        }

        var open = text.LastIndexOf("{{", StringComparison.Ordinal);
        if (open > text.LastIndexOf("}}", StringComparison.Ordinal))
        {
            return (null, [Fault(path, text, open, "A statement is not closed.", "Close it with }}.")]);
        }

        var template = Template.Parse(StatementLines.Trim(text), path);
        if (template.HasErrors)
        {
            return (null, [.. template.Messages.Where(m => m.Type == Scriban.Parsing.ParserMessageType.Error).Select(m =>
                TemplateFindings.At(FindingCodes.TemplateSyntax, path, m.Span, m.Message, "See docs/templates.md for what may appear between {{ and }}."))]);
        }

        var findings = TemplateGrammar.Check(template.Page!, path);
        return (findings.Count == 0 ? template : null, findings);
    }

    private static Finding Fault(string path, string text, int position, string message, string fix) => TemplateFindings.At(
        FindingCodes.TemplateSyntax, path, 1 + text.AsSpan(0, position).Count('\n'), position - text.LastIndexOf('\n', position), message, fix);
}
