namespace EvidenceRequests.Model;

/// <summary>A network of crypto-assets: what its addresses and transactions look like. Its examples are tests.</summary>
public sealed record CryptoNetwork
{
    /// <summary>Id used by case files, such as <c>bitcoin</c>.</summary>
    [PackId]
    public required string Id { get; init; }

    /// <summary>Name as printed in a letter.</summary>
    [Name]
    public required string Name { get; init; }

    /// <summary>Other words people use for it, such as <c>trc20</c>.</summary>
    [Name]
    public IReadOnlyList<string> AlsoKnownAs { get; init; } = [];

    /// <summary>The forms an address may have; any one is enough.</summary>
    public required IReadOnlyList<CryptoAddressForm> Addresses { get; init; }

    /// <summary>The named pattern of a transaction.</summary>
    [Word(WordLists.Patterns)]
    public required string Transaction { get; init; }

    /// <summary>Addresses of it.</summary>
    [Form("example")]
    public required IReadOnlyList<string> Matches { get; init; }

    /// <summary>Texts that are no address of it.</summary>
    [Form("example")]
    public required IReadOnlyList<string> Refuses { get; init; }
}
