using EvidenceRequests.Model;

namespace EvidenceRequests.Rules;

/// <summary>An identifier found at a place, before its line and column are known.</summary>
/// <param name="Start">Characters from the place to the identifier.</param>
/// <param name="Length">Characters of it.</param>
/// <param name="Identifier">The identifier, its text and place still to be filled in.</param>
internal sealed record TokenMatch(int Start, int Length, RecognisedIdentifier Identifier)
{
    private static readonly TextPlace Nowhere = new(0, 0, 0, 0);

    /// <summary>A match from what reading the text as a kind gave.</summary>
    public static TokenMatch From(int start, int length, string? kind, FormResult read, RecognisedIdentifier? rest = null) => new(start, length, (rest ?? Empty) with
    {
        Kind = kind,
        Value = read.Value,
        Needs = [.. rest?.Needs ?? [], .. read.Value is null ? new[] { Sentence(read.Problem!, read.Fix!) } : [], .. read.Doubts.Where(d => d.Severity > Severity.Note).Select(d => Sentence(d.Problem, d.Fix))],
        Notes = [.. rest?.Notes ?? [], .. read.AsTyped is { } typed ? new[] { $"As typed: {typed}." } : [], .. read.Doubts.Where(d => d.Severity == Severity.Note).Select(d => Sentence(d.Problem, d.Fix))],
    });

    /// <summary>A question: what it is, or which of several, is not known.</summary>
    public static TokenMatch Question(int start, int length, string need, RecognisedIdentifier? rest = null) => new(start, length, (rest ?? Empty) with { Needs = [.. rest?.Needs ?? [], need] });

    /// <summary>An identifier of which nothing is known yet.</summary>
    public static RecognisedIdentifier Empty { get; } = new() { Text = string.Empty, Place = Nowhere };

    private static string Sentence(string problem, string fix) => $"{char.ToUpperInvariant(problem[0])}{problem[1..]}. {fix}";
}
