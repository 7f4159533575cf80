using System.Text;
using EvidenceRequests.Packs;

namespace EvidenceRequests.Rules.Tests;

/// <summary>Cases in which an identifier was pasted as people paste it; each names another person or nobody until somebody looks at it.</summary>
public sealed class ReportedCaseSpecs
{
    // File, code and words of the finding; an empty code means that the identifier is taken.
    private static readonly (string File, string Code, string Words)[] Answers =
    [
        ("08-letter-o-for-zero", FindingCodes.IdentifierInvalid, "letter"),
        ("09-digit-missing", FindingCodes.IdentifierInvalid, "digit is missing"),
        ("10-digits-too-many", FindingCodes.IdentifierDoubtful, "length"),
        ("11-foreign-number-without-plus", FindingCodes.IdentifierInvalid, "no + in front"),
        ("12-spreadsheet-decimal", FindingCodes.IdentifierInvalid, "spreadsheet"),
        ("13-landline-without-area", FindingCodes.IdentifierInvalid, "area code may be missing"),
        ("14-mexican-number-of-the-app", "", "+525512345678"),
        ("15-officer-number-national", "", "sample.user.01"),
        ("16-bech32-one-sign-wrong", FindingCodes.IdentifierInvalid, "sign is wrong"),
        ("17-base58-one-sign-wrong", FindingCodes.IdentifierInvalid, "sign is wrong"),
        ("18-address-shortened", FindingCodes.IdentifierInvalid, "shortened"),
        ("19-network-does-not-fit", FindingCodes.IdentifierInvalid, "TRON"),
        ("20-hash-too-short", FindingCodes.IdentifierInvalid, "63 digits"),
        ("21-address-as-transaction", FindingCodes.IdentifierInvalid, "is an address"),
        ("22-card-check-digit", FindingCodes.IdentifierInvalid, "check digit"),
        ("23-imei-of-zeros", FindingCodes.IdentifierInvalid, "repeated"),
        ("24-address-at-another-company", FindingCodes.IdentifierInvalid, "not at Meta"),
        ("25-address-of-the-viewer", FindingCodes.IdentifierInvalid, "whoever opens it"),
        ("26-home-page-only", FindingCodes.IdentifierInvalid, "names no account"),
        ("27-login-redirect", FindingCodes.IdentifierInvalid, "that was meant"),
        ("28-share-link", FindingCodes.IdentifierDoubtful, "made for sharing"),
        ("29-search-redirect", FindingCodes.IdentifierInvalid, "leads on to the one that was meant"),
        ("30-cut-off-with-dots", FindingCodes.IdentifierInvalid, "cut off"),
        ("31-tokens-of-the-sharer", FindingCodes.IdentifierDoubtful, "person who shared it was cut off"),
        ("32-capital-h", "", "https://www.facebook.com/sample.user.01"),
        ("33-company-page-as-profile", FindingCodes.IdentifierDoubtful, "page of a company"),
        ("34-invisible-sign-in-an-address", FindingCodes.IdentifierInvalid, "invisible"),
        ("35-key-cut-off", FindingCodes.IdentifierDoubtful, "lost its key"),
        ("36-name-and-address-of-two-accounts", FindingCodes.IdentifiersContradict, "two accounts"),
        ("37-the-officer-himself", FindingCodes.IdentifierOfOfficer, "officers themselves"),
        ("38-same-identifier-twice", FindingCodes.IdentifierTwice, "appears twice"),
        ("39-letter-of-another-script", FindingCodes.IdentifierInvalid, "two scripts"),
        ("40-name-too-long", FindingCodes.IdentifierDoubtful, "up to 15"),
        ("41-digits-lost-in-a-spreadsheet", FindingCodes.IdentifierDoubtful, "rounded"),
        ("42-spreadsheet-notation", FindingCodes.IdentifierInvalid, "powers of ten"),
        ("43-old-name-with-four-digits", "", "SampleUser#1234"),
        ("44-number-too-short", FindingCodes.IdentifierDoubtful, "17 to 20 digits"),
        ("45-typographic-quotes", "", "sample.user@gmail.com"),
        ("46-address-of-no-computer", FindingCodes.IdentifierInvalid, "broadcast"),
        ("47-multicast", FindingCodes.IdentifierInvalid, "multicast"),
        ("48-port-that-cannot-be", FindingCodes.IdentifierInvalid, "1 to 65535"),
        ("49-address-as-domain", FindingCodes.IdentifierInvalid, "IP address"),
        ("50-v4-inside-v6", "", "203.0.113.44"),
    ];

