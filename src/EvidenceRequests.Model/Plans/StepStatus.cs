using System.Text.Json.Serialization;

namespace EvidenceRequests.Model;

/// <summary>Whether a step can be taken.</summary>
[JsonConverter(typeof(KebabCaseConverter<StepStatus>))]
public enum StepStatus
{
    /// <summary>The document can be drafted.</summary>
    Ready,

    /// <summary>An error of its own or of the case stands in the way.</summary>
    Blocked,

    /// <summary>It waits for another step, an approval or a date.</summary>
    Waiting,
}
