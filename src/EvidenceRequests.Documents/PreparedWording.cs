using System.Collections.Concurrent;
using System.Runtime.CompilerServices;
using EvidenceRequests.Model;

namespace EvidenceRequests.Documents;

/// <summary>
/// The wording and the look of a library, made ready once and used for any number of documents, from several threads at
/// a time: each section is parsed and checked when it is first needed.
/// </summary>
public sealed record PreparedWording
{
    private readonly ConcurrentDictionary<string, ParsedWording> sections = new(StringComparer.Ordinal);
    private readonly Lazy<Outcome<ReferenceDocument>> look;
    private readonly ConditionalWeakTable<byte[], Lazy<Outcome<ReferenceDocument>>> letterheads = [];

    private PreparedWording(Library library)
    {
        Library = library;
        look = new Lazy<Outcome<ReferenceDocument>>(() => ReferenceDocument.Default(library));
    }

    /// <summary>Nothing is made ready before it is needed.</summary>
    public static PreparedWording Of(Library library)
    {
        ArgumentNullException.ThrowIfNull(library);
        return new PreparedWording(library);
    }

    /// <summary>The look that the library brings along.</summary>
    public Outcome<ReferenceDocument> Look => look.Value;

    /// <summary>The look of a letterhead, for as long as the array that holds it is in use.</summary>
    public Outcome<ReferenceDocument> LookOf(byte[] letterhead)
    {
        ArgumentNullException.ThrowIfNull(letterhead);
        return letterheads.GetValue(letterhead, l => new Lazy<Outcome<ReferenceDocument>>(() => ReferenceDocument.Open(l, Library))).Value;
    }

    internal Library Library { get; }

    internal ParsedWording Parsed(string path) => sections.GetOrAdd(path, p => ParsedWording.Of(p, Library.Templates[p]));
}
