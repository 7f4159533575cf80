namespace EvidenceRequests.Model;

/// <summary>Says how old the text behind a statement is. A page read yesterday may be the text of ten years ago.</summary>
internal static class TextDates
{
    private const string Undated = "undated";

    /// <summary><c>text of 2024-02-16</c>, <c>text as amended to 2023</c> or <c>undated text</c>; null where the pack does not say.</summary>
    /// <param name="published">The date of the text as the pack writes it.</param>
    public static string? Describe(string? published) => published switch
    {
        null => null,
        Undated => "undated text",
        _ when published.StartsWith("as ", StringComparison.Ordinal) => $"text {published}",
        _ => $"text of {published}",
    };

    /// <summary>What a source says against a statement, with its title and date: <c>answers in the rest of the world (Guidelines, text of 2023).</c></summary>
    public static string Describe(Dispute dispute, IReadOnlyList<Source> sources)
    {
        var source = sources.FirstOrDefault(s => s.Id == dispute.Source);
        var origin = string.Join(", ", new[] { source?.Title, Describe(dispute.AsOf ?? source?.Published) }.OfType<string>());
        return origin.Length == 0 ? dispute.Says : $"{dispute.Says.TrimEnd('.')} ({origin}).";
    }

    /// <summary>All that is said against a statement in one sentence; null where nothing is.</summary>
    public static string? DescribeDisputes(Citation cite, IReadOnlyList<Source> sources) =>
        cite.Disputed.Count == 0 ? null : string.Join(' ', cite.Disputed.Select(d => Describe(d, sources)));
}
