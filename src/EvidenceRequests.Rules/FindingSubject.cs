namespace EvidenceRequests.Rules;

/// <summary>The account or data request that a finding is about.</summary>
/// <param name="List">The list of the case file that it is in: <c>accounts</c> or <c>data</c>.</param>
/// <param name="Id">Its id.</param>
internal sealed record FindingSubject(string List, string Id)
{
    private string Noun => List == "accounts" ? "account" : "data request";

    /// <summary>The words about this one as they are said of several: <c>data request d7 rests on no fact</c> becomes <c>each of these data requests rests on no fact</c>.</summary>
    public string SayOfEach(string words)
    {
        for (var from = 0; words.IndexOf(Id, from, StringComparison.Ordinal) is var at and >= 0; from = Math.Min(at + 1, words.Length))
        {
            if ((at == 0 || !IsOfWord(words[at - 1])) && (at + Id.Length == words.Length || !IsOfWord(words[at + Id.Length])))
            {
                var (start, instead) = Instead(words.AsSpan(0, at));
                words = string.Concat(words.AsSpan(0, start), instead, words.AsSpan(at + Id.Length));
                at = start + instead.Length - 1;
            }
        }

        return words;
    }

    // Where the words to be replaced begin, and what is said instead.
    private (int Start, string Instead) Instead(ReadOnlySpan<char> before)
    {
        if (before.EndsWith($"{List}."))
        {
            return (before.Length - 1, string.Empty);
        }

        return (before.EndsWith($"{Noun} ") ? before.Length - Noun.Length - 1 : before.Length, $"each of these {Noun}s");
    }

    private static bool IsOfWord(char c) => char.IsLetterOrDigit(c) || c is '-' or '_';
}
