namespace EvidenceRequests.Cli.Printing;

/// <summary>A word of a paragraph, for wrapping. A web address or an id is one word and is never broken.</summary>
/// <param name="Text">The word.</param>
/// <param name="SpaceBefore">A space is before it.</param>
/// <param name="NewLine">It begins a new line of the text.</param>
internal readonly record struct PrintedWord(StyledText Text, bool SpaceBefore, bool NewLine)
{
    /// <summary>The words of a paragraph; pieces that touch without a space stay together.</summary>
    public static IReadOnlyList<PrintedWord> Split(ReadOnlySpan<StyledText> pieces)
    {
        var words = new List<PrintedWord>();
        var (space, newLine) = (false, false);
        foreach (var text in pieces)
        {
            var start = 0;
            for (var i = 0; i <= text.Text.Length; i++)
            {
                if (i < text.Text.Length && text.Text[i] is not (' ' or '\n' or '\t' or '\r'))
                {
                    continue;
                }

                if (i > start)
                {
                    words.Add(new PrintedWord(text with { Text = text.Text[start..i] }, space, newLine));
                    (space, newLine) = (false, false);
                }

                start = i + 1;
                space |= i < text.Text.Length;
                newLine |= i < text.Text.Length && text.Text[i] == '\n';
            }
        }

        return words;
    }
}
