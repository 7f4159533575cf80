using EvidenceRequests.Documents.Incoming;

namespace EvidenceRequests.Documents.Tests;

/// <summary>What a word processor stores in another way than it was written is no change of wording.</summary>
public sealed class ComparableTextSpecs
{
    [Theory]
    [InlineData("Jose\u0301 A\u030Angstro\u0308m", "José Ångström")]
    [InlineData("\u1112\u1161\u11AB", "한")]
    [InlineData("\u0627\u0653", "آ")]
    [InlineData("“not known” – yet…", "\"not known\" - yet...")]
    public void A_letter_written_in_two_characters_is_the_letter(string stored, string written) =>
        Assert.Equal(ComparableText.Normalise(written), ComparableText.Normalise(stored));
}
