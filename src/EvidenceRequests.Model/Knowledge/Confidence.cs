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
}
