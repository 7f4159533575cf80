using Npgsql;

namespace EvidenceRequests.Register.Tests;

/// <summary>Where a register may lie, how its schema goes forward, and who sees what in a shared database.</summary>
public sealed class StoreSpecs(PostgresServer server)
{
    [Fact]
    public void A_file_on_a_network_share_is_refused_with_the_reason()
    {
        var folder = Directory.CreateTempSubdirectory("evreq-register-").FullName;
        var refused = Assert.Throws<RegisterException>(() => SqliteStore.Open(Path.Combine(folder, "register.db"), create: true, _ => DriveType.Network));
        Assert.Contains("network share", refused.Message, StringComparison.Ordinal);
        Assert.Empty(Directory.EnumerateFiles(folder));
        Directory.Delete(folder);
    }

    [Fact]
    public void A_file_of_another_program_or_a_damaged_one_is_refused()
    {
        var folder = Directory.CreateTempSubdirectory("evreq-register-").FullName;
        var path = Path.Combine(folder, "other.db");
        using (var other = new Microsoft.Data.Sqlite.SqliteConnection($"Data Source={path};Pooling=false"))
        {
            other.Open();
            using var command = other.CreateCommand();
            command.CommandText = "CREATE TABLE t (a)";
            command.ExecuteNonQuery();
        }

        Assert.Contains("another program", Assert.Throws<RegisterException>(() => SqliteStore.Open(path)).Message, StringComparison.Ordinal);
        File.WriteAllText(path, "not a database at all, only text that is long enough to be looked at as one");
        Assert.Contains("is no register", Assert.Throws<RegisterException>(() => SqliteStore.Open(path)).Message, StringComparison.Ordinal);
        Assert.Contains("there is no register", Assert.Throws<RegisterException>(() => SqliteStore.Open(Path.Combine(folder, "missing.db"))).Message, StringComparison.Ordinal);
        Directory.Delete(folder, recursive: true);
    }

    [Theory]
    [InlineData(Engine.Sqlite)]
    [InlineData(Engine.Postgres)]
    public void A_schema_goes_forward_whole_or_not_at_all_and_a_copy_is_kept(Engine engine)
    {
        using var opened = OpenedRegister.New(engine, server);
        opened.Released();
        opened.Register.Dispose();
        using var store = opened.Store();
        var steps = Migration.For(store.Engine);
        var next = steps.Count + 1;
        var broken = new Migration(next, "broken", "CREATE TABLE later (a TEXT); CREATE TABLE later (a TEXT);");
        var better = new Migration(next, "better", "CREATE TABLE later (a TEXT);");

        Assert.ThrowsAny<System.Data.Common.DbException>(() => store.Migrate([.. steps, broken], opened.Now));
        Assert.ThrowsAny<System.Data.Common.DbException>(() => store.Sql.Execute("SELECT a FROM later"));
        store.Migrate([.. steps, better], opened.Now);
        store.Migrate([.. steps, better], opened.Now);

        Assert.Equal(0, store.Sql.First("SELECT count(*) FROM later", static r => r.GetInt64(0)));
        Assert.Contains(FormattableString.Invariant($"step {next}"), Assert.Throws<RegisterException>(() => store.RequireSchema([.. steps, broken])).Message, StringComparison.Ordinal);
        if (engine == Engine.Sqlite)
        {
            using var copy = SqliteStore.Open(FormattableString.Invariant($"{opened.Place}.before-{next:0000}"));
            copy.RequireSchema(steps);
            Assert.Equal(1, copy.Sql.First("SELECT count(*) FROM event", static r => r.GetInt64(0)));
        }
    }

    [Fact]
    public void Two_offices_cannot_see_each_other_even_with_raw_sql()
    {
        using var opened = Ministry(out var database);
        using var karachi = Login(opened, "khi_clerk");
        using var lahore = Login(opened, "lhe_clerk");
        using var ministry = Login(opened, "moi_head");
        var request = karachi.Enter(new NewEntry { Kind = EventKinds.Released, Docket = "CASE-K", OccurredAt = "2026-10-12", Body = new EventBody { Kind = "mla-stored" }, Words = "pelican", Text = new Dictionary<string, string> { ["note"] = "n" } });
        lahore.Enter(new NewEntry { Kind = EventKinds.Released, Docket = "CASE-L", OccurredAt = "2026-10-12", Body = new EventBody { Kind = "mla-stored" } });

        Assert.Equal(["KHI/2026/0001"], karachi.List(new RequestQuery()).Select(r => r.Number));
        Assert.Equal(["LHE/2026/0001"], lahore.List(new RequestQuery()).Select(r => r.Number));
        Assert.Equal(2, ministry.List(new RequestQuery()).Count);
        Assert.Null(lahore.Find(request.Id));
        using var raw = new NpgsqlConnection($"Host={server.Socket};Username=lhe_clerk;Database={database};Pooling=false");
        raw.Open();
        foreach (var (table, most) in new[] { ("event", 1L), ("request", 1L), ("event_text", 0L), ("docket_key", 0L), ("word", 0L), ("chain", 1L), ("office", 1L) })
        {
            Assert.Equal(most, Scalar(raw, $"SELECT count(*) FROM {table}"));
        }

        Assert.Equal(0, Execute(raw, "UPDATE request SET state = 'closed' WHERE office = 'KHI'"));
        foreach (var forbidden in new[]
        {
            "INSERT INTO event SELECT 'LHE', 99, 'KHI', request, docket, occurred_at, at, recorded_at, kind, actor, role, document, body, commitment, prev, hash FROM event",
            "UPDATE event SET kind = 'closed'", "DELETE FROM event", "TRUNCATE event", "UPDATE chain SET office = 'KHI'", "INSERT INTO member VALUES ('lhe_clerk', 'MOI', 'auditor')", "SELECT * FROM member", "DELETE FROM request", "DROP TABLE event",
        })
        {
            Assert.Equal(PostgresErrorCodes.InsufficientPrivilege, Assert.Throws<PostgresException>(() => Execute(raw, forbidden)).SqlState);
        }
    }

