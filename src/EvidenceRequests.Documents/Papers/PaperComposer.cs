using EvidenceRequests.Documents.Facts;
using EvidenceRequests.Documents.Markdown;
using EvidenceRequests.Documents.Slots;
using EvidenceRequests.Documents.Templates;
using EvidenceRequests.Model;
using Scriban.Runtime;

namespace EvidenceRequests.Documents;

/// <summary>Composes the papers of the register from wording in <c>templates/</c>, by the same rules as letters.</summary>
public static class PaperComposer
{
    /// <summary>The record of a receipt.</summary>
    public const string ReceiptRecord = "receipt-record";

    /// <summary>The list of exhibits for the court file.</summary>
    public const string ExhibitList = "exhibit-list";

    /// <summary>The figures of an office.</summary>
    public const string Figures = "figures";

    /// <summary>The seal of a register.</summary>
    public const string RegisterSeal = "register-seal";

    /// <summary>All of them.</summary>
    public static IReadOnlyList<string> Kinds { get; } = [ReceiptRecord, ExhibitList, Figures, RegisterSeal];

    /// <summary>Composes a paper; what is wrong with its wording is a finding.</summary>
    public static Result<Draft> Compose(PaperRequest request)
    {
        ArgumentNullException.ThrowIfNull(request);
        var (library, path) = (request.Library, $"templates/{request.Kind}/layout.yaml");
        if (!library.Layouts.TryGetValue(request.Kind, out var layout))
        {
            return new Result<Draft> { Findings = [TemplateFindings.At(FindingCodes.TemplateMissingSection, path, 1, 1, $"There is no layout for papers of the kind {request.Kind}.", $"Add {path}.")] };
        }

        var words = library.Languages[request.Language];
        var slots = new FactSlots();
        var times = new PrintedTimes(words, utcOffsetMinutes: null, abbreviation: null);
        var facts = new ScriptObject { [request.Root] = request.Facts.Build(new FactValues(slots, times, new PrintedSources(times), []), request.Root) };
        var texts = new SectionText(facts, new TemplateFunctions(library.Vocabulary, slots, times, words).All(), slots);
        var (numbers, lists, wordings) = (new SlotNumbers(), new ListNumbers(), PreparedWording.Get(library));
        var (sections, findings) = (new List<DraftSection>(), new List<Finding>());
        foreach (var section in layout.Sections.Where(s => SectionConditions.Hold(s.When, facts)))
        {
            if (SectionTemplate.Find([$"templates/{request.Kind}/{request.Language}/{section.Id}.md"], library) is not { } wording)
            {
                findings.Add(TemplateFindings.At(FindingCodes.TemplateMissingSection, path, 1, 1, $"No wording was found for the section {section.Id}.", $"Add templates/{request.Kind}/{request.Language}/{section.Id}.md."));
                continue;
            }

            numbers.Section = section.Id;
            var parsed = wordings.Parsed(wording.Path);
            findings.AddRange(parsed.Findings);
            if (parsed.Template is not { } template)
            {
                continue;
            }

            if (texts.Run(template, wording.Path) is { } failure)
            {
                findings.Add(failure);
                continue;
            }

            var form = parsed.Compile(texts.Markdown);
            findings.AddRange(form.Findings);
            sections.Add(new DraftSection { Id = section.Id, Origin = wording.Path, OriginHash = parsed.Hash, Blocks = SlotFiller.Fill(form, texts.Facts, numbers, lists) });
        }

        return new Result<Draft> { Value = findings.Any(f => f.Severity == Severity.Error) ? null : Draft(request, layout, sections), Findings = findings };
    }

    private static Draft Draft(PaperRequest request, TemplateLayout layout, List<DraftSection> sections) => new()
    {
        Kind = request.Kind,
        Step = "s0",
        Language = request.Language,
        Title = sections.FirstOrDefault(s => s.Id == layout.Title)?.Blocks.FirstOrDefault(b => b is DraftHeading or DraftParagraph) is { } title ? PlainText.From(title).ReplaceLineEndings(" ").Trim() : request.Reference,
        Reference = request.Reference,
        Agency = request.Agency,
        Incomplete = false,
        AsOf = request.AsOf,
        Library = request.Library.Hash,
        Sections = sections,
    };
}
