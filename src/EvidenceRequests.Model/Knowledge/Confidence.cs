using System.Text.Json.Serialization;

namespace EvidenceRequests.Model;

/// <summary>How sure a statement of a pack is.</summary>
[JsonConverter(typeof(KebabCaseConverter<Confidence>))]
public enum Confidence
{
    /// <summary>Read on a page that is named.</summary>
    Page,

    /// <summary>Remembered, not read: to be confirmed before it is relied on.</summary>
    Memory,

    /// <summary>The project's own advice on what serves a request. No page can confirm or refute it, so it names no source, blocks nothing and is not counted as unread.</summary>
    Advice,
}
