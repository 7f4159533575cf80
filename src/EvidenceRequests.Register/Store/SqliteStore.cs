using System.Security.Cryptography;
using Microsoft.Data.Sqlite;
using SQLitePCL;

namespace EvidenceRequests.Register;

/// <summary>A register in one file. It is for one machine and few writers: its owner is the boundary, as SQLite knows no users.</summary>
internal sealed class SqliteStore : RegisterStore
{
    private const int ApplicationId = 0x45565251;
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(30);
    private static readonly Lock Initialising = new();

    private readonly SqliteConnection connection;
    private readonly SqliteStatements statements;

    private SqliteStore(string path, SqliteConnection connection)
    {
        Place = path;
        this.connection = connection;
        statements = new SqliteStatements(connection);
    }

    /// <inheritdoc/>
    public override string Engine => "sqlite";

    /// <inheritdoc/>
    public override string Place { get; }

    /// <inheritdoc/>
    public override Statements Sql => statements;

    // BEGIN IMMEDIATE locks the whole file already.

    /// <inheritdoc/>
    public override string ForUpdate => string.Empty;

    /// <summary>Opens a file, or makes it.</summary>
    /// <param name="path">The file.</param>
    /// <param name="create">True to make it where it is missing.</param>
    /// <param name="kindOfDrive">Tells what kind of drive a folder lies on.</param>
    /// <exception cref="RegisterException">It is missing, lies on a network share, or is no register.</exception>
    public static SqliteStore Open(string path, bool create = false, Func<string, DriveType>? kindOfDrive = null)
    {
        var full = Path.GetFullPath(path);
        var folder = Path.GetDirectoryName(full)!;
        if (!File.Exists(full) && (!create || !Directory.Exists(folder)))
        {
            throw new RegisterException($"there is no register at {path}.", create ? "Make the folder first." : "Check the path, or make one with \"evreq register init\".");
        }

        if ((kindOfDrive ?? KindOfDrive)(folder) == DriveType.Network)
        {
            throw new RegisterException($"{path} lies on a network share, where two computers that write at once would destroy it.", "Keep the file on a disk of this computer, or let the office use PostgreSQL (docs/register.md).");
        }

        lock (Initialising)
        {
            Batteries_V2.Init();
            // No two threads use one connection at once; the locks that guard against it cost more than reading a column. Where the library runs already, it keeps them.
            _ = raw.sqlite3_config(raw.SQLITE_CONFIG_MULTITHREAD);
        }

        if (!File.Exists(full) && !OperatingSystem.IsWindows())
        {
            // Only its owner may read it.
            using var made = new FileStream(full, new FileStreamOptions { Mode = FileMode.CreateNew, Access = FileAccess.Write, UnixCreateMode = UnixFileMode.UserRead | UnixFileMode.UserWrite });
        }

        var connection = new SqliteConnection(new SqliteConnectionStringBuilder { DataSource = full, Mode = SqliteOpenMode.ReadWriteCreate, Pooling = false, DefaultTimeout = (int)Patience.TotalSeconds }.ToString());
        try
        {
            connection.Open();
            var store = new SqliteStore(path, connection);
            store.Prepare();
            return store;
        }
        catch (SqliteException exception) when (exception.SqliteErrorCode is raw.SQLITE_NOTADB or raw.SQLITE_CORRUPT)
        {
            connection.Dispose();
            throw new RegisterException($"{path} is no register, or is damaged.", "Restore the last backup with \"evreq register restore\".");
        }
        catch
        {
            connection.Dispose();
            throw;
        }
    }

    /// <summary>Copies the register into a new file that only its owner may read, whole and on the disk, while others go on writing.</summary>
    /// <param name="path">Where to; what an attempt that was cut off left there is replaced.</param>
    public void CopyTo(string path)
    {
        File.Delete(path);
        File.Delete(path + "-journal");
        OwnerFile.Create(path).Dispose();
        statements.Execute("VACUUM INTO $1", path);
        using var stream = new FileStream(path, FileMode.Open, FileAccess.ReadWrite);
        stream.Flush(flushToDisk: true);
    }

