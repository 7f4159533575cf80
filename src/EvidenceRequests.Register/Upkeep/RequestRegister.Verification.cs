using System.Security.Cryptography;
using System.Text.Json;

namespace EvidenceRequests.Register;

/// <content>Whether everything is as it was written.</content>
internal sealed partial class RequestRegister
{
    /// <summary>
    /// Goes over every entry once: hashes, numbers without a gap, the head of each chain, seals that were kept elsewhere, and every request against what follows from its entries; then texts against their salted hashes.
    /// However large the register is, it needs no more memory.
    /// </summary>
    /// <param name="seals">Seals that were kept elsewhere.</param>
    public VerificationResult Verify(params IReadOnlyList<RegisterSeal> seals)
    {
        var chains = new ChainCheck(Heads(), seals, hash);
        var faults = new List<RegisterFault>();
        var requests = VerifyRequests(chains, faults);
        VerifyTexts(faults);
        return new VerificationResult(chains.Count, requests, [.. chains.FindFaults(store.Sql).Concat(faults).Take(VerificationResult.MostFaults)]);
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
    private long VerifyRequests(ChainCheck chains, List<RegisterFault> faults)
    {
        var count = 0L;
        using var rows = store.OpenSecond();
        using var numbers = new RowsByRequest(store, "SELECT request, role || ' ' || value FROM reference ORDER BY request");
        using var accounts = new RowsByRequest(store, "SELECT request, account || ' ' || identifier FROM request_account ORDER BY request");
        using var entered = EventsByRequest(chains, faults).GetEnumerator();
        var more = entered.MoveNext();
        foreach (var row in rows.Stream("SELECT " + RequestRow.Columns + " FROM request ORDER BY id", RequestRow.Read))
        {
            count++;
            for (; more && string.CompareOrdinal(entered.Current[0].Event.Request, row.Id) < 0; more = entered.MoveNext())
            {
                NotInTheList(entered.Current, faults);
            }

            var isEntered = more && entered.Current[0].Event.Request == row.Id;
            Compare(row, RequestFold.Of(isEntered ? entered.Current : []), numbers.Take(row.Id), accounts.Take(row.Id), faults);
            more = isEntered ? entered.MoveNext() : more;
        }

        for (; more; more = entered.MoveNext())
        {
            NotInTheList(entered.Current, faults);
        }

        return count;
    }

    // Every entry of the register, once; those about one request together.
    private IEnumerable<List<(RegisterEvent Event, EventBody Body)>> EventsByRequest(ChainCheck chains, List<RegisterFault> faults)
    {
        var own = new List<(RegisterEvent Event, EventBody Body)>();
        foreach (var line in store.Sql.Stream(store.EveryEvent(EventColumns), row => Checked(row, chains, faults)))
        {
            if (line is not { Event.Request: { } request })
            {
                continue;
            }

            if (own.Count > 0 && own[0].Event.Request != request)
            {
                yield return own;
                own.Clear();
            }

            own.Add(line.Value);
        }

        if (own.Count > 0)
        {
            yield return own;
        }
    }

    // What states follow from, without the rest of an entry; null where it is about no request, or cannot be read.
    private static (RegisterEvent Event, EventBody Body)? Checked(RowReader row, ChainCheck chains, List<RegisterFault> faults)
    {
        try
        {
            chains.Add(row);
            return row.IsNull(3) ? null : (new RegisterEvent
            {
                Chain = row.GetString(0),
                Seq = row.GetInt64(1),
                Office = row.GetString(2),
                Request = row.GetString(3),
                Docket = row.Text(4),
                OccurredAt = string.Empty,
                At = row.GetInt64(6),
                RecordedAt = row.GetString(7),
                Kind = row.GetString(8),
                Actor = string.Empty,
                Role = string.Empty,
                Body = string.Empty,
                Previous = [],
                Hash = [],
            }, EventBody.Read(row.GetBytes(12)));
        }
        catch (Exception exception) when (exception is InvalidCastException or JsonException)
        {
            faults.Add(new RegisterFault(null, "an entry cannot be read: it was changed, or the file is damaged"));
            return null;
        }
    }

    private static void NotInTheList(List<(RegisterEvent Event, EventBody Body)> own, List<RegisterFault> faults)
    {
        if (faults.Count < VerificationResult.MostFaults)
        {
            faults.AddRange(own.Select(e => new RegisterFault(e.Event.Name, "its request is not in the list")));
        }
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
