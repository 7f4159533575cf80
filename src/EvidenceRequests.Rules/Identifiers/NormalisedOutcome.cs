namespace EvidenceRequests.Rules;

/// <summary>What checking one identifier gives: the form in which it is printed, or what is wrong with it.</summary>
internal sealed record NormalisedOutcome(string? Value, string? Problem, string? Fix)
{
    public static NormalisedOutcome Good(string value) => new(value, null, null);

    public static NormalisedOutcome Bad(string problem, string fix) => new(null, problem, fix);
}
