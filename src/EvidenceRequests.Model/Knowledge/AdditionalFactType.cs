using System.Text.Json.Serialization;

namespace EvidenceRequests.Model;

/// <summary>Kind of answer to an additional question.</summary>
[JsonConverter(typeof(KebabCaseConverter<AdditionalFactType>))]
public enum AdditionalFactType
{
    /// <summary>Free text.</summary>
    Text,

    /// <summary>A date.</summary>
    Date,

    /// <summary>A whole number.</summary>
    WholeNumber,

    /// <summary>Yes or no.</summary>
    YesNo,

    /// <summary>A state, ISO 3166-1 alpha-2 in lower case.</summary>
    Country,
}
