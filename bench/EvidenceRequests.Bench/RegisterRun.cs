using System.Data.Common;
using System.Diagnostics;
using System.Globalization;
using EvidenceRequests.Register;
using Microsoft.Data.Sqlite;
using Npgsql;

namespace EvidenceRequests.Bench;

/// <summary>
/// What a register takes against plain statements on a copy of the same tables, in one process and in turns: the median of five rounds. Printed as <c>name value</c>, in milliseconds; with <c>-floor</c> what the plain statements take.
/// Rates are entries in a second, memory is in MiB. The part of PostgreSQL runs where <c>EVREQ_POSTGRES</c> names its programs.
/// </summary>
internal sealed class RegisterRun : IDisposable
{
    private const int Rounds = 5;
    private const int Appends = 100;
    private const int Lookups = 300;
    private const int DueLists = 16;
    private const int WriterAppends = 60;
    private const int Repeats = 8;

    private readonly string name;
    private readonly int requests;
    private readonly RegisterStore store;
    private readonly RequestRegister register;
    private readonly PlainRegister plain;
    private readonly Func<RequestRegister> another;
    private readonly Func<PlainRegister> anotherPlain;
    private readonly string place;
    private readonly Queue<int> settled;
    private readonly Queue<int> settledPlain;
    private readonly int[] numbered;

    private RegisterRun(string name, int requests, string place, Func<RegisterStore> open, Func<DbConnection> openPlain)
    {
        (this.name, this.requests, this.place) = (name, requests, place);
        another = () => RequestRegister.Open(open(), Key, new RegisterIdentity(RegisterSeed.Office(0), "clerk.one", MemberRoles.Registrar), () => RegisterSeed.Now);
        anotherPlain = () => new PlainRegister(openPlain());
        store = open();
        register = RequestRegister.Open(store, Key, new RegisterIdentity(RegisterSeed.Office(0), "clerk.one", MemberRoles.Registrar), () => RegisterSeed.Now);
        plain = anotherPlain();
        // Spread over the whole register, as what clerks look for is.
        var order = new Random(7);
        int[] Spread(IEnumerable<int> all) => [.. all.OrderBy(_ => order.Next())];
        numbered = Spread(RegisterSeed.Numbered(requests));
        settled = new Queue<int>(Spread(RegisterSeed.Settled(requests)));
        settledPlain = new Queue<int>(settled);
    }

    // The key of a bench is no secret.
    private static OfficeKey Key { get; } = OfficeKey.Read("evreq-office-key-1:" + Convert.ToBase64String(new byte[32]))!;

