using EvidenceRequests.Desk.Cases;
using EvidenceRequests.Model;
using EvidenceRequests.Packs;

namespace EvidenceRequests.Desk.Registers;

/// <summary>Brings the history of a case file to what the register says, so that plans and later letters rest on the same.</summary>
internal static class HistoryEdits
{
    private const string History = "history";

    /// <summary>Writes what the register says of requests into the case file.</summary>
    /// <param name="session">The case.</param>
    /// <param name="vocabulary">The word lists.</param>
    /// <param name="requests">The requests, account by account.</param>
    public static SaveResult Write(CaseSession session, Vocabulary vocabulary, IReadOnlyList<PastRequest> requests)
    {
        var open = session.Document.GetEntries(History).Zip(session.Document.Reading.CaseFile.History).ToList();
        var edits = new List<CaseEdit>();
        foreach (var entry in requests.Select(r => r.Entry))
        {
            var at = open.FindIndex(o => HistoryEntries.IsAlike(o.Second, entry));
            edits.AddRange(at < 0 ? [CaseEdit.Add(History, HistoryEntries.Values(vocabulary, session.Document.Reading.CaseFile, entry))] : Edits(session, open[at].First, open[at].Second, entry));
            if (at >= 0)
            {
                open.RemoveAt(at);
            }
        }

        return edits.Count == 0 ? new SaveResult() : session.Save([], [.. edits]);
    }

    // What an answer has settled is taken out again; the rest may be better known to the case file.
    private static IEnumerable<(string Key, string? Value, bool IsTakenOut)> Answers(HistoryEntry entry) =>
    [
        ("outcome", entry.Outcome, true), ("outcome_on", entry.OutcomeOn?.Text, true), ("answer_by", entry.AnswerBy?.Text, true), ("reason", entry.Reason, true),
        ("sent_at", entry.SentAt?.Text, false), ("received", entry.Received?.Text, false), ("reference", entry.Reference, false), ("confirmed_until", entry.ConfirmedUntil?.Text, false),
    ];

    private static IEnumerable<CaseEdit> Edits(CaseSession session, string path, HistoryEntry stated, HistoryEntry entry)
    {
        var document = session.Document;
        foreach (var (key, value, isTakenOut) in Answers(entry).Where(a => a.Value != document.Get($"{path}.{a.Key}") && (a.Value is not null || a.IsTakenOut)))
        {
            yield return CaseEdit.Set($"{path}.{key}", value);
        }

        if (!entry.Items.SequenceEqual(document.GetList($"{path}.items")))
        {
            yield return CaseEdit.SetList($"{path}.items", entry.Items);
        }

        var numbers = document.GetEntries($"{path}.references").Select(r => document.Get($"{r}.value")).ToHashSet(StringComparer.Ordinal);
        foreach (var number in entry.References.Where(r => !numbers.Contains(r.Value)))
        {
            yield return CaseEdit.Add($"{path}.references", HistoryEntries.Values(number));
        }

        foreach (var condition in entry.Conditions.Where(c => !stated.Conditions.Any(s => s.What == c.What && s.By?.Value == c.By?.Value)))
        {
            yield return CaseEdit.Add($"{path}.conditions", HistoryEntries.Values(condition));
        }
    }
}
