using System.Diagnostics;
using System.Globalization;

namespace EvidenceRequests.Desk.Tests;

/// <summary>The desk listens to this machine alone, at one place, and speaks to nobody: seen from the system, not from the program.</summary>
public sealed class NetworkSpecs
{
    private const string Listening = "0A";

    [Fact]
    public async Task Its_only_listening_socket_is_on_the_loopback_address_and_it_connects_nowhere()
    {
        Assert.SkipUnless(OperatingSystem.IsLinux(), "The sockets of a process are read from /proc, which Linux has.");
        await InFolderAsync(async root =>
        {
            using var desk = await DeskProcess.RunAsync(Path.Combine(root, "settings"), RunningDesk.Example("gmail-bomb-plot.yaml"));
            await VisitAsync(desk);
            var sockets = Sockets(desk.Id).ToList();
            var listening = Assert.Single(sockets, s => s.State == Listening);
            Assert.Equal(("127.0.0.1", desk.Port), (listening.Address, listening.Port));
            Assert.All(sockets, s => Assert.Equal(("127.0.0.1", desk.Port), (s.Address, s.Port)));
        });
    }

    [Fact]
    public async Task No_call_of_the_system_opens_a_connection_to_anywhere()
    {
        Assert.SkipUnless(CanTrace(), "strace is not installed here, or may not watch a process.");
        await InFolderAsync(async root =>
        {
            var log = Path.Combine(root, "calls");
            using (var desk = await DeskProcess.RunAsync(Path.Combine(root, "settings"), RunningDesk.Example("gmail-bomb-plot.yaml"), "strace", "-f", "-qq", "-e", "trace=connect,bind,listen,sendto", "-o", log))
            {
                await VisitAsync(desk);
            }

            var calls = await File.ReadAllLinesAsync(log);
            Assert.DoesNotContain(calls, c => c.Contains("connect(", StringComparison.Ordinal) && c.Contains("AF_INET", StringComparison.Ordinal));
            Assert.All(calls.Where(c => c.Contains("bind(", StringComparison.Ordinal) && c.Contains("AF_INET", StringComparison.Ordinal)), c => Assert.Contains("127.0.0.1", c, StringComparison.Ordinal));
            Assert.Contains(calls, c => c.Contains("listen(", StringComparison.Ordinal));
        });
    }

    private static async Task VisitAsync(DeskProcess desk)
    {
        var page = (await desk.OpenAsync()).Split('#')[0];
        foreach (var name in new[] { "accounts", "facts", "requests", "requests/s1/letter", "sent" })
        {
            using var answer = await desk.Client.GetAsync(desk.Origin + string.Join('/', page.Split('/').Take(3)) + "/" + name);
            Assert.True(answer.IsSuccessStatusCode, $"{name}: {answer.StatusCode}");
        }
    }

    // Each line of the tables of /proc names a local address in hexadecimal, its state and its inode; a process holds its sockets as open files.
    private static IEnumerable<(string Address, int Port, string State)> Sockets(int process)
    {
        var own = new DirectoryInfo($"/proc/{process}/fd").EnumerateFileSystemInfos().Select(f => f.LinkTarget).OfType<string>().Where(t => t.StartsWith("socket:[", StringComparison.Ordinal)).Select(t => t[8..^1]).ToHashSet(StringComparer.Ordinal);
        foreach (var table in new[] { "tcp", "tcp6", "udp", "udp6" })
        {
            foreach (var cells in File.ReadLines($"/proc/{process}/net/{table}").Skip(1).Select(l => l.Split(' ', StringSplitOptions.RemoveEmptyEntries)).Where(c => own.Contains(c[9])))
            {
                var local = cells[1].Split(':');
                var address = local[0] == "0100007F" ? "127.0.0.1" : local[0];
                yield return (address, int.Parse(local[1], NumberStyles.HexNumber, CultureInfo.InvariantCulture), cells[3]);
            }
        }
    }

    private static bool CanTrace()
    {
        try
        {
            using var process = Process.Start(new ProcessStartInfo("strace", ["-qq", "-o", "/dev/null", "true"]) { RedirectStandardError = true })!;
            process.WaitForExit();
            return process.ExitCode == 0;
        }
        catch (System.ComponentModel.Win32Exception)
        {
            return false;
        }
    }

    private static async Task InFolderAsync(Func<string, Task> run)
    {
        var root = Directory.CreateTempSubdirectory("desk-network-").FullName;
        try
        {
            await run(root);
        }
        finally
        {
            Directory.Delete(root, recursive: true);
        }
    }
}
