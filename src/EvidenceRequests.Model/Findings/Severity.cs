using System.Text.Json.Serialization;

namespace EvidenceRequests.Model;

/// <summary>How grave a finding is.</summary>
[JsonConverter(typeof(KebabCaseConverter<Severity>))]
public enum Severity
{
    /// <summary>Good to know.</summary>
    Note,

    /// <summary>The document is drafted and the doubt is shown.</summary>
    Warning,

    /// <summary>The document is not drafted.</summary>
    Error,
}
