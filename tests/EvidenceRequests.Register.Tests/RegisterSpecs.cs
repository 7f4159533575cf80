namespace EvidenceRequests.Register.Tests;

/// <summary>What every register does, whichever engine it lies in.</summary>
public sealed class RegisterSpecs(PostgresServer server)
{
    [Theory]
    [InlineData(Engine.Sqlite)]
    [InlineData(Engine.Postgres)]
    public void A_request_gets_the_next_number_of_its_office_and_year(Engine engine)
    {
        using var opened = OpenedRegister.New(engine, server);

        Assert.Equal("KHI/2026/0001", opened.Released().Number);
        Assert.Equal("KHI/2026/0002", opened.Released().Number);
        opened.Now = new DateTimeOffset(2027, 1, 3, 9, 0, 0, TimeSpan.FromHours(5));
        Assert.Equal("KHI/2027/0001", opened.Released().Number);
    }

    [Theory]
    [InlineData(Engine.Sqlite)]
    [InlineData(Engine.Postgres)]
    public void The_state_follows_from_what_was_entered(Engine engine)
    {
        using var opened = OpenedRegister.New(engine, server);
        var request = opened.Released();
        var states = new List<string> { request.State };
        foreach (var (kind, body) in new (string, EventBody)[]
        {
            (EventKinds.Sent, new EventBody { Channel = "portal" }),
            (EventKinds.Acknowledged, new EventBody { References = [new Reference { Role = ReferenceRoles.Ticket, Value = "7781" }] }),
            (EventKinds.Queried, new EventBody { AnswerBy = "2026-10-20" }),
            (EventKinds.Replied, new EventBody()),
            (EventKinds.Answered, new EventBody { Items = ["subscriber"] }),
            (EventKinds.Refused, new EventBody { Items = ["messages"], Reason = "needs-mla" }),
            (EventKinds.Closed, new EventBody { Outcome = "used" }),
        })
        {
            opened.Record(request, kind, body);
            states.Add(opened.State(request));
        }

        Assert.Equal(["released", "sent", "acknowledged", "queried", "acknowledged", "partly", "answered", "closed"], states);
        var row = opened.Register.Find(request.Id)!;
        Assert.Equal("a1 subscriber produced; a1 messages refused", row.Items);
        Assert.Equal("needs-mla", row.Reason);
        Assert.Equal(request.Number, opened.Register.Look("7781").Single().Number);
        Assert.True(opened.Register.Verify().IsWhole);
    }

    [Theory]
    [InlineData(Engine.Sqlite)]
    [InlineData(Engine.Postgres)]
    public void What_does_not_fit_is_refused_with_what_does(Engine engine)
    {
        using var opened = OpenedRegister.New(engine, server);
        var request = opened.Released();

        var refused = Assert.Throws<RegisterException>(() => opened.Record(request, EventKinds.Answered));

        Assert.Equal("\"answered\" does not fit a request that is released.", refused.Message);
        Assert.Equal("What fits: sent, withdrawn, corrected, note.", refused.Fix);
        Assert.Equal(1, opened.Register.Find(request.Id)!.Version);
        Assert.Equal(1, opened.Register.Heads().Single().Seq);
    }

