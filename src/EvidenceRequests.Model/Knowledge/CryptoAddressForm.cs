namespace EvidenceRequests.Model;

/// <summary>One form that the addresses of a network have.</summary>
public sealed record CryptoAddressForm
{
    /// <summary>How the check signs are tested: <c>base58check</c>, <c>ripple-base58check</c>, <c>witness</c> (BIP 173 and 350), <c>bech32</c>, <c>eip55</c>, <c>base58</c> (no check signs), or <c>pattern</c> (form and length only).</summary>
    [Form("address form")]
    public required string Form { get; init; }

    /// <summary>The bytes in front of the hash, for <c>base58check</c>, in hexadecimal digits such as <c>00</c>.</summary>
    [Form("version byte")]
    public IReadOnlyList<string> Versions { get; init; } = [];

    /// <summary>The name in front of the number 1, for <c>witness</c> and <c>bech32</c>.</summary>
    [Form("prefix")]
    public string? Prefix { get; init; }

    /// <summary>How many bytes follow the version, for the forms in base 58.</summary>
    public int? Bytes { get; init; }

    /// <summary>The named pattern, for <c>pattern</c>.</summary>
    [Word(WordLists.Patterns)]
    public string? Pattern { get; init; }
}