    public static TheoryData<string, string, string> Rows()
    {
        var rows = new TheoryData<string, string, string>();
        foreach (var (file, code, words) in Answers)
        {
            rows.Add(file, code, words);
        }

        return rows;
    }

    [Theory]
    [MemberData(nameof(Rows))]
    public void Is_told_or_taken_and_never_silently_another(string file, string code, string words)
    {
        var plan = Plan(file);
        var about = plan.AllFindings().Where(f => f.Code is FindingCodes.IdentifierInvalid or FindingCodes.IdentifierDoubtful or FindingCodes.IdentifiersContradict or FindingCodes.IdentifierOfOfficer or FindingCodes.IdentifierTwice).ToList();
        if (code.Length == 0)
        {
            Assert.DoesNotContain(about, f => f.Severity > Severity.Note);
            Assert.All(plan.Steps.SelectMany(s => s.Asks).SelectMany(a => a.Identifiers), i => Assert.Equal(words, i.Value));
            Assert.NotEmpty(plan.Steps);
        }
        else
        {
            Assert.Contains(about, f => f.Code == code && f.Message.Contains(words, StringComparison.Ordinal));
            Assert.All(about, f => Assert.False(string.IsNullOrWhiteSpace(f.Why) || string.IsNullOrWhiteSpace(f.Fix)));
        }
    }

    [Fact]
    public void The_officers_number_is_printed_for_a_reader_abroad() => Assert.Contains(Plan("15-officer-number-national").Contacts, c => c is { Fact: "authority.officer.phone", Number: "+92 42 99000001" });

    [Fact]
    public void What_was_cut_off_is_not_in_the_letter() =>
        Assert.All(Plan("31-tokens-of-the-sharer").Steps.SelectMany(s => s.Asks).SelectMany(a => a.Identifiers), i => Assert.Equal("https://www.tiktok.com/@sample_user_01/video/7123456789012345678", i.Value));

    [Fact]
    public void Every_case_of_the_folder_is_tried() =>
        Assert.Equal(Directory.EnumerateFiles(Folder, "*.yaml").Select(Path.GetFileNameWithoutExtension).Order(StringComparer.Ordinal), Answers.Select(a => (string?)a.File));

    [Fact]
    public void Mail_of_another_company_is_told_where_a_mailbox_is_asked_for()
    {
        var assistance = Samples.Assistance;
        var account = assistance.Accounts[0];
        var changed = assistance with { Accounts = [account with { Service = "gmail", Identifiers = [new Identifier { Kind = "email-address", Value = "sample.user@proton.me" }] }] };
        Assert.Contains(Samples.Plan(changed, Samples.AssistanceDay).AllFindings(), f => f.Code == FindingCodes.MailboxElsewhere && f.Message.Contains("Proton", StringComparison.Ordinal));
    }

    [Fact]
    public void A_number_of_the_office_that_cannot_be_dialled_is_told()
    {
        var changed = Samples.Direct with { Authority = Samples.Direct.Authority! with { PublicPhone = "042-990" } };
        Assert.Contains(Samples.Plan(changed, Samples.DirectDay).AllFindings(), f => f.Code == FindingCodes.ContactNumber && f.Fact == "authority.public_phone");
    }

    [Fact]
    public void A_shape_that_contradicts_its_example_is_a_fault_of_the_pack()
    {
        var meta = Samples.Packs.Providers["meta"];
        var broken = meta with { Shapes = [meta.Shapes[0] with { Matches = [new ShapeExample { Text = "https://www.facebook.com/me", Names = PathNames.Account }] }] };
        var library = Samples.Packs with { Providers = new Dictionary<string, Provider> { ["meta"] = broken } };
        Assert.Contains(ShapeChecker.Check(library), f => f.Code == FindingCodes.PackShapeWrong && f.Fact == "shapes.facebook");
        Assert.Empty(ShapeChecker.Check(Samples.Packs));
    }

    [Fact]
    public void Shapes_speak_of_at_least_sixty_services() =>
        Assert.True(Samples.Packs.Providers.Values.Sum(p => p.Shapes.SelectMany(s => s.Services.Count == 0 ? p.Services.Select(v => v.Id) : s.Services).Distinct().Count()) >= 60);

    private static string Folder => Path.Combine(ProjectFolder.Root, "tests", "EvidenceRequests.Rules.Tests", "Cases", "reported");

    private static Plan Plan(string file)
    {
        var reading = CaseFileReader.Read(Encoding.UTF8.GetBytes(File.ReadAllText(Path.Combine(Folder, file + ".yaml"))), file, Samples.Reader);
        Assert.False(reading.HasErrors);
        return Samples.Plan(reading.Value!.CaseFile, new DateOnly(2026, 11, 24));
    }
}
