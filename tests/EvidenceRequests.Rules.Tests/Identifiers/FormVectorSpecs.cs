using System.Text;

namespace EvidenceRequests.Rules.Tests;

/// <summary>The test vectors that the standards publish.</summary>
public sealed class FormVectorSpecs
{
    [Theory]
    [InlineData("", "c5d2460186f7233c927e7db2dcc703c0e500b653ca82273b7bfad8045d85a470")]
    [InlineData("abc", "4e03657aea45a94fc7d47ba826c8d667c0d1e6e33a64a036ec44f58fa12d6c45")]
    public void Keccak_256_gives_the_hashes_of_its_reference(string message, string hash) => Assert.Equal(hash, Convert.ToHexStringLower(Keccak.Hash256(Encoding.ASCII.GetBytes(message))));

    [Theory]
    [InlineData("", "a7ffc6f8bf1ed76651c14756a061d662f580ff4de43b49fa82d80a4b80f8434a")]
    [InlineData("abc", "3a985da74fe225b2045c172d6bd390bd855f086e3e9d525b46bfe24511431532")]
    public void Sha3_256_gives_the_hashes_of_fips_202(string message, string hash) => Assert.Equal(hash, Convert.ToHexStringLower(Keccak.Sha3Of256(Encoding.ASCII.GetBytes(message))));

    [Fact]
    public void A_message_of_exactly_one_block_is_padded_with_another()
    {
        var message = new byte[136];
        Assert.Equal(Convert.ToHexStringLower(Keccak.Sha3Of256(message)), System.Security.Cryptography.SHA3_256.IsSupported ? Convert.ToHexStringLower(System.Security.Cryptography.SHA3_256.HashData(message)) : Convert.ToHexStringLower(Keccak.Sha3Of256(message)));
    }

    // EIP-55
    [Theory]
    [InlineData("0x52908400098527886E0F7030069857D2E4169EE7")]
    [InlineData("0x8617E340B3D01FA5F11F306F4090FD50E238070D")]
    [InlineData("0xde709f2102306220921060314715629080e2fb77")]
    [InlineData("0x27b1fdb04752bbc536007a920d24acb045561c26")]
    [InlineData("0x5aAeb6053F3E94C9b9A09f33669435E7Ef1BeAed")]
    [InlineData("0xfB6916095ca1df60bB79Ce92cE3Ea74c37c5d359")]
    [InlineData("0xdbF03B407c01E7cD3CBea99509d93f8DDDC8C6FB")]
    [InlineData("0xD1220A0cf47c7B9Be7A2E6BA89F429762e7b9aDb")]
    public void Ether_addresses_have_the_capitals_of_eip_55(string address) => Assert.Equal(address, EthereumAddress.Checked(address));

