namespace EvidenceRequests.Documents.Tests;

public sealed class ReadingViewSpecs
{
    [Fact]
    public void Shows_styles_in_the_margin_and_facts_in_plain()
    {
        var draft = Samples.Draft("::: subject\nTo **{{ addressee.name }}**\n:::\n\n1. One\\\n   two.\n   - Point.\n\n::: table items\n| No. | Item |\n|---|---|\n| 1 | {{ items[0].name }} |\n:::");

        Assert.Equal(
            """
            title             | To Chirp LLC
            header            | Confidential | DRAFT – not for service | CTD-SND-2026-088

            == text  (templates/preservation/en/text.md)
            subject           | To Chirp LLC
            numbered          | 1. One
                              | two.
            bullet            |   • Point.
            table items       | No. | Item
                              | 1 | Subscriber information

            """.ReplaceLineEndings("\n"),
            ReadingView.Create(draft));
    }

    [Fact]
    public void Shows_doubts_at_the_end()
    {
        Assert.Contains("== comments\ntext              | The channel", ReadingView.Create(Samples.Draft("By {{ channel.name }}.")), StringComparison.Ordinal);
    }
}
