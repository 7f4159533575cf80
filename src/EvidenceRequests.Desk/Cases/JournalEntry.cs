using System.Text.Json.Serialization;
using EvidenceRequests.Packs;

namespace EvidenceRequests.Desk.Cases;

/// <summary>One line of the journal of a case: a step, with its way back. It holds facts of the case and lies beside it.</summary>
internal sealed record JournalEntry
{
    /// <summary>When.</summary>
    public required DateTimeOffset At { get; init; }

    /// <summary>What kind of step it is.</summary>
    public required JournalStep Step { get; init; }

    /// <summary>Version of the file before.</summary>
    public required string Before { get; init; }

    /// <summary>Version of the file after.</summary>
    public required string After { get; init; }

    /// <summary>Where the text differs.</summary>
    public required TextDifference Difference { get; init; }

    /// <summary>The values that changed.</summary>
    public required IReadOnlyList<CaseChange> Changes { get; init; }
}

/// <summary>Kinds of steps in the journal.</summary>
internal enum JournalStep
{
    /// <summary>Somebody changed something at the desk.</summary>
    Edit,

    /// <summary>A step was taken back.</summary>
    Undo,

    /// <summary>A step that was taken back was done again.</summary>
    Redo,

    /// <summary>The file was changed by another program.</summary>
    Outside,
}

[JsonSerializable(typeof(JournalEntry))]
[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.SnakeCaseLower, UseStringEnumConverter = true)]
internal sealed partial class JournalJson : JsonSerializerContext;
