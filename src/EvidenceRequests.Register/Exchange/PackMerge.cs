namespace EvidenceRequests.Register;

/// <summary>Adds the lines of a pack to a register, chain by chain.</summary>
internal sealed class PackMerge(RegisterStore store, OfficeKey? key, bool asOwn)
{
    private const string Other = "Somebody changed the pack, or the register it came from was set back. Verify both with \"evreq register verify\".";

    private readonly HashSet<string> requests = new(StringComparer.Ordinal);
    private readonly HashSet<(string Office, string Docket)> dockets = [];
    private PackLine? promised;
    private (long Seq, byte[] Hash) at = (0, EventHash.Start);

    /// <summary>Entries that were not here before.</summary>
    public long Added { get; private set; }

    /// <summary>True if the pack holds text of a case.</summary>
    public bool Touches(string office, string docket) => dockets.Contains((office, docket));

    /// <summary>Adds a line.</summary>
    public void Add(PackLine line, EventHash hash)
    {
        switch (line.Is)
        {
            case "pack" when key is not null && line.Key != key.Id && line.Key is not null:
                throw new RegisterException("the texts of the pack are sealed with another key.", "Use the same office key on both, or merge without --key: numbers, dates and states come along, texts stay sealed.");
            case "pack" when asOwn && line.Key is not null:
                store.Sql.Execute("INSERT INTO setting (name, value) VALUES ('key', $1) ON CONFLICT DO NOTHING", line.Key);
                break;
            case "office":
                store.Sql.Execute("INSERT INTO office (code, parent, name, path) VALUES ($1, $2, $3, $4) ON CONFLICT DO NOTHING", line.Office, line.Parent, line.Name, line.Path);
                break;
            case "chain":
                End();
                Begin(line);
                break;
            case "event" when line.Event is { } entry:
                Add(entry, hash);
                break;
            case "key":
                store.Sql.Execute("INSERT INTO docket_key (chain, office, docket, sealed) VALUES ($1, $2, $3, $4) ON CONFLICT DO NOTHING", line.Chain, line.Office, line.Docket, line.Bytes);
                break;
            case "text":
                dockets.Add((line.Office!, line.Docket!));
                if (store.Sql.Execute("INSERT INTO event_text (chain, seq, office, docket, sealed) VALUES ($1, $2, $3, $4, $5) ON CONFLICT DO NOTHING", line.Chain, line.Seq, line.Office, line.Docket, line.Bytes) > 0 && line.Words is not null)
                {
                    store.Sql.Execute("INSERT INTO word (text, chain, seq, office, docket, request) VALUES ($1, $2, $3, $4, $5, $6)", line.Words, line.Chain, line.Seq, line.Office, line.Docket, line.Request);
                }

                break;
            case "end":
                End();
                break;
        }
    }

    /// <summary>Ends the chain that is under way.</summary>
    /// <returns>The requests that entries were added to so far.</returns>
    public IReadOnlyCollection<string> End()
    {
        if (promised is { } head)
        {
            if (head.Seq > at.Seq || (head.Seq == at.Seq && !at.Hash.AsSpan().SequenceEqual(head.Bytes)))
            {
                throw new RegisterException($"the pack promises {head.Seq} entries of {head.Chain} and does not lead there.", Other);
            }

            store.Sql.Execute("UPDATE chain SET seq = $1, hash = $2, recorded_at = $3 WHERE id = $4 AND seq < $1", at.Seq, at.Hash, head.RecordedAt, head.Chain);
            promised = null;
        }

        return requests;
    }

    private void Begin(PackLine line)
    {
        store.Sql.Execute("INSERT INTO chain (id, office, seq, hash, recorded_at, own) VALUES ($1, $2, 0, $3, '', $4) ON CONFLICT DO NOTHING", line.Chain, line.Office, EventHash.Start, asOwn ? 1L : 0L);
        at = store.Sql.First("SELECT seq, hash FROM chain WHERE id = $1" + store.ForUpdate, static r => (r.GetInt64(0), r.Bytes(1)!), line.Chain);
        promised = line;
    }

    private void Add(RegisterEvent entry, EventHash hash)
    {
        if (promised?.Chain != entry.Chain || !hash.Compute(entry).AsSpan().SequenceEqual(entry.Hash))
        {
            throw new RegisterException($"entry {entry.Name} of the pack was changed after it was written.", Other);
        }

        if (entry.Seq <= at.Seq)
        {
            var here = store.Sql.First("SELECT hash FROM event WHERE chain = $1 AND seq = $2", static r => r.Bytes(0), entry.Chain, entry.Seq);
            if (here is null || !here.AsSpan().SequenceEqual(entry.Hash))
            {
                throw new RegisterException($"entry {entry.Name} of the pack is another one than here: one chain was written on two machines.", "Give each machine a chain of its own (\"register init --chain\"), and merge from a backup before that.");
            }

            return;
        }

        if (entry.Seq != at.Seq + 1 || !entry.Previous.AsSpan().SequenceEqual(at.Hash))
        {
            throw new RegisterException($"entries of {entry.Chain} are missing before {entry.Name}.", "Make the pack from an earlier seal, or without --since.");
        }

        store.Sql.Execute(
            "INSERT INTO event (chain, seq, office, request, docket, occurred_at, at, recorded_at, kind, actor, role, document, body, commitment, prev, hash) VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16)",
            entry.Chain, entry.Seq, entry.Office, entry.Request, entry.Docket, entry.OccurredAt, entry.At, entry.RecordedAt, entry.Kind, entry.Actor, entry.Role, entry.Document, entry.Body, entry.Commitment, entry.Previous, entry.Hash);
        at = (entry.Seq, entry.Hash);
        Added++;
        if (entry.Request is { } request)
        {
            requests.Add(request);
        }
    }
}
