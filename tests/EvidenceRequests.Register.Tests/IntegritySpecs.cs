using System.Security.Cryptography;
using System.Text;
using CsCheck;
using Microsoft.Data.Sqlite;

namespace EvidenceRequests.Register.Tests;

/// <summary>What was changed behind the register's back is found; what travels between registers arrives whole.</summary>
public sealed class IntegritySpecs(PostgresServer server)
{
    [Theory]
    [InlineData(Engine.Sqlite)]
    [InlineData(Engine.Postgres)]
    public void A_changed_field_of_any_entry_is_found_and_named(Engine engine)
    {
        foreach (var change in new[] { "kind = 'dropped'", "occurred_at = '2026-10-01'", "actor = 'x'", "body = '{}'", "document = 'x'", "at = at + 1", "role = 'officer'", "office = 'LHE'", "request = NULL", "recorded_at = '2026-10-01'", "docket = NULL" })
        {
            using var opened = Lived(engine);
            Tamper(opened, $"UPDATE event SET {change} WHERE seq = 2");

            var result = opened.Register.Verify();

            Assert.Contains(result.Faults, f => f.Entry == "KHI 2" && f.What == "it was changed after it was written");
        }
    }

    [Theory]
    [InlineData(Engine.Sqlite)]
    [InlineData(Engine.Postgres)]
    public void A_missing_entry_a_changed_list_and_a_moved_head_are_found(Engine engine)
    {
        using (var opened = Lived(engine))
        {
            Tamper(opened, "DELETE FROM event WHERE seq = 2");
            Assert.Contains(opened.Register.Verify().Faults, f => f.Entry == "KHI 3" && f.What == "entry 2 is missing before it");
        }

        foreach (var change in new[] { "UPDATE reference SET value = 'T-2'", "DELETE FROM reference", "DELETE FROM request_account" })
        {
            using var opened = Lived(engine);
            Tamper(opened, change);
            Assert.Contains(opened.Register.Verify().Faults, f => f.Entry == "KHI/2026/0001");
        }

        using (var opened = Lived(engine))
        {
            Tamper(opened, "UPDATE request SET state = 'closed'");
            Assert.Contains(opened.Register.Verify().Faults, f => f.Entry == "KHI/2026/0001" && f.What.Contains("refresh", StringComparison.Ordinal));
            opened.Register.Refresh();
            Assert.Empty(opened.Register.Verify().Faults);
        }

        using (var opened = Lived(engine))
        {
            Tamper(opened, "UPDATE chain SET seq = 2");
            Assert.Contains(opened.Register.Verify().Faults, f => f.Entry == "KHI");
        }
    }

    [Theory]
    [InlineData(Engine.Sqlite)]
    [InlineData(Engine.Postgres)]
    public void A_cut_tail_is_shown_by_a_seal_that_lies_elsewhere(Engine engine)
    {
        using var opened = Lived(engine);
        var seal = RegisterSeal.Read(opened.Register.Seal().Write());
        Assert.Empty(opened.Register.Verify(seal).Faults);

        Tamper(opened, "DELETE FROM event WHERE seq = 3");
        Tamper(opened, "UPDATE chain SET seq = 2, hash = (SELECT hash FROM event WHERE chain = 'KHI' AND seq = 2)");
        opened.Register.Refresh();

        Assert.Empty(opened.Register.Verify().Faults);
        Assert.Contains(opened.Register.Verify(seal).Faults, f => f.What.Contains("cut off", StringComparison.Ordinal));
    }

    [Fact]
    public void An_entry_that_was_written_anew_with_a_hash_that_fits_it_is_found_by_the_one_after_it()
    {
        using var opened = Lived(Engine.Sqlite);
        var anew = opened.Register.Events(opened.Register.List(new RequestQuery())[0].Id)[1] with { Actor = "somebody.else" };

        Tamper(opened, $"UPDATE event SET actor = 'somebody.else', hash = x'{Convert.ToHexString(new EventHash().Compute(anew))}' WHERE seq = 2");

        Assert.Equal([new RegisterFault("KHI 3", "it does not follow the entry before it")], opened.Register.Verify().Faults);
    }

    [Fact]
    public void Any_flipped_byte_of_a_stored_entry_is_found()
    {
        using var opened = Lived(Engine.Sqlite);
        opened.Register.Dispose();
        Checkpoint(opened.Place);
        var clean = File.ReadAllBytes(opened.Place);
        var places = RowsOf(opened.Place).SelectMany(r => Places(clean, r)).Distinct().ToList();
        Assert.InRange(places.Count, 900, 3000);
        foreach (var place in places.Where(p => p % 3 == 0))
        {
            var bytes = (byte[])clean.Clone();
            bytes[place] ^= 1;
            Assert.True(IsFound(opened, bytes), $"byte {place}, {(char)clean[place]}");
        }

        Assert.False(IsFound(opened, clean));
    }

