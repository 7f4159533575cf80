using EvidenceRequests.Model;

namespace EvidenceRequests.Rules;

/// <summary>What the office must do, or must not expect, while the data is kept.</summary>
internal static class PreservationTerms
{
    /// <summary>What holds for a preservation that begins.</summary>
    public static IEnumerable<Finding> Find(RouteInput input, PreservationRule rule)
    {
        if (rule.Mode is { } mode)
        {
            yield return Note(input, "preservation", DescribeMode(input, mode), rule.Cite);
        }

        if (rule.Continuation is { } continuation)
        {
            yield return Note(input, "preservation", $"{input.Provider.Name} keeps the data on only on a condition: {continuation}", rule.Cite);
        }
    }

    /// <summary>What holds for one more period. The condition for it is a warning of its own.</summary>
    public static IEnumerable<Finding> FindForExtension(RouteInput input, PreservationRule? rule)
    {
        if (rule?.Mode is { } mode)
        {
            yield return Note(input, "preservation", DescribeMode(input, mode), rule.Cite);
        }

        if (rule?.Extension?.Marking is { } marking)
        {
            yield return Note(input, "extension", $"{input.Provider.Name} on extensions: {marking}", rule.Extension.Cite);
        }
    }

    private static string DescribeMode(RouteInput input, string mode) => mode == "snapshot"
        ? $"{input.Provider.Name} keeps a copy of what is there when it acts; what comes later is not kept."
        : $"{input.Provider.Name} also keeps what comes after the day on which it acts.";

    private static Finding Note(RouteInput input, string part, string message, Citation cite) => Finding.Note(
        FindingCodes.Caution,
        requirement: new StatementId(input.Provider.Id, part),
        fact: input.Target.FactPath,
        message: message,
        source: SourceReferences.Resolve(input.Provider, cite));
}
