using System.Text.Json.Serialization;

namespace EvidenceRequests.Model;

/// <summary>Whether a provider publishes a policy for authorities.</summary>
[JsonConverter(typeof(KebabCaseConverter<PublishedPolicy>))]
public enum PublishedPolicy
{
    /// <summary>A policy was found and read.</summary>
    Found,

    /// <summary>A policy was found and read in part.</summary>
    Partial,

    /// <summary>None was found in the pages searched.</summary>
    NoneFound,
}
