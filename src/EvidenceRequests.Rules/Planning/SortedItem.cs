using EvidenceRequests.Model;

namespace EvidenceRequests.Rules;

/// <summary>An item of a data request, looked at from one provider.</summary>
internal sealed record SortedItem(string Id, string Category, HeldData? Row)
{
    public Availability Availability => Row?.Availability ?? Availability.Unknown;

    /// <summary>True for an item that can be asked for. What is held only encrypted can be: a password found at home may open it.</summary>
    public bool CanBeAsked => Availability != Availability.Never;

    public bool IsRealTime => Category is "real-time-traffic" or "real-time-content";
}