    [Fact]
    public void A_login_enters_only_what_its_role_may_and_in_its_own_name()
    {
        using var opened = Ministry(out var database);
        using var karachi = Login(opened, "khi_clerk");
        var request = karachi.Enter(new NewEntry { Kind = EventKinds.Released, Docket = "CASE-K", OccurredAt = "2026-10-12", Body = new EventBody { Kind = "mla-stored" } });
        using var pretender = RequestRegister.Open(PostgresStore.Open(server.Address("khi_custodian", database)), null, new RegisterIdentity("KHI", "clerk", MemberRoles.Registrar), () => opened.Now);
        Assert.Contains("your login may not", Assert.Throws<RegisterException>(() => pretender.Record(new NewEntry { Kind = EventKinds.Sent, Request = request.Id, OccurredAt = "2026-10-12" })).Message, StringComparison.Ordinal);

        using var custodian = Login(opened, "khi_custodian");
        Assert.Contains("the role custodian does not enter \"sent\"", Assert.Throws<RegisterException>(() => custodian.Record(new NewEntry { Kind = EventKinds.Sent, Request = request.Id, OccurredAt = "2026-10-12" })).Message, StringComparison.Ordinal);
        custodian.Record(new NewEntry { Kind = EventKinds.Note, Request = request.Id, OccurredAt = "2026-10-12" });
    }

    [Fact]
    public void An_auditor_reads_no_text_and_statistics_see_no_number()
    {
        using var opened = Ministry(out var database);
        using var raw = new NpgsqlConnection($"Host={server.Socket};Username=moi_auditor;Database={database};Pooling=false");
        raw.Open();
        Assert.Equal(0, Scalar(raw, "SELECT count(*) FROM event"));
        Assert.Equal(PostgresErrorCodes.InsufficientPrivilege, Assert.Throws<PostgresException>(() => Execute(raw, "SELECT * FROM event_text")).SqlState);
        using var figures = new NpgsqlConnection($"Host={server.Socket};Username=moi_figures;Database={database};Pooling=false");
        figures.Open();
        Assert.Equal(0, Scalar(figures, "SELECT count(*) FROM figure"));
        Assert.Equal(PostgresErrorCodes.InsufficientPrivilege, Assert.Throws<PostgresException>(() => Execute(figures, "SELECT * FROM request")).SqlState);
    }

    [Fact]
    public void An_auditor_verifies_the_whole_register_and_statistics_count_it()
    {
        using var opened = Ministry(out var database);
        using var karachi = Login(opened, "khi_clerk");
        karachi.Enter(new NewEntry { Kind = EventKinds.Released, Docket = "CASE-K", OccurredAt = "2026-10-12", Body = new EventBody { Kind = "mla-stored" }, Text = new Dictionary<string, string> { ["note"] = "n" } });

        using var auditor = RequestRegister.Open(PostgresStore.Open(server.Address("moi_auditor", database)), null, new RegisterIdentity("-", "-", MemberRoles.Auditor), () => opened.Now);
        var verified = auditor.Verify();
        Assert.Empty(verified.Faults);
        Assert.Equal((1, 1), (verified.Entries, verified.Requests));
        using var statistics = RequestRegister.Open(PostgresStore.Open(server.Address("moi_figures", database)), null, new RegisterIdentity("-", "-", MemberRoles.Statistics), () => opened.Now);
        Assert.Equal("1", statistics.Count(new FigureQuery { By = ["office"], From = "2026-Q4", To = "2026-Q4", Offset = opened.Now.Offset, Exact = true }).Total.Counts["released"]);
    }

    [Theory]
    [InlineData(Engine.Sqlite)]
    [InlineData(Engine.Postgres)]
    public void What_is_looked_at_side_by_side_is_of_one_moment_while_others_go_on_writing(Engine engine)
    {
        using var opened = OpenedRegister.New(engine, server);
        var request = opened.Released();
        using var store = opened.Store();
        var views = store.OpenViews(3);
        opened.Record(request, EventKinds.Sent);

        Assert.Equal([1, 1, 1], views.Select(v => v.First("SELECT count(*) FROM event", static r => r.GetInt64(0))));
        Assert.ThrowsAny<System.Data.Common.DbException>(() => views[0].Execute(engine == Engine.Sqlite ? "UPDATE request SET state = 'sent'" : "DELETE FROM reference"));
        foreach (var view in views)
        {
            view.Dispose();
        }

        Assert.Equal(2, store.Sql.First("SELECT count(*) FROM event", static r => r.GetInt64(0)));
    }