    [Theory]
    [InlineData(Engine.Sqlite)]
    [InlineData(Engine.Postgres)]
    public void Laptops_travel_back_to_the_office_in_any_order(Engine engine)
    {
        using var first = OpenedRegister.New(Engine.Sqlite, server, chain: "KHI-1");
        using var second = OpenedRegister.New(Engine.Sqlite, server, chain: "KHI-2");
        var request = first.Released();
        first.Record(request, EventKinds.Sent, text: new Dictionary<string, string> { ["note"] = "by post" });
        second.Now = first.Now.AddHours(1);
        second.Register.Merge(new StringReader(Packed(first)));
        second.Record(request, EventKinds.Acknowledged, new EventBody { References = [new Reference { Role = "ticket", Value = "T-1" }] });
        second.Released(docket: "CASE-2");
        var (one, two) = (Packed(first), Packed(second));

        var rows = new List<IReadOnlyList<RequestRow>>();
        foreach (var order in new[] { new[] { one, two }, [two, one], [two, two] })
        {
            using var office = OpenedRegister.New(engine, server);
            foreach (var pack in order)
            {
                office.Register.Merge(new StringReader(pack));
            }

            Assert.Empty(office.Register.Verify().Faults);
            rows.Add(office.Register.List(new RequestQuery()));
            Assert.Equal("by post", office.Register.Text(office.Register.Events(request.Id)[1])!["note"]);
            Assert.Equal("KHI/2026/0001", office.Released(docket: "CASE-3").Number);
        }

        Assert.All(rows, r => Assert.Equal(rows[0], r));
        Assert.Equal(["KHI-1/2026/0001 acknowledged", "KHI-2/2026/0001 released"], rows[0].Select(r => $"{r.Number} {r.State}"));
    }

    [Theory]
    [InlineData(Engine.Sqlite)]
    [InlineData(Engine.Postgres)]
    public void An_entry_is_packed_as_it_is_read_from_a_pack_whatever_signs_it_holds(Engine engine)
    {
        using var opened = Lived(engine);
        var request = opened.Released(docket: "CASE \"7\" – \u0627\u0628 <&> \\ \U0001F50D");
        opened.Record(request, EventKinds.Sent, new EventBody { Channel = "post" }, text: new Dictionary<string, string> { ["note"] = "x" });
        var lines = Packed(opened).Split('\n').Where(l => l.Contains("\"is\":\"event\"", StringComparison.Ordinal)).ToList();

        Assert.Equal(5, lines.Count);
        Assert.All(lines, l => Assert.Equal(System.Text.Json.JsonSerializer.Serialize(System.Text.Json.JsonSerializer.Deserialize(l, EventJson.Canonical.PackLine)!, EventJson.Canonical.PackLine), l));
    }

    [Theory]
    [InlineData(Engine.Sqlite)]
    [InlineData(Engine.Postgres)]
    public void The_first_bad_entry_of_each_chain_is_named_however_many_chains_are_bad(Engine engine)
    {
        using var office = OpenedRegister.New(engine, server);
        foreach (var chain in (string[])["KHI-1", "KHI-2", "KHI-3"])
        {
            using var laptop = OpenedRegister.New(Engine.Sqlite, server, chain: chain);
            var request = laptop.Released();
            laptop.Record(request, EventKinds.Sent);
            laptop.Record(request, EventKinds.Acknowledged);
            office.Register.Merge(new StringReader(Packed(laptop)));
        }

        Tamper(office, "UPDATE event SET actor = 'x' WHERE seq = 2");

        Assert.Equal(["KHI-1 2", "KHI-2 2", "KHI-3 2"], office.Register.Verify().Faults.Select(f => f.Entry));
    }

    [Fact]
    public void A_pack_that_was_changed_or_cut_adds_nothing()
    {
        using var from = Lived(Engine.Sqlite, "KHI-1");
        using var to = OpenedRegister.New(Engine.Sqlite, server);
        var pack = Packed(from);

        foreach (var bad in new[] { pack.Replace("\"acknowledged\"", "\"refused\"", StringComparison.Ordinal), pack[..pack.LastIndexOf("{\"is\":\"end\"", StringComparison.Ordinal)], string.Join('\n', pack.Split('\n').Where(l => !l.Contains("\"seq\":2,", StringComparison.Ordinal))), "{}", "" })
        {
            Assert.Throws<RegisterException>(() => to.Register.Merge(new StringReader(bad)));
        }

        Assert.Empty(to.Register.List(new RequestQuery()));
        Assert.Equal(3, to.Register.Merge(new StringReader(pack)));
    }