    // BIP 350
    [Theory]
    [InlineData("BC1QW508D6QEJXTDG4Y5R3ZARVARY0C5XW7KV8F3T4", "bc", true)]
    [InlineData("tb1qrp33g0q5c5txsp9arysrx4k6zdkfs4nce4xj0gdcccefvpysxf3q0sl5k7", "tb", true)]
    [InlineData("bc1pw508d6qejxtdg4y5r3zarvary0c5xw7kw508d6qejxtdg4y5r3zarvary0c5xw7kt5nd6y", "bc", true)]
    [InlineData("BC1SW50QGDZ25J", "bc", true)]
    [InlineData("bc1zw508d6qejxtdg4y5r3zarvaryvaxxpcs", "bc", true)]
    [InlineData("tb1qqqqqp399et2xygdj5xreqhjjvcmzhxw4aywxecjdzew6hylgvsesrxh6hy", "tb", true)]
    [InlineData("bc1p0xlxvlhemja6c4dqv22uapctqupfhlxm9h8z3k2e72q4k9hcz7vqzk5jj0", "bc", true)]
    [InlineData("tc1p0xlxvlhemja6c4dqv22uapctqupfhlxm9h8z3k2e72q4k9hcz7vq5zuyut", "bc", false)]
    [InlineData("bc1p0xlxvlhemja6c4dqv22uapctqupfhlxm9h8z3k2e72q4k9hcz7vqh2y7hd", "bc", false)]
    [InlineData("BC1S0XLXVLHEMJA6C4DQV22UAPCTQUPFHLXM9H8Z3K2E72Q4K9HCZ7VQ54WELL", "bc", false)]
    [InlineData("bc1qw508d6qejxtdg4y5r3zarvary0c5xw7kemeawh", "bc", false)]
    [InlineData("bc1p38j9r5y49hruaue7wxjce0updqjuyyx0kh56v8s25huc6995vvpql3jow4", "bc", false)]
    [InlineData("BC130XLXVLHEMJA6C4DQV22UAPCTQUPFHLXM9H8Z3K2E72Q4K9HCZ7VQ7ZWS8R", "bc", false)]
    [InlineData("bc1pw5dgrnzv", "bc", false)]
    [InlineData("bc1p0xlxvlhemja6c4dqv22uapctqupfhlxm9h8z3k2e72q4k9hcz7v8n0nx0muaewav253zgeav", "bc", false)]
    [InlineData("BC1QR508D6QEJXTDG4Y5R3ZARVARYV98GJ9P", "bc", false)]
    [InlineData("tb1p0xlxvlhemja6c4dqv22uapctqupfhlxm9h8z3k2e72q4k9hcz7vq47Zagq", "tb", false)]
    [InlineData("bc1p0xlxvlhemja6c4dqv22uapctqupfhlxm9h8z3k2e72q4k9hcz7v07qwwzcrf", "bc", false)]
    [InlineData("bc1gmk9yu", "bc", false)]
    public void Witness_addresses_are_told_by_bip_350(string address, string prefix, bool valid) => Assert.Equal(valid, Bech32.FitsWitness(address, prefix));

    [Theory]
    [InlineData("2NEpo7TZRRrLZSi2U", "48656c6c6f20576f726c6421")]
    [InlineData("111233QC4", "000000287fb4cd")]
    [InlineData("1", "00")]
    public void Base_58_gives_the_bytes_of_its_description(string text, string bytes) => Assert.Equal(bytes, Convert.ToHexStringLower(Base58.Decode(text)!));

    [Theory]
    [InlineData("0OIl")]
    [InlineData("")]
    [InlineData("a b")]
    public void Base_58_has_no_sign_that_looks_like_another(string text) => Assert.Null(Base58.Decode(text));

    [Theory]
    [InlineData("79927398713", true)]
    [InlineData("79927398710", false)]
    [InlineData("4111111111111111", true)]
    [InlineData("0", false)]
    public void The_check_digit_of_iso_7812_fits_or_not(string digits, bool fits) => Assert.Equal(fits, Luhn.Fits(digits));

    [Fact]
    public void One_wrong_sign_in_a_wallet_is_always_found()
    {
        foreach (var (address, network) in new[] { ("bc1qw508d6qejxtdg4y5r3zarvary0c5xw7kv8f3t4", "bitcoin"), ("16L5yRNPTuciSgXGHqYwn9N6NeoKqopAu", "bitcoin"), ("TA4Y62o6YC2Zsck9rZVGTvqW1AQ7X9zTnj", "tron") })
        {
            var known = CryptoAddress.Find(network, Samples.Packs.Vocabulary)!;
            Assert.True(CryptoAddress.Fits(address, known, Samples.Packs.Vocabulary));
            for (var i = 4; i < address.Length; i++)
            {
                var wrong = address[..i] + (address[i] == '2' ? '3' : '2') + address[(i + 1)..];
                Assert.False(CryptoAddress.Fits(wrong, known, Samples.Packs.Vocabulary), wrong);
            }
        }
    }
}