    /// <inheritdoc/>
    public override IReadOnlyList<(string Chain, long Seq, string? Request, string Text)> FindWords(string words) =>
        // Quoted, a word is a word and never an operator of the query language.
        statements.Query(
            "SELECT chain, seq, request, text FROM word WHERE word MATCH $1 ORDER BY rank LIMIT 200",
            static r => (r.GetString(0), r.GetInt64(1), r.Text(2), r.GetString(3)),
            string.Join(' ', words.Split(' ', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).Select(w => $"\"{w.Replace("\"", "\"\"", StringComparison.Ordinal)}\"")));

    // To group rows it would sort them all, which takes longer than to read each.

    /// <inheritdoc/>
    public override string CountAlike(IReadOnlyList<string> parts, string from) => $"SELECT {string.Join(", ", parts)}, 1 FROM {from}";

    /// <inheritdoc/>
    public override string EventsAsTheyLie => "event NOT INDEXED";

    // In its index stands the request of an entry, too; the entry is read by its place, so that a request that was changed in it is seen.

    /// <inheritdoc/>
    public override string EventsByRequest(string columns) =>
        "SELECT " + string.Join(", ", columns.Split(", ").Select(c => "e." + c)) + " FROM event AS i INDEXED BY event_request CROSS JOIN event AS e ON e.rowid = i.rowid WHERE i.request IS NOT NULL ORDER BY i.request";

    /// <inheritdoc/>
    public override void Wipe()
    {
        statements.Execute("INSERT INTO word (word) VALUES ('optimize')");
        statements.Clear();
        statements.Execute("VACUUM");
        statements.Execute("PRAGMA wal_checkpoint(TRUNCATE)");
    }

    /// <inheritdoc/>
    protected override RegisterException? Explain(Exception exception) => exception is SqliteException { SqliteErrorCode: raw.SQLITE_READONLY or raw.SQLITE_FULL or raw.SQLITE_IOERR }
        ? new RegisterException($"{Place} cannot be written: the file is read-only, or the disk is full or damaged.", "Nothing was entered. Mend that and enter it again.") : null;

    /// <inheritdoc/>
    protected override void Close() => statements.Dispose();

    // Every writer tries again after a short time of its own, so that none is shut out by others that are quicker.

    /// <inheritdoc/>
    protected override void Begin()
    {
        var until = Environment.TickCount64 + (long)Patience.TotalMilliseconds;
        int outcome;
        // The waiting of SQLite itself would shut some out.
        raw.sqlite3_busy_timeout(connection.Handle!, 0);
        while ((outcome = raw.sqlite3_exec(connection.Handle!, "BEGIN IMMEDIATE")) is raw.SQLITE_BUSY && Environment.TickCount64 < until)
        {
            Thread.Sleep(RandomNumberGenerator.GetInt32(1, 12));
        }

        raw.sqlite3_busy_timeout(connection.Handle!, (int)Patience.TotalMilliseconds);
        if (outcome is raw.SQLITE_BUSY)
        {
            throw new RegisterException("another program has been writing in the register for half a minute.", "Try again when it is done.");
        }

        SqliteException.ThrowExceptionForRC(outcome, connection.Handle!);
    }

    /// <inheritdoc/>
    protected override void Commit() => SqliteException.ThrowExceptionForRC(raw.sqlite3_exec(connection.Handle!, "COMMIT"), connection.Handle!);

    /// <inheritdoc/>
    protected override void Rollback() => raw.sqlite3_exec(connection.Handle!, "ROLLBACK");

    // A transaction sees what there is at its first query; meanwhile nobody writes.

    /// <inheritdoc/>
    protected override void OpenViews(int count, List<Statements> views) => Write(() =>
    {
        for (var i = 0; i < count; i++)
        {
            var view = new SqliteConnection(connection.ConnectionString);
            view.Open();
            views.Add(new SqliteStatements(view));
            views[i].Execute("PRAGMA query_only = ON");
            views[i].Execute("BEGIN");
            views[i].First("SELECT count(*) FROM schema_version", static r => r.GetInt64(0));
        }

        return true;
    });

    // BEGIN IMMEDIATE keeps all others waiting already.

    /// <inheritdoc/>
    protected override void LockSchema()
    {
    }

    /// <inheritdoc/>
    protected override void BeforeMigration(int version)
    {
        if (version > 0)
        {
            var copy = FormattableString.Invariant($"{Path.GetFullPath(Place)}.before-{version + 1:0000}");
            if (!File.Exists(copy))
            {
                CopyTo(copy + OwnerFile.Unfinished);
                File.Move(copy + OwnerFile.Unfinished, copy);
            }
        }
    }

    /// <inheritdoc/>
    protected override IReadOnlyList<(long Number, string Checksum)> Applied() =>
        statements.First("SELECT count(*) FROM sqlite_master WHERE type = 'table' AND name = 'schema_version'", static r => r.GetInt64(0)) == 0 ? []
        : statements.Query("SELECT number, checksum FROM schema_version ORDER BY number", static r => (r.GetInt64(0), r.GetString(1)));

    private static DriveType KindOfDrive(string folder)
    {
        if (folder.StartsWith(@"\\", StringComparison.Ordinal))
        {
            return DriveType.Network;
        }

        return new DriveInfo(OperatingSystem.IsWindows() ? Path.GetPathRoot(folder)! : folder).DriveType;
    }

    private void Prepare()
    {
        raw.sqlite3_busy_timeout(connection.Handle!, (int)Patience.TotalMilliseconds);
        foreach (var setting in (string[])["PRAGMA journal_mode = WAL", "PRAGMA synchronous = FULL", "PRAGMA secure_delete = ON", "PRAGMA foreign_keys = ON"])
        {
            statements.Execute(setting);
        }

        var application = statements.First("PRAGMA application_id", static r => r.GetInt64(0));
        if (application == 0 && statements.First("SELECT count(*) FROM sqlite_master", static r => r.GetInt64(0)) == 0)
        {
            statements.Execute(FormattableString.Invariant($"PRAGMA application_id = {ApplicationId}"));
            statements.Execute("CREATE TABLE IF NOT EXISTS schema_version (number INTEGER PRIMARY KEY, name TEXT NOT NULL, checksum TEXT NOT NULL, applied_at TEXT NOT NULL) STRICT");
        }
        else if (application != ApplicationId)
        {
            throw new RegisterException($"{Place} is a database of another program.", "Name another file.");
        }
    }
}
