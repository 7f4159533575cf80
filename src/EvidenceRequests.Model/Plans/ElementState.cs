using System.Text.Json.Serialization;

namespace EvidenceRequests.Model;

/// <summary>Whether an element of a request is stated in the case file.</summary>
[JsonConverter(typeof(KebabCaseConverter<ElementState>))]
public enum ElementState
{
    /// <summary>It is stated and meets what is asked.</summary>
    Given,

    /// <summary>The requested state is known to ask for it, and it is not stated or not as asked.</summary>
    Missing,

    /// <summary>It is not stated, and that the requested state asks for it rests on memory or on a fact nobody knows: a person confirms.</summary>
    ToConfirm,
}
