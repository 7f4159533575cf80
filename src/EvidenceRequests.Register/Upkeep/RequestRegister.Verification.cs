using System.Security.Cryptography;

namespace EvidenceRequests.Register;

/// <content>Whether everything is as it was written.</content>
internal sealed partial class RequestRegister
{
    /// <summary>
    /// Goes over every entry: numbers without a gap, hashes, the head of each chain, seals that were kept elsewhere, texts against their salted hashes, and every request against what follows from its entries.
    /// However large the register is, it needs no more memory.
    /// </summary>
    /// <param name="seals">Seals that were kept elsewhere.</param>
    public VerificationResult Verify(params IReadOnlyList<RegisterSeal> seals)
    {
        var faults = new List<RegisterFault>();
        var entries = VerifyChains(seals, faults);
        VerifyTexts(faults);
        var requests = VerifyRequests(faults);
        return new VerificationResult(entries, requests, [.. faults.Take(VerificationResult.MostFaults)]);
    }

    /// <summary>The state of the register now.</summary>
    public RegisterSeal Seal()
    {
        var heads = Heads();
        return new RegisterSeal
        {
            At = RegisterTime.Write(now()),
            Chains = [.. heads.Select(h => new SealedChain { Chain = h.Id, Office = h.Office, Entries = h.Seq, Hash = Convert.ToHexStringLower(h.Hash) })],
            Entries = heads.Sum(h => h.Seq),
        };
    }

    private long VerifyChains(IReadOnlyList<RegisterSeal> seals, List<RegisterFault> faults)
    {
        var heads = Heads().ToDictionary(h => h.Id, StringComparer.Ordinal);
        var marks = seals.SelectMany(s => s.Chains.Select(c => (c.Chain, c.Entries, c.Hash, s.At))).Where(m => m.Entries > 0).ToLookup(m => m.Chain, StringComparer.Ordinal);
        var (count, chain, seq, previous, broken) = (0L, string.Empty, 0L, EventHash.Start, false);
        var seen = new Dictionary<string, long>(StringComparer.Ordinal);
        foreach (var line in store.Sql.Stream("SELECT " + EventColumns + " FROM event ORDER BY chain, seq", ReadEvent))
        {
            count++;
            if (line.Chain != chain)
            {
                (chain, seq, previous, broken) = (line.Chain, 0, EventHash.Start, false);
            }

            // After the first bad entry of a chain, the ones after it say nothing new.
            if (!broken && What(line, seq, previous) is { } what)
            {
                faults.Add(new RegisterFault(line.Name, what));
                broken = true;
            }

            faults.AddRange(marks[chain].Where(m => m.Entries == line.Seq && m.Hash != Convert.ToHexStringLower(line.Hash)).Select(m => new RegisterFault(line.Name, $"it is not the entry that was sealed on {m.At}")));
            if (heads.TryGetValue(chain, out var head) && head.Seq == line.Seq && !head.Hash.AsSpan().SequenceEqual(line.Hash))
            {
                faults.Add(new RegisterFault(line.Name, "the head of the chain does not fit it"));
            }

            (seq, previous) = (line.Seq, line.Hash);
            seen[chain] = seq;
        }

        faults.AddRange(seen.Keys.Where(c => !heads.ContainsKey(c)).Select(c => new RegisterFault(c, "the chain has no head")));
        faults.AddRange(heads.Values.Where(h => seen.GetValueOrDefault(h.Id) != h.Seq).Select(h => new RegisterFault(h.Id, FormattableString.Invariant($"the chain should have {h.Seq} entries and has {seen.GetValueOrDefault(h.Id)}"))));
        faults.AddRange(marks.SelectMany(m => m).Where(m => seen.GetValueOrDefault(m.Chain) < m.Entries).Select(m => new RegisterFault(m.Chain, FormattableString.Invariant($"{m.Entries} entries were sealed on {m.At}; the end of the chain was cut off"))));
        return count;
    }

    private string? What(RegisterEvent line, long seq, byte[] previous) =>
        line.Seq != seq + 1 ? FormattableString.Invariant($"entry {seq + 1} is missing before it")
        : !line.Previous.AsSpan().SequenceEqual(previous) ? "it does not follow the entry before it"
        : !hash.Compute(line).AsSpan().SequenceEqual(line.Hash) ? "it was changed after it was written" : null;