    [Theory]
    [InlineData(Engine.Sqlite)]
    [InlineData(Engine.Postgres)]
    public void A_late_entry_stands_where_it_happened_and_may_not_break_what_came_after(Engine engine)
    {
        using var opened = OpenedRegister.New(engine, server);
        var request = opened.Released("voluntary-disclosure");
        opened.Record(request, EventKinds.Sent, at: "2026-10-13", hours: 24);
        opened.Record(request, EventKinds.Answered, at: "2026-10-20T10:00+05:00", hours: 24 * 10);
        opened.Record(request, EventKinds.Acknowledged, at: "2026-10-14", hours: 1);

        Assert.Equal("answered", opened.State(request));
        var refused = Assert.Throws<RegisterException>(() => opened.Record(request, EventKinds.Withdrawn, at: "2026-10-15", hours: 1));
        Assert.StartsWith("with this entry, \"answered\" of 2026-10-20T10:00+05:00 would not fit any more.", refused.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(Engine.Sqlite)]
    [InlineData(Engine.Postgres)]
    public void A_mistake_is_mended_by_another_entry_and_both_stay(Engine engine)
    {
        using var opened = OpenedRegister.New(engine, server);
        var request = opened.Released();
        opened.Record(request, EventKinds.Sent);
        var wrong = opened.Record(request, EventKinds.Returned, new EventBody { Reason = "form" });
        Assert.Equal("returned", opened.State(request));

        opened.Record(request, EventKinds.Corrected, new EventBody { Corrects = wrong.Name });

        Assert.Equal("sent", opened.State(request));
        Assert.Equal(4, opened.Register.Events(request.Id).Count);
        Assert.True(opened.Register.Verify().IsWhole);
    }

    [Theory]
    [InlineData(Engine.Sqlite)]
    [InlineData(Engine.Postgres)]
    public void A_number_falls_away_with_the_entry_that_gave_it(Engine engine)
    {
        using var opened = OpenedRegister.New(engine, server);
        var request = opened.Released();
        opened.Record(request, EventKinds.Sent);
        var wrong = opened.Record(request, EventKinds.Acknowledged, new EventBody { References = [new Reference { Role = "ticket", Value = "T-1" }] });
        opened.Record(request, EventKinds.Acknowledged, new EventBody { References = [new Reference { Role = "ticket", Value = "T-2" }] });

        opened.Record(request, EventKinds.Corrected, new EventBody { Corrects = wrong.Name });

        Assert.Equal(["T-2"], opened.Register.References(request.Id).Select(r => r.Value));
        Assert.Empty(opened.Register.Look("T-1"));
        Assert.Empty(opened.Register.Verify().Faults);
    }

    [Theory]
    [InlineData(Engine.Sqlite)]
    [InlineData(Engine.Postgres)]
    public void A_stale_screen_is_told_who_changed_the_request(Engine engine)
    {
        using var opened = OpenedRegister.New(engine, server);
        var request = opened.Released();
        opened.Record(request, EventKinds.Sent);

        var refused = Assert.Throws<RegisterException>(() => opened.Register.Record(new NewEntry { Kind = EventKinds.Withdrawn, Request = request.Id, OccurredAt = "2026-10-13", Seen = request.Version }));

        Assert.Equal("the request was changed meanwhile by registrar.khi: sent, entered 2026-10-13T09:00:00+05:00.", refused.Message);
    }

    [Theory]
    [InlineData(Engine.Sqlite)]
    [InlineData(Engine.Postgres)]
    public void Nothing_is_entered_that_lies_ahead_or_while_the_clock_is_set_back(Engine engine)
    {
        using var opened = OpenedRegister.New(engine, server);
        var request = opened.Released();

        Assert.Contains("lies ahead", Assert.Throws<RegisterException>(() => opened.Record(request, EventKinds.Sent, at: "2027-10-13", hours: 0)).Message, StringComparison.Ordinal);
        Assert.Contains("lies ahead", Assert.Throws<RegisterException>(() => opened.Record(request, EventKinds.Sent, at: "2026-10-12T23:00+05:00", hours: 0)).Message, StringComparison.Ordinal);
        Assert.Contains("neither a day nor a time", Assert.Throws<RegisterException>(() => opened.Record(request, EventKinds.Sent, at: "12/10/2026", hours: 0)).Message, StringComparison.Ordinal);
        var back = Assert.Throws<RegisterException>(() => opened.Record(request, EventKinds.Sent, hours: -48));
        Assert.StartsWith("the clock of this computer says 2026-10-10", back.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(Engine.Sqlite)]
    [InlineData(Engine.Postgres)]
    public void Entries_are_never_changed_or_deleted_even_by_hand(Engine engine)
    {
        using var opened = OpenedRegister.New(engine, server);
        opened.Released();
        using var store = opened.Store();

        Assert.ThrowsAny<System.Data.Common.DbException>(() => store.Sql.Execute("UPDATE event SET kind = 'sent'"));
        Assert.ThrowsAny<System.Data.Common.DbException>(() => store.Sql.Execute("DELETE FROM event"));
    }

    [Theory]
    [InlineData(Engine.Sqlite)]
    [InlineData(Engine.Postgres)]
    public void Text_of_a_case_can_be_destroyed_and_the_chain_still_verifies(Engine engine)
    {
        using var opened = OpenedRegister.New(engine, server);
        var request = opened.Released();
        var sent = opened.Record(request, EventKinds.Sent, text: new Dictionary<string, string> { ["note"] = "Sent by Inspector Canary-7731" }, words: "pelican market");
        Assert.Equal("Sent by Inspector Canary-7731", opened.Register.Text(sent)!["note"]);
        Assert.Equal(request.Number, opened.Register.Search("market PELICAN").Single().Request.Number);
        Assert.Contains("still open", Assert.Throws<RegisterException>(() => opened.Register.Erase("CTD-SND-2026-088", "retention", "2026-10-13")).Message, StringComparison.Ordinal);
        opened.Record(request, EventKinds.Withdrawn);

        Assert.Equal(1, opened.Register.Erase("CTD-SND-2026-088", "retention", "2026-10-14"));

        Assert.Null(opened.Register.Text(sent));
        Assert.Empty(opened.Register.Search("pelican"));
        var result = opened.Register.Verify();
        Assert.Empty(result.Faults);
        Assert.Equal(4, result.Entries);
    }

    [Theory]
    [InlineData(Engine.Sqlite)]
    [InlineData(Engine.Postgres)]
    public void Who_asked_about_the_same_identifier_is_told_by_number_and_office_only(Engine engine)
    {
        using var opened = OpenedRegister.New(engine, server);
        opened.Released(docket: "CASE-1");

        Assert.Equal([("KHI/2026/0001", "KHI", "meta")], opened.Register.AskedBefore(opened.Register.KeyOf("username", "some.user"), exceptDocket: "CASE-2"));
        Assert.Empty(opened.Register.AskedBefore(opened.Register.KeyOf("username", "some.user"), exceptDocket: "CASE-1"));
        Assert.Empty(opened.Register.AskedBefore(opened.Register.KeyOf("username", "other.user"), exceptDocket: "CASE-2"));
    }

    [Theory]
    [InlineData(Engine.Sqlite)]
    [InlineData(Engine.Postgres)]
    public void Writers_at_once_get_one_chain_without_a_gap(Engine engine)
    {
        using var opened = OpenedRegister.New(engine, server);
        opened.Released();
        const int Writers = 4;
        const int Each = 25;

        Parallel.For(0, Writers, new ParallelOptions { MaxDegreeOfParallelism = Writers }, w =>
        {
            using var register = opened.Open($"clerk.{w}");
            for (var i = 0; i < Each; i++)
            {
                register.Enter(new NewEntry { Kind = EventKinds.Released, Docket = $"CASE-{w}", OccurredAt = "2026-10-12", Body = new EventBody { Kind = "mla-stored" } });
            }
        });

        var result = opened.Register.Verify();
        Assert.Empty(result.Faults);
        Assert.Equal(1 + (Writers * Each), result.Entries);
        Assert.Equal(1 + (Writers * Each), opened.Register.List(new RequestQuery()).Select(r => r.Number).Distinct().Count());
    }

    [Theory]
    [InlineData(Engine.Sqlite)]
    [InlineData(Engine.Postgres)]
    public void A_newer_schema_is_refused_and_never_guessed_at(Engine engine)
    {
        using var opened = OpenedRegister.New(engine, server);
        using (var store = opened.Store())
        {
            store.Sql.Execute("INSERT INTO schema_version (number, name, checksum, applied_at) VALUES ($1, $2, $3, $4)", Migration.For(store.Engine).Count + 1L, "later", "0", "2027-01-01T00:00:00+00:00");
        }

        Assert.Contains("newer version", Assert.Throws<RegisterException>(() => opened.Open()).Message, StringComparison.Ordinal);
    }
}
