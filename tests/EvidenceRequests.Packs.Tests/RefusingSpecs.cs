using System.Text;

namespace EvidenceRequests.Packs.Tests;

/// <summary>What is refused is refused however much is before it, and nothing outside a folder of packs is read.</summary>
public sealed class RefusingSpecs
{
    [Theory]
    [InlineData('\u009B')]
    [InlineData('\uE0FE')]
    public void A_refused_character_is_refused_however_many_harmless_marks_stand_before_it(char refused)
    {
        var reading = CaseFileReader.Read(Encoding.UTF8.GetBytes($"# {new string('\u202E', 50)}\ncase:\n  reference: A{refused}B\n"), "case.yaml", ReadingTexts.Reader);

        Assert.True(reading.HasErrors);
    }

    [Theory]
    [InlineData("9999-12-31")]
    [InlineData("0001-01-01")]
    [InlineData("1899-12-31")]
    public void A_day_at_the_ends_of_the_calendar_is_no_day(string text)
    {
        Assert.Null(CaseDate.Parse(text).Value);
        Assert.Null(CaseTime.Parse(text).Day);
        Assert.Null(CaseTime.Parse(text + "T10:00:00+05:00").Value);
    }

    [Fact]
    public void Links_and_what_lies_deep_in_a_folder_of_packs_are_not_read()
    {
        var folder = Directory.CreateTempSubdirectory("evreq-packs-");
        try
        {
            var templates = Directory.CreateDirectory(Path.Combine(folder.FullName, "templates")).FullName;
            File.WriteAllText(Path.Combine(templates, "plain.md"), "x");
            var outside = Path.Combine(folder.FullName, "outside.md");
            File.WriteAllText(outside, "a secret");
            if (!OperatingSystem.IsWindows())
            {
                File.CreateSymbolicLink(Path.Combine(templates, "link.md"), outside);
                Directory.CreateSymbolicLink(Path.Combine(templates, "round"), templates);
            }

            var packs = new DirectoryPacks { Root = folder.FullName };

            Assert.Equal(["templates/plain.md"], packs.List());
            Assert.Null(packs.FindExcess());
            File.WriteAllBytes(Path.Combine(templates, "large.md"), new byte[DirectoryPacks.MaxBytes + 1]);
            Assert.Contains("large.md", packs.FindExcess(), StringComparison.Ordinal);
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }
}
