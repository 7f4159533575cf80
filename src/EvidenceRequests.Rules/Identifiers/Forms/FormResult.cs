namespace EvidenceRequests.Rules;

/// <summary>What reading an identifier by the rules of its kind gives: the form in which it is printed, or what is wrong with it.</summary>
internal sealed record FormResult
{
    /// <summary>The form in which providers look it up; null where it cannot be one.</summary>
    public string? Value { get; private init; }

    /// <summary>What is wrong, to follow "it is not valid: ".</summary>
    public string? Problem { get; private init; }

    /// <summary>What to do about it.</summary>
    public string? Fix { get; private init; }

    /// <summary>The text as it was typed, where the form printed does not show what a person saw.</summary>
    public string? AsTyped { get; init; }

    /// <summary>What a person should look at although the identifier can be used.</summary>
    public IReadOnlyList<FormDoubt> Doubts { get; private init; } = [];

    public static FormResult Accept(string value) => new() { Value = value };

    public static FormResult Refuse(string problem, string fix) => new() { Problem = problem, Fix = fix };

    /// <summary>The same with something to look at.</summary>
    public FormResult With(params IEnumerable<FormDoubt> doubts) => this with { Doubts = [.. Doubts, .. doubts] };

    /// <summary>The same with something that must be looked at.</summary>
    public FormResult Warn(string problem, string fix) => With(new FormDoubt(Severity.Warning, problem, fix));

    /// <summary>The same with something that was done to it.</summary>
    public FormResult Note(string problem, string fix) => With(new FormDoubt(Severity.Note, problem, fix));
}
