namespace EvidenceRequests.Packs.Tests;

/// <summary>What a person is shown before a case file is written.</summary>
public sealed class LinePatchSpecs
{
    [Fact]
    public void Lines_between_two_changes_are_shown_as_they_are()
    {
        Assert.Equal(
            "@@ -1,6 +1,7 @@\n a: 1\n-b: 2\n+b: 3\n # stays\n c: 4\n+d: 5\n e: 6\n f: 7\n",
            LinePatch.Between("a: 1\nb: 2\n# stays\nc: 4\ne: 6\nf: 7\n", "a: 1\nb: 3\n# stays\nc: 4\nd: 5\ne: 6\nf: 7\n"));
        Assert.Equal("@@ -1,1 +1,2 @@\n a: 1\n+b: 2\n", LinePatch.Between("a: 1\n", "a: 1\nb: 2\n"));
        Assert.Equal("@@ -1,2 +1,1 @@\n a: 1\n-b: 2\n", LinePatch.Between("a: 1\nb: 2\n", "a: 1\n"));
    }
}
