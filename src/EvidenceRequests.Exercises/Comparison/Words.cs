namespace EvidenceRequests.Exercises.Comparison;

/// <summary>What is filled into the text of a remark.</summary>
internal static class Words
{
    public static IReadOnlyDictionary<string, string> None { get; } = new Dictionary<string, string>();

    public static IReadOnlyDictionary<string, string> Of(params (string Name, string? Value)[] words) =>
        words.Where(w => !string.IsNullOrEmpty(w.Value)).ToDictionary(w => w.Name, w => w.Value!, StringComparer.Ordinal);
}
