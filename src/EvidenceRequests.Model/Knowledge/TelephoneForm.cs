namespace EvidenceRequests.Model;

/// <summary>A form of telephone numbers that records still hold and that the plan of a state no longer knows, with what it is today.</summary>
public sealed record TelephoneForm
{
    /// <summary>Id.</summary>
    [PackId]
    public required string Id { get; init; }

    /// <summary>What it is.</summary>
    [FreeText]
    public required string About { get; init; }

    /// <summary>The number begins with these digits, country code first.</summary>
    [Form("digits")]
    public required string Begins { get; init; }

    /// <summary>How many digits follow.</summary>
    public required int Digits { get; init; }

    /// <summary>What is in place of the beginning today.</summary>
    [Form("digits")]
    public required string Becomes { get; init; }

    /// <summary>Examples: a number in the old form and, behind a blank, what becomes of it.</summary>
    [Form("example")]
    public required IReadOnlyList<string> Examples { get; init; }
}
