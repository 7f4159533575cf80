namespace EvidenceRequests.Model;

/// <summary>What a person is asked for one field of a case file.</summary>
public sealed record FieldText
{
    /// <summary>The field by its keys, without ids, such as <c>accounts.holder.located_in</c>.</summary>
    [FactPath]
    public required string Path { get; init; }

    /// <summary>Its name on a form and in findings.</summary>
    [FreeText]
    public required string Label { get; init; }

    /// <summary>What helps to answer.</summary>
    [FreeText]
    public string? Hint { get; init; }

    /// <summary>An answer, as an example.</summary>
    [FreeText]
    public string? Example { get; init; }

    /// <summary>Sentences to adapt, each whole, for a field in which a person has to argue.</summary>
    [FreeText]
    public IReadOnlyList<string> Models { get; init; } = [];

    /// <summary>True if a person may say that it is not known, where the words of the field do not have that answer already.</summary>
    public bool? CanBeUnknown { get; init; }
}
