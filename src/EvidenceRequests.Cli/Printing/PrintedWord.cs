namespace EvidenceRequests.Cli.Printing;

/// <summary>A word of a paragraph, for wrapping. A web address or an id is one word and is never broken.</summary>
/// <param name="Piece">The word.</param>
/// <param name="SpaceBefore">A space stands before it.</param>
/// <param name="NewLine">It begins a new line of the text.</param>
internal readonly record struct PrintedWord(Piece Piece, bool SpaceBefore, bool NewLine)
{
    /// <summary>The words of a paragraph; pieces that touch without a space stay together.</summary>
    public static IReadOnlyList<PrintedWord> Of(ReadOnlySpan<Piece> pieces)
    {
        var words = new List<PrintedWord>();
        var (space, newLine) = (false, false);
        foreach (var piece in pieces)
        {
            var start = 0;
            for (var i = 0; i <= piece.Text.Length; i++)
            {
                if (i < piece.Text.Length && piece.Text[i] is not (' ' or '\n' or '\t' or '\r'))
                {
                    continue;
                }

                if (i > start)
                {
                    words.Add(new PrintedWord(piece with { Text = piece.Text[start..i] }, space, newLine));
                    (space, newLine) = (false, false);
                }

                start = i + 1;
                space |= i < piece.Text.Length;
                newLine |= i < piece.Text.Length && piece.Text[i] == '\n';
            }
        }

        return words;
    }
}
