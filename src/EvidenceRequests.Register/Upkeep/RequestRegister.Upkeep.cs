namespace EvidenceRequests.Register;

/// <content>Making lists anew, and destroying text.</content>
internal sealed partial class RequestRegister
{
    /// <summary>Makes everything that follows from entries anew.</summary>
    /// <returns>The number of requests.</returns>
    public int Refresh() => store.Write(() =>
    {
        var requests = store.Sql.Query("SELECT DISTINCT request FROM event WHERE request IS NOT NULL ORDER BY request", static r => r.GetString(0));
        foreach (var request in requests)
        {
            Renewed(request);
        }

        return requests.Count;
    });

    /// <summary>
    /// Destroys the text of a case: keys, sealed texts and open words. What remains are codes and dates; the chain still verifies, and an entry says who did it and on which ground.
    /// </summary>
    /// <param name="docket">The case reference.</param>
    /// <param name="ground">Why: a short code such as <c>retention</c> or the number of an order.</param>
    /// <param name="occurredAt">When it was ordered.</param>
    /// <returns>The number of texts that were destroyed.</returns>
    public int Erase(string docket, string ground, string occurredAt)
    {
        var destroyed = store.Write(() =>
        {
            var office = Head().Office;
            if (store.Sql.First("SELECT count(*) FROM request WHERE office = $1 AND docket = $2", static r => r.GetInt64(0), office, docket) == 0)
            {
                throw new RegisterException($"the register of {office} has no case \"{docket}\".", "Check the case reference.");
            }

            var open = List(new RequestQuery { Office = office, Docket = docket }).Where(r => RequestStates.Open.Contains(r.State)).ToList();
            if (open.Count > 0)
            {
                throw new RegisterException($"requests of this case are still open: {string.Join(", ", open.Select(r => r.Number))}.", "Close or withdraw them first.");
            }

            Record(new NewEntry { Kind = EventKinds.Erased, Docket = docket, OccurredAt = occurredAt, Body = new EventBody { Ground = ground } });
            return RemoveTexts(office, docket);
        });
        store.Wipe();
        return destroyed;
    }

    private int RemoveTexts(string office, string docket)
    {
        var texts = store.Sql.Execute("DELETE FROM event_text WHERE office = $1 AND docket = $2", office, docket);
        store.Sql.Execute("DELETE FROM docket_key WHERE office = $1 AND docket = $2", office, docket);
        store.Sql.Execute("DELETE FROM word WHERE office = $1 AND docket = $2", office, docket);
        return texts;
    }

    private void Renewed(string request)
    {
        var fold = Fold(request);
        if (fold.Entered is null)
        {
            return;
        }

        var listed = Find(request);
        store.Sql.ExecuteAll(
        [
            ("DELETE FROM request_account WHERE request = $1", [request]),
            ("DELETE FROM reference WHERE request = $1", [request]),
            .. Projection(fold, listed, RequestFold.Of((IReadOnlyList<RegisterEvent>)[])),
            .. listed is null ? [] : Accounts(RequestRow.From(fold), fold),
        ]);
    }
}