    // A text that was destroyed is no fault; one that is not the one that was entered is.
    private void VerifyTexts(List<RegisterFault> faults)
    {
        if (key is null)
        {
            return;
        }

        foreach (var (line, content, caseKey) in store.Sql.Stream(
            "SELECT " + string.Join(", ", EventColumns.Split(", ").Select(c => "e." + c)) + ", t.sealed, k.sealed FROM event_text t JOIN event e ON e.chain = t.chain AND e.seq = t.seq " +
            "LEFT JOIN docket_key k ON k.chain = t.chain AND k.office = t.office AND k.docket = t.docket ORDER BY t.chain, t.seq",
            static r => (ReadEvent(r), r.Bytes(16)!, r.Bytes(17))))
        {
            if (caseKey is null || line.Commitment is null || !Opens(caseKey, content, line.Commitment))
            {
                faults.Add(new RegisterFault(line.Name, "its text is not the one that was entered"));
            }
        }
    }

    private bool Opens(byte[] caseKey, byte[] content, byte[] commitment)
    {
        try
        {
            _ = key!.OpenText(caseKey, content, commitment);
            return true;
        }
        catch (CryptographicException)
        {
            return false;
        }
    }

    // Entries and requests come in the same order, so that one request at a time is in memory.
    private long VerifyRequests(List<RegisterFault> faults)
    {
        var count = 0L;
        using var rows = store.OpenSecond();
        using var numbers = new RowsByRequest(store, "SELECT request, role || ' ' || value FROM reference ORDER BY request");
        using var accounts = new RowsByRequest(store, "SELECT request, account || ' ' || identifier FROM request_account ORDER BY request");
        using var events = store.Sql.Stream("SELECT " + EventColumns + " FROM event WHERE request IS NOT NULL ORDER BY request", ReadEvent).GetEnumerator();
        var more = events.MoveNext();
        foreach (var row in rows.Stream("SELECT " + RequestRow.Columns + " FROM request ORDER BY id", RequestRow.Read))
        {
            count++;
            while (more && string.CompareOrdinal(events.Current.Request, row.Id) < 0)
            {
                faults.Add(new RegisterFault(events.Current.Name, "its request is not in the list"));
                more = events.MoveNext();
            }

            var own = new List<RegisterEvent>();
            for (; more && events.Current.Request == row.Id; more = events.MoveNext())
            {
                own.Add(events.Current);
            }

            Compare(row, RequestFold.Of(own), numbers.Take(row.Id), accounts.Take(row.Id), faults);
        }

        for (; more && faults.Count < VerificationResult.MostFaults; more = events.MoveNext())
        {
            faults.Add(new RegisterFault(events.Current.Name, "its request is not in the list"));
        }

        return count;
    }

    private static void Compare(RequestRow row, RequestFold fold, HashSet<string> numbers, HashSet<string> accounts, List<RegisterFault> faults)
    {
        if (fold.Entered is null)
        {
            faults.Add(new RegisterFault(row.Number, "no entry says how this request came into the register"));
        }
        else if (RequestRow.From(fold) != row || !numbers.SetEquals(fold.References.Select(r => $"{r.Reference.Role} {r.Reference.Value}"))
            || !accounts.SetEquals((fold.Entry.Accounts ?? []).SelectMany(a => (a.Identifiers ?? []).Select(i => $"{a.Id} {i.Key}"))))
        {
            faults.Add(new RegisterFault(row.Number, "the list does not show what follows from its entries; \"evreq register refresh\" makes it anew"));
        }

        faults.AddRange(fold.Misfits.Select(m => new RegisterFault(m.Name, $"\"{m.Kind}\" does not fit the other entries about {row.Number}; correct one of them")));
    }

    // The rows of another table, which come in the order of the requests.
    private sealed class RowsByRequest : IDisposable
    {
        private readonly Statements connection;
        private readonly IEnumerator<(string Request, string Text)> rows;
        private bool more;

        public RowsByRequest(RegisterStore store, string sql)
        {
            connection = store.OpenSecond();
            rows = connection.Stream(sql, static r => (r.GetString(0), r.GetString(1))).GetEnumerator();
            more = rows.MoveNext();
        }

        public HashSet<string> Take(string request)
        {
            var own = new HashSet<string>(StringComparer.Ordinal);
            for (; more && string.CompareOrdinal(rows.Current.Request, request) <= 0; more = rows.MoveNext())
            {
                // A row of a request that is not there is a fault of the next one.
                own.Add(rows.Current.Request == request ? rows.Current.Text : "stray");
            }

            return own;
        }

        public void Dispose()
        {
            rows.Dispose();
            connection.Dispose();
        }
    }
}
