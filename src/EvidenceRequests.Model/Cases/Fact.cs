namespace EvidenceRequests.Model;

/// <summary>One dated fact with its source. Facts are told plainly, one thought each.</summary>
public sealed record Fact
{
    /// <summary>Id used inside the case file, such as <c>f1</c>.</summary>
    [Defines(CaseName.Fact)]
    public required string Id { get; init; }

    /// <summary>When it happened: a time with offset, or a date.</summary>
    [DateOf(DateMeaning.Event)]
    public CaseTime? At { get; init; }

    /// <summary>What happened.</summary>
    [FreeText]
    public required string Text { get; init; }

    /// <summary>True if a company must know this fact although it names a sensitive role of a person. Otherwise letters to companies leave such a fact out.</summary>
    public bool? NeededByProvider { get; init; }

    /// <summary>How it is known.</summary>
    public FactSource? ShownBy { get; init; }

    /// <summary>Elements of the offence that this fact supports, in the words used under <c>proceedings.offences</c>.</summary>
    [RefersTo(CaseName.Element)]
    public IReadOnlyList<string> Elements { get; init; } = [];
}
