namespace EvidenceRequests.Exercises.Comparison;

/// <summary>One decision that differs from the model's, or that the rules do not let stand.</summary>
/// <param name="Remark">The remark, such as <c>items/too-much</c>.</param>
/// <param name="Subject">What it is about, such as <c>messages</c>; empty where nothing needs to be told apart.</param>
/// <param name="Words">What is filled into its text.</param>
/// <param name="Source">Who says so.</param>
internal sealed record Difference(string Remark, string Subject, IReadOnlyDictionary<string, string> Words, SourceReference? Source = null)
{
    /// <summary>The dimension.</summary>
    public string Dimension => Remark.Split('/')[0];

    /// <summary>The remark with what it is about.</summary>
    public string Key => Subject.Length == 0 ? Remark : $"{Remark}/{Subject}";

    /// <summary>True if a pattern, in which a star stands for any part, names this remark.</summary>
    public bool Is(string pattern)
    {
        var (parts, wanted) = (Key.Split('/'), pattern.Split('/'));
        return wanted.Length <= parts.Length && wanted.Select((w, i) => w == "*" || w == parts[i]).All(same => same);
    }
}
