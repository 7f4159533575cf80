namespace EvidenceRequests.Model;

/// <summary>What is said of one row of a list.</summary>
/// <param name="Row">Its number.</param>
/// <param name="Text">What is wrong or was done, with what to do.</param>
public sealed record ListRemark(int Row, string Text);
