using EvidenceRequests.Desk.Shared;

namespace EvidenceRequests.Desk.Screens.Requests;

/// <summary>Every request that is open, and every one that is not.</summary>
public sealed record RequestsModel
{
    /// <summary>What stands around it.</summary>
    public required PageFrame Frame { get; init; }

    /// <summary>What stops everything, each with what clears it.</summary>
    public required IReadOnlyList<RequestGate> Gates { get; init; }

    /// <summary>What is missing before a plan can be made.</summary>
    public required IReadOnlyList<MissingAnswer> CaseNeeds { get; init; }

    /// <summary>The requests, in the order in which to make them.</summary>
    public required IReadOnlyList<RequestCard> Cards { get; init; }

    /// <summary>What can be asked once an answer is there.</summary>
    public required IReadOnlyList<(string What, string Why, string Then)> Later { get; init; }

    /// <summary>Requests that are not open.</summary>
    public required IReadOnlyList<ClosedRequest> Closed { get; init; }

    /// <summary>Addresses of pages of the case.</summary>
    public required Func<string, string> Address { get; init; }
}

/// <summary>A gate of the whole case.</summary>
public sealed record RequestGate(string Name, IReadOnlyList<string> RaisedBy, string Clearing, string NotBy);

/// <summary>An answer that is missing.</summary>
/// <param name="Text">What is asked, in plain words.</param>
/// <param name="Address">Where it is answered; null where no field answers it.</param>
/// <param name="Owner">Who can answer.</param>
public sealed record MissingAnswer(string Text, string? Address, string Owner);

/// <summary>A request.</summary>
public sealed record RequestCard
{
    /// <summary>Id of the step.</summary>
    public required string Step { get; init; }

    /// <summary>What kind of request it is.</summary>
    public required string Kind { get; init; }

    /// <summary>To whom.</summary>
    public required string To { get; init; }

    /// <summary>Its state in words.</summary>
    public required string State { get; init; }

    /// <summary>ready or open.</summary>
    public required string Tone { get; init; }

    /// <summary>True if it is handed in through a form of the addressee.</summary>
    public bool HasPortal { get; init; }

    /// <summary>What it is about.</summary>
    public required IReadOnlyList<(string Label, string Text)> Facts { get; init; }

    /// <summary>The answers that are missing.</summary>
    public required IReadOnlyList<MissingAnswer> Missing { get; init; }

    /// <summary>What it waits for.</summary>
    public required IReadOnlyList<string> WaitsFor { get; init; }

    /// <summary>Why this request.</summary>
    public required IReadOnlyList<(string Why, string? Source)> Reasons { get; init; }

    /// <summary>What to mind.</summary>
    public required IReadOnlyList<string> Cautions { get; init; }
}

/// <summary>A request that is not open.</summary>
public sealed record ClosedRequest(string Kind, string Provider, string Why, string? Instead, string? Source);
