namespace EvidenceRequests.Model;

/// <summary>Something a person can mend: what is wrong, where, why it matters, who says so and what to do. It never prints the value of a fact.</summary>
public sealed record Finding
{
    /// <summary>Code, such as <c>ER4001</c>; all codes stand in <see cref="FindingCodes"/>.</summary>
    public required string Code { get; init; }

    /// <summary>How grave it is.</summary>
    public required Severity Severity { get; init; }

    /// <summary>Id of the requirement or rule of a pack, if one speaks.</summary>
    public string? Requirement { get; init; }

    /// <summary>The fact it is about, as a path in the case file.</summary>
    public string? Fact { get; init; }

    /// <summary>The place in the file, once it is known.</summary>
    public SourceLocation? Location { get; init; }

    /// <summary>What is wrong, in one sentence.</summary>
    public required string Message { get; init; }

    /// <summary>Why it matters.</summary>
    public string? Why { get; init; }

    /// <summary>What to do.</summary>
    public string? Fix { get; init; }

    /// <summary>Who says so.</summary>
    public SourceReference? Source { get; init; }
}
