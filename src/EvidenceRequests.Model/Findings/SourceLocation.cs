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

    /// <summary>Where the fact itself is not in the file: the fact under which it belongs, as <c>mutual_legal_assistance</c>, whose place this is; empty for the file as a whole. Null where this is the place of the fact.</summary>
    public string? Within { get; init; }

    /// <summary>A file as a whole.</summary>
    internal static SourceLocation ForFile(string file) => new() { File = file, Line = 1, Column = 1, Within = string.Empty };

    /// <inheritdoc/>
    public override string ToString() => FormattableString.Invariant($"{File}({Line},{Column})");
}
