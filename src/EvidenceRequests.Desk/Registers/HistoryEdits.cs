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
    /// <param name="requests">The requests, account by account.</param>
    public static SaveResult Write(CaseSession session, IReadOnlyList<PastRequest> requests)
    {
        var open = session.Document.GetEntries(History).Zip(session.Document.Reading.CaseFile.History).ToList();
        var edits = new List<CaseEdit>();
        foreach (var entry in requests.Select(r => r.Entry))
        {
            var at = open.FindIndex(o => IsSame(o.Second, entry));
            edits.AddRange(at < 0 ? [CaseEdit.Add(History, Values(session, entry))] : Edits(session, open[at].First, entry));
            if (at >= 0)
            {
                open.RemoveAt(at);
            }
        }

        return edits.Count == 0 ? new SaveResult() : session.Save([], [.. edits]);
    }

    private static bool IsSame(HistoryEntry stated, HistoryEntry kept) =>
        stated.Step == kept.Step && (stated.Account is null || kept.Account is null || stated.Account == kept.Account) && stated.Sent?.Value == kept.Sent?.Value
        && (stated.Items.Count == 0 || kept.Items.Count == 0 || stated.Items.Intersect(kept.Items).Any());

    private static Dictionary<string, string> Values(CaseSession session, HistoryEntry entry)
    {
        var provider = session.Document.Reading.CaseFile.Accounts.FirstOrDefault(a => a.Id == entry.Account)?.Provider == entry.Provider ? null : entry.Provider;
        return new (string Key, string? Value)[] { ("step", entry.Step), ("account", entry.Account), ("provider", provider), ("sent", entry.Sent?.Text) }
            .Concat(Answers(entry).Select(a => (a.Key, a.Value)))
            .Concat(entry.Items.Select((item, i) => (FormattableString.Invariant($"items[{i}]"), (string?)item)))
            .Concat(entry.References.SelectMany((r, i) => new[] { (FormattableString.Invariant($"references[{i}].role"), (string?)r.Role), (FormattableString.Invariant($"references[{i}].value"), r.Value) }))
            .Where(v => v.Item2 is not null).ToDictionary(v => v.Item1, v => v.Item2!, StringComparer.Ordinal);
    }

    // What an answer has settled is taken out again; the rest may be better known to the case file.
    private static IEnumerable<(string Key, string? Value, bool IsTakenOut)> Answers(HistoryEntry entry) =>
    [
        ("outcome", entry.Outcome, true), ("outcome_on", entry.OutcomeOn?.Text, true), ("answer_by", entry.AnswerBy?.Text, true), ("reason", entry.Reason, true),
        ("received", entry.Received?.Text, false), ("reference", entry.Reference, false), ("confirmed_until", entry.ConfirmedUntil?.Text, false),
    ];

    private static IEnumerable<CaseEdit> Edits(CaseSession session, string path, HistoryEntry entry)
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
            yield return CaseEdit.Add($"{path}.references", new Dictionary<string, string> { ["role"] = number.Role, ["value"] = number.Value });
        }
    }
}
