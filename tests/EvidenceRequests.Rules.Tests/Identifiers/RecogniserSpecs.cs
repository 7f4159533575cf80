using CsCheck;

namespace EvidenceRequests.Rules.Tests;

/// <summary>Any text gives the identifiers in it, each at its place, and nothing that was not there.</summary>
public sealed class RecogniserSpecs
{
    private static readonly Recogniser Recogniser = Recogniser.Create(Samples.Packs.Shapes, Samples.Packs.Vocabulary, "pk");

    // Fixed, so that a run today and a run on another machine try the same texts.
    private const string Seed = "0N0XIzNsQ0O2";

    /// <summary>text – kind|value|provider|service, with "?" where something is still to be said.</summary>
    public static TheoryData<string, string> Rows => new()
    {
        { "He wrote from https://www.instagram.com/sample_user_01/?igsh=abc= on Monday.", "profile-url|https://www.instagram.com/sample_user_01/|meta|instagram" },
        { "hxxps://www[.]facebook[.]com/sample.user.01", "profile-url|https://www.facebook.com/sample.user.01|meta|facebook" },
        { "see facebook.com/sample.user.01, please", "profile-url|https://facebook.com/sample.user.01|meta|facebook" },
        { "(https://t.me/sample_user_01)", "profile-url|https://t.me/sample_user_01|telegram|telegram" },
        { "https://vm.tiktok.com/ZMabcdefg/", "|https://vm.tiktok.com/ZMabcdefg/|tiktok|tiktok ?Short link" },
        { "https://www.tiktok.com/@sample_user_01/video/7123456789012345678?_r=1", "content-url|https://www.tiktok.com/@sample_user_01/video/7123456789012345678|tiktok|tiktok" },
        { "https://l.facebook.com/l.php?u=https%3A%2F%2Fx.com%2Fsample_user_01", "profile-url|https://x.com/sample_user_01|x|x" },
        { "https://www.google.com/url?q=https%3A%2F%2Fwww.facebook.com%2Fsample.user.01", "profile-url|https://www.facebook.com/sample.user.01|meta|facebook" },
        { "https://mega.nz/file/AbCdEfGh#AbCdEfGhIjKl", "content-url|https://mega.nz/file/AbCdEfGh#AbCdEfGhIjKl|mega|drive" },
        { "https://mega.nz/file/AbCdEfGh", "content-url|https://mega.nz/file/AbCdEfGh|mega|drive ?key" },
        { "https://chat.whatsapp.com/AbCdEfGhIjKlMnOpQrStUv", "invite-link|https://chat.whatsapp.com/AbCdEfGhIjKlMnOpQrStUv|whatsapp|" },
        { "wa.me/923001234567", "phone-number|+923001234567|whatsapp|" },
        { "https://discord.gg/AbCdEf12", "invite-link|https://discord.gg/AbCdEf12|discord|" },
        { "tg://resolve?domain=sample_user_01", "profile-url|tg://resolve?domain=sample_user_01|telegram|telegram" },
        { "https://www.facebook.com/login/", "|https://www.facebook.com/login/|meta|facebook ?logging in" },
        { "https://www.facebook.com/sample.us…", "||meta| ?cut off" },
        { "mail me at user(at)example[.]com", "email-address|user@example.com||" },
        { "mailto:user@example.com", "email-address|user@example.com||" },
        { "User.Name@Example.COM;", "email-address|User.Name@example.com||" },
        { "call +92 300 1234567 now", "phone-number|+923001234567||" },
        { "call 0300-1234567 now", "phone-number|+923001234567||" },
        { "+92 3OO 1234567", "phone-number||| ?letter" },
        { "number 447911123456", "|447911123456|| ?no + in front" },
        { "WhatsApp: +44 7911 123456", "phone-number|+447911123456|whatsapp|whatsapp" },
        { "On WhatsApp he asks for 200,000 rupees, to be paid today to the wallet of a friend, 0300-1234567.", "phone-number|+923001234567||" },
        { "IP 203.0.113.44:51234 at 21:10", "ip-address|203.0.113.44|| ?time at which" },
        { "192.168.1.10", "ip-address||| ?private" },
        { "from 2001:db8::1 again", "ip-address|2001:db8::1|| ?time at which" },
        { "00:11:22:33:44:55", "mac-address|00:11:22:33:44:55||" },
        { "IMEI: 490154203237518", "imei|490154203237518||" },
        { "IMEI 490154203237519", "imei||| ?check digit" },
        { "490154203237518", "|490154203237518|| ?Say which" },
        { "PK36 SCBL 0000 0011 2345 6702 is his account", "iban|PK36SCBL0000001123456702||" },
        { "GB82WEST12345698765433", "iban||| ?check digits" },
        { "4111 1111 1111 1111", "payment-card|411111******1111||" },
        { "CNIC 42101-1234567-1", "cnic|42101-1234567-1||" },
        { "bc1qw508d6qejxtdg4y5r3zarvary0c5xw7kv8f3t4", "crypto-address|bc1qw508d6qejxtdg4y5r3zarvary0c5xw7kv8f3t4||" },
        { "bc1qw508d6qejxtdg4y5r3zarvary0c5xw7kv8f3t5", "crypto-address||| ?wrong" },
        { "TA4Y62o6YC2Zsck9rZVGTvqW1AQ7X9zTnj", "crypto-address|TA4Y62o6YC2Zsck9rZVGTvqW1AQ7X9zTnj||" },
        { "0x5aAeb6053F3E94C9b9A09f33669435E7Ef1BeAed", "crypto-address|0x5aAeb6053F3E94C9b9A09f33669435E7Ef1BeAed|| ?Name the network" },
        { "https://tronscan.org/#/address/TA4Y62o6YC2Zsck9rZVGTvqW1AQ7X9zTnj", "crypto-address|TA4Y62o6YC2Zsck9rZVGTvqW1AQ7X9zTnj||" },
        { "0x52908400098527886e0f7030069857d2e4169ee752908400098527886e0f7030", "crypto-transaction|0x52908400098527886e0f7030069857d2e4169ee752908400098527886e0f7030|| ?network" },
        { "Instagram: @sample_user_01", "username|sample_user_01|meta|instagram" },
        { "@sample_user_01", "username|sample_user_01|| ?which service" },
        { "SampleUser#1234", "username|SampleUser#1234|| ?Discord" },
        { "https://matrix.to/#/@alice:matrix.org", "profile-url|https://matrix.to/#/@alice:matrix.org|matrix-org|matrix-org" },
        { "https://matrix.to/#/@alice:chat.example", "|https://matrix.to/#/@alice:chat.example|matrix-org|matrix-org ?Open it" },
        { "https://signal.me/#p/+923001234567", "phone-number|+923001234567|signal|signal" },
        { "https://signal.me/#eu/AbCdEfGhIjKlMnOp", "|https://signal.me/#eu/AbCdEfGhIjKlMnOp|signal|signal ?Short link" },
        { "his Skype is live:.cid.1a2b3c4d5e6f7890 now", "username|live:.cid.1a2b3c4d5e6f7890|microsoft|skype" },
        { "skype:live:sample.user_3", "username|live:sample.user_3|microsoft|skype" },
        { "npub180cvv07tjdrrgpa0j7j7tmnyl2yr6yr7l8j4s3evf6u64th6gkwsyjh6w6", "other|npub180cvv07tjdrrgpa0j7j7tmnyl2yr6yr7l8j4s3evf6u64th6gkwsyjh6w6|| ?No company" },
        { "nostr:npub180cvv07tjdrrgpa0j7j7tmnyl2yr6yr7l8j4s3evf6u64th6gkwsyjh6w7", "other||| ?check signs" },
        { "Binance ID 123456789", "user-id|123456789|binance|binance" },
        { "Message-ID: <CAFsample123@mail.gmail.com>", "message-id|CAFsample123@mail.gmail.com|| ?no address" },
        { "Session 05aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa", "user-id|05aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa|session|session" },
        { "paid by pi_3MtwBwLkdIwHu7ix28a3tqPa", "transaction-id|pi_3MtwBwLkdIwHu7ix28a3tqPa|stripe|payments" },
        { "https://simplex.chat/contact#/?v=2&smp=smp%3A%2F%2Fabc", "invite-link|https://simplex.chat/contact#/?v=2&smp=smp%3A%2F%2Fabc|simplex|simplex" },
        { "https://web.tresorit.com/l/AbCdE", "content-url|https://web.tresorit.com/l/AbCdE|tresorit|tresorit ?key" },
        { "wxid_ab12cd34ef56gh", "user-id|wxid_ab12cd34ef56gh|wechat|wechat" },
        { "steam://url/SteamIDPage/76561197984956085", "profile-url|steam://url/SteamIDPage/76561197984956085|steam|steam" },
        { "@alice:matrix.org", "matrix-user-id|@alice:matrix.org|matrix-org|" },
        { "76561190000000001", "user-id|76561190000000001|steam|steam" },
        { "UCabcdefghijklmnopqrstuv", "user-id|UCabcdefghijklmnopqrstuv|google|youtube" },
        { "123456789012345678", "|123456789012345678|| ?which service" },
        { "7123456789012340000", "|7123456789012340000|| ?rounded" },
        { "7.12346E+18", "||| ?powers of ten" },
        { "923001234567.0", "||| ?decimal" },
        { "the shop sample-shop.xyz", "domain-name|sample-shop.xyz||" },
        { "БАНК.example is wrong? no: бaнк.example", "" },
        { "tel:+92-300-1234567", "phone-number|+923001234567||" },
        { "IMEI1:490154203237518", "imei|490154203237518||" },
        { "IMEI2: 352099001761482", "imei||| ?check digit" },
        { "IBAN:PK36SCBL0000001123456702", "iban|PK36SCBL0000001123456702||" },
        { "IBAN: pk36scbl0000001123456702", "iban|PK36SCBL0000001123456702||" },
        { "PK36-SCBL-0000-0011-2345-6702", "iban|PK36SCBL0000001123456702||" },
        { "4111 11** **** 1111", "payment-card|411111******1111||" },
        { "4111-XXXX-XXXX-1111", "payment-card||| ?first six and last four" },
        { "+92 300 1234567 ext 12", "phone-number||| ?extension" },
        { "0300 1234567/8", "phone-number||| ?second number" },
        { "203.0.113.44/24", "ip-address||| ?range of addresses" },
        { "::ffff:203.0.113.44", "ip-address|203.0.113.44|| ?time at which" },
        { "[2001:db8::1]:443", "ip-address|2001:db8::1|| ?time at which" },
        { "fe80::1%eth0", "ip-address||| ?interface" },
        { "0x742d35cc6634c0532925a3b844bc454e4438f44", "crypto-address||| ?39 hexadecimal digits" },
        { "write to @gmail.com", "email-address||| ?is apart" },
        { "sample.user@gmail", "email-address||| ?end is missing" },
        { "mailto:sample.user@gmail.com?subject=x", "email-address|sample.user@gmail.com||" },
        { "<@123456789012345678>", "user-id|123456789012345678|| ?as Discord writes" },
        { "CNIC No. \u06F4\u06F2\u06F1\u06F0\u06F1-\u06F1\u06F2\u06F3\u06F4\u06F5\u06F6\u06F7-\u06F1", "cnic|42101-1234567-1||" },
        { "https://bsky.app/profile/sample.bsky.social", "profile-url|https://bsky.app/profile/sample.bsky.social|bluesky|bluesky" },
        { "did:plc:abcdefghijklmnopqrstuvwx", "user-id|did:plc:abcdefghijklmnopqrstuvwx|bluesky|bluesky" },
        { "https://meet.google.com/abc-defg-hij", "invite-link|https://meet.google.com/abc-defg-hij|google|google-account" },
        { "https://forms.gle/AbCdEf123", "|https://forms.gle/AbCdEf123|google|search ?Short link" },
        { "https://web.telegram.org/k/#@sample_user_01", "profile-url|https://web.telegram.org/k/#@sample_user_01|telegram|telegram" },
        { "https://web.telegram.org/a/#-1001234567890", "|https://web.telegram.org/a/#-1001234567890|telegram|telegram ?whoever opens it" },
        { "https://t.me/c/1234567890/42", "content-url|https://t.me/c/1234567890/42|telegram|telegram ?closed group" },
        { "https://cash.app/$sampleuser", "profile-url|https://cash.app/$sampleuser|block-cash-app|cash-app" },
        { "https://gofile.io/d/AbCdEf", "content-url|https://gofile.io/d/AbCdEf|gofile|gofile" },
        { "https://grok.com/chat/0a1b2c3d", "|https://grok.com/chat/0a1b2c3d|xai-grok|grok ?names no account" },
        { "https://m.facebook.com/profile.php?id=100001234567890&mibextid=ZbWKwL", "profile-url|https://m.facebook.com/profile.php?id=100001234567890|meta|facebook" },
        { "https://x.com/i/web/status/1712345678901234567", "content-url|https://x.com/i/web/status/1712345678901234567|x|x" },
        { "https://www.facebook.com/messages/t/100001234567890", "|https://www.facebook.com/messages/t/100001234567890|meta|facebook ?whoever opens it" },
        { "https://archive.ph/AbCdE", "|https://archive.ph/AbCdE|| ?Short link" },
        { "+92 (0)300 1234567", "phone-number|+923001234567||" },
        { "92 300 1234567", "|923001234567|| ?no + in front" },
        { "on 2026-10-04 at 21:10 he paid Rs 500,000 under FIR 214/2026", "" },
        { "He said that. Then he left, e.g. by car; report.docx is attached.", "" },
        { "I met him on Facebook and WhatsApp.", "" },
        { "ٹیلیگرام پر https://t.me/sample_user_01 ہے", "profile-url|https://t.me/sample_user_01|telegram|telegram" },
        { "فون: ۰۳۰۰۱۲۳۴۵۶۷", "phone-number|+923001234567||" },
    };

