using EvidenceRequests.Desk.Shared;

namespace EvidenceRequests.Desk.Screens.LookUp;

/// <summary>Providers and states to look up.</summary>
public sealed record LookUpModel
{
    /// <summary>What stands around it.</summary>
    public required PageFrame Frame { get; init; }

    /// <summary>What is looked for; empty for all.</summary>
    public required string Search { get; init; }

    /// <summary>The providers that fit.</summary>
    public required IReadOnlyList<LookUpEntry> Providers { get; init; }

    /// <summary>The states that fit.</summary>
    public required IReadOnlyList<LookUpEntry> States { get; init; }
}

/// <summary>A sheet to open.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Address">Its address.</param>
/// <param name="Also">Other names that people use.</param>
public sealed record LookUpEntry(string Name, string Address, string Also);

/// <summary>A sheet: everything the packs say of one provider or state.</summary>
public sealed record SheetModel
{
    /// <summary>What stands around it.</summary>
    public required PageFrame Frame { get; init; }

    /// <summary>When it was read last, and when it has to be read again.</summary>
    public required string Read { get; init; }

    /// <summary>Its parts.</summary>
    public required IReadOnlyList<SheetPart> Parts { get; init; }
}

/// <summary>Statements of one kind.</summary>
public sealed record SheetPart(string Key, string Title, IReadOnlyList<SheetStatement> Statements);

/// <summary>One statement, with its source.</summary>
public sealed record SheetStatement(string? Lead, IReadOnlyList<(string Label, string Text)> Fields, string? Source, IReadOnlyList<string> Disputes);
