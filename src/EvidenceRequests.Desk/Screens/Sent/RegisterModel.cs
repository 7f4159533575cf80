using EvidenceRequests.Desk.Shared;

namespace EvidenceRequests.Desk.Screens.Sent;

/// <summary>What the register of the office says of a case.</summary>
public sealed record RegisterModel
{
    /// <summary>The token of the forms.</summary>
    public required string FormToken { get; init; }

    /// <summary>Address of the page.</summary>
    public required string Action { get; init; }

    /// <summary>Why the register says nothing; null where it does.</summary>
    public string? Problem { get; init; }

    /// <summary>The requests of the case.</summary>
    public IReadOnlyList<RegisteredRequest> Requests { get; init; } = [];

    /// <summary>The reasons of a refusal or return.</summary>
    public IReadOnlyList<FieldChoice> Reasons { get; init; } = [];

    /// <summary>What can come of a request.</summary>
    public IReadOnlyList<FieldChoice> Outcomes { get; init; } = [];

    /// <summary>Today, as the case file writes it.</summary>
    public required string Today { get; init; }

    /// <summary>True if nothing can be changed.</summary>
    public bool IsReadOnly { get; init; }
}

/// <summary>A request in the register.</summary>
public sealed record RegisteredRequest
{
    /// <summary>Its id, by which a form names it.</summary>
    public required string Id { get; init; }

    /// <summary>Its register number.</summary>
    public required string Number { get; init; }

    /// <summary>What it is, and to whom.</summary>
    public required string Title { get; init; }

    /// <summary>Where it stands.</summary>
    public required string State { get; init; }

    /// <summary>What else is known, each with its name.</summary>
    public IReadOnlyList<(string Name, string Value)> Facts { get; init; } = [];

    /// <summary>What can happen next.</summary>
    public IReadOnlyList<FieldChoice> Next { get; init; } = [];

    /// <summary>What was asked and is open.</summary>
    public IReadOnlyList<FieldChoice> Open { get; init; } = [];

    /// <summary>True for a preservation.</summary>
    public bool IsPreservation { get; init; }

    /// <summary>How many entries there are; a page that shows fewer is stale.</summary>
    public long Version { get; init; }
}
