using System.Diagnostics;

namespace EvidenceRequests.Bench;

/// <summary>A server of PostgreSQL in a cluster of its own that is thrown away, with the settings of the server as they come: what is written is on the disk. <c>EVREQ_POSTGRES</c> names the folder of its programs.</summary>
internal sealed class PostgresCluster : IDisposable
{
    private readonly string programs;
    private readonly string folder = Path.Combine("/tmp", $"evreq-bench-pg-{Environment.ProcessId}");

    private PostgresCluster(string programs)
    {
        this.programs = programs;
        Directory.CreateDirectory(folder);
        if (Environment.IsPrivilegedProcess)
        {
            Run("chown", asServer: false, "postgres", folder);
        }

        Run("initdb", asServer: true, "-D", $"{folder}/data", "-U", "evreq", "-A", "trust", "-E", "UTF8", "--locale=C.UTF-8");
        Run("pg_ctl", asServer: true, "-D", $"{folder}/data", "-w", "-t", "60", "-l", $"{folder}/log", "-o", $"-k {folder} -c listen_addresses=", "start");
    }

    /// <summary>Starts one where the variable names its programs; null where it does not.</summary>
    public static PostgresCluster? Start() => Environment.GetEnvironmentVariable("EVREQ_POSTGRES") is { Length: > 0 } programs ? new PostgresCluster(programs) : null;

    /// <summary>What a connection is opened with.</summary>
    public string ConnectionString(string database, string login = "evreq") => $"Host={folder};Username={login};Database={database};Pooling=false;Include Error Detail=true";

    public void Dispose()
    {
        Run("pg_ctl", asServer: true, "-D", $"{folder}/data", "-m", "immediate", "-w", "stop");
        Directory.Delete(folder, recursive: true);
    }

    // The server refuses to run as root; it then runs as the user that its package made. It keeps what it is started with, and a pipe would never end.
    private void Run(string program, bool asServer, params string[] words)
    {
        string[] all = asServer ? [.. Environment.IsPrivilegedProcess ? (string[])["runuser", "-u", "postgres", "--"] : [], Path.Combine(programs, program), .. words] : [program, .. words];
        using var process = Process.Start(new ProcessStartInfo("/bin/sh", ["-c", "exec \"$@\" >/dev/null 2>&1 </dev/null", "sh", .. all]) { WorkingDirectory = "/" })!;
        process.WaitForExit();
        if (process.ExitCode != 0)
        {
            throw new InvalidOperationException($"{program} ended with {process.ExitCode}.");
        }
    }
}
