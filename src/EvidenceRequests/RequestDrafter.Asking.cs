using EvidenceRequests.Documents;
using EvidenceRequests.Model;
using EvidenceRequests.Packs;

namespace EvidenceRequests;

/// <content>What others have to answer: a sheet of questions for them, and their answers.</content>
public sealed partial class RequestDrafter
{
    /// <summary>
    /// The questions that one other person can answer, as a Word document to be filled in: what the steps lack and its findings give to that owner. Null where nothing is asked of them.
    /// </summary>
    /// <param name="casePlan">The plan.</param>
    /// <param name="step">The request that the answers are for.</param>
    /// <param name="owner">Who is asked.</param>
    public byte[]? AskOthers(CasePlan casePlan, Step step, FindingOwner owner)
    {
        var questions = ListQuestions(casePlan, step, owner);
        if (questions.Count == 0 || ReferenceDocument.Default(casePlan.Library).Value is not { } look)
        {
            return null;
        }

        var kind = casePlan.Library.Vocabulary.FindRequestKind(step.Kind)?.Name ?? step.Kind;
        var sheet = QuestionSheet.Compose(
            casePlan.Plan, $"Questions for {Name(owner)}", $"They are for our {char.ToLowerInvariant(kind[0])}{kind[1..]} to {step.Addressee.Name}, our reference {casePlan.Plan.Case}.", questions, casePlan.Reading.CaseFile.Case.Classification);
        return DocxWriter.Write(sheet, look);
    }

    /// <summary>What a request lacks and one other person can answer, field by field.</summary>
    /// <param name="casePlan">The plan.</param>
    /// <param name="step">The request.</param>
    /// <param name="owner">Who is asked.</param>
    public IReadOnlyList<SheetQuestion> ListQuestions(CasePlan casePlan, Step step, FindingOwner owner)
    {
        ArgumentNullException.ThrowIfNull(casePlan);
        ArgumentNullException.ThrowIfNull(step);
        return [.. step.Findings.Where(f => f.Severity == Severity.Error && f.Owner == owner && f.Fact is not null)
            .SelectMany(f => Expand(f.Fact!).Select(fact => (Fact: fact, f.Message))).GroupBy(f => f.Fact, f => f.Message, StringComparer.Ordinal).Select(g => Question(casePlan, g.Key, [.. g.Distinct()])).OfType<SheetQuestion>()];
    }

    // Where a whole group is missing, each of its fields is asked.
    private IEnumerable<string> Expand(string fact) => Fields.Find(fact) is { Type: FieldType.Group, IsList: false }
        ? Fields.Fields.Where(f => f.Path.StartsWith(fact + ".", StringComparison.Ordinal) && f.Type is not (FieldType.Group or FieldType.Answers)).Select(f => f.Path)
        : [fact];

    /// <summary>The answers of a sheet of questions that came back; of another document, or of another case, it says why there are none. Nothing is written here.</summary>
    /// <param name="sheet">The document.</param>
    /// <param name="reading">The case file.</param>
    public Result<IReadOnlyList<SheetAnswer>> ReadAnswers(ReturnedDraft sheet, CaseReading reading)
    {
        ArgumentNullException.ThrowIfNull(sheet);
        ArgumentNullException.ThrowIfNull(reading);
        if (sheet.Provenance?.Kind != DocumentKinds.QuestionSheet)
        {
            return new Result<IReadOnlyList<SheetAnswer>> { Findings = [Finding.Error(FindingCodes.DraftNotOurs, location: SourceLocation.ForFile(sheet.File), message: "This is no sheet of questions that was made here.", fix: "Ask for the document that was sent out, with the answers typed into its fields.")] };
        }

        if (sheet.Provenance.Reference != reading.CaseFile.Case.Reference)
        {
            return new Result<IReadOnlyList<SheetAnswer>> { Findings = [Finding.Error(FindingCodes.ImportOtherCase, location: SourceLocation.ForFile(sheet.File), message: "The sheet was made for another case.", fix: "Read it in the case whose reference it bears.")] };
        }

        // Only fields of the case file are filled in; the record of a file from outside can name anything.
        var library = reader.ReadAll().Value;
        return new Result<IReadOnlyList<SheetAnswer>>
        {
            Value = [.. sheet.Slots.Where(s => library is not null && IsAsked(s.Recorded.Fact, library)).Select(s => new SheetAnswer(
                s.Recorded.Fact, Label(s.Recorded.Fact, library!)!, s.Text is { } text && text.Trim() is { Length: > 0 } typed && typed != QuestionSheet.Empty ? typed : null, s.Text is null))],
        };
    }

    private SheetQuestion? Question(CasePlan casePlan, string fact, IReadOnlyList<string> says)
    {
        if (!IsAsked(fact, casePlan.Library))
        {
            return null;
        }

        var field = Fields.Find(fact);
        return new SheetQuestion(fact, Label(fact, casePlan.Library)!,
        [
            .. says.Select(s => $"{char.ToUpperInvariant(s[0])}{s[1..]}"),
            .. new[] { field?.Hint, field?.Example is { } example ? $"For example: {example}" : null }.OfType<string>(),
            .. Words(field) is { Length: > 0 } words ? (string[])[$"One of: {words}."] : [],
        ]);
    }

    private static string Words(CaseField? field) => field switch
    {
        { Type: FieldType.YesNo } => "yes; no",
        { Words.Count: > 0 and <= MostWords } => string.Join("; ", field.Words.Select(w => w.Name)),
        _ => string.Empty,
    };

    private const int MostWords = 20;

    private bool IsAsked(string fact, Library library) => Fields.Find(fact) is { } field ? field.Type is not (FieldType.Group or FieldType.Answers) : Pack(fact, library) is not null;

    private string? Label(string fact, Library library) => Fields.Find(fact)?.Label ?? Pack(fact, library)?.Label;

    // What a provider or state asks besides the fields that every case has.
    private static AdditionalFact? Pack(string fact, Library library) => !fact.StartsWith("additional_facts.", StringComparison.Ordinal) ? null
        : library.Providers.Values.SelectMany(p => p.AdditionalFacts).Concat(library.Countries.Values.SelectMany(c => c.AdditionalFacts)).FirstOrDefault(f => f.Id == fact["additional_facts.".Length..]);

    private static string Name(FindingOwner owner) => owner switch
    {
        FindingOwner.SeniorOfficer => "the senior officer",
        FindingOwner.Prosecutor => "the prosecutor",
        FindingOwner.Court => "the court",
        FindingOwner.CentralAuthority => "the ministry",
        FindingOwner.PackMaintainer => "those who keep the packs",
        _ => "the officer in charge",
    };
}
