using System.Xml.Linq;
using EvidenceRequests.Tests.Cost;

namespace EvidenceRequests.Tests.Review;

/// <summary>A document compared with itself shows no change, whatever stands in it; with its tracked changes it is compared as if they were accepted, or refused.</summary>
public sealed class ComparedWithItselfSpecs
{
    private static readonly DateOnly Day = new(2026, 11, 24);

    public static TheoryData<string> Files() => [.. Directory.EnumerateFiles(ProjectFolder.Combine("tests", "corpus"), "*.docx", SearchOption.AllDirectories).Select(f => Path.GetRelativePath(ProjectFolder.Root, f).Replace('\\', '/')).Order(StringComparer.Ordinal)];

    public static TheoryData<string> Shapes() => [.. LetterShapes.Names];

    [Theory]
    [MemberData(nameof(Files))]
    public void A_kept_file_is_the_same_or_refused(string file)
    {
        var bytes = File.ReadAllBytes(ProjectFolder.Combine(file.Split('/')));

        var compared = Scenario.Drafter.Compare(bytes, bytes, Day, accept: true);

        Assert.NotEmpty(compared.Findings);
        Assert.True(compared.Value is null || IsSilent(compared), string.Join('\n', compared.Findings.Select(f => f.Message)));
    }

    [Theory]
    [MemberData(nameof(Shapes))]
    public void A_letter_with_many_of_one_thing_is_the_same(string shape)
    {
        var bytes = LetterShapes.Create(shape, 30);

        Assert.True(IsSilent(Scenario.Drafter.Compare(bytes, bytes, Day, accept: true)), shape);
    }

    [Theory]
    [InlineData("pStyle", "Nowhere")]
    [InlineData("numId", "77777")]
    [InlineData("rStyle", "Nowhere")]
    public void A_name_that_stands_for_nothing_is_the_same_in_both(string name, string value)
    {
        var bytes = WordFile.WithBody(LetterShapes.Original, body => body.Descendants(WordFile.W + name).Attributes(WordFile.W + "val").ToList().ForEach(v => v.Value = value));

        Assert.True(IsSilent(Scenario.Drafter.Compare(bytes, bytes, Day)));
    }

    [Fact]
    public void A_document_with_tracked_changes_is_compared_only_if_they_are_accepted()
    {
        var changed = LetterShapes.Create("changes", 3);

        Assert.Null(Scenario.Drafter.Compare(changed, changed, Day).Value);
        Assert.True(IsSilent(Scenario.Drafter.Compare(changed, changed, Day, accept: true)));
        Assert.False(IsSilent(Scenario.Drafter.Compare(LetterShapes.Original, changed, Day, accept: true)));
    }

    private static bool IsSilent(Result<byte[]> compared) => compared.Value is not null && compared.Findings.Any(f => f.Code == FindingCodes.DocumentsDoNotDiffer);
}
