namespace EvidenceRequests.Exercises;

/// <summary>The exercises that travel with the program.</summary>
public static class BuiltInExercises
{
    private const string Root = "exercises/";
    private const string FeedbackName = Root + "feedback.yaml";
    private static readonly System.Reflection.Assembly Here = typeof(BuiltInExercises).Assembly;
    private static readonly Lazy<ExerciseFeedback> Texts = new(() => ExerciseReader.ReadFeedback(Read(FeedbackName), FeedbackName) is { Value: { } read } ? read : throw new InvalidOperationException("The texts of the exercises cannot be read."));

    /// <summary>The ids of the exercises, in order.</summary>
    public static IReadOnlyList<string> Ids { get; } =
        [.. Here.GetManifestResourceNames().Where(n => n.StartsWith(Root, StringComparison.Ordinal) && n.EndsWith("/exercise.yaml", StringComparison.Ordinal)).Select(n => n.Split('/')[1]).Order(StringComparer.Ordinal)];

    /// <summary>What is said to trainees.</summary>
    public static ExerciseFeedback Feedback => Texts.Value;

    /// <summary>Opens an exercise by its id, or by the number in front of it; null if there is none.</summary>
    public static Result<ExercisePackage>? Find(string id)
    {
        ArgumentNullException.ThrowIfNull(id);
        if (Ids.FirstOrDefault(i => string.Equals(i, id, StringComparison.OrdinalIgnoreCase) || i.Split('-')[0].TrimStart('0') == id.TrimStart('0')) is not { } found)
        {
            return null;
        }

        var folder = $"{Root}{found}/";
        return ExercisePackage.Open(Here.GetManifestResourceNames().Where(n => n.StartsWith(folder, StringComparison.Ordinal)).ToDictionary(n => n[folder.Length..], Read, StringComparer.Ordinal), found);
    }

    private static byte[] Read(string name)
    {
        using var stream = Here.GetManifestResourceStream(name)!;
        var bytes = new byte[stream.Length];
        stream.ReadExactly(bytes);
        return bytes;
    }
}
