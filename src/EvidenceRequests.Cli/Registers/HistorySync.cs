using EvidenceRequests.Model;
using EvidenceRequests.Packs;

namespace EvidenceRequests.Cli.Registers;

/// <summary>A value on which the case file and the register do not agree.</summary>
/// <param name="Path">Where it stands in the case file.</param>
/// <param name="Number">Where it stands in the register.</param>
/// <param name="Stated">What the case file says.</param>
/// <param name="Kept">What the register says.</param>
internal sealed record Contradiction(string Path, string Number, string Stated, string Kept);

/// <summary>
/// The history of a case file held against the register: what it lacks is added or filled in, what it says otherwise is told and never overwritten.
/// An outcome after which more was still to come, such as a receipt, gives way to what came.
/// </summary>
internal sealed class HistorySync
{
    private static readonly string?[] BeforeTheAnswer = [null, "no-answer", "acknowledged", "queried"];

    private readonly Vocabulary vocabulary;
    private readonly CaseFile caseFile;
    private readonly List<PastRequest> lacking = [];
    private readonly Dictionary<string, (string Value, string Number)> filled = new(StringComparer.Ordinal);
    private readonly List<Contradiction> contradictions = [];
    private readonly List<(string Path, HistoryCondition Condition)> conditions = [];

    private HistorySync(Vocabulary vocabulary, CaseFile caseFile) => (this.vocabulary, this.caseFile) = (vocabulary, caseFile);

    /// <summary>What the register has and the history does not.</summary>
    public IReadOnlyList<PastRequest> Lacking => lacking;

    /// <summary>Values that an entry of the history does not have yet, by path, with the number of the request.</summary>
    public IReadOnlyDictionary<string, (string Value, string Number)> Filled => filled;

    /// <summary>Where the two contradict each other.</summary>
    public IReadOnlyList<Contradiction> Contradictions => contradictions;

    /// <summary>Entries of the history that the register does not have.</summary>
    public IReadOnlyList<HistoryEntry> Unknown { get; private init; } = [];

    /// <summary>True if both say the same.</summary>
    public bool IsSame => lacking.Count + filled.Count + conditions.Count + contradictions.Count + Unknown.Count == 0;

    /// <summary>The edits that bring the history up to the register.</summary>
    public IReadOnlyList<CaseEdit> Edits => [.. filled.Select(f => CaseEdit.Set(f.Key, f.Value.Value)), .. conditions.Select(c => CaseEdit.Add($"{c.Path}.conditions", HistoryEntries.Values(c.Condition))), .. lacking.Select(r => CaseEdit.Add("history", HistoryEntries.Values(vocabulary, caseFile, r.Entry)))];

    /// <summary>Holds one against the other.</summary>
    /// <param name="vocabulary">The word lists.</param>
    /// <param name="caseFile">The case file.</param>
    /// <param name="kept">What the register has of the case.</param>
    public static HistorySync Compare(Vocabulary vocabulary, CaseFile caseFile, IReadOnlyList<PastRequest> kept)
    {
        var sync = new HistorySync(vocabulary, caseFile) { Unknown = [.. caseFile.History.Where(h => h.Sent?.Value is not null && h.Follows is null && !kept.Any(r => HistoryEntries.IsAlike(h, r.Entry)))] };
        foreach (var request in kept)
        {
            var stated = caseFile.History.Select((h, i) => (Entry: h, Path: h.Id is { } id ? $"history.{id}" : FormattableString.Invariant($"history[{i}]"))).Where(h => HistoryEntries.IsAlike(h.Entry, request.Entry)).ToList();
            if (stated.Count == 0)
            {
                sync.lacking.Add(request);
            }

            foreach (var (entry, path) in stated)
            {
                sync.Compare(entry, path, request);
            }
        }

        return sync;
    }

    private void Compare(HistoryEntry stated, string path, PastRequest request)
    {
        var kept = request.Entry;
        var moved = kept.Outcome is not null && kept.Outcome != stated.Outcome && BeforeTheAnswer.Contains(stated.Outcome) && !BeforeTheAnswer.Contains(kept.Outcome);
        Take(path, "outcome", request, moved ? null : stated.Outcome, kept.Outcome);
        if (moved || stated.Outcome == kept.Outcome)
        {
            Take(path, "outcome_on", request, moved ? null : stated.OutcomeOn?.Text, kept.OutcomeOn?.Text);
        }

        Take(path, "confirmed_until", request, stated.ConfirmedUntil?.Text, kept.ConfirmedUntil?.Text);
        Take(path, "answer_by", request, stated.AnswerBy?.Text, kept.AnswerBy?.Text);
        Take(path, "sent_at", request, stated.SentAt?.Text, kept.SentAt?.Text);
        foreach (var condition in kept.Conditions.Where(c => stated.Conditions.All(s => s.What != c.What || s.By?.Value != c.By?.Value) && !conditions.Exists(a => a.Path == path && a.Condition == c)))
        {
            conditions.Add((path, condition));
        }

        Take(path, "received", request, stated.Received?.Text, kept.Received?.Text);
        Take(path, "reason", request, stated.Reason, kept.Reason);
        if (stated.Reference is not { } number || (kept.Reference != number && kept.References.All(r => r.Value != number)))
        {
            Take(path, "reference", request, stated.Reference, kept.Reference);
        }
    }

    // Where two requests of the register would fill in one entry differently, the entry stands for several and is to be divided by a person.
    private void Take(string path, string key, PastRequest request, string? stated, string? kept)
    {
        var field = $"{path}.{key}";
        if (kept is null || kept == stated)
        {
            return;
        }

        if (stated is not null)
        {
            contradictions.Add(new Contradiction(field, request.Place, stated, kept));
        }
        else if (!filled.TryAdd(field, (kept, request.Place)) && filled[field].Value != kept)
        {
            contradictions.Add(new Contradiction(field, $"{filled[field].Number}, {request.Place}", "nothing", $"{filled[field].Value} and {kept}"));
        }
    }
}
