namespace EvidenceRequests.Model;

/// <summary>Who makes a requirement.</summary>
public enum RequirementOwner
{
    /// <summary>The state that asks; its own gate before a request leaves.</summary>
    RequestingState,

    /// <summary>The state that is asked.</summary>
    RequestedState,

    /// <summary>The provider.</summary>
    Provider,
}
