namespace EvidenceRequests.Tests.Guides;

/// <summary>Where an identifier is found is written down, its examples are what they say, and who misses one is told.</summary>
public sealed class WhereFoundSpecs
{
    private static readonly string[] MostUsed = ["meta", "whatsapp", "google", "x", "tiktok", "telegram", "snap", "discord", "microsoft", "apple", "signal"];

    private static Library Library => Scenario.Drafter.ReadAll().Value!;

    [Fact]
    public void Every_kind_of_identifier_says_where_it_is_found() =>
        Assert.Empty(Library.Vocabulary.IdentifierKinds.Where(k => k.WhereFound.Count == 0 || k.WhereFound.Any(w => w.Kind is not null)).Select(k => k.Id));

    [Fact]
    public void The_providers_most_used_say_it_for_their_own_services_and_name_the_kind()
    {
        Assert.All(MostUsed, p => Assert.NotEmpty(Library.Providers[p].WhereFound));
        Assert.Empty(Library.Providers.Values.SelectMany(p => p.WhereFound.Where(w => w.Kind is null).Select(_ => p.Id)));
    }

    [Fact]
    public void Each_example_address_of_a_provider_is_recognised_as_an_address_of_that_provider()
    {
        var wrong = Library.Providers.Values.SelectMany(p => p.WhereFound.Select(w => (Provider: p, Text: IdentifierPlaces.Example(w))))
            .Where(w => w.Text.StartsWith("https://", StringComparison.Ordinal))
            .Where(w => Scenario.Drafter.Recognise(w.Text).All(r => r.Provider != w.Provider.Id))
            .Select(w => $"{w.Provider.Id}: {w.Text}");
        Assert.Empty(wrong);
    }

    [Fact]
    public void A_row_of_a_provider_comes_before_what_is_said_of_the_kind()
    {
        Assert.All(Scenario.Drafter.FindIdentifierPlaces("username", "discord"), w => Assert.Equal("username", w.Kind));
        Assert.All(Scenario.Drafter.FindIdentifierPlaces("username", "reddit"), w => Assert.Null(w.Kind));
        Assert.DoesNotContain(Scenario.Drafter.FindIdentifierPlaces("username", "meta", "facebook"), w => w.Services.Contains("instagram"));
    }

    [Fact]
    public void Who_has_no_identifier_that_the_provider_takes_is_told_where_to_look()
    {
        var text = File.ReadAllText(ProjectFolder.Combine("examples", "instagram-blackmail.yaml")).Replace("kind: username, value: sample_user_01", "kind: display-name, value: Sample", StringComparison.Ordinal);
        var plan = Scenario.Drafter.Plan(Scenario.Drafter.Read(text, "case.yaml").Value!, new DateOnly(2026, 10, 20)).Value!;
        var finding = plan.Plan.Steps.SelectMany(s => s.Findings).First(f => f.Code == FindingCodes.IdentifierSetMissing);
        Assert.Contains("In the app: The user name stands at the top of the profile", finding.Fix, StringComparison.Ordinal);
        Assert.Contains("Not the display name.", finding.Fix, StringComparison.Ordinal);
    }
}
