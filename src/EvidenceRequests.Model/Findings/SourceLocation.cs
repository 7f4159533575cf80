namespace EvidenceRequests.Model;

/// <summary>A place in a file that a person edits.</summary>
public sealed record SourceLocation
{
    /// <summary>The file.</summary>
    public required string File { get; init; }

    /// <summary>Line, counted from 1.</summary>
    public required int Line { get; init; }

    /// <summary>Column, counted from 1.</summary>
    public required int Column { get; init; }

    /// <inheritdoc/>
    public override string ToString() => FormattableString.Invariant($"{File}({Line},{Column})");
}
