using EvidenceRequests.Model;

namespace EvidenceRequests.Rules;

/// <summary>An item of a data request, looked at from one provider.</summary>
internal sealed record SortedItem(string Id, string Category, HeldData? Row)
{
    /// <summary>Whether it can be had. That a company holds nothing counts only where a page says so.</summary>
    public Availability Availability => Row is null or { Availability: Availability.Never, Cite.Confidence: Confidence.Memory } ? Availability.Unknown : Row.Availability;

    /// <summary>True if it is asked only so far as it has not been given already.</summary>
    public bool IsFallback { get; init; }

    /// <summary>True for an item that can be asked for. What is held only encrypted can be: a password found at home may open it.</summary>
    public bool CanBeAsked => Availability != Availability.Never;

    public bool IsRealTime => Category is "real-time-traffic" or "real-time-content";
}
