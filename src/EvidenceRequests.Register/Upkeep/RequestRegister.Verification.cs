using System.Security.Cryptography;
using System.Text.Json;

namespace EvidenceRequests.Register;

/// <content>Whether everything is as it was written.</content>
internal sealed partial class RequestRegister
{
    private static readonly RegisterFault Unreadable = new(null, "an entry cannot be read: it was changed, or the file is damaged");

    private const string FoldColumns = "chain, seq, office, request, docket, at, recorded_at, kind, body";

    /// <summary>
    /// Two readings side by side of the register as it is at one moment, whoever goes on writing. One goes over the chains: hashes, numbers without a gap, the head of each chain, seals that were kept elsewhere, then
    /// texts against their salted hashes. The other compares every request with what follows from its entries. However large the register is, they need no more memory.
    /// </summary>
    /// <param name="seals">Seals that were kept elsewhere.</param>
    public VerificationResult Verify(params IReadOnlyList<RegisterSeal> seals)
    {
        var views = store.OpenViews(5);
        try
        {
            var chains = Task.Run(() => VerifyChains(views[0], seals));
            try
            {
                var faults = new List<RegisterFault>();
                var requests = VerifyRequests(views[1], views[2], views[3], views[4], faults);
                var (entries, faultsOfChains) = chains.GetAwaiter().GetResult();
                return new VerificationResult(entries, requests, [.. faultsOfChains.Concat(faults).Distinct().Take(VerificationResult.MostFaults)]);
            }
            finally
            {
                Task.WaitAny(chains);
            }
        }
        finally
        {
            foreach (var view in views)
            {
                view.Dispose();
            }
        }
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

    private (long Entries, IReadOnlyList<RegisterFault> Faults) VerifyChains(Statements sql, IReadOnlyList<RegisterSeal> seals)
    {
        var chains = new ChainCheck(Heads(sql), seals);
        var faults = new List<RegisterFault>();
        // In whatever order they lie on the disk: no other is read as quickly.
        sql.Each("SELECT " + EventColumns + " FROM " + store.EventsAsTheyLie, row =>
        {
            try
            {
                chains.Add(row);
            }
            catch (InvalidCastException)
            {
                Add(faults, Unreadable);
            }
        });
        VerifyTexts(sql, faults);
        return (chains.Count, [.. chains.FindFaults(sql), .. faults]);
    }

    // A text that was destroyed is no fault; one that is not the one that was entered is.
    private void VerifyTexts(Statements sql, List<RegisterFault> faults)
    {
        if (key is null)
        {
            return;
        }

        foreach (var (line, content, caseKey) in sql.Stream(
            "SELECT " + string.Join(", ", EventColumns.Split(", ").Select(c => "e." + c)) + ", t.sealed, k.sealed FROM event_text t JOIN event e ON e.chain = t.chain AND e.seq = t.seq " +
            "LEFT JOIN docket_key k ON k.chain = t.chain AND k.office = t.office AND k.docket = t.docket ORDER BY t.chain, t.seq",
            static r => (ReadEvent(r), r.Bytes(16)!, r.Bytes(17))))
        {
            if (caseKey is null || line.Commitment is null || !Opens(caseKey, content, line.Commitment))
            {
                Add(faults, new RegisterFault(line.Name, "its text is not the one that was entered"));
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
    private long VerifyRequests(Statements events, Statements requests, Statements references, Statements identifiers, List<RegisterFault> faults)
    {
        var count = 0L;
        using var numbers = new RowsByRequest(references, "SELECT request, role || ' ' || value FROM reference ORDER BY request");
        using var accounts = new RowsByRequest(identifiers, "SELECT request, account || ' ' || identifier FROM request_account ORDER BY request");
        using var entered = EventsByRequest(events, faults).GetEnumerator();
        var more = entered.MoveNext();
        foreach (var row in requests.Stream("SELECT " + RequestRow.Columns + " FROM request ORDER BY id", RequestRow.Read))
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

    // Every entry that is about a request; those about one together.
    private IEnumerable<List<(RegisterEvent Event, EventBody Body)>> EventsByRequest(Statements sql, List<RegisterFault> faults)
    {
        var own = new List<(RegisterEvent Event, EventBody Body)>();
        foreach (var line in sql.Stream(store.EventsByRequest(FoldColumns), ReadForFold))
        {
            if (line is not { Event.Request: { } request })
            {
                Add(faults, Unreadable);
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

    // What states follow from, without the rest of an entry; null where it cannot be read.
    private static (RegisterEvent Event, EventBody Body)? ReadForFold(RowReader row)
    {
        try
        {
            return (new RegisterEvent
            {
                Chain = row.GetString(0),
                Seq = row.GetInt64(1),
                Office = row.GetString(2),
                Request = row.GetString(3),
                Docket = row.Text(4),
                OccurredAt = string.Empty,
                At = row.GetInt64(5),
                RecordedAt = row.GetString(6),
                Kind = row.GetString(7),
                Actor = string.Empty,
                Role = string.Empty,
                Body = string.Empty,
                Previous = [],
                Hash = [],
            }, EventBody.Read(row.GetBytes(8)));
        }
        catch (Exception exception) when (exception is InvalidCastException or JsonException)
        {
            return null;
        }
    }

    private static void NotInTheList(List<(RegisterEvent Event, EventBody Body)> own, List<RegisterFault> faults)
    {
        foreach (var (line, _) in own)
        {
            Add(faults, new RegisterFault(line.Name, "its request is not in the list"));
        }
    }

    // What is all wrong needs no more memory than what is whole.
    private static void Add(List<RegisterFault> faults, RegisterFault fault)
    {
        if (faults.Count < VerificationResult.MostFaults)
        {
            faults.Add(fault);
        }
    }

    private static void Compare(RequestRow row, RequestFold fold, HashSet<string> numbers, HashSet<string> accounts, List<RegisterFault> faults)
    {
        if (fold.Entered is null)
        {
            Add(faults, new RegisterFault(row.Number, "no entry says how this request came into the register"));
        }
        else if (RequestRow.From(fold) != row || !numbers.SetEquals(fold.References.Select(r => $"{r.Reference.Role} {r.Reference.Value}"))
            || !accounts.SetEquals((fold.Entry.Accounts ?? []).SelectMany(a => (a.Identifiers ?? []).Select(i => $"{a.Id} {i.Key}"))))
        {
            Add(faults, new RegisterFault(row.Number, "the list does not show what follows from its entries; \"evreq register refresh\" makes it anew"));
        }

        foreach (var misfit in fold.Misfits)
        {
            Add(faults, new RegisterFault(misfit.Name, $"\"{misfit.Kind}\" does not fit the other entries about {row.Number}; correct one of them"));
        }
    }

    // The rows of another table, which come in the order of the requests.
    private sealed class RowsByRequest : IDisposable
    {
        private readonly IEnumerator<(string Request, string Text)> rows;
        private readonly HashSet<string> own = new(StringComparer.Ordinal);
        private bool more;

        public RowsByRequest(Statements view, string sql)
        {
            rows = view.Stream(sql, static r => (r.GetString(0), r.GetString(1))).GetEnumerator();
            more = rows.MoveNext();
        }

        // Those of a request; they hold until the next is asked for.
        public HashSet<string> Take(string request)
        {
            own.Clear();
            for (; more && string.CompareOrdinal(rows.Current.Request, request) <= 0; more = rows.MoveNext())
            {
                // A row of a request that is not there is a fault of the next one.
                own.Add(rows.Current.Request == request ? rows.Current.Text : "stray");
            }

            return own;
        }

        public void Dispose() => rows.Dispose();
    }
}
