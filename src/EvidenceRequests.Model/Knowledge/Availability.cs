using System.Text.Json.Serialization;

namespace EvidenceRequests.Model;

/// <summary>Whether data can be had at all.</summary>
[JsonConverter(typeof(KebabCaseConverter<Availability>))]
public enum Availability
{
    /// <summary>It is held.</summary>
    Held,

    /// <summary>It is held only if the user switched something on or off, or for some users.</summary>
    Conditional,

    /// <summary>It is held, but only in a form the provider cannot read.</summary>
    Encrypted,

    /// <summary>It is never held.</summary>
    Never,

    /// <summary>Not known.</summary>
    Unknown,
}
