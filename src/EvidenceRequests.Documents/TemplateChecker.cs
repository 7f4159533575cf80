using EvidenceRequests.Documents.Markdown;
using EvidenceRequests.Documents.Slots;
using EvidenceRequests.Documents.Templates;
using EvidenceRequests.Model;

namespace EvidenceRequests.Documents;

/// <summary>Checks all wording of a library without a case: each template parses, names only values that exist, uses only what is allowed, and no section is left without wording.</summary>
public static class TemplateChecker
{
    private const string Folder = "templates/";
    private const string Shared = "shared";

    /// <summary>What is wrong with the wording and the layouts, by file.</summary>
    public static IReadOnlyList<Finding> Check(Library library)
    {
        ArgumentNullException.ThrowIfNull(library);
        var templates = library.Templates.Where(t => t.Key.StartsWith(Folder, StringComparison.Ordinal) && t.Key.EndsWith(".md", StringComparison.Ordinal));
        return
        [
            .. templates.OrderBy(t => t.Key, StringComparer.Ordinal).SelectMany(t => CheckWording(t.Key, t.Value)),
            .. library.Layouts.OrderBy(l => l.Key, StringComparer.Ordinal).SelectMany(l => CheckLayout(l.Key, l.Value, library)),
        ];
    }

    private static IEnumerable<Finding> CheckWording(string path, string text)
    {
        var (template, findings) = SectionTemplate.Parse(path, text);
        return template is null ? findings : CheckMarkdown(path, text);
    }

    // Every branch at once, with a token for every value: what is not allowed is found wherever it is.
    private static IReadOnlyList<Finding> CheckMarkdown(string path, string text) =>
        BlockReader.Read(path, text, StatementLines.Without(text, Tokens.Protect("x"))).Findings;

    private static IEnumerable<Finding> CheckLayout(string kind, TemplateLayout layout, Library library)
    {
        var path = $"{Folder}{kind}/layout.yaml";
        foreach (var section in layout.Sections)
        {
            foreach (var finding in SectionConditions.Check($"The section {section.Id}", section.When, path))
            {
                yield return finding;
            }

            foreach (var language in library.Languages.Keys.Order(StringComparer.Ordinal))
            {
                string[] places = [$"{Folder}{kind}/{language}/{section.Id}.md", $"{Folder}{Shared}/{language}/{section.Id}.md"];
                if (section.Optional != true && !places.Any(library.Templates.ContainsKey))
                {
                    yield return TemplateFindings.At(
                        FindingCodes.TemplateMissingSection, path, 1, 1, $"The section {section.Id} has no general wording in the language {language}.", $"Add one of: {string.Join(", ", places)}.");
                }
            }
        }

        foreach (var finding in layout.Package.SelectMany(d => CheckPackaged(d, path, library)))
        {
            yield return finding;
        }

        if (layout.Sections.All(s => s.Id != layout.Title))
        {
            yield return TemplateFindings.At(
                FindingCodes.TemplateMissingSection, path, 1, 1, $"The title is to come from the section {layout.Title}, which the layout does not have.", "Name one of its sections under title.");
        }
    }

    private static IEnumerable<Finding> CheckPackaged(PackagedDocument document, string path, Library library)
    {
        if (!library.Layouts.ContainsKey(document.Document))
        {
            yield return TemplateFindings.At(
                FindingCodes.TemplateMissingSection, path, 1, 1, $"The package names the document {document.Document}, which has no layout.", $"Add {Folder}{document.Document}/layout.yaml, or take the entry out.");
        }

        foreach (var finding in SectionConditions.Check($"The document {document.Document}", document.When, path))
        {
            yield return finding;
        }
    }
}
