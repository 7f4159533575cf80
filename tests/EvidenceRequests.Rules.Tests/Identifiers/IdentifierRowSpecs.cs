using System.Globalization;
using System.Text.RegularExpressions;

namespace EvidenceRequests.Rules.Tests;

/// <summary>
/// identifiers.csv: identifiers as officers paste them, by kind and provider, with the answer expected. "= x" is taken as x; "! words" is
/// refused with these words; "~ words" is taken with a warning that has these words. All values are invented.
/// </summary>
public sealed class IdentifierRowSpecs
{
    public static TheoryData<string, string, string> Rows()
    {
        var rows = new TheoryData<string, string, string>();
        foreach (var row in Read())
        {
            rows.Add(string.Join('|', row.Take(4)), row[4], row[5]);
        }

        return rows;
    }

    [Theory]
    [MemberData(nameof(Rows))]
    public void Gives_the_answer_expected(string about, string typed, string expected)
    {
        var read = ReadRow(about, Unescape(typed));
        var words = Unescape(expected[2..]);
        switch (expected[0])
        {
            case '=':
                Assert.Null(read.Problem);
                Assert.Equal(words, read.Value);
                Assert.DoesNotContain(read.Doubts, d => d.Severity > Severity.Note);
                break;
            case '~':
                Assert.NotNull(read.Value);
                Assert.Contains(read.Doubts, d => d.Severity == Severity.Warning && d.Problem.Contains(words, StringComparison.Ordinal) && d.Fix.Length > 0);
                break;
            default:
                Assert.Null(read.Value);
                Assert.Contains(words, read.Problem, StringComparison.Ordinal);
                Assert.False(string.IsNullOrWhiteSpace(read.Fix));
                break;
        }
    }

    [Fact]
    public void The_table_is_large_enough_to_stand_for_what_is_pasted() => Assert.True(Read().Count() >= 300);

    [Fact]
    public void What_was_normalised_once_is_not_changed_again()
    {
        foreach (var row in Read().Where(r => r[5][0] == '='))
        {
            var about = string.Join('|', row.Take(4));
            var once = ReadRow(about, Unescape(row[4])).Value!;
            Assert.Equal(once, ReadRow(about, once).Value);
        }
    }

    [Fact]
    public void No_digit_of_a_telephone_number_appears_or_disappears()
    {
        foreach (var row in Read().Where(r => r[0] == "phone-number" && r[5][0] != '!'))
        {
            var typed = Digits(Unescape(row[4]).Replace("(0)", string.Empty, StringComparison.Ordinal));
            var printed = Digits(ReadRow("phone-number|whatsapp|whatsapp|", Unescape(row[4])).Value!);

            // The country code of the requesting state is in place of the 0 or 00 that is dialled at home; one old form is known.
            Assert.Contains(typed, new[] { printed, "0" + printed[2..], "00" + printed, printed.StartsWith("52", StringComparison.Ordinal) ? "521" + printed[2..] : printed });
        }
    }

    private static FormResult ReadRow(string about, string typed)
    {
        var parts = about.Split('|');
        var context = new IdentifierContext(Samples.Packs.Vocabulary, "PK") { Network = parts[3].Length == 0 ? null : parts[3] };
        if (parts[1].Length > 0)
        {
            context = context with { Shapes = new TargetShapes(Samples.Packs.Providers[parts[1]], parts[2], Lookup) };
        }

        return IdentifierNormaliser.Normalise(parts[0], typed, context);
    }

    private static readonly ShapeLookup Lookup = new(Samples.Packs);

    private static string Digits(string text) => string.Concat(text.Where(char.IsDigit).Select(c => ((int)char.GetNumericValue(c)).ToString(CultureInfo.InvariantCulture)));

    private static string Unescape(string text) => Regex.Replace(text, @"\\u\{([0-9a-f]+)\}", m => char.ConvertFromUtf32(int.Parse(m.Groups[1].Value, NumberStyles.HexNumber, CultureInfo.InvariantCulture)));

    private static IEnumerable<string[]> Read() => File.ReadLines(Path.Combine(ProjectFolder.Root, "tests", "EvidenceRequests.Rules.Tests", "Identifiers", "identifiers.csv")).Skip(1).Select(l => l.Split('|'));
}
