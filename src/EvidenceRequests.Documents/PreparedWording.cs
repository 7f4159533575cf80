using System.Collections.Concurrent;
using System.Runtime.CompilerServices;
using EvidenceRequests.Documents.Templates;
using EvidenceRequests.Model;

namespace EvidenceRequests.Documents;

/// <summary>
/// The wording and the look of a library, made ready once and used for any number of documents, from several threads at
/// a time: each section is parsed and checked when it is first needed.
/// </summary>
public sealed class PreparedWording
{
    private readonly ConcurrentDictionary<string, ParsedWording> sections = new(StringComparer.Ordinal);
    private readonly Lazy<Result<ReferenceDocument>> look;
    private readonly ConditionalWeakTable<byte[], Lazy<Result<ReferenceDocument>>> letterheads = [];

    private PreparedWording(Library library)
    {
        Library = library;
        look = new Lazy<Result<ReferenceDocument>>(() => ReferenceDocument.Default(library));
    }

    /// <summary>Nothing is made ready before it is needed.</summary>
    public static PreparedWording Get(Library library)
    {
        ArgumentNullException.ThrowIfNull(library);
        return new PreparedWording(library);
    }

    /// <summary>The look that the library brings along.</summary>
    public Result<ReferenceDocument> Look => look.Value;

    /// <summary>The look of a letterhead, for as long as the array that holds it is in use.</summary>
    public Result<ReferenceDocument> GetLook(byte[] letterhead)
    {
        ArgumentNullException.ThrowIfNull(letterhead);
        return letterheads.GetValue(letterhead, l => new Lazy<Result<ReferenceDocument>>(() => ReferenceDocument.Open(l, Library))).Value;
    }

    internal Library Library { get; }

    internal ParsedWording Parsed(string path) => sections.GetOrAdd(path, p => ParsedWording.Parse(p, Library.Templates[p]));
}
