namespace EvidenceRequests.Model;

/// <summary>A gate of the whole case. Until it is cleared on record, no document of any kind is drafted, gaps or not.</summary>
public sealed record CaseGate
{
    /// <summary>Id of the gate of human rights.</summary>
    public const string RightsScreen = "rights-screen";

    /// <summary>Id.</summary>
    public required string Id { get; init; }

    /// <summary>Name, as the plan shows it.</summary>
    public required string Name { get; init; }

    /// <summary>True if the record that clears it is complete.</summary>
    public required bool IsCleared { get; init; }

    /// <summary>What in the case raises it, each a sentence.</summary>
    public required IReadOnlyList<string> RaisedBy { get; init; }

    /// <summary>What clears it.</summary>
    public required string Clearing { get; init; }

    /// <summary>Who may not clear it.</summary>
    public required string NotBy { get; init; }

    /// <summary>Who says that it is asked for.</summary>
    public SourceReference? Source { get; init; }
}
