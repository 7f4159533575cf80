using EvidenceRequests.Model;
using EvidenceRequests.Register;

namespace EvidenceRequests.Cli.Registers;

/// <summary>What the papers of a receipt say: who gave what to whom, when and how.</summary>
internal sealed record Receipt
{
    /// <summary>The request.</summary>
    public required RequestRow Request { get; init; }

    /// <summary>Name of the provider or state, as the office writes it.</summary>
    public required string ProviderName { get; init; }

    /// <summary>Name of the office.</summary>
    public required string Office { get; init; }

    /// <summary>Who delivered it.</summary>
    public required string From { get; init; }

    /// <summary>Who received it.</summary>
    public required string Receiver { get; init; }

    /// <summary>When, as a person wrote it.</summary>
    public required string At { get; init; }

    /// <summary>How it came: a word of the list <c>channel-type</c>.</summary>
    public required string Channel { get; init; }

    /// <summary>The seal that it came with; null if none is noted.</summary>
    public string? Seal { get; init; }

    /// <summary>A word of the list <c>records-certificate</c>.</summary>
    public required string Certificate { get; init; }

    /// <summary>What the officer found in the certificate: words of the list <c>certificate-point</c> with answers of the list <c>certificate-answer</c>; empty where none came.</summary>
    public IReadOnlyList<(string Point, string Answer)> Checks { get; init; } = [];

    /// <summary>The conditions under which it was given.</summary>
    public IReadOnlyList<UseCondition> Conditions { get; init; } = [];

    /// <summary>The instrument under which the request was made, and what it says about use; null where the request went to no state, or nobody read it.</summary>
    public (string Name, TreatyRule Rule)? Treaty { get; init; }

    /// <summary>True if the request went to a state.</summary>
    public bool IsToState { get; init; }

    /// <summary>The numbers of the other side.</summary>
    public IReadOnlyList<string> References { get; init; } = [];

    /// <summary>The bag.</summary>
    public required BagContent Bag { get; init; }

    /// <summary>What names of files say about what was asked.</summary>
    public IReadOnlyList<ReturnedItem> Comparison { get; init; } = [];

    /// <summary>The periods that the officer read from the cover sheet.</summary>
    public IReadOnlyList<CoveredPeriod> Covers { get; init; } = [];

    /// <summary>The periods asked for, held against those that the officer read from the cover sheet; empty where he stated none.</summary>
    public IReadOnlyList<ReturnedPeriod> Periods { get; init; } = [];

    /// <summary>Names of items, by their ids.</summary>
    public required Func<string, string> ItemName { get; init; }
}
