using System.Text.Json.Serialization;

namespace EvidenceRequests.Model;

/// <summary>Who asks for an element of a request.</summary>
[JsonConverter(typeof(KebabCaseConverter<RequirementLevel>))]
public enum RequirementLevel
{
    /// <summary>The law of the receiving or of the requesting state.</summary>
    Law,

    /// <summary>Published guidance of the addressee.</summary>
    Guidance,

    /// <summary>Good practice.</summary>
    Practice,
}
