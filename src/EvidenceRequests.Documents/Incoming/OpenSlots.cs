using System.Xml.Linq;

namespace EvidenceRequests.Documents.Incoming;

/// <summary>The recorded facts that were found, and those that are open at one place of a text and take what is read there.</summary>
internal sealed class OpenSlots
{
    private readonly Dictionary<string, BodySlot> slots = new(StringComparer.Ordinal);
    private readonly HashSet<string> open = new(StringComparer.Ordinal);

    /// <summary>All that were found, by the names of their bookmarks.</summary>
    public IReadOnlyDictionary<string, BodySlot> All => slots;

    /// <summary>True where text belongs to no fact.</summary>
    public bool NoneIsOpen => open.Count == 0;

    /// <summary>Opens a fact.</summary>
    /// <exception cref="PackageRefusedException">More facts are inside one another than in any letter; each would take the text of all.</exception>
    public void Open(string name, XElement at, int line)
    {
        slots[name] = new BodySlot(at, line);
        open.Add(name);
        if (open.Count > PackageLimits.MaxOpenSlots)
        {
            throw new PackageRefusedException(PackageFault.TooLarge, $"The document has more than {PackageLimits.MaxOpenSlots} facts inside one another.");
        }
    }

    /// <summary>Closes a fact, if it is open.</summary>
    public void Close(string name, XElement? end = null)
    {
        if (open.Remove(name) && end is not null)
        {
            slots[name].End = end;
        }
    }

    /// <summary>Gives text to the facts that are open.</summary>
    public void Append(string text)
    {
        foreach (var name in open)
        {
            slots[name].Text.Append(text);
        }
    }
}
