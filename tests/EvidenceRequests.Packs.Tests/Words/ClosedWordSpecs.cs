using System.Text;
using System.Text.RegularExpressions;
using System.Text.Json.Serialization.Metadata;

namespace EvidenceRequests.Packs.Tests;

/// <summary>Every closed field of a case file takes each of its words however people write it, and nothing else.</summary>
public sealed class ClosedWordSpecs
{
    private static readonly LibraryReader Reader = LibraryReader.Open([new DirectoryPacks { Root = ProjectFolder.Combine() }]);
    private static readonly string Case = File.ReadAllText(ProjectFolder.Combine("tests", "EvidenceRequests.Packs.Tests", "Words", "every-word.yaml"));
    private static readonly IReadOnlyList<(WordUse Use, ClosedList? List)> Fields = CaseWordResolver.GetLists(ReadTree(Case), "case.yaml", Reader);

    // A name of two states is left to a person; so are these, which mean different things in one list.
    private static readonly string[] NamesOfSeveral = ["congo", "congolese", "dominican", "korea", "korean"];

    [Fact]
    public void The_case_has_a_word_at_every_closed_field()
    {
        var written = Fields.Select(f => StripIds(f.Use.Path)).ToHashSet(StringComparer.Ordinal);
        Assert.Equal([], ListClosedPaths(ModelJson.Default.CaseFile, string.Empty).Except(written, StringComparer.Ordinal));
        Assert.Empty(CaseFileReader.Read(Encoding.UTF8.GetBytes(Case), "case.yaml", Reader).Findings.Select(f => $"{f.Code} {f.Message}"));
    }

    [Fact]
    public void Every_word_is_found_in_capitals_with_blanks_or_underscores_by_its_name_and_by_its_other_names()
    {
        foreach (var list in Fields.Select(f => f.List!).Where(l => l is not null).DistinctBy(l => l.What))
        {
            foreach (var word in list.Words)
            {
                Assert.Equal(word.Id, list.Find(word.Id).Id);
                foreach (var written in Write(word))
                {
                    var match = list.Find(written);
                    Assert.True(match.Id == word.Id || (match.Meanings.Contains(word.Id) && (list.What != "state" || NamesOfSeveral.Contains(WordKey.Create(written)))),
                        $"{list.What}: \"{written}\" is {match.Id ?? string.Join(" or ", match.Meanings)}, not {word.Id}");
                }
            }
        }
    }

    [Fact]
    public void Every_field_takes_a_word_however_it_is_written_and_rules_see_the_id()
    {
        for (var i = 0; i < Fields.Count; i++)
        {
            var (use, list) = Fields[i];
            var stated = list!.Words.First(w => w.Id == Seen(Case, i) || list.Find(use.Scalar.Text).Id == w.Id);
            foreach (var word in list.Words.Take(2).Append(stated))
            {
                foreach (var written in Write(word).Where(w => list.Find(w).Id == word.Id))
                {
                    var quoted = $"\"{written.Replace("\\", "\\\\", StringComparison.Ordinal).Replace("\"", "\\\"", StringComparison.Ordinal)}\"";
                    var text = string.Concat(Case.AsSpan(0, use.Scalar.Written.Start.Value), quoted, Case.AsSpan(use.Scalar.Written.End.Value));
                    Assert.True(Seen(text, i) == word.Id, $"{use.Path}: {written} is {Seen(text, i)}, not {word.Id}");
                }
            }
        }
    }

    [Fact]
    public void Every_field_refuses_what_is_no_word_at_its_place_with_the_words_that_there_are()
    {
        foreach (var (use, list) in Fields.Where(f => !f.Use.Content.IsLeftToRules))
        {
            var text = string.Concat(Case.AsSpan(0, use.Scalar.Written.Start.Value), "qqqxqqq", Case.AsSpan(use.Scalar.Written.End.Value));
            var findings = CaseFileReader.Read(Encoding.UTF8.GetBytes(text), "case.yaml", Reader).Findings;
            var finding = Assert.Single(findings, f => f.Location!.Line == use.Scalar.Line && f.Location.Column == use.Scalar.Column && f.Severity == Severity.Error);
            Assert.Contains("\"qqqxqqq\"", finding.Message, StringComparison.Ordinal);
            Assert.NotNull(finding.Why);
            Assert.True(list!.Words.Any(w => finding.Fix!.Contains(w.Id, StringComparison.Ordinal)), $"{use.Path}: no word is shown in: {finding.Fix}");
            Assert.DoesNotMatch(@"(vocabulary|docs|templates|providers|countries)/|\.(md|yaml)\b", finding.Message + finding.Fix);
        }
    }

    [Theory]
    [InlineData("section 7(1)(a)", "Section 7-1-A", true)]
    [InlineData("7-1", "71", false)]
    [InlineData("ata-7-1-a", "ATA 7(1)(a)", true)]
    [InlineData("Côte d'Ivoire", "cote d ivoire", true)]
    [InlineData("U.S.A.", "usa", true)]
    [InlineData("the Netherlands", "netherlands", true)]
    [InlineData("ppc-302", "ppc-320", false)]
    [InlineData("Türkiye", "TURKIYE", true)]
    public void Words_are_compared_without_case_accents_and_punctuation_but_with_their_numbers(string one, string other, bool same) =>
        Assert.Equal(same, WordKey.Create(one) == WordKey.Create(other));

    private static string Seen(string text, int index)
    {
        var tree = ReadTree(text);
        return CaseWordResolver.Resolve(tree, "case.yaml", Reader, []).GetText(CaseWords.Collect(tree).Uses[index].Scalar);
    }

    private static IEnumerable<string> Write(KnownWord word)
    {
        string[] forms = [word.Id.ToUpperInvariant(), word.Id.Replace('-', ' '), word.Id.Replace('-', '_'), $" {word.Id} "];
        return forms.Concat(word.Names).Concat(word.Names.Select(n => n.ToUpperInvariant())).Where(n => n.Length > 0);
    }

    private static YamlNode ReadTree(string text) => StrictYaml.Read(Encoding.UTF8.GetBytes(text), "case.yaml", warnAboutHash: false, [])!;

    // The ids of the case: a1, d1, and those of the packs that are in a list of groups.
    private static string StripIds(string path) => Regex.Replace(path, @"\.([pfadthl]\d|peca-21|death-penalty)(?=\.|$)", string.Empty);

    private static IEnumerable<string> ListClosedPaths(JsonTypeInfo type, string path) => RecordShape.Get(type).Fields.SelectMany(field =>
    {
        var position = ReadingFindings.Join(path, field.Name);
        var element = field.Type.Kind == JsonTypeInfoKind.Enumerable ? field.Type.Options.GetTypeInfo(field.Type.ElementType!) : field.Type;
        return element.Kind == JsonTypeInfoKind.Object ? ListClosedPaths(element, position) : field.Content is ClosedAttribute ? [position] : [];
    });
}
