namespace EvidenceRequests.Model;

/// <summary>What addresses of one form name.</summary>
public sealed record PathShape
{
    /// <summary>The path behind the host, with <c>?name={kind}</c> and <c>#{kind}</c> where they matter: <c>/{username}</c>, <c>/profile.php?id={user-id}</c>. <c>*</c> stands for one part, <c>**</c> at the end for any more.</summary>
    [Form("path")]
    public required string Path { get; init; }

    /// <summary>What it names.</summary>
    public required PathNames Names { get; init; }

    /// <summary>What is wrong or missing with it, to follow "the address": "is cut off in front of its key".</summary>
    [FreeText]
    public string? Caution { get; init; }

    /// <summary>What to do about it.</summary>
    [FreeText]
    public string? Fix { get; init; }
}
