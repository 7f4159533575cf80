using System.Globalization;

namespace EvidenceRequests.Model;

/// <summary>The history as the case file tells it.</summary>
/// <param name="caseFile">The case file.</param>
public sealed class CaseFileHistory(CaseFile caseFile) : ICaseHistory
{
    /// <inheritdoc/>
    public IReadOnlyList<PastRequest> Requests { get; } = [.. caseFile.History.Select((entry, i) => new PastRequest(Locate(entry, i), entry))];

    private static string Locate(HistoryEntry entry, int index) =>
        entry.Id is { } id && FactPath.IsId(id) ? $"history.{id}" : string.Create(CultureInfo.InvariantCulture, $"history[{index}]");
}
