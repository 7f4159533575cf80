namespace EvidenceRequests.Rules.Tests;

/// <summary>One account with several identifiers: they agree, or a finding says which of them does not.</summary>
public sealed class SeveralIdentifierSpecs
{
    private const string Agree = "";

    // provider, service, identifiers as "kind value [day seen]", the finding.
    public static TheoryData<string, string, string[], string> Rows => new()
    {
        { "x", "x", ["username sample_user_01", "profile-url https://x.com/sample_user_01"], Agree },
        { "x", "x", ["username Sample_User_01", "profile-url https://twitter.com/sample_user_01/"], Agree },
        { "x", "x", ["username sample_user_01", "profile-url https://x.com/sample_user_02"], FindingCodes.IdentifiersContradict },
        { "x", "x", ["username sample_user_01 2026-09-01", "profile-url https://x.com/sample_user_02 2026-10-01"], Agree },
        { "x", "x", ["username sample_user_01 2026-10-01", "profile-url https://x.com/sample_user_02 2026-10-01"], FindingCodes.IdentifiersContradict },
        { "x", "x", ["username sample_user_01", "content-url https://x.com/sample_user_02/status/1712345678901234567"], FindingCodes.IdentifiersContradict },
        { "x", "x", ["username sample_user_01", "content-url https://x.com/sample_user_01/status/1712345678901234567"], Agree },
        { "x", "x", ["username sample_user_01", "content-url https://x.com/i/web/status/1712345678901234567"], Agree },
        { "x", "x", ["user-id 1234567890", "profile-url https://x.com/i/user/1234567891"], FindingCodes.IdentifiersContradict },
        { "x", "x", ["username sample_user_01", "username sample_user_02"], FindingCodes.IdentifiersContradict },
        { "meta", "facebook", ["user-id 100001234567890", "profile-url https://www.facebook.com/profile.php?id=100001234567890"], Agree },
        { "meta", "facebook", ["user-id 100001234567890", "profile-url https://m.facebook.com/profile.php?id=100001234567891"], FindingCodes.IdentifiersContradict },
        { "meta", "facebook", ["user-id 100001234567890", "profile-url https://www.facebook.com/people/Sample-User/100001234567891/"], FindingCodes.IdentifiersContradict },
        { "meta", "facebook", ["user-id 100001234567890", "user-id 100001234567891"], FindingCodes.IdentifiersContradict },
        { "meta", "instagram", ["username sample_user_01 2026-10-01", "profile-url https://www.instagram.com/sample_user_02/ 2026-10-01"], FindingCodes.IdentifiersContradict },
        { "meta", "instagram", ["username sample_user_01 2026-10-01", "profile-url https://www.instagram.com/SAMPLE_user_01/ 2026-10-01"], Agree },
        { "meta", "instagram", ["username sample_user_01 2026-10-01", "content-url https://www.instagram.com/stories/sample_user_02/3123456789012345678/"], FindingCodes.IdentifiersContradict },
        { "tiktok", "tiktok", ["username sample_user_01", "profile-url https://www.tiktok.com/@sample_user_02"], FindingCodes.IdentifiersContradict },
        { "tiktok", "tiktok", ["username sample_user_01", "content-url https://www.tiktok.com/@sample_user_02/video/7123456789012345678"], FindingCodes.IdentifiersContradict },
        { "telegram", "telegram", ["phone-number +923001234567", "phone-number +923001234568"], FindingCodes.IdentifiersContradict },
        { "telegram", "telegram", ["username sample_user_01", "profile-url https://t.me/sample_user_02"], FindingCodes.IdentifiersContradict },
        { "telegram", "telegram", ["username sample_user_01", "profile-url tg://resolve?domain=sample_user_01"], Agree },
        { "whatsapp", "whatsapp", ["phone-number +923001234567", "profile-url https://wa.me/923001234568"], FindingCodes.IdentifiersContradict },
        { "whatsapp", "whatsapp", ["phone-number 0300-1234567", "profile-url https://wa.me/923001234567"], Agree },
        { "whatsapp", "whatsapp", ["phone-number +923001234567", "profile-url https://api.whatsapp.com/send?phone=923001234568"], FindingCodes.IdentifiersContradict },
        { "whatsapp", "whatsapp", ["phone-number +923001234567", "phone-number 0300 1234567"], FindingCodes.IdentifierTwice },
        { "steam", "steam", ["user-id 76561198000000000", "profile-url https://steamcommunity.com/profiles/76561198000000001"], FindingCodes.IdentifiersContradict },
        { "steam", "steam", ["user-id 76561198000000000", "profile-url https://steamcommunity.com/id/sampleuser"], Agree },
        { "discord", "discord", ["user-id 123456789012345678", "profile-url https://discord.com/users/123456789012345679"], FindingCodes.IdentifiersContradict },
        { "bluesky", "bluesky", ["user-id did:plc:abcdefghijklmnopqrstuvwx", "profile-url https://bsky.app/profile/did:plc:bbcdefghijklmnopqrstuvwx"], FindingCodes.IdentifiersContradict },
        { "google", "gmail", ["email-address sample.user@gmail.com", "email-address sample.user@gmail.com"], FindingCodes.IdentifierTwice },
        { "google", "gmail", ["email-address sample.user@gmail.com", "email-address Sample.User@GMAIL.com"], FindingCodes.IdentifierTwice },
        { "x", "x", ["username sample_user_01", "username Sample_User_01"], FindingCodes.IdentifierTwice },
        { "google", "gmail", ["email-address sample.user@yahoo.com"], FindingCodes.MailboxElsewhere },
        { "google", "gmail", ["email-address sample.user@proton.me"], FindingCodes.MailboxElsewhere },
        { "google", "google-account", ["email-address sample.user@gmail.com"], Agree },
        { "proton", "proton-mail", ["email-address sample.user@gmail.com"], FindingCodes.MailboxElsewhere },
        { "yahoo", "yahoo-mail", ["email-address sample.user@outlook.com"], FindingCodes.MailboxElsewhere },
        { "google", "gmail", ["email-address officer.one@nccia.gov.pk"], FindingCodes.IdentifierOfOfficer },
        { "whatsapp", "whatsapp", ["phone-number 042-99000001"], FindingCodes.IdentifierOfOfficer },
        { "whatsapp", "whatsapp", ["phone-number 0092 42 99000001"], FindingCodes.IdentifierOfOfficer },
        { "meta", "facebook", ["email-address OFFICER.ONE@nccia.gov.pk"], FindingCodes.IdentifierOfOfficer },
    };

