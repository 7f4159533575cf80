using EvidenceRequests.Model;

namespace EvidenceRequests.Rules;

/// <summary>What came of direct requests to a provider about an account, item by item.</summary>
internal sealed class DirectHistory(DatedCase dated, Target target)
{
    private readonly List<HistoryEntry> about = [.. dated.History.About(target).Select(h => h.Entry)];

    /// <summary>The provider was asked for the item directly and refused; it is not asked again, unless the case says what is different now and the ground can be answered.</summary>
    public bool WasRefused(string item) => Entries(item).LastOrDefault() is { } last && IsFinal(last) && !WasGiven(item);

    /// <summary>The provider has answered that it holds nothing of the item.</summary>
    public bool HoldsNothing(string item) => Disclosures(item).Any(h => h.Outcome == "nothing-held") && !WasGiven(item);

    /// <summary>The provider was asked and has not answered.</summary>
    public bool WasIgnored(string item) => Entries(item).Any(h => h.Outcome == "no-answer") && !WasGiven(item);

    /// <summary>The provider was asked for the item directly, whatever came of it.</summary>
    public bool WasAsked(string item) => Entries(item).Any();

    /// <summary>The record names the item among those that were given, directly or in an emergency.</summary>
    public bool WasGiven(string item) => about
        .Any(h => h.Step is RequestKinds.VoluntaryDisclosure or RequestKinds.EmergencyDisclosure && h.Outcome is "answered" or "partly-answered" && h.Items.Contains(item));

    /// <summary>Something was answered, so what comes second can be asked.</summary>
    public bool WasAnswered => about.Any(h => h.Step == RequestKinds.VoluntaryDisclosure && h.Outcome is "answered" or "partly-answered");

    // Who wants a request between states, or does not want to, is not moved by a better letter. What was returned was not looked at.
    private static bool IsFinal(HistoryEntry entry) => entry is { Outcome: "refused", AnsweredBy.Count: 0 } or { Outcome: "refused" or "returned", Reason: "needs-mla" or "discretion" };

    private IEnumerable<HistoryEntry> Disclosures(string item) => about
        .Where(h => h.Step is RequestKinds.VoluntaryDisclosure or RequestKinds.EmergencyDisclosure && h.Items.Includes(item));

    private IEnumerable<HistoryEntry> Entries(string item) => about
        .Where(h => h.Step == RequestKinds.VoluntaryDisclosure && h.Items.Includes(item));
}
