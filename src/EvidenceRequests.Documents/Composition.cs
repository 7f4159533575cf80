using EvidenceRequests.Documents.Facts;
using EvidenceRequests.Documents.Markdown;
using EvidenceRequests.Documents.Slots;
using EvidenceRequests.Documents.Templates;
using EvidenceRequests.Model;
using Scriban.Runtime;

namespace EvidenceRequests.Documents;

/// <summary>The work on one document: values, sections, slots and findings as they come together.</summary>
internal sealed class Composition
{
    private readonly DraftRequest request;
    private readonly DocumentInputs inputs;
    private readonly SlotNumbers numbers = new();
    private readonly ListNumbers lists = new();
    private readonly List<Finding> findings = [];
    private readonly FactValues values;
    private readonly ScriptObject facts;
    private readonly SectionText texts;
    private readonly PreparedWording wordings;

    public Composition(DraftRequest request)
    {
        this.request = request;
        wordings = request.Wording ?? PreparedWording.Get(request.Library);
        inputs = new DocumentInputs(request);
        var words = request.Library.Languages.TryGetValue(request.Language, out var known)
            ? known
            : throw new ArgumentException($"The library has no words of the language {request.Language}.", nameof(request));
        var times = new PrintedTimes(words, request.Plan.Requesting);
        var slots = new FactSlots();
        values = new FactValues(slots, times, new PrintedSources(times), inputs.Request.Plan.Contacts);
        facts = TemplateFacts.Create(inputs, values);
        texts = new SectionText(facts, new TemplateFunctions(inputs.Vocabulary, slots, times, words).All(), slots);
    }

    private string LayoutPath => $"templates/{request.DocumentKind}/layout.yaml";

    public IReadOnlyList<PackagedDocument> GetPackage() => PackageFacts.Documents(facts, inputs);

    public Result<Draft> Compose()
    {
        if (!request.Library.Layouts.TryGetValue(request.DocumentKind, out var layout))
        {
            findings.Add(TemplateFindings.At(
                FindingCodes.TemplateMissingSection, LayoutPath, 1, 1, $"There is no layout for documents of the kind {request.DocumentKind}.", $"Add {LayoutPath}."));
            return new Result<Draft> { Findings = findings };
        }

        var sections = GetSections(layout).Where(Appears).Select(ComposeSection).OfType<DraftSection>().ToList();
        var draft = Draft(sections, GetTitle(layout, sections));
        draft = draft.Exercise is null ? draft : ExerciseDraft.Mark(draft, layout.Title);
        findings.AddRange(PrintedSlots.Check(numbers.Printed, request.Incomplete));
        return new Result<Draft> { Value = findings.Any(f => f.Severity == Severity.Error) ? null : draft, Findings = findings };
    }

    // An exercise says so first and last, and nobody signs it.
    private IReadOnlyList<TemplateSection> GetSections(TemplateLayout layout) => request.Plan.Exercise is null ? layout.Sections :
        [new TemplateSection { Id = "exercise-notice" }, .. layout.Sections.Where(s => !ExerciseDraft.IsForSigning(s.Id)), new TemplateSection { Id = "exercise-end" }];

    private Draft Draft(List<DraftSection> sections, string title) => new()
    {
        Kind = request.DocumentKind,
        Step = request.Step.Id,
        Language = request.Language,
        Title = title,
        Reference = request.CaseFile.Case.Reference,
        Exercise = request.Plan.Exercise,
        Annex = PackageFacts.FindLabel(facts, inputs),
        Classification = request.CaseFile.Case.Classification,
        Agency = FindSender(sections) ?? (request.Step.IsAssistance ? inputs.Requesting.CentralAuthority?.Name : null) ?? inputs.Requesting.Agency?.Name,
        Incomplete = request.Incomplete,
        AsOf = request.AsOf,
        Library = request.Library.Hash,
        Sections = sections,
        Comments = PrintedSlots.Comments(numbers, request.Step, request.DocumentKind),
        SaidOnce = values.SaidOnce.Facts,
    };

    // Whoever the letterhead names is at the foot of each page too.
    private static string? FindSender(List<DraftSection> sections) => sections
        .SelectMany(s => s.Blocks)
        .OfType<DraftParagraph>()
        .Where(p => p.Style == DraftStyles.Letterhead)
        .Select(p => PlainText.From(p.Inlines.Any(i => i.Bold) ? [.. p.Inlines.Where(i => i.Bold)] : [.. p.Inlines.TakeWhile(i => i is not DraftLineBreak)]))
        .FirstOrDefault(name => name.Length > 0);

    private bool Appears(TemplateSection section)
    {
        var wrong = SectionConditions.Check($"The section {section.Id}", section.When, LayoutPath).ToList();
        findings.AddRange(wrong);
        return wrong.Count == 0 && SectionConditions.Hold(section.When, facts);
    }

    private DraftSection? ComposeSection(TemplateSection section)
    {
        if (SectionTemplate.Find(section.Id, request) is not { } wording)
        {
            if (section.Optional != true)
            {
                findings.Add(TemplateFindings.At(
                    FindingCodes.TemplateMissingSection,
                    LayoutPath,
                    1,
                    1,
                    $"No wording was found for the section {section.Id}.",
                    $"Add one of: {string.Join(", ", SectionTemplate.Places(section.Id, request))}."));
            }

            return null;
        }

        numbers.Section = section.Id;
        var parsed = wordings.Parsed(wording.Path);
        findings.AddRange(parsed.Findings);
        return new DraftSection
        {
            Id = section.Id,
            Origin = wording.Path,
            OriginHash = parsed.Hash,
            Shadowed = wording.Shadows,
            Blocks = ReadBlocks(parsed, wording.Path),
        };
    }

    private IReadOnlyList<DraftBlock> ReadBlocks(ParsedWording wording, string path)
    {
        if (wording.Template is null)
        {
            return [];
        }

        if (texts.Run(wording.Template, path) is { } failure)
        {
            findings.Add(failure);
            return [];
        }

        var form = wording.Compile(texts.Markdown);
        findings.AddRange(form.Findings);
        return SlotFiller.Fill(form, texts.Facts, numbers, lists);
    }

    // The first heading or paragraph of the section that the layout names.
    private string GetTitle(TemplateLayout layout, List<DraftSection> sections)
    {
        var block = sections.FirstOrDefault(s => s.Id == layout.Title)?.Blocks.FirstOrDefault(b => b is DraftHeading or DraftParagraph);
        var text = block is null ? null : PlainText.From(block).ReplaceLineEndings(" ").Trim();
        return string.IsNullOrEmpty(text) ? $"{request.DocumentKind} {request.CaseFile.Case.Reference}" : text;
    }
}
