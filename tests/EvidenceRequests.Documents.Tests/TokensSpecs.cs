using System.Buffers;
using EvidenceRequests.Documents.Slots;

namespace EvidenceRequests.Documents.Tests;

/// <summary>Tokens stand for facts and for text that no parser may see, and come out as what they were.</summary>
public sealed class TokensSpecs
{
    [Fact]
    public void Any_number_of_a_fact_comes_out_as_it_was()
    {
        foreach (var number in new[] { 0, 1, 63, 64, 65, 4095, 4096, 1_000_000, int.MaxValue })
        {
            Assert.Equal(number, Tokens.ParseNumber(Tokens.Create(number)));
            Assert.Equal([(null, number)], Tokens.Read(Tokens.Create(number)));
        }
    }

    [Theory]
    [InlineData("and")]
    [InlineData("")]
    [InlineData("| **x** \n اور 😀 \uE0FE\uFFFD")]
    public void Text_that_is_no_fact_is_spelled_by_its_token(string text)
    {
        var token = Tokens.Protect(text);

        Assert.All(token, c => Assert.InRange(c, '\uE000', '\uF8FF'));
        Assert.Equal([(text, -1)], Tokens.Read(token));
        Assert.Equal(-1, Tokens.ParseNumber(token));
    }

    [Fact]
    public void Facts_are_numbered_anew_wherever_other_tokens_stand()
    {
        var text = $"a{Tokens.Protect("and")}{Tokens.Create(70)} b {Tokens.Create(3)}{Tokens.Protect("or")}{Tokens.Create(70)}c";
        var copied = new ArrayBufferWriter<char>();
        var next = 62;

        Tokens.Copy(text, copied, _ => next++);

        Assert.Equal([("a", -1), ("and", -1), (null, 62), (" b ", -1), (null, 63), ("or", -1), (null, 64), ("c", -1)], Tokens.Read(copied.WrittenSpan.ToString()));
    }

    [Fact]
    public void Only_one_whole_token_stands_for_a_fact()
    {
        Assert.Equal(-1, Tokens.ParseNumber("text"));
        Assert.Equal(-1, Tokens.ParseNumber(Tokens.Create(1) + Tokens.Create(2)));
        Assert.Equal(-1, Tokens.ParseNumber("x" + Tokens.Create(1)));
    }
}
