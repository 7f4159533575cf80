namespace EvidenceRequests.Model;

/// <summary>The channel by which a request is sent.</summary>
public sealed record ChosenChannel
{
    /// <summary>Type.</summary>
    public required string Type { get; init; }

    /// <summary>Name.</summary>
    public string? Name { get; init; }

    /// <summary>Address of the portal, mailbox or office.</summary>
    public string? Value { get; init; }

    /// <summary>To whom it is open.</summary>
    public required string OpenTo { get; init; }

    /// <summary>What the sender needs: words of the list <c>channel-need</c>.</summary>
    public required IReadOnlyList<string> Needs { get; init; }

    /// <summary>Words the subject line must hold.</summary>
    public string? SubjectWords { get; init; }

    /// <summary>How sure it is.</summary>
    public required Confidence Confidence { get; init; }

    /// <summary>Id of the statement, for a confirmation in the case file.</summary>
    public required StatementId Statement { get; init; }

    /// <summary>Who says so.</summary>
    public SourceReference? Source { get; init; }
}
