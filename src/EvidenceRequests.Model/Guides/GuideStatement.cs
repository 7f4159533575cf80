namespace EvidenceRequests.Model;

/// <summary>One statement of a sheet, as a later edition is compared with this one.</summary>
/// <param name="Id">Which statement.</param>
/// <param name="Text">What it says.</param>
/// <param name="Mark">How sure it is, as a word.</param>
/// <param name="Due">The day on which it is due to be read again.</param>
public sealed record GuideStatement(string Id, string Text, string Mark, DateOnly Due);