    public static void Print(int requests)
    {
        var folder = Directory.CreateTempSubdirectory("evreq-register-bench-");
        try
        {
            PrintFile(folder.FullName, requests);
            PrintDatabase(folder.FullName, requests);
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    /// <summary>Verifies a register in a process that does nothing else, and prints the most memory that it had.</summary>
    public static void PrintVerification(string place)
    {
        using var store = PostgresStore.IsAddress(place) ? (RegisterStore)PostgresStore.Open(place) : SqliteStore.Open(place);
        using var register = RequestRegister.Open(store, Key, new RegisterIdentity("-", "-", MemberRoles.Auditor), () => RegisterSeed.Now);
        var start = Stopwatch.GetTimestamp();
        var result = register.Verify();
        if (!result.IsWhole)
        {
            throw new InvalidOperationException($"{result.Faults[0].Entry}: {result.Faults[0].What}");
        }

        using var process = Process.GetCurrentProcess();
        Console.Error.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{result.Entries} entries in {Stopwatch.GetElapsedTime(start).TotalSeconds:F2} s, {process.TotalProcessorTime.TotalSeconds:F2} s of processors"));
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{process.PeakWorkingSet64 / 1048576.0:F1}"));
    }

    /// <summary>Makes a register in a file, with its key beside it, to try commands on.</summary>
    public static void Make(string file, int requests)
    {
        Fill(file, requests);
        File.WriteAllText(file + ".key", Key.Text + "\n");
    }

    public void Dispose()
    {
        register.Dispose();
        plain.Dispose();
    }

    private static void PrintFile(string folder, int requests)
    {
        var (file, floor, small) = (Path.Combine(folder, "register.db"), Path.Combine(folder, "floor.db"), Path.Combine(folder, "small.db"));
        Fill(file, requests);
        Fill(small, requests / 10);
        File.Copy(file, floor);
        Print("sqlite-mib", new FileInfo(file).Length / 1048576.0);
        Print("sqlite-verify-small-mib", Verification(small));
        using var run = new RegisterRun("sqlite", requests, file, () => SqliteStore.Open(file), () => new SqliteConnection($"Data Source={floor};Pooling=false"));
        run.PrintAll(folder, writers: 4);
    }

    private static void PrintDatabase(string folder, int requests)
    {
        using var cluster = PostgresCluster.Start();
        if (cluster is null)
        {
            return;
        }

        Fill(cluster, "register", requests);
        Fill(cluster, "small", requests / 10);
        Do(cluster, "CREATE DATABASE floor TEMPLATE register");
        Print("postgres-verify-small-mib", Verification(cluster.ConnectionString("small")));
        using var run = new RegisterRun("postgres", requests, cluster.ConnectionString("register"), () => PostgresStore.Open(cluster.ConnectionString("register")), () => new NpgsqlConnection(cluster.ConnectionString("floor")));
        run.PrintAll(folder, writers: 8);
    }

    private static void Fill(string file, int requests)
    {
        var start = Stopwatch.GetTimestamp();
        using var store = SqliteStore.Open(file, create: true);
        store.Sql.Execute("PRAGMA cache_size = -400000");
        RegisterSeed.Fill(store, Key, requests, copy: null);
        store.Sql.Execute("INSERT INTO setting (name, value) VALUES ('country', 'pk')");
        store.Sql.Execute("PRAGMA wal_checkpoint(TRUNCATE)");
        Console.Error.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{requests} requests in {Stopwatch.GetElapsedTime(start).TotalSeconds:F0} s"));
    }

    private static void Fill(PostgresCluster cluster, string database, int requests)
    {
        Do(cluster, $"CREATE DATABASE {database}");
        using var store = PostgresStore.Open(cluster.ConnectionString(database));
        using var copy = new NpgsqlConnection(cluster.ConnectionString(database));
        copy.Open();
        RegisterSeed.Fill(store, Key, requests, copy);
        store.Sql.Execute("VACUUM ANALYZE");
    }

    private static void Do(PostgresCluster cluster, string sql)
    {
        using var connection = new NpgsqlConnection(cluster.ConnectionString("postgres"));
        connection.Open();
        using var command = connection.CreateCommand();
#pragma warning disable CA2100 // Names of databases are constants of this file.
        command.CommandText = sql;
#pragma warning restore CA2100
        command.ExecuteNonQuery();
    }

    private static double Verification(string place)
    {
        var start = new ProcessStartInfo(Environment.ProcessPath!) { RedirectStandardOutput = true };
        foreach (var word in (string[])[.. Path.GetFileNameWithoutExtension(Environment.ProcessPath!) == "dotnet" ? (string[])[typeof(RegisterRun).Assembly.Location] : [], "register-verify", place])
        {
            start.ArgumentList.Add(word);
        }

        // With room for four mebibytes between two collections: without, a small register ends before it has made as much litter as it may.
        start.Environment["DOTNET_GCgen0size"] = "400000";
        using var process = Process.Start(start)!;
        var mebibytes = double.Parse(process.StandardOutput.ReadToEnd(), CultureInfo.InvariantCulture);
        process.WaitForExit();
        return process.ExitCode == 0 ? mebibytes : throw new InvalidOperationException("The register does not verify.");
    }

    private void PrintAll(string folder, int writers)
    {
        var at = RegisterSeed.Now.ToUnixTimeSeconds();
        var time = RegisterTime.Write(RegisterSeed.Now);
        var next = 0;
        Compare("append", Appends, () => Tell(register, settled.Dequeue()), () => plain.Append(RegisterSeed.Office(0), RegisterSeed.Id(settledPlain.Dequeue()), time, at));
        var drafter = RequestDrafter.Open();
        var today = DateOnly.FromDateTime(RegisterSeed.Now.DateTime);
        Compare("due", DueLists, () => Some(drafter.ListDuties(RegisterHistory.FindWaiting(register, RegisterSeed.Office(next++)), today, "pk").Count), () => Some(plain.Due(RegisterSeed.Office(next))));
        Compare("find", Lookups, () => Some(register.Look(RegisterSeed.Ticket(numbered[next++ % numbered.Length])).Count), () => Some(plain.Find(RegisterSeed.Ticket(numbered[next % numbered.Length]))));
        Compare("events", Lookups, () => Some(register.Events(RegisterSeed.Id(numbered[next++ % numbered.Length])).Count), () => Some(plain.Events(RegisterSeed.Id(numbered[next % numbered.Length]))));
        Action figures = () => Some(register.Count(new FigureQuery { By = ["provider", "kind", "state"], From = "2024-Q1", To = "2026-Q4", Offset = RegisterSeed.Now.Offset }).Lines.Count);
        Compare("figures", Repeats, figures, () => Some(plain.Figures()));
        if (store is PostgresStore)
        {
            Compare("figures-with-medians", Repeats, figures, () => Some(plain.FiguresWithMedians()));
        }

        var (verify, hash) = Compare("verify", 2, () => Some(register.Verify() is { IsWhole: true } result ? (int)result.Entries : 0), () => Some((int)plain.Hash()));
        Print($"{name}-verify-rate", requests * 3 / verify * 1000);
        Print($"{name}-verify-rate-floor", requests * 3 / hash * 1000);
        Print($"{name}-verify-mib", Verification(place));
        var copy = Path.Combine(folder, "copy");
        Compare("backup", 1, () => Some((int)RegisterBackup.Write(store, register, Fresh(copy)).Entries), () =>
        {
            plain.Copy(Fresh(copy));
            Some((int)plain.Hash());
        });
        File.Delete(copy);
        PrintWriters(writers, time, at);
    }

    private static string Fresh(string path)
    {
        File.Delete(path);
        return path;
    }

    // Half of the rounds begin with one, half with the other, so that neither always finds a warm cache.
    private (double Taken, double Floor) Compare(string row, int times, Action product, Action floor)
    {
        var (taken, least) = (new List<double>(), new List<double>());
        for (var round = -1; round < Rounds; round++)
        {
            var (one, two) = (0.0, 0.0);
            for (var i = 0; i < times; i++)
            {
                if ((round + i) % 2 == 0)
                {
                    one += Take(product);
                    two += Take(floor);
                }
                else
                {
                    two += Take(floor);
                    one += Take(product);
                }
            }

            if (round >= 0)
            {
                taken.Add(one / times);
                least.Add(two / times);
            }
        }

        Print($"{name}-{row}", Median(taken));
        Print($"{name}-{row}-floor", Median(least));
        return (Median(taken), Median(least));
    }

    private void PrintWriters(int writers, string time, long at)
    {
        var (rates, floors, waits, floorWaits) = (new List<double>(), new List<double>(), new List<double>(), new List<double>());
        var registers = Enumerable.Range(0, writers).Select(_ => another()).ToList();
        var plains = Enumerable.Range(0, writers).Select(_ => anotherPlain()).ToList();
        for (var round = -1; round < Rounds; round++)
        {
            var own = Enumerable.Range(0, writers * WriterAppends).Select(_ => settled.Dequeue()).Chunk(WriterAppends).ToList();
            var (rate, wait) = Write(writers, (writer, i) => Tell(registers[writer], own[writer][i]));
            var plainly = Enumerable.Range(0, writers * WriterAppends).Select(_ => settledPlain.Dequeue()).Chunk(WriterAppends).ToList();
            var (floor, floorWait) = Write(writers, (writer, i) => plains[writer].Append(RegisterSeed.Office(0), RegisterSeed.Id(plainly[writer][i]), time, at));
            if (round >= 0)
            {
                rates.Add(rate);
                floors.Add(floor);
                waits.Add(wait);
                floorWaits.Add(floorWait);
            }
        }

        Print($"{name}-writers-rate", Median(rates));
        Print($"{name}-writers-rate-floor", Median(floors));
        Print($"{name}-writers-worst", Median(waits));
        Print($"{name}-writers-worst-floor", Median(floorWaits));
        registers.ForEach(r => r.Dispose());
        plains.ForEach(p => p.Dispose());
    }

    private static (double Rate, double Worst) Write(int writers, Action<int, int> append)
    {
        var worst = new double[writers];
        var start = Stopwatch.GetTimestamp();
        var threads = Enumerable.Range(0, writers).Select(writer => new Thread(() =>
        {
            for (var i = 0; i < WriterAppends; i++)
            {
                worst[writer] = Math.Max(worst[writer], Take(() => append(writer, i)));
            }
        })).ToList();
        threads.ForEach(t => t.Start());
        threads.ForEach(t => t.Join());
        return (writers * WriterAppends / Stopwatch.GetElapsedTime(start).TotalSeconds, worst.Max());
    }

    private static void Tell(RequestRegister register, int request) =>
        register.Record(new NewEntry { Kind = EventKinds.NoticeToUser, Request = RegisterSeed.Id(request), OccurredAt = RegisterTime.Write(RegisterSeed.Now) });

    // What finds nothing was quick for no reason.
    private static void Some(int count)
    {
        if (count == 0)
        {
            throw new InvalidOperationException("Nothing was found.");
        }
    }

    private static double Take(Action work)
    {
        var start = Stopwatch.GetTimestamp();
        work();
        return Stopwatch.GetElapsedTime(start).TotalMilliseconds;
    }

    private static double Median(List<double> values) => values.Order().ElementAt(values.Count / 2);

    private static void Print(string name, double value) => Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{name} {value:F4}"));
}
