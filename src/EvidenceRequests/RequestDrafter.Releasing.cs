using System.Globalization;
using EvidenceRequests.Model;
using EvidenceRequests.Packs;

namespace EvidenceRequests;

/// <content>What lets a draft leave: confirmations, approvals, the final document.</content>
public sealed partial class RequestDrafter
{
    /// <summary>Puts confirmations into a case file in place: a person has checked these statements at their source. Nothing is written here.</summary>
    /// <param name="caseFile">The case file.</param>
    /// <param name="statements">The statements, by the ids that findings and check sheets print.</param>
    /// <param name="by">Who confirmed them.</param>
    /// <param name="on">On which day.</param>
    /// <param name="how">How: which page, which call.</param>
    public Result<EditedCaseFile> Confirm(ReadOnlySpan<byte> caseFile, IReadOnlyList<string> statements, string by, DateOnly on, string how)
    {
        ArgumentNullException.ThrowIfNull(statements);
        return CaseFileAppender.Append(
            caseFile,
            new Dictionary<string, IReadOnlyList<NewEntry>> { ["confirmations"] = [.. statements.Select(s => new NewEntry().Text("statement", s).Text("by", by).Text("on", Day(on)).Text("how", how))] },
            reader);
    }

    /// <summary>Puts the approval of one version of a draft into a case file in place, with the hash of the file that was seen. Nothing is written here.</summary>
    /// <param name="caseFile">The case file.</param>
    /// <param name="draft">The draft, as the person who approved it had it.</param>
    /// <param name="document">Its file name.</param>
    /// <param name="role">Role of the person who approved.</param>
    /// <param name="office">Office; null where it is not said.</param>
    /// <param name="number">Number of the decision; null where there is none.</param>
    /// <param name="on">On which day.</param>
    public Result<EditedCaseFile> Approve(ReadOnlySpan<byte> caseFile, ReadOnlyMemory<byte> draft, string document, string role, string? office, string? number, DateOnly on) => CaseFileAppender.Append(
        caseFile,
        new Dictionary<string, IReadOnlyList<NewEntry>>
        {
            ["approvals"] = [new NewEntry().Text("role", role).Text("office", office).Text("decision_number", number).Text("date", Day(on)).Text("document", document).Text("hash", Sha256.Hex(draft.Span))],
        },
        reader);

    /// <summary>
    /// Makes a draft final: refuses with every finding above the note level that no confirmation or approval of the case file
    /// lifts, and takes out all that tells where the document came from.
    /// </summary>
    /// <param name="draft">The draft, as it was written or as another program saved it.</param>
    /// <param name="file">Its name, for findings.</param>
    /// <param name="reading">The case file with confirmations and approvals; without it a draft with unconfirmed statements is refused.</param>
    /// <param name="asOf">The day as of which the rules are looked at.</param>
    public Result<ReleasedDocument> Finalise(ReadOnlyMemory<byte> draft, string file, CaseReading? reading, DateOnly asOf) => Finaliser.Run(this, draft, file, reading, asOf);

    /// <summary>
    /// Makes the drafts that leave together final, such as the letter of a package with its annexes: all of them, or none. Sheets of
    /// the office among them are left out; a document that the letter counts on and that is not there is a finding.
    /// </summary>
    /// <param name="drafts">The drafts.</param>
    /// <param name="reading">The case file with confirmations and approvals.</param>
    /// <param name="asOf">The day as of which the rules are looked at.</param>
    public Result<IReadOnlyList<ReleasedFile>> FinaliseSet(IReadOnlyList<DraftFile> drafts, CaseReading reading, DateOnly asOf)
    {
        ArgumentNullException.ThrowIfNull(drafts);
        ArgumentNullException.ThrowIfNull(reading);
        return SetFinaliser.Run(this, drafts, reading, asOf);
    }

    private static string Day(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
