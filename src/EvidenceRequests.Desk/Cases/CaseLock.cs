using System.Text;

namespace EvidenceRequests.Desk.Cases;

/// <summary>Keeps a second desk, of another user or machine, from writing the same case. The system frees it when the process ends, however it ends.</summary>
internal sealed class CaseLock : IDisposable
{
    private readonly FileStream held;
    private readonly string note;

    private CaseLock(FileStream held, string note) => (this.held, this.note) = (held, note);

    /// <summary>Takes the lock.</summary>
    /// <param name="folder">The hidden folder beside the case.</param>
    /// <param name="name">Name of the case file.</param>
    /// <param name="refusal">Why it cannot be had, for people.</param>
    public static CaseLock? TryTake(string folder, string name, out string? refusal)
    {
        refusal = null;
        var note = Path.Combine(folder, name + ".open");
        try
        {
            var made = Directory.CreateDirectory(folder);
            if (OperatingSystem.IsWindows())
            {
                made.Attributes |= FileAttributes.Hidden;
            }

            var held = new FileStream(Path.Combine(folder, name + ".lock"), FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None, 1, FileOptions.DeleteOnClose);
#pragma warning disable RS0030 // The note lies beside the case while it is open and tells a colleague whom to ask; no document holds it.
            File.WriteAllText(note, $"{Environment.MachineName}\n{Environment.UserName}");
#pragma warning restore RS0030
            return new CaseLock(held, note);
        }
        catch (UnauthorizedAccessException)
        {
            refusal = DeskTexts.LockRights;
        }
        catch (IOException)
        {
            refusal = ReadNote(note) is { } who && who.Split('\n') is [var machine, var user]
                ? DeskTexts.LockOpen(machine, user)
                : DeskTexts.LockFolder;
        }

        return null;
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        try
        {
            File.Delete(note);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            // It is only a name.
        }

        held.Dispose();
    }

    private static string? ReadNote(string note)
    {
        try
        {
            return File.Exists(note) ? File.ReadAllText(note, Encoding.UTF8) : null;
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            return null;
        }
    }
}
