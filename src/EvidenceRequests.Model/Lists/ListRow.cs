namespace EvidenceRequests.Model;

/// <summary>One row of a table.</summary>
/// <param name="Number">Its number, as the spreadsheet or editor shows it; the first is 1.</param>
/// <param name="Cells">The texts from left to right.</param>
public sealed record ListRow(int Number, IReadOnlyList<string> Cells);