    private static readonly string[] Codes = [FindingCodes.IdentifiersContradict, FindingCodes.IdentifierTwice, FindingCodes.MailboxElsewhere, FindingCodes.IdentifierOfOfficer];

    [Theory]
    [MemberData(nameof(Rows))]
    public void Agree_or_are_named(string provider, string service, string[] identifiers, string code)
    {
        var account = Samples.Direct.Accounts[0] with { Provider = provider, Service = service.Length == 0 ? null : service, Identifiers = [.. identifiers.Select(Read)] };
        var data = Samples.Direct.Data[0] with { Account = account.Id };
        var officer = Samples.Direct.Authority!.Officer! with { Email = "officer.one@nccia.gov.pk", Phone = "+92 42 99000001" };
        var plan = Samples.Plan(Samples.Direct with { Authority = Samples.Direct.Authority with { Officer = officer }, Accounts = [account], Data = [data], History = [] }, Samples.DirectDay);
        Assert.NotEmpty(plan.Steps);
        var told = plan.AllFindings().Where(f => Codes.Contains(f.Code)).Select(f => f.Code).Distinct();
        Assert.Equal(code.Length == 0 ? [] : [code], told);
    }

    private static Identifier Read(string text)
    {
        var parts = text.Split(' ', 2);
        var day = parts[1].Length > 11 && parts[1][^11] == ' ' && CaseTime.Parse(parts[1][^10..]) is { Day: not null } seen ? seen : null;
        return new Identifier { Kind = parts[0], Value = day is null ? parts[1] : parts[1][..^11], SeenAt = day };
    }
}
