using EvidenceRequests.Model;

namespace EvidenceRequests.Packs;

/// <summary>Reads the files of exercises.</summary>
public static class ExerciseReader
{
    /// <summary>Reads the description of an exercise; what is wrong comes back as findings.</summary>
    /// <param name="bytes">The file.</param>
    /// <param name="file">Its name, for findings.</param>
    public static Result<Exercise> Read(ReadOnlySpan<byte> bytes, string file) => Read(bytes, file, ModelJson.Default.Exercise);

    /// <summary>Reads what is said to trainees; what is wrong comes back as findings.</summary>
    /// <param name="bytes">The file.</param>
    /// <param name="file">Its name, for findings.</param>
    public static Result<ExerciseFeedback> ReadFeedback(ReadOnlySpan<byte> bytes, string file) => Read(bytes, file, ModelJson.Default.ExerciseFeedback);

    private static Result<T> Read<T>(ReadOnlySpan<byte> bytes, string file, System.Text.Json.Serialization.Metadata.JsonTypeInfo<T> type)
        where T : class
    {
        var findings = new List<Finding>();
        var places = new Dictionary<string, (int Line, int Column)>(StringComparer.Ordinal);
        var value = StrictYaml.Read(bytes, file, warnAboutHash: true, findings) is { } tree ? RecordBinder.Bind(tree, type, file, vocabulary: null, findings, places) : null;
        return new Result<T> { Value = findings.Any(f => f.Severity == Severity.Error) ? null : value, Findings = findings };
    }
}
