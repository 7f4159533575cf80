namespace EvidenceRequests.Rules.Tests;

public sealed class IdentifierNormaliserSpecs
{
    [Theory]
    [InlineData("phone-number", "0300-1234567", "+923001234567")]
    [InlineData("phone-number", "0300 123 4567", "+923001234567")]
    [InlineData("phone-number", "+92 (300) 1234567", "+923001234567")]
    [InlineData("phone-number", "0092 300 1234567", "+923001234567")]
    [InlineData("phone-number", " +12025550123 ", "+12025550123")]
    [InlineData("phone-number", "+44 20 7946 0958", "+442079460958")]
    [InlineData("cnic", "4210112345671", "42101-1234567-1")]
    [InlineData("cnic", "42101-1234567-1", "42101-1234567-1")]
    [InlineData("cnic", "42101 1234567 1", "42101-1234567-1")]
    [InlineData("imei", "490154203237518", "490154203237518")]
    [InlineData("imei", "49-015420-323751-8", "490154203237518")]
    [InlineData("imei", "49 015420 323751 8", "490154203237518")]
    [InlineData("imsi", "41001 1234567890", "410011234567890")]
    [InlineData("iban", "GB82 WEST 1234 5698 7654 32", "GB82WEST12345698765432")]
    [InlineData("iban", "pk36scbl0000001123456702", "PK36SCBL0000001123456702")]
    [InlineData("ip-address", "203.0.113.44", "203.0.113.44")]
    [InlineData("ip-address", "2001:0DB8:0000:0000:0000:0000:0000:0001", "2001:db8::1")]
    [InlineData("ip-address", "100.63.255.255", "100.63.255.255")]
    [InlineData("ip-address", "100.128.0.0", "100.128.0.0")]
    [InlineData("ip-address", "172.15.0.1", "172.15.0.1")]
    [InlineData("ip-address", "172.32.0.1", "172.32.0.1")]
    [InlineData("ip-address", "::ffff:203.0.113.44", "203.0.113.44")]
    [InlineData("content-url", "https://share.example/file/abc#key-abc", "https://share.example/file/abc#key-abc")]
    [InlineData("profile-url", "facebook.com/sample.1", "https://facebook.com/sample.1")]
    [InlineData("profile-url", "https://social.example/a?b=c&d=e#f", "https://social.example/a?b=c&d=e#f")]
    [InlineData("domain-name", "Front.Example.", "front.example")]
    [InlineData("domain-name", "مثال.example", "xn--mgbh0fb.example")]
    [InlineData("domain-name", "bücher.example", "xn--bcher-kva.example")]
    [InlineData("server-url", "chat.example.net", "https://chat.example.net")]
    [InlineData("email-address", "User.Name@Example.COM", "User.Name@example.com")]
    [InlineData("email-address", "user@bücher.example", "user@xn--bcher-kva.example")]
    [InlineData("mac-address", "00-11-22-AA-BB-CC", "00:11:22:aa:bb:cc")]
    [InlineData("username", "@sample_user_01", "sample_user_01")]
    [InlineData("username", "sample.user-01", "sample.user-01")]
    [InlineData("user-id", "100001234567890", "100001234567890")]
    [InlineData("matrix-user-id", "@alice:matrix.org", "@alice:matrix.org")]
    [InlineData("crypto-address", "0x52908400098527886E0F7030069857D2E4169EE7", "0x52908400098527886E0F7030069857D2E4169EE7")]
    [InlineData("a-kind-nobody-knows", " abc ", "abc")]
    public void Is_written_in_one_form(string kind, string written, string expected) => Assert.Equal(expected, Normalise(kind, written).Value);

