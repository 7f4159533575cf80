using System.Text.Json.Serialization;

namespace EvidenceRequests.Model;

/// <summary>What a provider or a law answers to a kind of request.</summary>
[JsonConverter(typeof(KebabCaseConverter<Answer>))]
public enum Answer
{
    /// <summary>Open.</summary>
    Open,

    /// <summary>Open at the addressee's discretion.</summary>
    Discretionary,

    /// <summary>Not known: a question for a person, never a guess.</summary>
    Unknown,

    /// <summary>Closed.</summary>
    Closed,
}
