using System.Text.Json.Serialization;

namespace EvidenceRequests.Model;

/// <summary>Kind of an instrument.</summary>
[JsonConverter(typeof(KebabCaseConverter<InstrumentKind>))]
public enum InstrumentKind
{
    /// <summary>A treaty between two states.</summary>
    Bilateral,

    /// <summary>A convention among many.</summary>
    Convention,

    /// <summary>A scheme that does not bind.</summary>
    Scheme,
}
