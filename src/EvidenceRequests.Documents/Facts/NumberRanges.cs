using System.Globalization;

namespace EvidenceRequests.Documents.Facts;

/// <summary>Prints numbers of accounts as ranges, in a cell and in a sentence.</summary>
internal static class NumberRanges
{
    /// <summary>The word for every number there is.</summary>
    public const string All = "all";

    private const string Dash = "\u2013";

    /// <summary>The numbers for a cell: <c>3</c>, <c>1–4, 7</c>, or <c>all</c> where these are all of several; null for none.</summary>
    /// <param name="numbers">The numbers in their order, each once.</param>
    /// <param name="count">How many there are altogether; they run from 1.</param>
    public static string? Format(IReadOnlyList<int> numbers, int count)
    {
        if (numbers.Count == 0)
        {
            return null;
        }

        if (numbers.Count == count && count > 1)
        {
            return All;
        }

        var parts = new List<string>();
        for (var from = 0; from < numbers.Count;)
        {
            var to = from;
            while (to + 1 < numbers.Count && numbers[to + 1] == numbers[to] + 1)
            {
                to++;
            }

            // Two neighbours are easier to read one by one.
            parts.AddRange(to - from > 1 ? [Text(numbers[from]) + Dash + Text(numbers[to])] : numbers.Skip(from).Take(to - from + 1).Select(Text));
            from = to + 1;
        }

        return string.Join(", ", parts);
    }

    /// <summary>The same inside a sentence: <c>account 3</c>, <c>accounts 1 to 4 and 7</c>, <c>all accounts</c>.</summary>
    public static string InWords(string cell)
    {
        if (cell == All)
        {
            return "all accounts";
        }

        var parts = cell.Replace(Dash, " to ", StringComparison.Ordinal).Split(", ");
        return parts is [var one] && one.All(char.IsAsciiDigit) ? $"account {one}"
            : parts is [var range] ? $"accounts {range}"
            : $"accounts {string.Join(", ", parts[..^1])} and {parts[^1]}";
    }

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);
}
