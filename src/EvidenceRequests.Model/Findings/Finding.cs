namespace EvidenceRequests.Model;

/// <summary>Something a person can mend: what is wrong, where, why it matters, who says so and what to do. It never prints the value of a fact; a word that should be of a closed list and is not is shown, shortened.</summary>
public sealed record Finding
{
    private readonly FindingScope? scope;
    private readonly FindingOwner? owner;

    /// <summary>Code, such as <c>ER4001</c>; all codes are in <see cref="FindingCodes"/>.</summary>
    public required string Code { get; init; }

    /// <summary>How grave it is.</summary>
    public required Severity Severity { get; init; }

    /// <summary>Id of the requirement or rule of a pack, if one speaks.</summary>
    public StatementId? Requirement { get; init; }

    /// <summary>The fact it is about, as a path in the case file.</summary>
    public string? Fact { get; init; }

    /// <summary>The accounts or data requests it is about, or their facts, where it is found of several alike; empty where it is about one.</summary>
    public IReadOnlyList<string> Subjects { get; init; } = [];

    /// <summary>What it is about: what the rule says, else what its code says in <see cref="FindingCodes"/>.</summary>
    public FindingScope Scope
    {
        get => scope ?? FindingCodes.Find(Code)?.Scope ?? FindingScope.Case;
        init => scope = value;
    }

    /// <summary>Who can answer it: whom the rule or the requirement behind it names; of a fact that is asked for, the one who can state it; else whom its code names in <see cref="FindingCodes"/>.</summary>
    public FindingOwner Owner
    {
        get => owner ?? FactOwners.Find(this) ?? FindingCodes.Find(Code)?.Owner ?? FindingOwner.Investigator;
        init => owner = value;
    }

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

    /// <summary>The accounts or data requests it is about, for people: <c>58 accounts: a1, a2, a3 … a58</c>; null where it is about one.</summary>
    public string? DescribeSubjects()
    {
        const int Named = 4;
        var ids = Subjects.Select(s => s.Split('.', '[')).Where(p => p.Length > 1).Select(p => p[1]).Distinct(StringComparer.Ordinal).ToList();
        if (ids.Count < 2)
        {
            return null;
        }

        var what = Subjects[0].StartsWith("accounts.", StringComparison.Ordinal) ? "accounts" : "data requests";
        return FormattableString.Invariant($"{ids.Count} {what}: ") + (ids.Count <= Named ? string.Join(", ", ids) : $"{string.Join(", ", ids.Take(Named - 1))} … {ids[^1]}");
    }

    /// <summary>True if the other finding says the same of the same.</summary>
    public bool Equals(Finding? other) => ReferenceEquals(this, other) || (other is not null
        && Code == other.Code && Severity == other.Severity && Scope == other.Scope && Owner == other.Owner && Requirement == other.Requirement && Fact == other.Fact && Location == other.Location
        && Message == other.Message && Why == other.Why && Fix == other.Fix && Source == other.Source && Subjects.SequenceEqual(other.Subjects));

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Code, Fact, Location?.Line, Message);

    /// <summary>What stops the steps it concerns.</summary>
    internal static Finding Error(string code, string message, string? why = null, string? fix = null, string? fact = null, StatementId? requirement = null, SourceLocation? location = null, SourceReference? source = null) => Create(Severity.Error, code, message, why, fix, fact, requirement, location, source);

    /// <summary>What does not stop a step and is shown.</summary>
    internal static Finding Warning(string code, string message, string? why = null, string? fix = null, string? fact = null, StatementId? requirement = null, SourceLocation? location = null, SourceReference? source = null) => Create(Severity.Warning, code, message, why, fix, fact, requirement, location, source);

    /// <summary>What is good to know.</summary>
    internal static Finding Note(string code, string message, string? why = null, string? fix = null, string? fact = null, StatementId? requirement = null, SourceLocation? location = null, SourceReference? source = null) => Create(Severity.Note, code, message, why, fix, fact, requirement, location, source);

    /// <summary>A finding whose severity depends on the case.</summary>
    internal static Finding Create(Severity severity, string code, string message, string? why = null, string? fix = null, string? fact = null, StatementId? requirement = null, SourceLocation? location = null, SourceReference? source = null) => new()
    {
        Code = code,
        Severity = severity,
        Requirement = requirement,
        Fact = fact,
        Location = location,
        Message = message,
        Why = why,
        Fix = fix,
        Source = source,
    };
}
