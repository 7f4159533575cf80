using EvidenceRequests.Documents;
using EvidenceRequests.Model;

namespace EvidenceRequests;

/// <summary>The documents that came back, each with the step and the kind of the document that it is an edited copy of.</summary>
internal sealed class KeptDocuments
{
    private readonly Dictionary<(string Step, string Kind), KeptDocument> documents = [];

    private KeptDocuments()
    {
    }

    /// <summary>Finds the step of each; what is of another case, of no step that is drafted, or not ours at all is a finding.</summary>
    public static Result<KeptDocuments> Find(CasePlan casePlan, IReadOnlyList<Step> drafted, IReadOnlyList<KeptDocument> keep)
    {
        var found = new KeptDocuments();
        var findings = new List<Finding>();
        foreach (var document in keep)
        {
            var read = DraftReader.Read(document.Bytes, document.File);
            findings.AddRange(read.Findings);
            if (read.Value is not { } draft)
            {
                continue;
            }

            if (draft.Provenance is not { } provenance || provenance.Reference != casePlan.Plan.Case)
            {
                findings.Add(ImportRefusal.Create(draft));
            }
            else if (CaseComparison.Create(provenance, casePlan)?.Step is not { } step || drafted.All(s => s.Id != step.Id))
            {
                findings.Add(At(FindingCodes.StepGone, document, "the request that this document was written for is not drafted now.", "Draft it, too, or leave the document out. If the plan does not have it any more, its wording cannot be kept."));
            }
            else if (!found.documents.TryAdd((step.Id, provenance.Kind), document))
            {
                findings.Add(At(FindingCodes.WordingInConflict, document, "this is a second version of one document.", "Keep the wording of one of them."));
            }
        }

        return findings.Count > 0 ? new Result<KeptDocuments> { Findings = findings } : new Result<KeptDocuments> { Value = found };
    }

    /// <summary>The draft of a document with the wording that is kept for it.</summary>
    public Result<Draft> Apply(Step step, Draft draft)
    {
        if (!documents.TryGetValue((step.Id, draft.Kind), out var document))
        {
            return new Result<Draft> { Value = draft };
        }

        var kept = WordingKeeper.Keep(document.Bytes, document.File, draft, document.Sections, document.By);
        return kept.Value is not { } merged ? new Result<Draft> { Findings = kept.Findings }
            : Refusals(document, merged.Sections) is { Count: > 0 } refusals ? new Result<Draft> { Findings = refusals }
            : new Result<Draft> { Value = merged.Draft };
    }

    private static List<Finding> Refusals(KeptDocument document, IReadOnlyList<SectionWording> sections) =>
    [
        .. sections.Where(s => !s.IsKept && (document.Sections is null || document.Sections.Contains(s.Section))).Select(s => s.NotCarriedBecause is { } why
            ? At(FindingCodes.WordingNotCarried, document, $"{s.Place}: the wording of the section {s.Section} cannot be carried over. {why}", "Draft without it, and change the new letter in Word.")
            : At(FindingCodes.WordingInConflict, document, $"{s.Place}: the section {s.Section} was changed by hand, and the program writes it otherwise now, too.", "Compare both. Say that this section is kept, or leave it out.")),
        .. (document.Sections ?? []).Where(id => sections.All(s => s.Section != id)).Select(id =>
            At(FindingCodes.UnknownWord, document, $"no section {id} was changed by hand in this document.", sections.Count == 0 ? "Nothing was changed by hand in it." : $"Changed were: {string.Join(", ", sections.Select(s => s.Section))}.")),
    ];

    private static Finding At(string code, KeptDocument document, string message, string fix) => Finding.Error(code, location: SourceLocation.ForFile(document.File), message: message, fix: fix);
}
