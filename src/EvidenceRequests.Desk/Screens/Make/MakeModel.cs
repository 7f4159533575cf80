using EvidenceRequests.Desk.Shared;

namespace EvidenceRequests.Desk.Screens.Make;

/// <summary>The requests of which documents can be made, and the documents that were made.</summary>
public sealed record MakeModel
{
    /// <summary>What stands around it.</summary>
    public required PageFrame Frame { get; init; }

    /// <summary>Address of the page.</summary>
    public required string Action { get; init; }

    /// <summary>The requests.</summary>
    public required IReadOnlyList<MakeChoice> Choices { get; init; }

    /// <summary>What the officer declares, where one of them is an emergency; null where none is.</summary>
    public string? Declaration { get; init; }

    /// <summary>True if the declaration was given.</summary>
    public bool IsDeclared { get; init; }

    /// <summary>How many letters of the last set have wording that was kept from one that came back.</summary>
    public int Kept { get; init; }

    /// <summary>The sets of documents, the latest first.</summary>
    public required IReadOnlyList<MadeSet> Made { get; init; }

    /// <summary>True if nothing can be changed.</summary>
    public bool IsReadOnly { get; init; }
}

/// <summary>A request to make documents of.</summary>
public sealed record MakeChoice(string Step, string Name, bool IsReady, bool IsChosen, string State);

/// <summary>Documents that were made together.</summary>
public sealed record MadeSet(string Name, string Key, string When, IReadOnlyList<(string Name, string Address)> Files);
