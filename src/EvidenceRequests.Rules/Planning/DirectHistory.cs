using EvidenceRequests.Model;

namespace EvidenceRequests.Rules;

/// <summary>What came of direct requests to a provider about an account, item by item.</summary>
internal sealed class DirectHistory(DatedCase dated, Target target)
{
    /// <summary>The provider was asked for the item directly and refused; it is not asked again.</summary>
    public bool WasRefused(string item) => Entries(item).Any(h => h.Outcome == "refused") && !WasGiven(item);

    /// <summary>The provider was asked and has not answered.</summary>
    public bool WasIgnored(string item) => Entries(item).Any(h => h.Outcome == "no-answer") && !WasGiven(item);

    /// <summary>The record names the item among those that were given, directly or in an emergency.</summary>
    public bool WasGiven(string item) => dated.CaseFile.History
        .Any(h => h.Step is RequestKinds.VoluntaryDisclosure or RequestKinds.EmergencyDisclosure && Concerns(h) && h.Outcome is "answered" or "partly-answered" && h.Items.Contains(item));

    /// <summary>Something was answered, so what comes second can be asked.</summary>
    public bool WasAnswered => dated.CaseFile.History.Any(h => h.Step == RequestKinds.VoluntaryDisclosure && Concerns(h) && h.Outcome is "answered" or "partly-answered");

    private IEnumerable<HistoryEntry> Entries(string item) => dated.CaseFile.History
        .Where(h => h.Step == RequestKinds.VoluntaryDisclosure && Concerns(h) && (h.Items.Count == 0 || h.Items.Contains(item)));

    private bool Concerns(HistoryEntry entry) => (entry.Account == target.Account.Id || (entry.Account is null && entry.Provider == target.Provider.Id)) && (entry.Provider is null || entry.Provider == target.Provider.Id);
}
