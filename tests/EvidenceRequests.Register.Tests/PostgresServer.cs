using System.Diagnostics;
using System.Globalization;

[assembly: AssemblyFixture(typeof(EvidenceRequests.Register.Tests.PostgresServer))]

namespace EvidenceRequests.Register.Tests;

/// <summary>
/// A server of PostgreSQL for the tests, in a cluster of its own that is thrown away, reached by a socket in a folder. It is the one that is installed here: <c>EVREQ_POSTGRES</c> names the folder of its
/// programs, as ./check does. Where the variable is not set and no server is installed, the tests are skipped and say so; where it is set they fail without one.
/// </summary>
public sealed class PostgresServer : IAsyncLifetime
{
    private const string Named = "EVREQ_POSTGRES";
    private readonly string folder = Path.Combine("/tmp", $"evreq-pg-{Environment.ProcessId}");
    private string missing = string.Empty;
    private string programs = string.Empty;
    private bool isRunning;
    private int databases;

    /// <summary>The folder of its socket.</summary>
    public string Socket => folder;

    public async ValueTask InitializeAsync()
    {
        var named = Environment.GetEnvironmentVariable(Named);
        var found = !OperatingSystem.IsLinux() ? null : Directory.Exists(named) ? named
            : Directory.Exists("/usr/lib/postgresql") ? Directory.EnumerateDirectories("/usr/lib/postgresql").Order(StringComparer.Ordinal).Select(d => Path.Combine(d, "bin")).LastOrDefault(d => File.Exists(Path.Combine(d, "initdb"))) : null;
        if (found is null)
        {
            missing = string.IsNullOrEmpty(named) ? $"No server of PostgreSQL is installed (apt-get install postgresql); {Named} can name the folder of its programs." : throw new InvalidOperationException($"{Named} is set, and there is no server of PostgreSQL.");
            return;
        }

        programs = found;
        try
        {
            Directory.CreateDirectory(folder);
            if (Environment.IsPrivilegedProcess)
            {
                await RunAsync("chown", ["postgres", folder], asServer: false);
            }

            await RunAsync(Path.Combine(programs, "initdb"), ["-D", $"{folder}/data", "-U", "evreq", "-A", "trust", "-E", "UTF8", "--locale=C.UTF-8", "--no-sync"]);
            await RunAsync(Path.Combine(programs, "pg_ctl"), ["-D", $"{folder}/data", "-w", "-t", "60", "-l", $"{folder}/log", "-o", $"-k {folder} -c listen_addresses= -c fsync=off -c max_connections=60", "start"]);
            isRunning = true;
        }
        catch (InvalidOperationException exception) when (string.IsNullOrEmpty(named))
        {
            missing = exception.Message;
        }
    }

    /// <summary>A new empty database; the test is skipped where no server is installed.</summary>
    public string NewDatabase()
    {
        if (!isRunning)
        {
            Assert.Skip(missing);
        }

        var name = string.Create(CultureInfo.InvariantCulture, $"register{Interlocked.Increment(ref databases)}");
        using var connection = new Npgsql.NpgsqlConnection($"Host={folder};Username=evreq;Database=postgres;Pooling=false");
        connection.Open();
        using var command = connection.CreateCommand();
        command.CommandText = $"CREATE DATABASE {name}";
        command.ExecuteNonQuery();
        return Address("evreq", name);
    }

    /// <summary>The address of a database for a login.</summary>
    public string Address(string login, string database) => $"postgresql:///{database}?host={Uri.EscapeDataString(folder)}&username={login}";

    public async ValueTask DisposeAsync()
    {
        if (isRunning)
        {
            await RunAsync(Path.Combine(programs, "pg_ctl"), ["-D", $"{folder}/data", "-m", "immediate", "-w", "stop"]);
        }

        if (Directory.Exists(folder))
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    // The server refuses to run as root; it then runs as the user that its package made.
    private static async Task RunAsync(string program, string[] words, bool asServer = true)
    {
        var start = asServer && Environment.IsPrivilegedProcess ? new ProcessStartInfo("runuser", ["-u", "postgres", "--", program, .. words]) : new ProcessStartInfo(program, words);
        // The server keeps what it is started with; a pipe would never end.
        var log = Path.Combine(Path.GetTempPath(), $"evreq-pg-{Environment.ProcessId}.out");
        var told = new ProcessStartInfo("/bin/sh", ["-c", "log=$1; shift; exec \"$@\" >\"$log\" 2>&1 </dev/null", "sh", log, start.FileName, .. start.ArgumentList]) { WorkingDirectory = "/" };
        using var process = Process.Start(told)!;
        await process.WaitForExitAsync();
        var output = File.Exists(log) ? await File.ReadAllTextAsync(log) : string.Empty;
        File.Delete(log);
        if (process.ExitCode != 0)
        {
            throw new InvalidOperationException($"{Path.GetFileName(program)} failed: {output.Trim().Split('\n')[^1]}");
        }
    }
}
