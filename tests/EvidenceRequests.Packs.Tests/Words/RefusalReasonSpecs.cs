namespace EvidenceRequests.Packs.Tests;

/// <summary>The reasons of refusal teach: each points to a finding that exists, or says by its silence that none can foresee it.</summary>
public sealed class RefusalReasonSpecs
{
    private static readonly Vocabulary Vocabulary = LibraryReader.Open([new DirectoryPacks { Root = ProjectFolder.Combine() }]).Vocabulary;

    [Fact]
    public void Each_finding_that_could_have_foreseen_a_reason_exists() =>
        Assert.All(Vocabulary.RefusalReasons, r => Assert.All(r.ForeseenBy, code => Assert.True(FindingCodes.Find(code) is not null, $"{r.Id}: {code}")));

    [Fact]
    public void Each_reason_can_be_answered_when_the_request_is_made_again() =>
        Assert.All(Vocabulary.RefusalReasons, r => Assert.True(r.NeedsFacts || r.Answer is { Length: > 0 }, r.Id));

    [Fact]
    public void A_reason_is_found_by_the_words_people_use() =>
        Assert.Equal("needs-mla", Vocabulary.GetList(WordLists.RefusalReasons).Find("MLAT required").Id);
}
