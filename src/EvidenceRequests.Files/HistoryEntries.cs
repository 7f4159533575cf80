using EvidenceRequests.Model;

namespace EvidenceRequests.Files;

/// <summary>Entries of the history of a case, as a register tells them and as a case file writes them.</summary>
internal static class HistoryEntries
{
    /// <summary>True if both are about the same request.</summary>
    /// <param name="stated">The entry of the case file.</param>
    /// <param name="kept">That of the register.</param>
    public static bool IsAlike(HistoryEntry stated, HistoryEntry kept) =>
        stated.Step == kept.Step && (stated.Account is null || kept.Account is null || stated.Account == kept.Account) && stated.Sent?.Value == kept.Sent?.Value
        && (stated.Items.Count == 0 || kept.Items.Count == 0 || stated.Items.Intersect(kept.Items).Any());

    /// <summary>The values of a new entry, by their paths in it.</summary>
    /// <param name="vocabulary">The word lists.</param>
    /// <param name="caseFile">The case file it is written into.</param>
    /// <param name="entry">The entry.</param>
    public static Dictionary<string, string> Values(Vocabulary vocabulary, CaseFile caseFile, HistoryEntry entry)
    {
        var account = caseFile.Accounts.FirstOrDefault(a => a.Id == entry.Account);
        return Stated(
        [
            ("step", entry.Step), ("account", account?.Id), ("provider", account?.Provider == entry.Provider ? null : entry.Provider), ("channel", InWords(vocabulary, entry.Channel)), ("sent", entry.Sent?.Text), ("sent_at", entry.SentAt?.Text), ("received", entry.Received?.Text),
            ("reference", entry.Reference), ("confirmed_until", entry.ConfirmedUntil?.Text), ("outcome", entry.Outcome), ("outcome_on", entry.OutcomeOn?.Text), ("reason", entry.Reason), ("answer_by", entry.AnswerBy?.Text),
            .. entry.Items.Select((item, i) => (FormattableString.Invariant($"items[{i}]"), (string?)item)),
            .. entry.Conditions.SelectMany((c, i) => Values(c).Select(v => (FormattableString.Invariant($"conditions[{i}].{v.Key}"), (string?)v.Value))),
            .. entry.References.SelectMany((r, i) => Values(r).Select(v => (FormattableString.Invariant($"references[{i}].{v.Key}"), (string?)v.Value))),
        ]);
    }

    /// <summary>The values of a condition.</summary>
    public static Dictionary<string, string> Values(HistoryCondition condition) => Stated([("what", condition.What), ("by", condition.By?.Text), ("done_on", condition.DoneOn?.Text)]);

    /// <summary>The values of a further number.</summary>
    public static Dictionary<string, string> Values(HistoryReference number) => Stated([("role", number.Role), ("value", number.Value)]);

    // A register has a word of a list, and a case file what a later letter says: "sent through the law-enforcement portal".
    private static string? InWords(Vocabulary vocabulary, string? channel) =>
        channel is null || vocabulary.FindWord("channel-type", channel) is not { } word ? channel : channel is "email" or "post" or "fax" or "phone" ? word.Name : $"the {word.Name}";

    private static Dictionary<string, string> Stated(IEnumerable<(string Key, string? Value)> values) =>
        values.Where(v => !string.IsNullOrEmpty(v.Value)).ToDictionary(v => v.Key, v => v.Value!, StringComparer.Ordinal);
}
