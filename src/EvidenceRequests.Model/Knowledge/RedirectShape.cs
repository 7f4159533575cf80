namespace EvidenceRequests.Model;

/// <summary>An address that holds another address inside, which is the one that was meant.</summary>
public sealed record RedirectShape
{
    /// <summary>The host; absent means every host of the service.</summary>
    [Form("host")]
    public string? Host { get; init; }

    /// <summary>How the path begins; absent means every path.</summary>
    [Form("path")]
    public string? Path { get; init; }

    /// <summary>The parameter that holds the address; absent means that the address follows the path.</summary>
    [Form("parameter")]
    public string? Parameter { get; init; }
}