    [Fact]
    public void A_chain_that_was_written_on_two_machines_is_refused()
    {
        using var office = Lived(Engine.Sqlite, "KHI-1");
        using var other = Lived(Engine.Sqlite, "KHI-1");
        Assert.Contains("two machines", Assert.Throws<RegisterException>(() => office.Register.Merge(new StringReader(Packed(other)))).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Text_that_was_destroyed_does_not_come_back_with_an_old_pack()
    {
        using var laptop = OpenedRegister.New(Engine.Sqlite, server, chain: "KHI-1");
        using var office = OpenedRegister.New(Engine.Sqlite, server);
        var request = laptop.Released();
        laptop.Record(request, EventKinds.Withdrawn, text: new Dictionary<string, string> { ["note"] = "canary" });
        var old = Packed(laptop);
        laptop.Register.Erase("CTD-SND-2026-088", "retention", "2026-10-13");
        office.Register.Merge(new StringReader(Packed(laptop)));

        office.Register.Merge(new StringReader(old));

        Assert.Null(office.Register.Text(office.Register.Events(request.Id)[1]));
    }

    [Fact]
    public void Nothing_that_was_destroyed_is_left_on_the_disk()
    {
        using var opened = OpenedRegister.New(Engine.Sqlite, server);
        var request = opened.Released();
        opened.Record(request, EventKinds.Sent, text: new Dictionary<string, string> { ["note"] = "CanarySecretOne" }, words: "CanaryOpenTwo");
        opened.Record(request, EventKinds.Withdrawn);
        using (var store = opened.Store())
        {
            Assert.Equal(1, store.Sql.First("SELECT count(*) FROM word WHERE text = 'CanaryOpenTwo'", static r => r.GetInt64(0)));
        }

        opened.Register.Erase("CTD-SND-2026-088", "retention", "2026-10-14");
        opened.Register.Dispose();

        foreach (var file in Directory.EnumerateFiles(Path.GetDirectoryName(opened.Place)!))
        {
            var text = System.Text.Encoding.Latin1.GetString(File.ReadAllBytes(file));
            Assert.DoesNotContain("Canary", text, StringComparison.OrdinalIgnoreCase);
            Assert.DoesNotContain("some.user", text, StringComparison.OrdinalIgnoreCase);
        }
    }

    [Fact]
    public void No_row_of_entries_reaches_a_state_outside_the_table_and_both_engines_answer_alike()
    {
        using var sqlite = OpenedRegister.New(Engine.Sqlite, server);
        using var other = PostgresOrSqlite();
        Gen.Select(Gen.Int[0, 2], Gen.Int[0, EventKinds.All.Count - 1].List[3, 14]).Sample(
            walk =>
            {
                var kind = new[] { "preservation", "voluntary-disclosure", "mla-stored" }[walk.Item1];
                var (one, two) = (sqlite.Released(kind), other.Released(kind));
                foreach (var next in walk.Item2.Select(i => EventKinds.All[i]).Where(k => k is not EventKinds.Corrected))
                {
                    var (told, also) = (Try(sqlite, one, next), Try(other, two, next));
                    Assert.Equal(told, also);
                    Assert.Contains(sqlite.State(one), RequestStates.All);
                    Assert.Equal(sqlite.State(one), other.State(two));
                }
            },
            iter: 40,
            threads: 1,
            seed: "0N0XIzNsQ0O2");
        Assert.Empty(sqlite.Register.Verify().Faults);
        Assert.Empty(other.Register.Verify().Faults);
    }

    [Fact]
    public void What_lines_hold_is_canonical()
    {
        var properties = typeof(EventBody).GetProperties().Select(p => p.Name).ToList();
        Assert.Equal(properties.Order(StringComparer.Ordinal), properties);
        Assert.Equal("{\"items\":[\"a\"],\"until\":\"2027-01-10\"}", new EventBody { Until = "2027-01-10", Items = ["a"] }.Write());
    }

    [Fact]
    public void What_lines_hold_is_read_without_the_detour_that_properties_set_only_at_the_start_cost() =>
        Assert.All(
            new[] { typeof(EventBody), typeof(RequestAccount), typeof(IdentifierKey), typeof(Reference) }.SelectMany(t => t.GetProperties()).Where(p => p.SetMethod is not null),
            p => Assert.DoesNotContain(typeof(System.Runtime.CompilerServices.IsExternalInit), p.SetMethod!.ReturnParameter.GetRequiredCustomModifiers()));

    [Theory]
    [InlineData(Engine.Sqlite)]
    [InlineData(Engine.Postgres)]
    public void A_register_is_whole_whenever_it_is_verified_while_others_write(Engine engine)
    {
        using var opened = Lived(engine);
        var request = opened.Released();
        opened.Record(request, EventKinds.Sent);
        using var second = opened.Open("clerk.two");
        var writer = new Thread(() =>
        {
            for (var i = 0; i < 60; i++)
            {
                second.Record(new NewEntry { Kind = EventKinds.Note, Request = request.Id, OccurredAt = RegisterTime.Write(opened.Now) });
            }
        });
        writer.Start();
        do
        {
            Assert.Empty(opened.Register.Verify().Faults);
        }
        while (writer.IsAlive);
        Assert.Equal(65, opened.Register.Verify().Entries);
    }

    private static string? Try(OpenedRegister opened, RequestRow request, string kind)
    {
        try
        {
            opened.Record(request, kind, hours: 1);
            return null;
        }
        catch (RegisterException refused)
        {
            return refused.Message;
        }
    }

    private OpenedRegister PostgresOrSqlite() => OpenedRegister.New(Engine.Postgres, server);

    private OpenedRegister Lived(Engine engine, string? chain = null)
    {
        var opened = OpenedRegister.New(engine, server, chain: chain);
        var request = opened.Released();
        opened.Record(request, EventKinds.Sent, new EventBody { Channel = "portal" }, text: new Dictionary<string, string> { ["note"] = "x" });
        opened.Record(request, EventKinds.Acknowledged, new EventBody { References = [new Reference { Role = "ticket", Value = "T-1" }] });
        return opened;
    }

    private static string Packed(OpenedRegister opened)
    {
        using var written = new MemoryStream();
        opened.Register.Pack(written);
        return Encoding.UTF8.GetString(written.ToArray());
    }

    // Somebody who owns the file or the database can take the triggers out; the chain shows it.
    private static void Tamper(OpenedRegister opened, string sql)
    {
        using var store = opened.Store();
        foreach (var trigger in (string[])["event_is_never_changed", "event_is_never_deleted"])
        {
            if (opened.Engine == Engine.Sqlite)
            {
                store.Sql.Execute($"DROP TRIGGER IF EXISTS {trigger}");
            }
            else
            {
                store.Sql.Execute($"DROP TRIGGER IF EXISTS {trigger} ON event");
            }
        }

        store.Sql.Execute(sql);
    }

    private static void Checkpoint(string path)
    {
        using var store = SqliteStore.Open(path);
        store.Sql.Execute("PRAGMA wal_checkpoint(TRUNCATE)");
    }

    // The body and the hash of each entry, and how many bytes its fields have.
    private static List<(byte[] Body, byte[] Hash, int Length)> RowsOf(string path)
    {
        using var store = SqliteStore.Open(path);
        return store.Sql.Query(
            "SELECT body, hash, octet_length(chain) + octet_length(office) + octet_length(request) + octet_length(docket) + octet_length(occurred_at) + octet_length(recorded_at) + octet_length(kind) + octet_length(actor) + octet_length(role) " +
            "+ coalesce(octet_length(document), 0) + octet_length(body) + coalesce(octet_length(commitment), 0) + octet_length(prev) + octet_length(hash) FROM event",
            static r => (r.GetBytes(0).ToArray(), r.Bytes(1)!, (int)r.GetInt64(2)));
    }

    // The places of a row in the file: it ends with its hash, which the next row holds, too, and the head; only before the first stand its fields.
    private static IEnumerable<int> Places(byte[] file, (byte[] Body, byte[] Hash, int Length) row)
    {
        const int MostOfNumbers = 16;
        var longest = row.Length + MostOfNumbers;
        var before = row.Body.Length + (2 * row.Hash.Length);
        var end = row.Hash.Length + Enumerable.Range(longest, file.Length - longest - row.Hash.Length).Single(i => file.AsSpan(i).StartsWith(row.Hash) && file.AsSpan(i - before, before).IndexOf(row.Body) >= 0);
        var start = end - longest + file.AsSpan(end - longest, longest).IndexOf("KHI"u8);
        return Enumerable.Range(start, end - start);
    }

    private static bool IsFound(OpenedRegister opened, byte[] bytes)
    {
        var copy = opened.Place + ".flipped";
        File.WriteAllBytes(copy, bytes);
        try
        {
            using var register = RequestRegister.Open(SqliteStore.Open(copy), opened.OfficeKey, new RegisterIdentity(string.Empty, "auditor", MemberRoles.Auditor), () => opened.Now);
            return !register.Verify().IsWhole;
        }
        catch (Exception exception) when (exception is RegisterException or SqliteException or CryptographicException or System.Text.Json.JsonException or InvalidCastException)
        {
            return true;
        }
        finally
        {
            foreach (var file in Directory.EnumerateFiles(Path.GetDirectoryName(copy)!, Path.GetFileName(copy) + "*"))
            {
                File.Delete(file);
            }
        }
    }
}
