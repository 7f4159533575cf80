using EvidenceRequests.Model;

namespace EvidenceRequests.Rules;

/// <summary>A web address, or an address of an app, and what it names.</summary>
internal sealed record WebAddress
{
    /// <summary>The address as it is printed: scheme and host in small letters and ASCII, what tells of the sharer cut off.</summary>
    public required string Value { get; init; }

    /// <summary>The host in ASCII; empty for an address of an app.</summary>
    public required string Host { get; init; }

    /// <summary>The provider whose host it is, or null.</summary>
    public ProviderShapes? Owner { get; init; }

    /// <summary>The shape it was read by, or null.</summary>
    public ServiceShape? Shape { get; init; }

    /// <summary>The form of the path, or null where it is none of those known.</summary>
    public PathShape? Path { get; init; }

    /// <summary>What it names, or null where that is not known.</summary>
    public PathNames? Names { get; init; }

    /// <summary>Identifiers that are in it, as kind and value.</summary>
    public IReadOnlyList<(string Kind, string Value)> Gives { get; init; } = [];

    /// <summary>True if the host only leads on to another address.</summary>
    public bool IsShort { get; init; }

    /// <summary>The address inside it that was meant, if it holds one.</summary>
    public string? Inner { get; init; }

    /// <summary>The parameter that holds the address inside, for a person to find it.</summary>
    public string? InnerParameter { get; init; }

    /// <summary>Parameters that were cut off.</summary>
    public IReadOnlyList<string> Cut { get; init; } = [];

    /// <summary>The host as it was typed, where its letters are not those of ASCII.</summary>
    public string? HostAsTyped { get; init; }

    /// <summary>The service, where the shape is for one only.</summary>
    public string? Service => Shape?.Services is [var only] ? only : null;
}
