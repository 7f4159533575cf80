using System.Text.Json;

namespace EvidenceRequests.Desk.Cases;

/// <summary>
/// The history of a case file, one line a step, in a hidden folder beside it. A line is on the disk before the file is: what a killed desk had written of a step is known by the versions in it.
/// </summary>
/// <param name="path">The file of the history.</param>
/// <param name="like">The case file: nobody may read the history who may not read the case.</param>
internal sealed class CaseJournal(string path, string like)
{
    private readonly List<JournalEntry> entries = [];

    /// <summary>The steps, oldest first.</summary>
    public IReadOnlyList<JournalEntry> Entries => entries;

    /// <summary>Reads what is there. A line that was cut off, or steps that do not lead to the file as it is, are left out.</summary>
    /// <param name="version">Version of the file.</param>
    public void Read(string version)
    {
        entries.Clear();
        foreach (var line in File.Exists(path) ? File.ReadLines(path) : [])
        {
            if (Parse(line) is { } entry)
            {
                entries.Add(entry);
            }
        }

        var last = entries.FindLastIndex(e => e.After == version);
        var untouched = entries.FindLastIndex(e => e.Before == version);
        if (last < 0 && untouched < 0)
        {
            // The file was changed while no desk was open. Its history before stays on the disk; nothing of it can be undone step by step.
            return;
        }

        if (untouched > last)
        {
            entries.RemoveRange(untouched, entries.Count - untouched);
        }
        else
        {
            entries.RemoveRange(last + 1, entries.Count - last - 1);
        }
    }

    /// <summary>True if the last step leads to this version.</summary>
    public bool LeadsTo(string version) => entries.Count > 0 && entries[^1].After == version;

    /// <summary>The steps that "Undo" takes back one by one, oldest first.</summary>
    public IReadOnlyList<JournalEntry> GetUndoable()
    {
        var stack = new List<JournalEntry>();
        var undone = new Stack<JournalEntry>();
        foreach (var entry in entries)
        {
            switch (entry.Step)
            {
                case JournalStep.Undo when stack.Count > 0:
                    undone.Push(stack[^1]);
                    stack.RemoveAt(stack.Count - 1);
                    break;
                case JournalStep.Redo when undone.Count > 0:
                    stack.Add(undone.Pop());
                    break;
                default:
                    stack.Add(entry);
                    undone.Clear();
                    break;
            }
        }

        return stack;
    }

    /// <summary>Adds a step, and forces it to the disk.</summary>
    public void Add(JournalEntry entry)
    {
        var options = new FileStreamOptions { Mode = FileMode.Append, Access = FileAccess.Write, Share = FileShare.Read, BufferSize = 0 };
        if (!OperatingSystem.IsWindows() && !File.Exists(path))
        {
            options.UnixCreateMode = File.GetUnixFileMode(like);
        }

        using var stream = new FileStream(path, options);
        var end = stream.Position;
        try
        {
            stream.Write([.. JsonSerializer.SerializeToUtf8Bytes(entry, JournalJson.Default.JournalEntry), (byte)'\n']);
            stream.Flush(flushToDisk: true);
        }
        catch (Exception exception) when (exception is IOException or ArgumentOutOfRangeException)
        {
            // Half a line would take the next one with it.
            stream.SetLength(end);
            throw exception as IOException ?? new IOException(exception.Message, exception);
        }

        entries.Add(entry);
    }

    /// <summary>Takes the last step out again, because the file could not be written.</summary>
    public void DropLast() => entries.RemoveAt(entries.Count - 1);

    /// <summary>Removes the whole history from the disk.</summary>
    public void Remove()
    {
        File.Delete(path);
        entries.Clear();
    }

    private static JournalEntry? Parse(string line)
    {
        try
        {
            return JsonSerializer.Deserialize(line, JournalJson.Default.JournalEntry);
        }
        catch (JsonException)
        {
            return null;
        }
    }
}
