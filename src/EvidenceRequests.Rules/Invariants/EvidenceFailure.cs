using EvidenceRequests.Model;

namespace EvidenceRequests.Rules;

/// <summary>A test of an evidence standard that fails on the facts stated.</summary>
internal sealed record EvidenceFailure(string Test, string Fact, string Message, string Fix)
{
    /// <summary>The gravest severity this failure can have, whatever the standard says.</summary>
    public Severity? MaxSeverity { get; init; }

    public string Code { get; init; } = FindingCodes.EvidenceTestFailed;
}
