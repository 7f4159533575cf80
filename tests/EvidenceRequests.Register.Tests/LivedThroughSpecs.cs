namespace EvidenceRequests.Register.Tests;

/// <summary>One case from the first draft to its figures, as a clerk would enter it; the same on both engines.</summary>
public sealed class LivedThroughSpecs(PostgresServer server)
{
    [Theory]
    [InlineData(Engine.Sqlite)]
    [InlineData(Engine.Postgres)]
    public void A_preservation_and_its_request_between_states_are_lived_through(Engine engine)
    {
        using var opened = OpenedRegister.New(engine, server);
        using var supervisor = opened.Open("ssp.shah", MemberRoles.Supervisor);
        using var custodian = opened.Open("custodian.khi", MemberRoles.Custodian);

        // 12 October: the preservation is drafted, approved by another person, released and sent.
        var preservation = opened.Register.Enter(new NewEntry
        {
            Kind = EventKinds.Drafted,
            Docket = "CTD-SND-2026-088",
            OccurredAt = "2026-10-12",
            Body = new EventBody { Kind = "preservation", Provider = "meta", Addressee = "meta:entity:meta-platforms-inc", State = "us", Accounts = [Account(opened, "a1", "some.user"), Account(opened, "a3", "other.user")] },
        });
        supervisor.Record(Entry(preservation, EventKinds.Approved, "2026-10-12"));
        opened.Register.Record(Entry(preservation, EventKinds.Released, "2026-10-12") with { Document = new string('a', 64) });
        opened.Record(preservation, EventKinds.Sent, new EventBody { Channel = "portal" }, at: "2026-10-12T15:00+05:00", hours: 8);
        Assert.Equal(("sent", "asked", null), (opened.State(preservation), Kept(opened, preservation, "a1").State, Kept(opened, preservation, "a1").Until));

        // It is confirmed late, and for one account only: silence leaves the other where it was.
        opened.Record(preservation, EventKinds.Confirmed, new EventBody { Of = ["a1"], Until = "2027-01-10", References = [new Reference { Role = ReferenceRoles.Preservation, Value = "7781-P", Of = ["a1"] }] }, at: "2026-11-20", hours: 24 * 39);
        Assert.Equal(("confirmed", "2027-01-10"), Kept(opened, preservation, "a1"));
        Assert.Equal(("asked", null), Kept(opened, preservation, "a3"));

        var history = RegisterHistory.Find(opened.Register, "CTD-SND-2026-088")!.Requests;
        Assert.Equal(
            ["preservation a1 2026-10-12 confirmed 2027-01-10 7781-P", "preservation a3 2026-10-12 acknowledged  "],
            history.Select(r => $"{r.Entry.Step} {r.Entry.Account} {r.Entry.Sent?.Text} {r.Entry.Outcome} {r.Entry.ConfirmedUntil?.Text} {r.Entry.Reference}"));

        // It is extended before it ends.
        opened.Record(preservation, EventKinds.Extended, new EventBody { Of = ["a1"], Until = "2027-04-10" }, at: "2026-12-28", hours: 24 * 38);
        Assert.Equal("2027-04-10", opened.Register.Find(preservation.Id)!.KeptUntil);

        // The request between states follows, with the number of the preservation.
        var mla = opened.Released("mla-stored", "CTD-SND-2026-088", "subscriber", "messages");
        opened.Record(mla, EventKinds.Sent, new EventBody { Channel = "post" });
        opened.Record(mla, EventKinds.Acknowledged, new EventBody { References = [new Reference { Role = "central-authority", Value = "CRM-182-12345" }] }, hours: 24 * 20);
        Assert.Equal(mla.Number, opened.Register.Look("CRM-182-12345").Single().Number);

        // They ask back, and while the answer is ours nobody may be reminded.
        opened.Record(mla, EventKinds.Queried, new EventBody { AnswerBy = "2027-02-15" }, text: new Dictionary<string, string> { ["question"] = "Which period?" });
        Assert.Equal("2027-02-15", opened.Register.Find(mla.Id)!.AnswerBy);
        Assert.Contains("\"reminded\" does not fit a request that is queried", Assert.Throws<RegisterException>(() => opened.Record(mla, EventKinds.Reminded)).Message, StringComparison.Ordinal);
        opened.Record(mla, EventKinds.Replied);
        Assert.Equal(("acknowledged", null), (opened.State(mla), opened.Register.Find(mla.Id)!.AnswerBy));

        // A part comes; the files are wrong and are asked for again; the certificate comes later.
        opened.Record(mla, EventKinds.ProductionReceived, new EventBody { Exhibit = $"{mla.Number}/P1", Files = 3, Size = 1000, Certificate = "none" }, hours: 24 * 30);
        opened.Record(mla, EventKinds.Answered, new EventBody { Items = ["subscriber"] });
        Assert.Equal(("partly", "a1 subscriber produced; a1 messages open"), (opened.State(mla), opened.Register.Find(mla.Id)!.Items));
        Assert.Equal(["subscriber answered", "messages acknowledged"], RegisterHistory.Find(opened.Register, "CTD-SND-2026-088")!.Requests.Where(r => r.Entry.Step == "mla-stored").Select(r => $"{r.Entry.Items[0]} {r.Entry.Outcome}"));
        opened.Record(mla, EventKinds.CorrectionAsked);
        opened.Record(mla, EventKinds.CertificateAsked);
        opened.Record(mla, EventKinds.ProductionReceived, new EventBody { Exhibit = $"{mla.Number}/P2", Files = 1, Size = 10 }, hours: 24 * 14);
        opened.Record(mla, EventKinds.Answered, new EventBody { Items = ["messages"] });
        Assert.Equal(("answered", "asked"), (opened.State(mla), opened.Register.Find(mla.Id)!.Certificate));
        opened.Record(mla, EventKinds.CertificateReceived);

        // The evidence changes hands; then both are closed.
        custodian.Record(Entry(mla, EventKinds.CustodyMoved, RegisterTime.Write(opened.Now)) with { Body = new EventBody { Exhibit = $"{mla.Number}/P2", Same = true }, Text = new Dictionary<string, string> { ["to"] = "FSL" } });
        opened.Record(mla, EventKinds.Closed, new EventBody { Outcome = "used" });
        opened.Record(preservation, EventKinds.Closed, new EventBody { Outcome = "used" });
        Assert.Equal(("closed", "closed"), (opened.State(mla), opened.State(preservation)));
        Assert.Equal("present", opened.Register.Find(mla.Id)!.Certificate);

        // The figures of the office tell it, and every entry is as it was written.
        var figures = opened.Register.Count(new FigureQuery { By = ["kind"], From = "2026-Q1", To = "2027-Q4", Offset = opened.Now.Offset, Exact = true });
        Assert.Equal(["mla-stored 1 answered", "preservation 1 confirmed"], figures.Lines.Select(l => $"{l.Keys[0]} {l.Counts["sent"]} {FigureTable.Parts.Single(p => l.Counts[p] == "1")}"));
        Assert.Equal("1", figures.Lines[0].Counts["with-certificate"]);
        var result = opened.Register.Verify(opened.Register.Seal());
        Assert.Empty(result.Faults);
        Assert.Equal((21, 2), (result.Entries, result.Requests));
    }

    private static RequestAccount Account(OpenedRegister opened, string id, string user) => new() { Id = id, Provider = "meta", Items = ["subscriber"], Identifiers = [opened.Register.KeyOf("username", user)] };

    private static NewEntry Entry(RequestRow request, string kind, string at) => new() { Kind = kind, Request = request.Id, OccurredAt = at };

    private static (string State, string? Until) Kept(OpenedRegister opened, RequestRow request, string account) => opened.Register.Fold(request.Id).Preservations.All[account];
}
