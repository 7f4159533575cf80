using EvidenceRequests.Model;

namespace EvidenceRequests.Packs;

/// <summary>One field of the case file, as a form asks for it.</summary>
public sealed record CaseField
{
    /// <summary>The field by its keys, without ids: <c>accounts.holder.located_in</c>.</summary>
    public required string Path { get; init; }

    /// <summary>What it holds.</summary>
    public required FieldType Type { get; init; }

    /// <summary>True for a list of what it holds.</summary>
    public bool IsList { get; init; }

    /// <summary>True if the group it is in says nothing without it.</summary>
    public bool IsRequired { get; init; }

    /// <summary>Its name on a form and in findings.</summary>
    public required string Label { get; init; }

    /// <summary>What helps to answer; null if the label says it all.</summary>
    public string? Hint { get; init; }

    /// <summary>An answer, as an example; null for none.</summary>
    public string? Example { get; init; }

    /// <summary>Sentences to adapt to the case, for a field in which a person has to argue; empty for all others.</summary>
    public IReadOnlyList<string> Models { get; init; } = [];

    /// <summary>The words of a closed list that is the same in every case; empty where there is none, or where the words depend on the case: then <see cref="CaseDocument.GetWords"/> has them.</summary>
    public IReadOnlyList<FieldWord> Words { get; init; } = [];

    /// <summary>Who can answer it.</summary>
    public required FindingOwner Owner { get; init; }

    /// <summary>True if <c>unknown</c> is one of its words.</summary>
    public bool HasWordForUnknown { get; init; }

    /// <summary>True if a person may say that it is not known, by its word or under <c>not_known</c>.</summary>
    public bool CanBeUnknown { get; init; }
}
