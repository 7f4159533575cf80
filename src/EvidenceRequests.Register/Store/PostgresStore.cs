using System.Globalization;
using Npgsql;

namespace EvidenceRequests.Register;

/// <summary>A register in a database of PostgreSQL, for many offices and many writers. Who sees what is decided by the database itself.</summary>
internal sealed class PostgresStore : RegisterStore
{
    private const long SchemaLock = 0x45565251;

    private readonly NpgsqlDataSource source;
    private readonly PostgresStatements statements;

    private PostgresStore(NpgsqlDataSource source, NpgsqlConnection connection)
    {
        this.source = source;
        Place = $"{connection.Host}/{connection.Database}";
        statements = new PostgresStatements(connection);
    }

    /// <inheritdoc/>
    public override string Engine => "postgres";

    /// <inheritdoc/>
    public override string Place { get; }

    /// <inheritdoc/>
    public override Statements Sql => statements;

    /// <inheritdoc/>
    public override string ForUpdate => " FOR UPDATE";

    /// <summary>Opens a database.</summary>
    /// <param name="address">Its address, as <c>postgresql://user@host/database</c>, or a connection string.</param>
    /// <exception cref="RegisterException">The server does not let us in.</exception>
    public static PostgresStore Open(string address)
    {
        try
        {
            var settings = new NpgsqlConnectionStringBuilder(ConnectionString(address)) { MaxAutoPrepare = 60, AutoPrepareMinUsages = 2, Pooling = false, ReadBufferSize = 64 * 1024 };
            var source = new NpgsqlSlimDataSourceBuilder(settings.ToString()).Build();
            try
            {
                return new PostgresStore(source, source.OpenConnection());
            }
            catch
            {
                source.Dispose();
                throw;
            }
        }
        catch (Exception exception) when (exception is NpgsqlException or ArgumentException or UriFormatException)
        {
            throw new RegisterException($"the database cannot be opened ({(exception is PostgresException told ? told.SqlState : exception.GetType().Name)}).", "Check the address, the login and that the server runs.");
        }
    }

    /// <summary>Makes a login a member of a group, and of no other group of the register.</summary>
    public void Grant(string group, string login)
    {
        // Names cannot be parameters; the server quotes them.
        foreach (var statement in statements.Query(
            "SELECT CASE WHEN g = $1 THEN format('GRANT %I TO %I', g, CAST($2 AS TEXT)) ELSE format('REVOKE %I FROM %I', g, CAST($2 AS TEXT)) END FROM unnest(ARRAY['evreq_member', 'evreq_auditor', 'evreq_statistics']) g",
            static r => r.GetString(0), group, login))
        {
            statements.Execute(statement);
        }
    }

    /// <summary>True if a text is an address of PostgreSQL.</summary>
    public static bool IsAddress(string text) => text.StartsWith("postgresql://", StringComparison.OrdinalIgnoreCase) || text.StartsWith("postgres://", StringComparison.OrdinalIgnoreCase) || text.StartsWith("Host=", StringComparison.OrdinalIgnoreCase);

    /// <inheritdoc/>
    public override IReadOnlyList<(string Chain, long Seq, string? Request, string Text)> FindWords(string words) => statements.Query(
        "SELECT chain, seq, request, text FROM word WHERE words @@ plainto_tsquery('simple', $1) ORDER BY chain, seq LIMIT 200",
        static r => (r.GetString(0), r.GetInt64(1), r.Text(2), r.GetString(3)),
        words);

    /// <inheritdoc/>
    public override string CountAlike(IReadOnlyList<string> parts, string from) =>
        $"SELECT {string.Join(", ", parts)}, count(*) FROM {from} GROUP BY {string.Join(", ", Enumerable.Range(1, parts.Count).Select(i => i.ToString(CultureInfo.InvariantCulture)))}";

    /// <inheritdoc/>
    public override string EventsAsTheyLie => "event";

    /// <inheritdoc/>
    public override string EventsByRequest(string columns) => "SELECT " + columns + " FROM event WHERE request IS NOT NULL ORDER BY request";

    /// <inheritdoc/>
    public override void Wipe()
    {
        // Only the owner of the tables may; for others the server does it in its own time.
        if (statements.First("SELECT count(*) FROM pg_tables WHERE tablename = 'event_text' AND tableowner = current_user", static r => r.GetInt64(0)) > 0)
        {
            statements.Execute("VACUUM FULL event_text");
            statements.Execute("VACUUM FULL docket_key");
            statements.Execute("VACUUM FULL word");
        }
    }

    /// <inheritdoc/>
    protected override RegisterException? Explain(Exception exception) => exception is PostgresException { SqlState: PostgresErrorCodes.InsufficientPrivilege }
        ? new RegisterException("your login may not enter this: it is of another office, or of another role.", "Ask the person who keeps the members of the register.") : null;

    /// <inheritdoc/>
    protected override void Close()
    {
        statements.Dispose();
        source.Dispose();
    }

    /// <inheritdoc/>
    protected override void Begin() => statements.Begin();

    /// <inheritdoc/>
    protected override void Commit() => statements.Commit();

    /// <inheritdoc/>
    protected override void Rollback() => statements.Rollback();

    /// <inheritdoc/>
    protected override void OpenViews(int count, List<Statements> views)
    {
        views.Add(PostgresStatements.OpenView(source, snapshot: null));
        var snapshot = views[0].First("SELECT pg_export_snapshot()", static r => r.GetString(0));
        for (var i = 1; i < count; i++)
        {
            views.Add(PostgresStatements.OpenView(source, snapshot));
        }
    }

    /// <inheritdoc/>
    protected override void LockSchema() => statements.Execute("SELECT pg_advisory_xact_lock($1)", SchemaLock);

    // A server has backups of its own; docs/register.md says to take one before an upgrade.

    /// <inheritdoc/>
    protected override void BeforeMigration(int version)
    {
    }

    /// <inheritdoc/>
    protected override IReadOnlyList<(long Number, string Checksum)> Applied()
    {
        if (statements.First("SELECT count(*) FROM pg_tables WHERE schemaname = 'public' AND tablename = 'schema_version'", static r => r.GetInt64(0)) == 0)
        {
            return [];
        }

        return statements.Query("SELECT number, checksum FROM schema_version ORDER BY number", static r => (r.GetInt64(0), r.GetString(1)));
    }

    private static string ConnectionString(string address)
    {
        if (!address.Contains("://", StringComparison.Ordinal))
        {
            return address;
        }

        var uri = new Uri(address);
        var user = uri.UserInfo.Split(':', 2);
        var settings = new NpgsqlConnectionStringBuilder { Host = Uri.UnescapeDataString(uri.Host), Database = Uri.UnescapeDataString(uri.AbsolutePath.Trim('/')) };
        if (uri.Port > 0)
        {
            settings.Port = uri.Port;
        }

        if (user[0].Length > 0)
        {
            settings.Username = Uri.UnescapeDataString(user[0]);
        }

        if (user.Length > 1)
        {
            settings.Password = Uri.UnescapeDataString(user[1]);
        }

        // A socket on this machine is named by its folder: postgresql:///register?host=/run/postgresql
        foreach (var pair in uri.Query.TrimStart('?').Split('&', StringSplitOptions.RemoveEmptyEntries))
        {
            var words = pair.Split('=', 2);
            settings[words[0]] = Uri.UnescapeDataString(words.Length > 1 ? words[1] : string.Empty);
        }

        return settings.ToString();
    }
}
