using EvidenceRequests.Desk.Shared;

namespace EvidenceRequests.Desk.Screens.Sent;

/// <summary>What was sent, what came of it, and the dates that follow.</summary>
public sealed record SentModel
{
    /// <summary>What stands around it.</summary>
    public required PageFrame Frame { get; init; }

    /// <summary>Address of the page.</summary>
    public required string Action { get; init; }

    /// <summary>The requests that can be marked as sent.</summary>
    public required IReadOnlyList<FieldChoice> Requests { get; init; }

    /// <summary>Today, as the case file writes it.</summary>
    public required string Today { get; init; }

    /// <summary>What was sent.</summary>
    public required IReadOnlyList<FormSection> Sent { get; init; }

    /// <summary>The dates, the earliest first.</summary>
    public required IReadOnlyList<ClockDate> Dates { get; init; }

    /// <summary>Address of the dates as a calendar file.</summary>
    public required string Calendar { get; init; }

    /// <summary>What the register of the office says; null where it keeps none.</summary>
    public RegisterModel? Register { get; init; }

    /// <summary>True if nothing can be changed.</summary>
    public bool IsReadOnly { get; init; }
}

/// <summary>A date that follows.</summary>
public sealed record ClockDate(string Day, string When, string What, string From, bool IsPast);
