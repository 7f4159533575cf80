using EvidenceRequests.Model;

namespace EvidenceRequests.Rules;

/// <summary>Says of a fact that is missing whether it was asked and nobody knows it: then asking the officer again leads nowhere. What the fact is needed for stays as it is.</summary>
internal static class NotKnownFacts
{
    private const string Missing = " " + RequirementCheck.Missing;

    public static IEnumerable<Finding> Say(IEnumerable<Finding> findings, CaseFile caseFile) => caseFile.NotKnown.Count == 0 ? findings : findings.Select(f =>
        f.Code == FindingCodes.RequirementMissing && f.Fact is { } fact && caseFile.NotKnown.Contains(fact) && f.Message.EndsWith(Missing, StringComparison.Ordinal)
            ? f with { Message = f.Message[..^Missing.Length] + " was asked and is not known." }
            : f);
}
