using System.Globalization;
using System.Text.RegularExpressions;

namespace EvidenceRequests.Rules.Tests;

/// <summary>A domain name is never turned into another one.</summary>
public sealed class DomainNameSpecs
{
    // domain-names.csv: names as they are typed, with the ASCII form that an independent implementation of UTS 46 (that of ICU in Node.js, Unicode 17) gives.
    [Fact]
    public void Names_of_many_scripts_have_the_ascii_form_of_uts_46()
    {
        foreach (var row in File.ReadLines(Path.Combine(ProjectFolder.Root, "tests", "EvidenceRequests.Rules.Tests", "Identifiers", "domain-names.csv")).Skip(1).Select(l => l.Split(';')))
        {
            var typed = Regex.Replace(row[0], @"\\u\{([0-9a-f]+)\}", m => char.ConvertFromUtf32(int.Parse(m.Groups[1].Value, NumberStyles.HexNumber, CultureInfo.InvariantCulture)));
            Assert.Equal($"{row[0]};{row[1]}", $"{row[0]};{Uts46.ToAscii(typed)}");
        }
    }

    // The cases that the standard and RFC 5893 describe as invalid.
    [Theory]
    [InlineData("a..example")]
    [InlineData("-a.example")]
    [InlineData("a-.example")]
    [InlineData("ab--c.example")]
    [InlineData("a_b.example")]
    [InlineData("\u0300a.example")]
    [InlineData("a\u200Db.example")]
    [InlineData("a\u200Cb.example")]
    [InlineData("\u05D0a.example")]
    [InlineData("a\u05D0.example")]
    [InlineData("0\u0660\u0627.example")]
    [InlineData("xn--a.example")]
    [InlineData("xn--80ab2a.\u0080.example")]
    [InlineData("xn--ASCII-.example")]
    [InlineData("\uE000.example")]
    [InlineData("a b.example")]
    [InlineData("")]
    [InlineData(".")]
    public void What_the_standard_refuses_has_no_ascii_form(string name) => Assert.Null(Uts46.ToAscii(name));

    [Fact]
    public void Labels_of_more_than_63_and_names_of_more_than_253_signs_are_refused()
    {
        Assert.NotNull(Uts46.ToAscii(new string('a', 63) + ".example"));
        Assert.Null(Uts46.ToAscii(new string('a', 64) + ".example"));
        Assert.Null(Uts46.ToAscii(string.Join('.', Enumerable.Repeat(new string('a', 63), 4)) + ".example"));
    }

    [Fact]
    public void The_name_as_typed_stands_beside_the_ascii_form()
    {
        var read = DomainNameForm.Read("БАНК.example");
        Assert.Equal("xn--80ab2al.example", read.Value);
        Assert.Equal("БАНК.example", read.AsTyped);
        Assert.Null(DomainNameForm.Read("front.example").AsTyped);
    }
}
