namespace EvidenceRequests.Model;

/// <summary>The standard a judge of the requested state applies to one category of data, as the tests it is made of.</summary>
public sealed record EvidenceStandard
{
    /// <summary>Categories of data.</summary>
    [Word("data-category")]
    public required IReadOnlyList<string> Categories { get; init; }

    /// <summary>The kinds of holder it is for: words of the list <c>provider-type</c>; empty means every holder.</summary>
    [Word("provider-type")]
    public IReadOnlyList<string> Holders { get; init; } = [];

    /// <summary>The kinds of holder it is not for: the records of a bank or an exchange are no communications.</summary>
    [Word("provider-type")]
    public IReadOnlyList<string> ExceptHolders { get; init; } = [];

    /// <summary>Name of the standard, such as <c>probable cause</c>.</summary>
    [FreeText]
    public required string Name { get; init; }

    /// <summary>Provision of law.</summary>
    [FreeText]
    public string? Statute { get; init; }

    /// <summary>The tests: words of the list <c>evidence-test</c>, in the order in which the judge asks them.</summary>
    [Word("evidence-test")]
    public required IReadOnlyList<string> Tests { get; init; }

    /// <summary>How grave a failed test is.</summary>
    public required Severity Severity { get; init; }

    /// <summary>Days after which the newest linking fact is old, unless data is preserved or the conduct goes on.</summary>
    public int? StaleAfterDays { get; init; }

    /// <summary>What the letter sets out, told to the person who drafts it.</summary>
    [FreeText]
    public required string Explain { get; init; }

    /// <summary>The provision under which the holder is bound to silence when this standard is applied, such as <c>18 U.S.C. § 2705(b)</c>; null if none is known.</summary>
    [FreeText]
    public string? Secrecy { get; init; }

    /// <summary>The form in which the measure is applied for, where a request is best drafted in it; null if there is none.</summary>
    public ApplicationForm? Application { get; init; }

    /// <summary>Where it comes from.</summary>
    public required Citation Cite { get; init; }

    /// <summary>True if it is for a holder of these kinds. One that is of an excepted kind and of another too, such as a messenger that also pays, falls under it.</summary>
    public bool IsFor(IReadOnlyList<string> types) =>
        Holders.IncludesAny(types) && (ExceptHolders.Count == 0 || types.Count == 0 || types.Any(t => !ExceptHolders.Contains(t)));
}
