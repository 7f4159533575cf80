namespace EvidenceRequests.Register;

/// <content>What refusals and returns teach.</content>
internal sealed partial class RequestRegister
{
    private const string Setbacks =
        "SELECT r.id, r.addressee, r.provider, e.chain, e.seq, e.kind, e.body, (SELECT x.body FROM event x WHERE x.request = r.id AND x.kind = 'released' ORDER BY x.recorded_at DESC LIMIT 1) " +
        "FROM request r JOIN event e ON e.request = r.id WHERE r.reason IS NOT NULL AND e.kind IN ('refused', 'returned') AND (CAST($1 AS TEXT) IS NULL OR r.provider = $1) AND e.at >= $2 ORDER BY e.at, e.chain, e.seq";

    /// <summary>The refusals and returns that stand, each with its reason.</summary>
    /// <param name="provider">Only of requests about this provider; null for all.</param>
    /// <param name="since">Only from this day on; null for all.</param>
    public IReadOnlyList<Setback> FindSetbacks(string? provider, DateOnly? since)
    {
        var from = since is { } day ? new DateTimeOffset(day, TimeOnly.MinValue, now().Offset).ToUnixTimeSeconds() : long.MinValue;
        var corrected = store.Sql.Query(
            "SELECT e.body FROM request r JOIN event e ON e.request = r.id WHERE r.reason IS NOT NULL AND e.kind = 'corrected'", static r => EventBody.Read(r.GetString(0)).Corrects).ToHashSet(StringComparer.Ordinal);
        return [.. store.Sql.Query(
            Setbacks,
            static r => (Entry: FormattableString.Invariant($"{r.GetString(3)} {r.GetInt64(4)}"), Request: r.GetString(0), Addressee: Name(r.GetString(1), r.GetString(2)), Kind: r.GetString(5), EventBody.Read(r.GetString(6)).Reason, Released: r.Text(7)),
            provider, from)
            .Where(s => s.Reason is not null && !corrected.Contains(s.Entry))
            .Select(s => (s, Entered: s.Released is null ? new EventBody() : EventBody.Read(s.Released)))
            .Select(s => new Setback(s.s.Request, s.s.Addressee, s.s.Kind, s.s.Reason!, s.Entered.Lifted, s.Entered.Noted))];
    }

    // An addressee is a statement of a pack, as "us:office:central-authority"; an old book may name none.
    private static string Name(string addressee, string provider) => addressee.Split(':')[0] is { Length: > 0 } named ? named : provider.Length > 0 ? provider : "-";
}
