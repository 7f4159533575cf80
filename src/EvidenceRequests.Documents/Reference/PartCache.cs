using System.Collections.Concurrent;
using EvidenceRequests.Documents.Docx;
using EvidenceRequests.Model;

namespace EvidenceRequests.Documents.Reference;

/// <summary>The parts that are alike in many documents of one look. Each is deflated when a document first needs it, and only copied into the next.</summary>
internal sealed class PartCache(ReferenceParts reference)
{
    private readonly ConcurrentDictionary<(string Name, int Form), ZipEntryData> packed = new();
    private readonly Lazy<RecordedLook> look = new(() => LookRecord.Create(reference));

    /// <summary>What each document records of this look.</summary>
    public RecordedLook Look => look.Value;

    /// <summary>A part that is the same in every document.</summary>
    public ZipEntryData GetOrAdd(string name, Func<ReferenceParts, byte[]> make) =>
        packed.GetOrAdd((name, 0), static (key, from) => Pack(key.Name, from.make(from.reference)), (make, reference));

    /// <summary>A part that has a few forms.</summary>
    /// <param name="name">Its name.</param>
    /// <param name="form">The number of what makes the difference, such as lists.</param>
    /// <param name="make">Makes the part in that form.</param>
    public ZipEntryData GetOrAdd(string name, int form, Func<ReferenceParts, int, byte[]> make) =>
        packed.GetOrAdd((name, form), static (key, from) => Pack(key.Name, from.make(from.reference, key.Form)), (make, reference));

    private static ZipEntryData Pack(string name, byte[] part) => ZipEntryData.Compress(name, part, ZipEntryData.Shared);
}
