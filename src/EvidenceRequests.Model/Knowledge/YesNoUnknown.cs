using System.Text.Json.Serialization;

namespace EvidenceRequests.Model;

/// <summary>An answer where "we do not know" is an answer too.</summary>
[JsonConverter(typeof(KebabCaseConverter<YesNoUnknown>))]
public enum YesNoUnknown
{
    /// <summary>Nobody knows, or nobody has found it stated.</summary>
    Unknown,

    /// <summary>Yes.</summary>
    Yes,

    /// <summary>No.</summary>
    No,
}
