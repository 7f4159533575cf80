namespace EvidenceRequests.Model;

/// <summary>A provision that the pack of the requesting state does not have, as the requesting authority states it.</summary>
public sealed record StatedOffence
{
    /// <summary>The statute as it is cited, such as <c>Explosives Act, 1884</c>.</summary>
    [FreeText]
    public required string Statute { get; init; }

    /// <summary>The section or article.</summary>
    [FreeText]
    public required string Section { get; init; }

    /// <summary>The title of the offence.</summary>
    [FreeText]
    public required string Title { get; init; }

    /// <summary>The greatest penalty, as the provision words it.</summary>
    [FreeText]
    public required string Penalty { get; init; }

    /// <summary>The longest term of imprisonment in months, if it is one of years.</summary>
    public int? MaxMonths { get; init; }

    /// <summary>Whether the provision allows a death sentence; absent counts as not known.</summary>
    public YesNoUnknown? Death { get; init; }

    /// <summary>Where the text of the provision was read: the gazette, a print with its date, a page.</summary>
    [FreeText]
    public required string Source { get; init; }
}
