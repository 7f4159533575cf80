using System.Text.Json.Serialization;

namespace EvidenceRequests.Model;

/// <summary>Whether the user is told of a request.</summary>
[JsonConverter(typeof(KebabCaseConverter<UserNotice>))]
public enum UserNotice
{
    /// <summary>Not stated.</summary>
    Unknown,

    /// <summary>The user is not told.</summary>
    Never,

    /// <summary>The user may be told.</summary>
    May,

    /// <summary>The user is told unless something forbids it.</summary>
    Default,

    /// <summary>The user is told in every case, even with the requester's name.</summary>
    Always,
}
