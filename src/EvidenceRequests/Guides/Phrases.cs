using EvidenceRequests.Model;

namespace EvidenceRequests.Guides;

/// <summary>Small changes that a word needs inside a sentence or at the head of one.</summary>
internal static class Phrases
{
    /// <summary>With a capital letter.</summary>
    public static string Capital(string text) => text.Length == 0 ? text : char.ToUpperInvariant(text[0]) + text[1..];

    /// <summary>With a small letter, unless it begins with an abbreviation.</summary>
    public static string InSentence(string name) => name.Length > 1 && char.IsUpper(name[0]) && !char.IsUpper(name[1]) ? char.ToLowerInvariant(name[0]) + name[1..] : name;

    /// <summary>Kinds of request inside a sentence, by the short names that officers use; the full names stand once, in the chapter on the ladder.</summary>
    public static string Kinds(Vocabulary words, IEnumerable<string> ids) => string.Join(", ", ids.Select(id => Kind(words, id)));

    private static string Kind(Vocabulary words, string id) => id switch
    {
        RequestKinds.Preservation => "preservation",
        RequestKinds.PreservationExtension => "extension",
        RequestKinds.PreservationThroughAuthority => "preservation through the authorities",
        RequestKinds.EmergencyDisclosure => "emergency",
        RequestKinds.VoluntaryDisclosure => "voluntary disclosure",
        RequestKinds.MlaStored => "assistance",
        RequestKinds.MlaRealTime => "real-time collection",
        _ => InSentence(words.FindRequestKind(id)?.Name ?? id),
    };

    /// <summary>A text with a full stop at its end.</summary>
    public static string Stop(string text) => text.Length == 0 || text[^1] is '.' or '?' or '!' or ':' ? text : text + ".";

    /// <summary>A cell of one line.</summary>
    public static GuideCell Cell(string text) => new([new GuideLine([new GuideRun(text)])]);

    /// <summary>A cell of one line with its marks.</summary>
    public static GuideCell Cell(GuideLine line) => new([line]);
}
