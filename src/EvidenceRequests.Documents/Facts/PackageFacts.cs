using EvidenceRequests.Documents.Templates;
using EvidenceRequests.Model;
using Scriban.Runtime;

namespace EvidenceRequests.Documents.Facts;

/// <summary>The documents that go with a letter, and the letters of its annexes. What the package holds hangs on the other values, so they come first.</summary>
internal static class PackageFacts
{
    private const string LawExtracts = "law-extracts";

    /// <summary>The values that hang on the others.</summary>
    public static IReadOnlyList<string> Names { get; } = ["annexes", "annex", "attachments", "this_annex", "documents"];

    /// <summary>Adds all of them. While the documents are chosen, none of them is stated.</summary>
    public static void Add(ScriptObject facts, DocumentInputs inputs, FactValues values)
    {
        foreach (var name in Names)
        {
            facts[name] = null;
        }

        var documents = Documents(facts, inputs);
        var annexes = NumberAnnexes(documents, inputs).ToList();
        facts["annexes"] = FactValues.List(annexes.Select(a => BuildAnnex(a, inputs, values)));
        facts["annex"] = BuildReferences(annexes, values);
        facts["attachments"] = FactValues.List(inputs.Case.Attachments.Select(a => BuildAttachment(a, annexes, inputs, values)));
        facts["this_annex"] = values.Knowledge(annexes.FirstOrDefault(a => a.Id == inputs.Request.DocumentKind)?.Label, "plan.annex", "Annex");
        facts["documents"] = FactValues.List(documents.Where(d => !DocumentKinds.IsInternal(d.Document)).Select(d => BuildDocument(d, annexes, inputs, values)));
    }

    /// <summary>The letter of the document, if it is an annex.</summary>
    public static string? FindLabel(ScriptObject facts, DocumentInputs inputs) =>
        Package(inputs).Any(d => d.Annex == true && d.Document == inputs.Request.DocumentKind) ? NumberAnnexes(Documents(facts, inputs), inputs).FirstOrDefault(a => a.Id == inputs.Request.DocumentKind)?.Label : null;

    /// <summary>The documents of the package whose conditions hold.</summary>
    public static IReadOnlyList<PackagedDocument> Documents(ScriptObject facts, DocumentInputs inputs) =>
        [.. Package(inputs).Where(d => SectionConditions.Hold(d.When, facts))];

    private static IReadOnlyList<PackagedDocument> Package(DocumentInputs inputs) => inputs.Request.Library.Layouts.GetValueOrDefault(inputs.Step.Kind)?.Package ?? [];

    // The documents that the program writes come first; what the case file attaches follows.
    private static IEnumerable<NumberedAnnex> NumberAnnexes(IReadOnlyList<PackagedDocument> documents, DocumentInputs inputs)
    {
        var number = 0;
        foreach (var document in documents.Where(d => d.Annex == true))
        {
            yield return new NumberedAnnex(document.Document, ++number, inputs.FindWordName("document", document.Document) ?? document.Document, null);
        }

        foreach (var attachment in inputs.Case.Attachments)
        {
            yield return new NumberedAnnex(attachment.Id, ++number, attachment.Title ?? inputs.FindWordName("attachment", attachment.Kind) ?? attachment.Kind, attachment.Kind);
        }
    }

    // Only the letter counts its annexes; any other document takes their letters from it.
    private static ScriptObject BuildAnnex(NumberedAnnex annex, DocumentInputs inputs, FactValues values) => new()
    {
        ["label"] = inputs.Request.DocumentKind == inputs.Step.Kind ? values.AnnexNumber(annex.Label, annex.Path, annex.Title) : values.Knowledge(annex.Label, annex.Path, annex.Title),
        ["title"] = annex.Attachment is null ? values.Knowledge(annex.Title, $"{annex.Path}.title", "Annex") : values.Text(annex.Title, $"attachments.{annex.Id}.title", "Annex"),
        ["kind"] = values.Word(annex.Attachment ?? annex.Id, $"{annex.Path}.kind", "Kind of annex"),
        ["enclosed"] = annex.Attachment is not null,
    };

    // A template names an annex by what it holds: annex.nexus is the mention of the document annex-nexus, annex.law_extracts that of the extracts of the law that the case file attaches.
    private static ScriptObject BuildReferences(IReadOnlyList<NumberedAnnex> annexes, FactValues values)
    {
        var references = new ScriptObject();
        foreach (var annex in annexes.Where(a => a.Attachment is null or LawExtracts).Reverse())
        {
            references[(annex.Attachment ?? annex.Id.Replace("annex-", string.Empty, StringComparison.Ordinal)).Replace('-', '_')] = values.AnnexReference(annex.Label, annex.Path, annex.Title);
        }

        return references;
    }

    private static ScriptObject BuildAttachment(Attachment attachment, IReadOnlyList<NumberedAnnex> annexes, DocumentInputs inputs, FactValues values)
    {
        var path = $"attachments.{attachment.Id}";
        return new ScriptObject
        {
            ["label"] = values.Knowledge(annexes.FirstOrDefault(a => a.Attachment is not null && a.Id == attachment.Id)?.Label, $"plan.annexes.attachment-{attachment.Id}.label", "Annex"),
            ["title"] = values.Text(attachment.Title ?? inputs.FindWordName("attachment", attachment.Kind), $"{path}.title", "Annex"),
            ["kind"] = values.Word(attachment.Kind, $"{path}.kind", "Kind of annex"),
            ["language"] = values.Knowledge(attachment.Language is { } id ? inputs.FindWordName("language", id) ?? id : null, $"{path}.language", "Language"),
            ["needs_translation"] = attachment.Language is { } language && inputs.Step.Requested.Language is { Accepted.Count: > 0 } rule && !rule.Accepted.Contains(language),
        };
    }

    private static ScriptObject BuildDocument(PackagedDocument document, IReadOnlyList<NumberedAnnex> annexes, DocumentInputs inputs, FactValues values)
    {
        var path = $"plan.documents.{document.Document}";
        var name = inputs.FindWordName("document", document.Document);
        return new ScriptObject
        {
            ["kind"] = values.Word(document.Document, path, "Document"),
            ["at_home"] = DocumentKinds.IsAtHome(document.Document),
            ["name"] = values.Knowledge(name ?? document.Document, $"{path}.name", "Document"),
            ["label"] = values.Knowledge(annexes.FirstOrDefault(a => a.Id == document.Document)?.Label, $"{path}.label", "Annex"),
        };
    }

    private sealed record NumberedAnnex(string Id, int Number, string Title, string? Attachment)
    {
        public string Path => Attachment is null ? $"plan.annexes.{Id}" : $"plan.annexes.attachment-{Id}";

        public string Label => $"Annex {Letter(Number)}";

        // source: the field switch ALPHABETIC of Word counts A to Z, then AA, BB and so on.
        private static string Letter(int number) => new((char)('A' + ((number - 1) % 26)), 1 + ((number - 1) / 26));
    }
}