    [Theory]
    [InlineData("phone-number", "123", "neither +")]
    [InlineData("phone-number", "not a number", "holds a letter")]
    [InlineData("phone-number", "+999 12345678", "no country has the code")]
    [InlineData("phone-number", "+92 300 12345678901234", "")]
    [InlineData("cnic", "42101-123456-1", "thirteen")]
    [InlineData("cnic", "42101-1234567-0", "shape")]
    [InlineData("cnic", "4210A-1234567-1", "thirteen")]
    [InlineData("imei", "490154203237517", "check digit does not fit")]
    [InlineData("imei", "49015420323751", "14 digits")]
    [InlineData("imei", "4901542032375101", "16 digits")]
    [InlineData("imei", "4901542032", "fifteen")]
    [InlineData("imei", "49015420323751X", "other signs")]
    [InlineData("iban", "GB82 WEST 1234 5698 7654 33", "check digits")]
    [InlineData("iban", "GB82", "part of it is missing")]
    [InlineData("iban", "GB82WEST12345698765432!", "two letters")]
    [InlineData("ip-address", "10.1.2.3", "private")]
    [InlineData("ip-address", "172.16.0.1", "private")]
    [InlineData("ip-address", "172.31.255.255", "private")]
    [InlineData("ip-address", "192.168.1.1", "private")]
    [InlineData("ip-address", "100.64.0.1", "network of an operator")]
    [InlineData("ip-address", "100.127.255.255", "network of an operator")]
    [InlineData("ip-address", "169.254.10.10", "finds no network")]
    [InlineData("ip-address", "127.0.0.1", "calls itself")]
    [InlineData("ip-address", "0.0.0.0", "reserved")]
    [InlineData("ip-address", "::1", "calls itself")]
    [InlineData("ip-address", "fe80::1", "link-local")]
    [InlineData("ip-address", "fd12:3456::1", "private")]
    [InlineData("ip-address", "::ffff:10.0.0.1", "private")]
    [InlineData("ip-address", "::ffff:192.168.1.1", "private")]
    [InlineData("ip-address", "203.0.113", "not an IP address")]
    [InlineData("ip-address", "203.0.113.044", "not an IP address")]
    [InlineData("ip-address", "203.0.113.256", "not an IP address")]
    [InlineData("ip-address", "203.0.113.44:443", "not an IP address")]
    [InlineData("ip-address", "[2001:db8::1]:443", "not an IP address")]
    [InlineData("ip-address", "3405803820", "not an IP address")]
    [InlineData("content-url", "https://share.example/a b", "not a web address")]
    [InlineData("content-url", "ftp://share.example/a", "not a web address")]
    [InlineData("content-url", "https://localhost/a", "not a web address")]
    [InlineData("content-url", "javascript://share.example", "not a web address")]
    [InlineData("domain-name", "https://front.example/path", "not a domain name")]
    [InlineData("domain-name", "front_one.example", "not a domain name")]
    [InlineData("domain-name", "example", "not a domain name")]
    [InlineData("email-address", "user.example.com", "not an e-mail address")]
    [InlineData("email-address", "@example.com", "not an e-mail address")]
    [InlineData("email-address", "user@", "not an e-mail address")]
    [InlineData("email-address", "user@localhost", "server")]
    [InlineData("mac-address", "00:11:22:33:44", "shape")]
    [InlineData("username", "two words", "shape")]
    [InlineData("username", "@", "shape")]
    [InlineData("matrix-user-id", "alice", "shape")]
    [InlineData("repository", "only-a-name", "shape")]
    [InlineData("username", "   ", "empty")]
    public void Says_what_is_wrong_and_never_repeats_the_value(string kind, string written, string says)
    {
        var outcome = Normalise(kind, written);
        Assert.Null(outcome.Value);
        Assert.Contains(says, outcome.Problem, StringComparison.Ordinal);
        Assert.False(string.IsNullOrEmpty(outcome.Fix));
        Assert.DoesNotContain(written.Trim().Length > 3 ? written.Trim() : "\0", outcome.Problem, StringComparison.Ordinal);
    }

    [Fact]
    public void A_narrower_pattern_of_a_provider_is_tested_too()
    {
        Assert.NotNull(IdentifierNormaliser.Normalise("matrix-user-id", "@alice:matrix.org", In("PK") with { Pattern = "matrix-org-user-id" }).Value);
        Assert.Null(IdentifierNormaliser.Normalise("matrix-user-id", "@alice:example.org", In("PK") with { Pattern = "matrix-org-user-id" }).Value);
    }

    [Fact]
    public void A_national_number_needs_the_state_it_belongs_to()
    {
        Assert.Null(IdentifierNormaliser.Normalise("phone-number", "0300 1234567", In("ZZ")).Value);
        Assert.Equal("+493012345678", IdentifierNormaliser.Normalise("phone-number", "030 12345678", In("DE")).Value);
    }

    [Theory]
    [InlineData("+923001234567", "pk")]
    [InlineData("0300-1234567", "pk")]
    [InlineData("+8613812345678", "cn")]
    [InlineData("abc", null)]
    public void The_state_of_a_number_is_known_from_the_number(string number, string? state) => Assert.Equal(state, IdentifierNormaliser.CountryOfPhone(number, In("PK")));

    [Fact]
    public void The_example_of_each_kind_of_identifier_is_in_its_own_form()
    {
        foreach (var kind in Samples.Packs.Vocabulary.IdentifierKinds)
        {
            var outcome = Normalise(kind.Id, kind.Example);
            Assert.True(outcome.Value is not null, $"{kind.Id}: {outcome.Problem}");
        }
    }

    [Fact]
    public void Any_imei_with_one_wrong_digit_is_refused()
    {
        const string good = "490154203237518";
        for (var i = 0; i < good.Length; i++)
        {
            foreach (var digit in "0123456789".Where(d => d != good[i]))
            {
                Assert.Null(Normalise("imei", good[..i] + digit + good[(i + 1)..]).Value);
            }
        }
    }

    private static FormResult Normalise(string kind, string written) => IdentifierNormaliser.Normalise(kind, written, In("PK"));

    private static IdentifierContext In(string region) => new(Samples.Packs.Vocabulary, region);
}
