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
        var entries = requests.Select(r => r.Entry).ToList();
        // Entries that are not there yet come first: what is said of an entry needs its place.
        var missing = entries.Except(Pair(session, entries).Select(p => p.Entry)).ToList();
        var added = missing.Count == 0 ? new SaveResult() : session.Save([], [.. missing.Select(e => CaseEdit.Add(History, Named(session, e)))]);
        var edits = added.Problems.Count > 0 ? [] : Pair(session, entries).SelectMany(p => Edits(session, p.Path, p.Entry)).ToArray();
        return edits.Length == 0 ? added : session.Save([], edits);
    }

    // Each entry of the register with the place of the one that the case file has of it.
    private static List<(string Path, HistoryEntry Entry)> Pair(CaseSession session, IReadOnlyList<HistoryEntry> entries)
    {
        var open = session.Document.GetEntries(History).Zip(session.Document.Reading.CaseFile.History).ToList();
        var pairs = new List<(string, HistoryEntry)>();
        foreach (var entry in entries)
        {
            var at = open.FindIndex(o => IsSame(o.Second, entry));
            if (at >= 0)
            {
                pairs.Add((open[at].First, entry));
                open.RemoveAt(at);
            }
        }

        return pairs;
    }

    private static bool IsSame(HistoryEntry stated, HistoryEntry kept) =>
        stated.Step == kept.Step && (stated.Account is null || kept.Account is null || stated.Account == kept.Account) && stated.Sent?.Value == kept.Sent?.Value
        && (stated.Items.Count == 0 || kept.Items.Count == 0 || stated.Items.Intersect(kept.Items).Any());

    private static Dictionary<string, string> Named(CaseSession session, HistoryEntry entry)
    {
        var values = new Dictionary<string, string>(StringComparer.Ordinal) { ["step"] = entry.Step };
        if (entry.Account is { } account)
        {
            values["account"] = account;
        }

        if (entry.Provider is { } provider && session.Document.Reading.CaseFile.Accounts.FirstOrDefault(a => a.Id == entry.Account)?.Provider != provider)
        {
            values["provider"] = provider;
        }

        if (entry.Sent?.Text is { } sent)
        {
            values["sent"] = sent;
        }

        return values;
    }

    private static IEnumerable<CaseEdit> Edits(CaseSession session, string path, HistoryEntry entry)
    {
        var document = session.Document;
        foreach (var (key, value, follows) in new (string, string?, bool)[]
        {
            // What an answer has settled is taken out again; the rest may be better known to the case file.
            ("outcome", entry.Outcome, true), ("outcome_on", entry.OutcomeOn?.Text, true), ("answer_by", entry.AnswerBy?.Text, true), ("reason", entry.Reason, true),
            ("received", entry.Received?.Text, false), ("reference", entry.Reference, false), ("confirmed_until", entry.ConfirmedUntil?.Text, false),
        })
        {
            if (value != document.Get($"{path}.{key}") && (value is not null || follows))
            {
                yield return CaseEdit.Set($"{path}.{key}", value);
            }
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
