using System.Text;
using System.Text.Json;

namespace EvidenceRequests.Tests.Calls;

/// <summary>A case that is built or changed in code can be saved as a case file.</summary>
public sealed class WrittenCaseSpecs
{
    public static TheoryData<string> Files() =>
        [.. new[] { "examples", Path.Combine("tests", "scenarios"), Path.Combine("tests", "corpus") }
            .SelectMany(f => Directory.EnumerateFiles(ProjectFolder.Combine(f), "*.yaml", SearchOption.AllDirectories))
            .Where(f => Path.GetFileName(f) != "expect.yaml")
            .Select(f => Path.GetRelativePath(ProjectFolder.Root, f).Replace('\\', '/')).Order(StringComparer.Ordinal)];

    [Theory]
    [MemberData(nameof(Files))]
    public void A_case_that_is_written_reads_back_as_the_same_case(string file)
    {
        if (!Scenario.Drafter.Read(File.ReadAllBytes(ProjectFolder.Combine(file)), file).TryGetValue(out var reading))
        {
            return;
        }

        AssertReadsBack(reading.CaseFile);
    }

    [Fact]
    public void Texts_that_look_like_marks_of_YAML_read_back_as_they_are()
    {
        string[] texts = ["no", "null", "~", "2026-11-24", "a: b", "- a", "# a", "a # b", "'a'", "\"a\"", "[a]", "{a}", "@a", "%a", "!a", "&a", "*a", "|", ">", "a\nb", "a\n\nb\n", "a\nb\n\n", "\na", " a", "a ", "a\n b", "a\t\nb", "a\\n", "1", "0x1", "1e3", "ج: ب", "a\r\nb", "---", "--- a", "a\n--- b", "? a", "<<", "=", "a,b: c"];
        foreach (var text in texts)
        {
            AssertReadsBack(new CaseFile
            {
                Case = new CaseHeader { Reference = text, RequestingState = "pk", Title = text },
                Facts = [new Fact { Id = "f1", Text = text }],
            });
        }
    }

    [Fact]
    public void A_case_that_says_nothing_is_short()
    {
        var text = Encoding.UTF8.GetString(Scenario.Drafter.Write(new CaseFile { Case = new CaseHeader { Reference = "FIR 1/2026", RequestingState = "pk" } }));

        Assert.Equal("case:\n  reference: \"FIR 1/2026\"\n  requesting_state: pk\n", text);
    }

    private static void AssertReadsBack(CaseFile caseFile)
    {
        var written = Scenario.Drafter.Write(caseFile);
        var read = Scenario.Drafter.Read(written, "written.yaml");

        Assert.True(read.HasValue, string.Join("\n", read.Findings.Select(f => $"{f.Location}: {f.Code} {f.Message}")) + "\n" + Encoding.UTF8.GetString(written));
        Assert.Equal(Describe(caseFile), Describe(read.Value.CaseFile));
    }

    private static string Describe(CaseFile caseFile) => JsonSerializer.Serialize(caseFile, ModelJson.Default.CaseFile);
}
