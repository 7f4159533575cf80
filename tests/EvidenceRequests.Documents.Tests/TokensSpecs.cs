using System.Buffers;

namespace EvidenceRequests.Documents.Tests;

/// <summary>Tokens stand for facts and for text that no parser may see, and come out as what they were.</summary>
public sealed class TokensSpecs
{
    [Fact]
    public void Any_number_of_a_fact_comes_out_as_it_was()
    {
        foreach (var number in new[] { 0, 1, 63, 64, 65, 4095, 4096, 1_000_000, int.MaxValue })
        {
            Assert.Equal(number, Tokens.NumberOf(Tokens.Of(number)));
            Assert.Equal([(null, number)], Tokens.Read(Tokens.Of(number)));
        }
    }

    [Theory]
    [InlineData("and")]
    [InlineData("")]
    [InlineData("| **x** \n اور 😀 \uE0FE\uFFFD")]
    public void Text_that_is_no_fact_is_spelled_by_its_token(string text)
    {
        var token = Tokens.OfPlain(text);

        Assert.All(token, c => Assert.InRange(c, '\uE000', '\uF8FF'));
        Assert.Equal([(text, -1)], Tokens.Read(token));
        Assert.Equal(-1, Tokens.NumberOf(token));
    }

    [Fact]
    public void Facts_are_numbered_anew_wherever_other_tokens_stand()
    {
        var text = $"a{Tokens.OfPlain("and")}{Tokens.Of(70)} b {Tokens.Of(3)}{Tokens.OfPlain("or")}{Tokens.Of(70)}c";
        var copied = new ArrayBufferWriter<char>();
        var next = 62;

        Tokens.Copy(text, copied, _ => next++);

        Assert.Equal([("a", -1), ("and", -1), (null, 62), (" b ", -1), (null, 63), ("or", -1), (null, 64), ("c", -1)], Tokens.Read(copied.WrittenSpan.ToString()));
    }

    [Fact]
    public void Only_one_whole_token_stands_for_a_fact()
    {
        Assert.Equal(-1, Tokens.NumberOf("text"));
        Assert.Equal(-1, Tokens.NumberOf(Tokens.Of(1) + Tokens.Of(2)));
        Assert.Equal(-1, Tokens.NumberOf("x" + Tokens.Of(1)));
    }
}
