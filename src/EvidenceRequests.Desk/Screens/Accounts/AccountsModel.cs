using EvidenceRequests.Desk.Shared;

namespace EvidenceRequests.Desk.Screens.Accounts;

/// <summary>The accounts of a case as a table.</summary>
public sealed record AccountsModel
{
    /// <summary>What stands around it.</summary>
    public required PageFrame Frame { get; init; }

    /// <summary>Address of the page.</summary>
    public required string Action { get; init; }

    /// <summary>The rows that are shown.</summary>
    public required IReadOnlyList<AccountRow> Rows { get; init; }

    /// <summary>How many accounts there are.</summary>
    public required int Total { get; init; }

    /// <summary>How many of them need a person.</summary>
    public required int NeedYou { get; init; }

    /// <summary>True if only those are shown.</summary>
    public bool OnlyNeedYou { get; init; }

    /// <summary>Rows that were pasted and could not be read, with their text as it was.</summary>
    public required string LeftRows { get; init; }

    /// <summary>What was said of them.</summary>
    public required IReadOnlyList<string> LeftRemarks { get; init; }

    /// <summary>The providers.</summary>
    public required IReadOnlyList<FieldChoice> Providers { get; init; }

    /// <summary>The kinds of identifier.</summary>
    public required IReadOnlyList<FieldChoice> Kinds { get; init; }

    /// <summary>The states.</summary>
    public required IReadOnlyList<FieldChoice> States { get; init; }

    /// <summary>The facts, by which accounts are linked to the offence.</summary>
    public required IReadOnlyList<FieldChoice> Facts { get; init; }

    /// <summary>Where to go on.</summary>
    public required string CaseAddress { get; init; }

    /// <summary>True if nothing can be changed.</summary>
    public bool IsReadOnly { get; init; }
}

/// <summary>One account.</summary>
/// <param name="Path">Its path, such as <c>accounts.a1</c>.</param>
/// <param name="Id">Its id.</param>
/// <param name="Identifier">What identifies it.</param>
/// <param name="Kind">Kind of identifier, as the file writes it.</param>
/// <param name="KindName">Its name.</param>
/// <param name="Provider">The provider, as the file writes it.</param>
/// <param name="ProviderName">Its name.</param>
/// <param name="Service">Id of the service.</param>
/// <param name="Services">The services of the provider.</param>
/// <param name="SeenAt">When it was seen.</param>
/// <param name="LocatedIn">The state in which its user lives, as the file writes it.</param>
/// <param name="LocatedInName">Its name.</param>
/// <param name="Says">What is said of it, with the address where it is answered.</param>
/// <param name="Details">Address of all its fields.</param>
/// <param name="Places">Where it is said how an identifier is found, if one is lacking.</param>
public sealed record AccountRow(string Path, string Id, string Identifier, string Kind, string KindName, string Provider, string ProviderName, string Service, IReadOnlyList<FieldChoice> Services, string SeenAt, string LocatedIn, string LocatedInName, IReadOnlyList<(string Text, string Address)> Says, string Details, string? Places);
