using System.Text.Json.Serialization;

namespace EvidenceRequests.Model;

/// <summary>What an address names.</summary>
[JsonConverter(typeof(KebabCaseConverter<PathNames>))]
public enum PathNames
{
    /// <summary>One account.</summary>
    Account,

    /// <summary>A page of a company, a brand or a community, which several persons may run.</summary>
    Page,

    /// <summary>A post, video, file or other content.</summary>
    Content,

    /// <summary>A group or channel.</summary>
    Group,

    /// <summary>A way into a group, server or meeting.</summary>
    Invitation,

    /// <summary>Something that only the service can lead on from: a share link.</summary>
    Share,

    /// <summary>Nobody: a page that is the same for all, or that shows whoever opens it.</summary>
    Nobody,
}
