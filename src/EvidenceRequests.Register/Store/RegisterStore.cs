namespace EvidenceRequests.Register;

/// <summary>Where a register lies: a file of SQLite for an office, a database of PostgreSQL for a ministry. What differs between the two is here and nowhere else.</summary>
internal abstract class RegisterStore : IDisposable
{
    private bool inTransaction;

    /// <summary>Name of the engine, which is also the folder of its migrations.</summary>
    public abstract string Engine { get; }

    /// <summary>What is told to people: a path, or server and database.</summary>
    public abstract string Place { get; }

    /// <summary>Runs statements.</summary>
    public abstract Statements Sql { get; }

    /// <summary>Ends a query that reads rows it will write, so that nobody else writes them meanwhile.</summary>
    public abstract string ForUpdate { get; }

    /// <summary>Runs work whole or not at all, while nobody else writes the same. Work inside work is part of it.</summary>
    public T Write<T>(Func<T> work)
    {
        if (inTransaction)
        {
            return work();
        }

        Begin();
        inTransaction = true;
        try
        {
            var result = work();
            Commit();
            return result;
        }
        catch (Exception exception)
        {
            Rollback();
            if (Explain(exception) is { } told)
            {
                throw told;
            }

            throw;
        }
        finally
        {
            inTransaction = false;
        }
    }

    /// <summary>Brings an empty or older schema to the newest, all of it or nothing.</summary>
    /// <param name="migrations">The steps, all of them.</param>
    /// <param name="now">When.</param>
    /// <param name="keepsCopy">False if this is a copy already.</param>
    /// <exception cref="RegisterException">The schema is newer than this program, or was made with other steps.</exception>
    public void Migrate(IReadOnlyList<Migration> migrations, DateTimeOffset now, bool keepsCopy = true)
    {
        if (Pending(migrations, Applied()).Count == 0)
        {
            return;
        }

        if (keepsCopy)
        {
            BeforeMigration(Applied().Count);
        }

        Write(() =>
        {
            LockSchema();
            // Somebody else may have done it while we waited.
            foreach (var step in Pending(migrations, Applied()))
            {
                Sql.Execute(step.Sql);
                Sql.Execute("INSERT INTO schema_version (number, name, checksum, applied_at) VALUES ($1, $2, $3, $4)", (long)step.Number, step.Name, step.Checksum, RegisterTime.Write(now));
            }

            Sql.Clear();
            return true;
        });
    }

    /// <summary>Refuses a schema that this program does not know, and one that is not there.</summary>
    public void RequireSchema(IReadOnlyList<Migration> migrations)
    {
        var applied = Applied();
        if (applied.Count == 0)
        {
            throw new RegisterException($"there is no register in {Place}.", "Make one with \"evreq register init\".");
        }

        if (Pending(migrations, applied).Count > 0)
        {
            throw new RegisterException($"the register in {Place} was made by an older version.", "Run \"evreq register init\" on it; a copy is kept first.");
        }
    }

    /// <summary>Finds the events whose open words hold all words of a query.</summary>
    public abstract IReadOnlyList<(string Chain, long Seq, string? Request, string Text)> FindWords(string words);

    /// <summary>A query that counts the rows that are alike: their parts, then how many there are. Some that are alike may come apart.</summary>
    /// <param name="parts">In what they are alike, as expressions.</param>
    /// <param name="from">Where they are, and which of them.</param>
    public abstract string CountAlike(IReadOnlyList<string> parts, string from);

    /// <summary>The table of entries, to be read in the order in which it lies on the disk.</summary>
    public abstract string EventsAsTheyLie { get; }

    /// <summary>Reads every entry about a request, those about one together, from the table itself and not from what an index holds of it.</summary>
    /// <param name="columns">The columns, in order.</param>
    public abstract string EventsByRequest(string columns);

    /// <summary>Connections that only read. All of them see the register as it is at this moment, whoever goes on writing; each may be used by a thread of its own.</summary>
    /// <param name="count">How many.</param>
    public IReadOnlyList<Statements> OpenViews(int count)
    {
        var views = new List<Statements>();
        try
        {
            OpenViews(count, views);
            return views;
        }
        catch
        {
            views.ForEach(v => v.Dispose());
            throw;
        }
    }

    /// <summary>Clears what was deleted from the disk.</summary>
    public abstract void Wipe();

    /// <inheritdoc/>
    public void Dispose()
    {
        Close();
        GC.SuppressFinalize(this);
    }

    /// <summary>Says in the words of the register what the engine refused; null where it is a fault of the program.</summary>
    protected abstract RegisterException? Explain(Exception exception);

    /// <summary>Opens connections that only read and see the same.</summary>
    /// <param name="count">How many.</param>
    /// <param name="views">Where each is put as soon as it is open.</param>
    protected abstract void OpenViews(int count, List<Statements> views);

    /// <summary>Ends the connection.</summary>
    protected abstract void Close();

    /// <summary>Begins to write, once nobody else does.</summary>
    protected abstract void Begin();

    /// <summary>Makes what was written last.</summary>
    protected abstract void Commit();

    /// <summary>Takes back what was written.</summary>
    protected abstract void Rollback();

    /// <summary>Keeps every other migration waiting until the transaction ends.</summary>
    protected abstract void LockSchema();

    /// <summary>Keeps a copy of a schema that is about to change.</summary>
    /// <param name="version">The version it has; 0 if it is new.</param>
    protected abstract void BeforeMigration(int version);

    /// <summary>The steps that were applied, with their checksums; makes the list of them where there is none.</summary>
    protected abstract IReadOnlyList<(long Number, string Checksum)> Applied();

    private List<Migration> Pending(IReadOnlyList<Migration> migrations, IReadOnlyList<(long Number, string Checksum)> applied)
    {
        if (applied.Any(a => a.Number > migrations.Count))
        {
            throw new RegisterException($"the register in {Place} was made by a newer version of evreq; this version does not guess at it.", "Use the newer version.");
        }

        if (applied.FirstOrDefault(a => migrations[(int)a.Number - 1].Checksum != a.Checksum) is { Number: > 0 } other)
        {
            throw new RegisterException(FormattableString.Invariant($"step {other.Number} of the schema of {Place} is not the one that this version knows."), "Use the version that made the register, and report this.");
        }

        return [.. migrations.Where(m => m.Number > applied.Count)];
    }
}
