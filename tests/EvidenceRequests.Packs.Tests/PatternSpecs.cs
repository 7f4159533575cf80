namespace EvidenceRequests.Packs.Tests;

/// <summary>
/// The records carry every pattern of provider practice and every element of a request for assistance. The tables patterns.csv and elements.csv
/// name for each the pack and the place that carries it: a pack of the project where one uses it, else an invented one under tests/testpacks/patterns.
/// </summary>
public sealed class PatternSpecs
{
    private const string CaseFileFact = "tests/case-file";

    private static readonly Result<Library> Reading = LibraryReader.Open(
        [new DirectoryPacks { Root = ProjectFolder.Root }, new DirectoryPacks { Root = ProjectFolder.Combine("tests", "testpacks", "patterns") }]).ReadAll();

    public static TheoryData<string, string, string, string, string> Patterns()
    {
        var data = new TheoryData<string, string, string, string, string>();
        foreach (var row in Table("patterns.csv", 5))
        {
            data.Add(row[0], row[1], row[2], row[3], row[4]);
        }

        return data;
    }

    public static TheoryData<string, string, string, string, string> Elements()
    {
        var data = new TheoryData<string, string, string, string, string>();
        foreach (var row in Table("elements.csv", 5))
        {
            data.Add(row[0], row[1], row[2], row[3], row[4]);
        }

        return data;
    }

    [Theory]
    [MemberData(nameof(Patterns))]
    public void The_records_carry_the_pattern(string part, string number, string pattern, string file, string path)
    {
        var carried = file == CaseFileFact ? FactCatalogue.Knows(path, []) : Reading.Value!.Locations.ContainsKey($"{file}#{path}");
        Assert.True(carried, $"Part {part}, pattern {number} ({pattern}): {file} does not hold {path}");
    }

    [Theory]
    [MemberData(nameof(Elements))]
    public void The_records_carry_the_element(string row, string element, string file, string path, string fact)
    {
        Assert.True(FactCatalogue.Knows(fact, []), $"row {row} ({element}): the case file has no fact {fact}");
        Assert.True(file.Length == 0 || Reading.Value!.Locations.ContainsKey($"{file}#{path}"), $"row {row} ({element}): {file} does not hold {path}");
    }

    [Theory]
    [InlineData("1", 21)]
    [InlineData("2", 22)]
    [InlineData("3", 25)]
    public void Every_number_of_each_part_is_in_the_table(string part, int last) => Assert.Equal(
        Enumerable.Range(1, last).Select(n => n.ToString(System.Globalization.CultureInfo.InvariantCulture)),
        Table("patterns.csv", 5).Where(r => r[0] == part).Select(r => r[1]).Distinct());

    [Fact]
    public void Every_row_of_the_table_of_elements_is_in_the_table() => Assert.Equal(
        Enumerable.Range(1, 35).Select(n => n.ToString(System.Globalization.CultureInfo.InvariantCulture)),
        Table("elements.csv", 5).Select(r => r[0]).Distinct());

    [Fact]
    public void The_invented_packs_are_whole()
    {
        Assert.DoesNotContain(Reading.Findings, f => f.Location?.File.Contains("sample-patterns", StringComparison.Ordinal) == true);
        Assert.DoesNotContain(PackChecker.Check(Reading.Value!), f => f.Location?.File.Contains("sample-patterns", StringComparison.Ordinal) == true);
    }

    private static IEnumerable<string[]> Table(string name, int columns) => File.ReadLines(ProjectFolder.Combine("tests", "EvidenceRequests.Packs.Tests", name))
        .Skip(1)
        .Where(line => line.Length > 0)
        .Select(line => line.Split(','))
        .Select(cells =>
        {
            Assert.True(cells.Length == columns, $"{name}: {string.Join(',', cells)} does not have {columns} columns");
            return cells;
        });
}