    [Theory]
    [MemberData(nameof(Rows))]
    public void Finds_what_stands_in_a_text(string text, string expected)
    {
        var found = Recogniser.Recognise(text);
        if (expected.Length == 0)
        {
            Assert.DoesNotContain(found, f => f.IsReady);
            return;
        }

        var identifier = Assert.Single(found);
        var parts = expected.Split(" ?");
        Assert.Equal(parts[0], $"{identifier.Kind}|{identifier.Value}|{identifier.Provider}|{identifier.Service}");
        if (parts.Length == 1)
        {
            Assert.Empty(identifier.Needs);
        }
        else
        {
            Assert.Contains(parts[1], string.Join(' ', identifier.Needs), StringComparison.Ordinal);
        }
    }

    [Fact]
    public void A_complaint_gives_all_of_its_identifiers_in_their_order()
    {
        const string text = """
            On 4 October 2026 the account @sample_user_01 (Instagram: https://www.instagram.com/sample_user_01/) wrote to me.
            He called from +92 300 1234567 and 0301-7654321; his mail is sample.user@gmail.com.
            Money: PK36SCBL0000001123456702, or TA4Y62o6YC2Zsck9rZVGTvqW1AQ7X9zTnj. Server 203.0.113.44:51234.
            """;
        var found = Recogniser.Recognise(text);
        Assert.Equal(["username", "profile-url", "phone-number", "phone-number", "email-address", "iban", "crypto-address", "ip-address"], found.Select(f => f.Kind));
        Assert.Equal([1, 1, 2, 2, 2, 3, 3, 3], found.Select(f => f.Place.Line));
        Assert.Equal(51234, found[^1].Port);
    }

