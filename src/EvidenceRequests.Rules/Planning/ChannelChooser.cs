using EvidenceRequests.Model;

namespace EvidenceRequests.Rules;

/// <summary>Chooses the channel: the first of the pack that is usable and open to this requester for this kind.</summary>
internal static class ChannelChooser
{
    public static Channel? Choose(Provider provider, string kind, string? service, string? entity, string requestingState, string? addresseeState, bool registered, DateOnly asOf)
    {
        var open = provider.Channels.Where(c => c.Usable != false
            && (c.InForce?.Covers(asOf) ?? true)
            && (c.For.Includes(kind) || (kind == RequestKinds.PreservationExtension && c.For.Contains(RequestKinds.Preservation)))
            && c.Services.Includes(service)
            && c.Entities.Includes(entity)
            && Requester.Matches(c.OpenTo, requestingState, addresseeState)).ToList();

        // A portal that takes weeks to join is no channel today, unless there is no other or the agency is registered.
        if (!registered && open.Any(c => !NeedsRegistration(c)))
        {
            open.RemoveAll(NeedsRegistration);
        }

        // A channel named for this kind alone, such as an emergency form, comes before one that takes every kind.
        return open.FirstOrDefault(c => kind == RequestKinds.EmergencyDisclosure && c.For.Count == 1 && c.For[0] == kind) ?? open.FirstOrDefault();
    }

    /// <summary>True for a channel that the sender must join some days ahead.</summary>
    public static bool NeedsRegistration(Channel channel) => channel.Needs.Any(n => n is "onboarding" or "allow-list");
}
