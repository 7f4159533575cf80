namespace EvidenceRequests.Model;

/// <summary>An edit of a case file: one of set, list, add and remove, with the path.</summary>
public sealed record ExerciseEdit
{
    /// <summary>The field to write.</summary>
    public string? Set { get; init; }

    /// <summary>What is written.</summary>
    public string? To { get; init; }

    /// <summary>The list of words to write.</summary>
    public string? List { get; init; }

    /// <summary>The words of the list.</summary>
    public IReadOnlyList<string> Words { get; init; } = [];

    /// <summary>The list to add an entry to.</summary>
    public string? Add { get; init; }

    /// <summary>The values of the entry by their paths in it.</summary>
    public IReadOnlyDictionary<string, string> Values { get; init; } = new Dictionary<string, string>();

    /// <summary>What is taken out.</summary>
    public string? Remove { get; init; }
}