    [Fact]
    public void Copied_rows_are_read_however_the_server_cuts_them_and_an_end_in_the_middle_is_no_end()
    {
        byte[] row = [0, 6, 0, 0, 0, 2, .. "ab"u8, 255, 255, 255, 255, 0, 0, 0, 8, 0, 0, 0, 0, 0, 0, 1, 0, 0, 0, 0, 4, 0, 0, 0, 7, 0, 0, 0, 1, 1, 0, 1, 0, 0, .. new byte[65536]];
        byte[] sent = [.. new byte[19], .. row, .. row, 255, 255];
        using (var rows = new CopiedRows(new Trickle(sent, 1000)))
        {
            for (var i = 0; i < 2; i++)
            {
                Assert.True(rows.Read());
                Assert.Equal(("ab", true, 256, 7, 1, 65536), (rows.GetString(0), rows.IsNull(1), rows.GetInt64(2), rows.GetInt64(3), rows.GetInt64(4), rows.GetBytes(5).Length));
                Assert.Throws<InvalidCastException>(() => rows.GetInt64(0));
                Assert.Throws<InvalidCastException>(() => rows.GetString(1));
            }

            Assert.False(rows.Read());
        }

        using var cut = new CopiedRows(new Trickle(sent[..^3], 1));
        Assert.True(cut.Read());
        Assert.Throws<EndOfStreamException>(() => cut.Read());
    }

    [Fact]
    public void Whoever_drafted_does_not_approve_where_two_persons_are_asked_for()
    {
        using var opened = OpenedRegister.New(Engine.Sqlite, server);
        opened.Register.Set("two-persons", "yes");
        using var officer = opened.Open("insp.khan", MemberRoles.Officer);
        using var same = opened.Open("insp.khan", MemberRoles.Supervisor);
        using var other = opened.Open("ssp.shah", MemberRoles.Supervisor);
        var request = officer.Enter(new NewEntry { Kind = EventKinds.Drafted, Docket = "CASE", OccurredAt = "2026-10-12", Body = new EventBody { Kind = "mla-stored" } });

        Assert.Contains("does not approve", Assert.Throws<RegisterException>(() => same.Record(new NewEntry { Kind = EventKinds.Approved, Request = request.Id, OccurredAt = "2026-10-12" })).Message, StringComparison.Ordinal);
        other.Record(new NewEntry { Kind = EventKinds.Approved, Request = request.Id, OccurredAt = "2026-10-12" });
        Assert.Equal("approved", other.Find(request.Id)!.State);
    }

    // A ministry with two offices below it, and a login for each.
    private OpenedRegister Ministry(out string database)
    {
        var opened = OpenedRegister.New(Engine.Postgres, server, office: "MOI");
        database = new Uri(opened.Place).AbsolutePath.Trim('/');
        using var store = opened.Store();
        foreach (var office in (string[])["KHI", "LHE"])
        {
            RequestRegister.Create(store, opened.OfficeKey, office, office, chain: null, parent: "MOI", () => opened.Now);
        }

        foreach (var (login, office, role) in new[] { ("khi_clerk", "KHI", "registrar"), ("khi_custodian", "KHI", "custodian"), ("lhe_clerk", "LHE", "registrar"), ("moi_head", "MOI", "supervisor"), ("moi_auditor", "MOI", "auditor"), ("moi_figures", "MOI", "statistics") })
        {
            store.Sql.Execute($"DO $$ BEGIN CREATE ROLE {login} LOGIN; EXCEPTION WHEN duplicate_object OR unique_violation THEN NULL; END $$");
            opened.Register.AddMember(login, office, role);
        }

        return opened;
    }

    private RequestRegister Login(OpenedRegister opened, string login) =>
        RequestRegister.Open(PostgresStore.Open(server.Address(login, new Uri(opened.Place).AbsolutePath.Trim('/'))), opened.OfficeKey, new RegisterIdentity(string.Empty, login, string.Empty), () => opened.Now);

    private static long Scalar(NpgsqlConnection connection, string sql)
    {
        using var command = connection.CreateCommand();
        command.CommandText = sql;
        return (long)command.ExecuteScalar()!;
    }

    private static int Execute(NpgsqlConnection connection, string sql)
    {
        using var command = connection.CreateCommand();
        command.CommandText = sql;
        return command.ExecuteNonQuery();
    }

    // Gives out no more than so many bytes at once.
    private sealed class Trickle(byte[] bytes, int most) : MemoryStream(bytes)
    {
        public override int Read(byte[] buffer, int offset, int count) => base.Read(buffer, offset, Math.Min(count, most));
    }
}