    [Fact]
    public void A_number_without_plus_is_a_question_where_no_state_is_named()
    {
        var found = Assert.Single(Recogniser.Create(Samples.Packs.Shapes, Samples.Packs.Vocabulary, null).Recognise("0300-1234567"));
        Assert.False(found.IsReady);
        Assert.Contains("no + in front", found.Needs[0], StringComparison.Ordinal);
    }

    [Fact]
    public void Every_example_of_every_shape_is_recognised_as_one_of_its_provider()
    {
        foreach (var provider in Samples.Packs.Shapes)
        {
            foreach (var example in provider.Shapes.SelectMany(s => s.Matches).Where(m => m.Names is not PathNames.Nobody))
            {
                var found = Recogniser.Recognise("x " + example.Text + " y");
                Assert.True(found is [var one] && (one.Provider == provider.Provider), $"{provider.Provider}: {example.Text} gives {string.Join("; ", found.Select(f => $"{f.Provider} {f.Kind} {f.Value}"))}");
            }
        }
    }

    [Fact]
    public void No_text_makes_it_fail_and_every_place_holds_what_it_says()
    {
        string[] parts = ["https://", "www.", "hxxp", "[.]", "facebook.com/", "t.me/+", "@", "#1234", "+92", "0300", " ", "\n", "\r\n", "\t", ",", "…", "...", "%2F", "%zz", "://", "?q=", "&u=", "xn--", "bc1q", "0x", "::", "1.2.3.4", ":70000", "E+18", ".0", "IMEI", "PK36", "\u200B", "\u202E", "а", "ß", "\uD800", "۰۳۰۰", "(", ")", "[", "]", "<", ">", "\"", "'", "/", "\\", "-", "_", "#", "=", "\0"];
        var text = Gen.Select(Gen.Int[0, parts.Length - 1], Gen.String[0, 6]).Select((i, s) => parts[i] + s).Array[0, 30].Select(string.Concat);
        text.Sample(
            t =>
            {
                var end = 0;
                foreach (var found in Recogniser.Recognise(t))
                {
                    Assert.True(found.Place.Offset >= end && found.Place.Length > 0);
                    end = found.Place.Offset + found.Place.Length;
                    Assert.Equal(t.Substring(found.Place.Offset, found.Place.Length), found.Text);
                    var before = t[..found.Place.Offset];
                    Assert.Equal(1 + before.Replace("\r\n", "\n", StringComparison.Ordinal).Count(Tokens.IsLineEnd), found.Place.Line);
                    Assert.True(found.Kind is not null || found.Needs.Count > 0);
                    Assert.True(found.Value is not null || found.Needs.Count > 0);
                }
            },
            seed: Seed,
            iter: 3000);
    }

