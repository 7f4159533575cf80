using EvidenceRequests.Documents.Markdown;
using EvidenceRequests.Model;

namespace EvidenceRequests.Documents;

/// <summary>
/// A sheet of questions as a Word document: whoever is asked types into the fields and sends it back. It holds what is asked and the reference of the case, and no other fact of it.
/// Each field is recorded like a fact of a draft, so that <see cref="DraftReader"/> reads the answers.
/// </summary>
public static class QuestionSheet
{
    /// <summary>What stands in a field that nobody has filled in.</summary>
    public const string Empty = "Type the answer here";

    /// <summary>Composes the sheet.</summary>
    /// <param name="plan">The plan of the case.</param>
    /// <param name="title">What the sheet is called, such as <c>Questions for the prosecutor</c>.</param>
    /// <param name="about">What they are asked for, in a sentence.</param>
    /// <param name="questions">The questions.</param>
    /// <param name="classification">Protective marking of the case; null for none.</param>
    public static Draft Compose(Plan plan, string title, string about, IReadOnlyList<SheetQuestion> questions, string? classification)
    {
        ArgumentNullException.ThrowIfNull(plan);
        ArgumentNullException.ThrowIfNull(questions);
        var blocks = new List<DraftBlock>
        {
            new DraftHeading { Style = DraftStyles.Body, Level = 1, Inlines = [new DraftText { Text = title }] },
            Paragraph(new DraftText { Text = about }),
            Paragraph(new DraftText { Text = "Please type into the marked fields, save the document, and send it back. Leave a field as it is where you cannot answer." }),
        };
        foreach (var (question, i) in questions.Select((q, i) => (q, i)))
        {
            blocks.Add(new DraftHeading { Style = DraftStyles.Body, Level = 3, Inlines = [new DraftText { Text = question.Label }] });
            blocks.AddRange(question.Says.Select(s => Paragraph(new DraftText { Text = s })));
            blocks.Add(Paragraph(new DraftSlot { Number = i + 1, Fact = question.Fact, Label = question.Label, Text = Empty, Kind = SlotKind.Missing }));
        }

        return new Draft
        {
            Kind = DocumentKinds.QuestionSheet,
            Step = string.Empty,
            Language = "en",
            Title = title,
            Reference = plan.Case,
            Classification = classification,
            Agency = plan.Requesting.Agency?.Name,
            Incomplete = false,
            AsOf = plan.AsOf,
            Library = plan.Library,
            Sections = [new DraftSection { Id = "questions", Origin = string.Empty, OriginHash = string.Empty, Blocks = blocks }],
        };
    }

    private static DraftParagraph Paragraph(DraftInline inline) => new() { Style = DraftStyles.Body, Inlines = [inline] };
}
