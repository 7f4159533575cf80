using System.Text.Json.Serialization;

namespace EvidenceRequests.Model;

/// <summary>The source behind a rule, as it is shown to a reader.</summary>
public sealed record SourceReference
{
    /// <summary>Title of the source and the place in it; for a statement from memory and for advice, that it is one.</summary>
    public required string Title { get; init; }

    /// <summary>Where it is.</summary>
    public string? Url { get; init; }

    /// <summary>Where a person can confirm it, if elsewhere.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? CheckAt { get; init; }

    /// <summary>Date of the text that was read, as far as it says: a date, a month, a year or <c>undated</c>.</summary>
    public string? Published { get; init; }

    /// <summary>The day on which it was read.</summary>
    public DateOnly? CheckedOn { get; init; }

    /// <summary>How sure the statement is.</summary>
    public Confidence Confidence { get; init; }

    /// <summary>Whose page it is.</summary>
    public SourceKind? Kind { get; init; }

    /// <summary>The place in the pack, for the person who keeps it.</summary>
    public string? Pack { get; init; }

    /// <summary>What another source says against it, with the title and date of that source.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? Disputed { get; init; }
}
