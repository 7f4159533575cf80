using System.Collections.Concurrent;

namespace EvidenceRequests.Desk.Cases;

/// <summary>The open cases, one session for each file.</summary>
internal sealed class CaseSessionStore(Desk desk) : IDisposable
{
    private readonly ConcurrentDictionary<string, Lazy<CaseSession>> open = new(StringComparer.Ordinal);

    /// <summary>The case behind a key; null if nobody chose that file.</summary>
    /// <exception cref="FindingsException">The file is gone, or no case file any more.</exception>
    public CaseSession? Find(string key)
    {
        if (desk.Places.Find(key) is not { } path)
        {
            return null;
        }

        var session = open.GetOrAdd(key, _ => new Lazy<CaseSession>(() => CaseSession.Open(desk, path)));
        try
        {
            var isNew = !session.IsValueCreated;
            var opened = session.Value;
            if (isNew && path != desk.Office.Path)
            {
                desk.Settings.Remember(path);
            }

            return opened;
        }
        catch
        {
            open.TryRemove(key, out _);
            throw;
        }
    }

    /// <summary>Lets a case go.</summary>
    public void Close(string key)
    {
        if (open.TryRemove(key, out var session) && session.IsValueCreated)
        {
            session.Value.Dispose();
        }
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        foreach (var key in open.Keys)
        {
            Close(key);
        }
    }
}
