using System.IO.Pipes;
using System.Text;
using EvidenceRequests.Model;

namespace EvidenceRequests.Desk.Hosting;

/// <summary>
/// One desk for each user. A second start asks the first, through a pipe that only the same user can open, for an address that opens it once, and ends.
/// </summary>
internal sealed class SingleInstance : IDisposable
{
    private const int MaxLine = 32 * 1024;
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(5);

    private readonly FileStream held;
    private readonly string pipe;
    private readonly CancellationTokenSource ended = new();

    private SingleInstance(FileStream held, string pipe)
    {
        this.held = held;
        this.pipe = pipe;
    }

    /// <summary>Becomes the desk of these settings; null if there is one already. The system frees the lock of a desk that was killed.</summary>
    /// <exception cref="DeskCannotStartException">The folder cannot be written.</exception>
    public static SingleInstance? TryTake(string settingsFolder)
    {
        var path = Path.Combine(settingsFolder, "desk.lock");
        try
        {
            return new SingleInstance(new FileStream(path, FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None, 1, FileOptions.DeleteOnClose), PipeName(settingsFolder));
        }
        catch (UnauthorizedAccessException)
        {
            throw new DeskCannotStartException($"the folder {settingsFolder} cannot be written. See to its rights, or name another with --settings.");
        }
        catch (IOException)
        {
            return null;
        }
    }

    /// <summary>Asks the desk that runs for an address.</summary>
    /// <returns>The address; null if it does not answer.</returns>
    public static async Task<string?> AskAsync(string settingsFolder, string? caseFile)
    {
        try
        {
            using var client = new NamedPipeClientStream(".", PipeName(settingsFolder), PipeDirection.InOut, PipeOptions.CurrentUserOnly | PipeOptions.Asynchronous);
            await client.ConnectAsync(Patience, CancellationToken.None).ConfigureAwait(false);
            await client.WriteAsync(Encoding.UTF8.GetBytes($"{caseFile}\n")).ConfigureAwait(false);
            using var patience = new CancellationTokenSource(Patience);
            return await ReadLineAsync(client, patience.Token).ConfigureAwait(false) is { Length: > 0 } address ? address : null;
        }
        catch (Exception exception) when (exception is IOException or TimeoutException or OperationCanceledException or UnauthorizedAccessException)
        {
            return null;
        }
    }

    /// <summary>Answers later starts with addresses until the desk ends.</summary>
    /// <param name="address">Makes an address, for a case file if the later start named one.</param>
    public void Answer(Func<string?, string> address) => _ = Task.Run(() => AnswerAsync(address, ended.Token));

    /// <inheritdoc/>
    public void Dispose()
    {
        ended.Cancel();
        ended.Dispose();
        held.Dispose();
    }

    private async Task AnswerAsync(Func<string?, string> address, CancellationToken end)
    {
        while (!end.IsCancellationRequested)
        {
            try
            {
                using var server = new NamedPipeServerStream(pipe, PipeDirection.InOut, 1, PipeTransmissionMode.Byte, PipeOptions.CurrentUserOnly | PipeOptions.Asynchronous);
                await server.WaitForConnectionAsync(end).ConfigureAwait(false);
                using var patience = CancellationTokenSource.CreateLinkedTokenSource(end);
                patience.CancelAfter(Patience);
                var named = await ReadLineAsync(server, patience.Token).ConfigureAwait(false);
                await server.WriteAsync(Encoding.UTF8.GetBytes(address(named is { Length: > 0 } ? named : null) + "\n"), patience.Token).ConfigureAwait(false);
                await server.FlushAsync(patience.Token).ConfigureAwait(false);
            }
            catch (Exception exception) when (exception is IOException or OperationCanceledException or UnauthorizedAccessException)
            {
                // Whoever asked is gone; the next one is answered.
            }
        }
    }

    private static async Task<string?> ReadLineAsync(Stream stream, CancellationToken end)
    {
        var line = new List<byte>();
        var one = new byte[1];
        while (line.Count < MaxLine && await stream.ReadAsync(one, end).ConfigureAwait(false) == 1)
        {
            if (one[0] == '\n')
            {
                return Encoding.UTF8.GetString([.. line]);
            }

            line.Add(one[0]);
        }

        return null;
    }

    private static string PipeName(string settingsFolder) => "evreq-desk-" + Sha256.Hex(Path.GetFullPath(settingsFolder))[..16];
}