    [Fact]
    public void No_identifier_of_any_kind_and_text_makes_reading_it_fail()
    {
        var known = Samples.Packs.Vocabulary.IdentifierKinds.Select(k => k.Id).ToArray();
        var kinds = Gen.Int[0, known.Length - 1].Select(i => known[i]);
        var text = Gen.OneOf(Gen.String, Gen.String[Gen.Char["0123456789+-. /:#@%[](){}aAxXеЕ\u200B\u202E\uD800…'\""], 0, 40]);
        Gen.Select(kinds, text).Sample(
            (kind, value) =>
            {
                var read = IdentifierNormaliser.Normalise(kind, value, new IdentifierContext(Samples.Packs.Vocabulary, "PK"));
                Assert.True(read.Value is not null || (read.Problem?.Length > 0 && read.Fix?.Length > 0));
                if (read.Value is { } once && kind != "payment-card")
                {
                    Assert.Equal(once, IdentifierNormaliser.Normalise(kind, once, new IdentifierContext(Samples.Packs.Vocabulary, "PK")).Value);
                }
            },
            seed: Seed,
            iter: 20_000);
    }

    // How long it takes is measured in bench; a clock in a test lies on a busy machine.
    [Fact]
    public void Twice_the_text_takes_about_twice_the_memory()
    {
        const string line = "On 4 October @sample_user_01 sent https://www.tiktok.com/@sample_user_01/video/7123456789012345678?_r=1 from +92 300 1234567, mail sample.user@gmail.com.\n";
        var half = string.Concat(Enumerable.Repeat(line, 1000));
        Recogniser.Recognise(half);
        var one = Measure(half);
        var two = Measure(half + half);
        Assert.True(two < one * 3, $"{one} {two}");

        static long Measure(string text)
        {
            var before = GC.GetAllocatedBytesForCurrentThread();
            Assert.Equal(text.Length / line.Length * 4, Recogniser.Recognise(text).Count);
            return GC.GetAllocatedBytesForCurrentThread() - before;
        }
    }
}
