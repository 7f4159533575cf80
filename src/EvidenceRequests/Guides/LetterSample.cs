using EvidenceRequests.Model;

namespace EvidenceRequests.Guides;

/// <summary>
/// The fictional case behind a letter that follows a request: a request that has left, and the letter with one example of all that it must say.
/// Only the wording is shown; each of these values becomes a gap.
/// </summary>
internal static class LetterSample
{
    private const string Hash = "0000000000000000000000000000000000000000000000000000000000000000";

    /// <summary>The request that a letter follows: the first is to a company, the second to a state.</summary>
    public static IReadOnlyList<string> Follows(string kind) => kind == RequestKinds.EmergencyFollowUp
        ? [RequestKinds.EmergencyDisclosure]
        : [RequestKinds.VoluntaryDisclosure, RequestKinds.MlaStored];

    /// <summary>A case file with the request and the letter added.</summary>
    /// <param name="sample">The fictional case of the request.</param>
    /// <param name="follows">Kind of the request.</param>
    /// <param name="kind">Kind of the letter.</param>
    /// <param name="asOf">The day of the letter.</param>
    public static string Add(string sample, string follows, string kind, DateOnly asOf)
    {
        var sent = FormattableString.Invariant($"  - {{ id: h9, step: {follows}, account: a1, sent: {asOf.AddDays(-30):yyyy-MM-dd}, channel: the usual channel, received: {asOf.AddDays(-28):yyyy-MM-dd}, reference: EXAMPLE-R1, outcome: {Outcome(kind)}, outcome_on: {asOf.AddDays(-10):yyyy-MM-dd}{(kind == RequestKinds.EmergencyFollowUp ? ", items: [subscriber]" : string.Empty)} }}\n");
        var letter = FormattableString.Invariant($"letters:\n  - {{ id: l1, kind: {kind}, follows: h9{Says(kind, asOf)} }}\n");
        const string History = "\nhistory:\n";
        return sample.Contains(History, StringComparison.Ordinal)
            ? sample.Replace(History, History + sent, StringComparison.Ordinal) + "\n" + letter
            : sample + History + sent + letter;
    }

    private static string Outcome(string kind) => kind switch
    {
        RequestKinds.ReplyToQuery => "queried",
        RequestKinds.Reminder or RequestKinds.Supplement or RequestKinds.Amendment or RequestKinds.Withdrawal => "acknowledged",
        _ => "answered",
    };

    private static string Says(string kind, DateOnly asOf) => kind switch
    {
        RequestKinds.ReplyToQuery => ", questions: [ { asked: Example question, answer: Example answer, replaces: item 1 of the table } ]",
        RequestKinds.Reminder => FormattableString.Invariant($", because: Example reason, needed_by: {asOf.AddDays(60):yyyy-MM-dd}"),
        RequestKinds.EmergencyFollowUp => FormattableString.Invariant($", disclosed: Example data, disclosed_at: \"{asOf.AddDays(-29):yyyy-MM-dd}T10:00Z\", danger_over: true, process: Example process, retention: Example retention"),
        RequestKinds.Supplement => ", adds: [d1], because: Example reason, effect_on_time: Example effect",
        RequestKinds.Amendment => ", changes: [ { old: Example old, new: Example new, because: Example reason } ]",
        RequestKinds.Withdrawal => ", gathered: do-not-send, release_preservation: true",
        RequestKinds.CertificateRequest => $", files: [ {{ name: example.csv, bytes: \"1024\", sha256: \"{Hash}\" }} ]",
        RequestKinds.ProductionCorrection => ", gaps: [ { account: a1, item: access-logs, asked: Example period, received: Example part } ]",
        RequestKinds.UseNotice => $", undertaking: Example undertaking, end: destroyed, ended_on: {FormattableString.Invariant($"{asOf.AddDays(-2):yyyy-MM-dd}")}, ended_by: Example office, files: [ {{ name: example.csv, sha256: \"{Hash}\" }} ]",
        RequestKinds.OutcomeFeedback => ", use: ongoing",
        _ => string.Empty,
    };
}
