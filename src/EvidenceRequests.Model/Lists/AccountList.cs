namespace EvidenceRequests.Model;

/// <summary>The accounts that a list names, and what a person must look at.</summary>
public sealed record AccountList
{
    /// <summary>How many rows were read, without the heading.</summary>
    public required int Rows { get; init; }

    /// <summary>The rows without the heading, exactly as they were given; a remark and an account name theirs by its number.</summary>
    public IReadOnlyList<ListRow> Given { get; init; } = [];

    /// <summary>The accounts that can be put into a case file.</summary>
    public required IReadOnlyList<ListedAccount> Accounts { get; init; }

    /// <summary>Rows that a person must look at; they are left out.</summary>
    public required IReadOnlyList<ListRemark> NeedYou { get; init; }

    /// <summary>Rows that repeat another row or an account of the case.</summary>
    public required IReadOnlyList<ListRemark> Repeats { get; init; }

    /// <summary>What was done to a row, such as a part of a link that was cut off.</summary>
    public required IReadOnlyList<ListRemark> Notes { get; init; }

    /// <summary>Each column with what it was read as, or with a hyphen where it was left out.</summary>
    public required IReadOnlyList<(string Heading, string ReadAs)> Columns { get; init; }
}
