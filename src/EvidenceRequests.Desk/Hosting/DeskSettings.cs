using System.Text.Json;
using System.Text.Json.Serialization;

namespace EvidenceRequests.Desk.Hosting;

/// <summary>What the desk keeps between two starts, in a folder that only its user can read: recent cases, the last port, and the secret that open pages are known by. No case fact is among it.</summary>
internal sealed class DeskSettings
{
    private const string StateName = "desk.json";
    private const int MaxBytes = 1024 * 1024;
    private const int MaxRecent = 30;

    private readonly Lock turn = new();
    private DeskState state;

    private DeskSettings(string folder, DeskState state)
    {
        Folder = folder;
        this.state = state;
    }

    /// <summary>The folder.</summary>
    public string Folder { get; }

    /// <summary>The case files last opened, the latest first.</summary>
    public IReadOnlyList<string> Recent => state.Recent;

    /// <summary>The port of the last run; 0 before the first.</summary>
    public int Port => state.Port;

    /// <summary>The language that pages are shown in, if one was chosen.</summary>
    public string? Language => state.Language;

    /// <summary>Opens the settings. What cannot be read counts as not there.</summary>
    /// <exception cref="DeskCannotStartException">The folder cannot be made.</exception>
    public static DeskSettings Open(string folder)
    {
        var full = Path.GetFullPath(folder);
        try
        {
            if (OperatingSystem.IsWindows())
            {
                Directory.CreateDirectory(full);
            }
            else
            {
                Directory.CreateDirectory(full, UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
            }
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            throw new DeskCannotStartException($"the folder of its settings, {full}, cannot be made. See to its rights, or name another with --settings.");
        }

        return new DeskSettings(full, Read(Path.Combine(full, StateName)));
    }

    /// <summary>The folder in which new cases are put unless another is chosen.</summary>
    public static string UsualCaseFolder() => Path.Combine(Environment.GetFolderPath(Environment.SpecialFolder.MyDocuments, Environment.SpecialFolderOption.DoNotVerify), "Evidence requests");

    /// <summary>Puts a case file in front of the recent ones.</summary>
    public void Remember(string caseFile) => Change(s => s with { Recent = [.. s.Recent.Where(r => r != caseFile).Prepend(caseFile).Take(MaxRecent)] });

    /// <summary>Takes a case file off the recent ones; the file stays.</summary>
    public void Forget(string caseFile) => Change(s => s with { Recent = [.. s.Recent.Where(r => r != caseFile)] });

    /// <summary>Keeps the port.</summary>
    public void KeepPort(int port) => Change(s => s with { Port = port });

    /// <summary>Writes a file of the settings that only the user can read.</summary>
    /// <exception cref="FindingsException">The folder cannot be written.</exception>
    public void Write(string name, byte[] bytes)
    {
        var path = Path.Combine(Folder, name);
        if (!OperatingSystem.IsWindows() && !File.Exists(path))
        {
            using var made = new FileStream(path, new FileStreamOptions { Mode = FileMode.Create, Access = FileAccess.Write, UnixCreateMode = UnixFileMode.UserRead | UnixFileMode.UserWrite });
        }

        AtomicFileWriter.WriteOne(path, bytes, force: true);
    }

    /// <summary>The bytes of a file of the settings; null if there is none that can be read.</summary>
    public byte[]? Read(string name, int maxBytes)
    {
        try
        {
            var file = new FileInfo(Path.Combine(Folder, name));
            return file.Exists && file.Length <= maxBytes ? File.ReadAllBytes(file.FullName) : null;
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            return null;
        }
    }

    /// <summary>Removes a file of the settings.</summary>
    public void Remove(string name)
    {
        try
        {
            File.Delete(Path.Combine(Folder, name));
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            // It is written anew at the next start.
        }
    }

    private void Change(Func<DeskState, DeskState> change)
    {
        lock (turn)
        {
            state = change(state);
            Write(StateName, JsonSerializer.SerializeToUtf8Bytes(state, DeskStateJson.Default.DeskState));
        }
    }

    private static DeskState Read(string path)
    {
        try
        {
            var file = new FileInfo(path);
            return file.Exists && file.Length <= MaxBytes && JsonSerializer.Deserialize(File.ReadAllBytes(path), DeskStateJson.Default.DeskState) is { } read
                ? read with { Recent = [.. read.Recent.Where(Path.IsPathFullyQualified).Take(MaxRecent)] }
                : new DeskState();
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException or JsonException)
        {
            return new DeskState();
        }
    }
}

/// <summary>What stands in the file of the settings.</summary>
internal sealed record DeskState
{
    /// <summary>The case files last opened, the latest first.</summary>
    public IReadOnlyList<string> Recent { get; init; } = [];

    /// <summary>The port of the last run.</summary>
    public int Port { get; init; }

    /// <summary>The language of the pages, such as <c>ur</c>; null for English.</summary>
    public string? Language { get; init; }
}

[JsonSerializable(typeof(DeskState))]
[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.SnakeCaseLower, WriteIndented = true)]
internal sealed partial class DeskStateJson : JsonSerializerContext;
