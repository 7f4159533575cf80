namespace EvidenceRequests.Model;

/// <summary>An undertaking that the requested state has a rule about, as it stands for one request.</summary>
public sealed record StepAssurance
{
    /// <summary>Which: a word of the list <c>assurance</c>.</summary>
    public required string Id { get; init; }

    /// <summary>Its name.</summary>
    public required string Name { get; init; }

    /// <summary>How firmly the state asks for it: a word of the list <c>assurance-need</c>.</summary>
    public required string Need { get; init; }

    /// <summary>True if the state asks for it only where an offence charged allows a death sentence.</summary>
    public bool OnlyIfCapital { get; init; }

    /// <summary>True if it is asked for in this case; false where the state never asks, or asks only in other cases.</summary>
    public required bool Asked { get; init; }

    /// <summary>True if the documents of the step state it.</summary>
    public required bool Given { get; init; }

    /// <summary>The undertaking as the case file states it; null where the letter gives it by another key, or where it is not given.</summary>
    public Assurance? Undertaking { get; init; }

    /// <summary>What it rests on at home, and what must not be claimed.</summary>
    public string? Basis { get; init; }

    /// <summary>Why the state asks for it.</summary>
    public required string Why { get; init; }

    /// <summary>What to do where it is asked for and not given.</summary>
    public required string Fix { get; init; }

    /// <summary>Its place in the case file; null for what the letter says by itself.</summary>
    public string? Place { get; init; }

    /// <summary>Id of the rule.</summary>
    public required StatementId Statement { get; init; }

    /// <summary>Who says that it is asked for.</summary>
    public SourceReference? Source { get; init; }
}
