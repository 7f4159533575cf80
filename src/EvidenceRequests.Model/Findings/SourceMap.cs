namespace EvidenceRequests.Model;

/// <summary>Where each fact of a case file is.</summary>
public sealed record SourceMap
{
    /// <summary>The file as the user named it.</summary>
    public required string File { get; init; }

    /// <summary>Line and column of each fact, by path.</summary>
    public required IReadOnlyDictionary<string, (int Line, int Column)> Locations { get; init; }

    /// <summary>The place of a fact; of one that is not in the file, that of the nearest parent that is, under which it belongs.</summary>
    public SourceLocation Find(string path)
    {
        ArgumentNullException.ThrowIfNull(path);
        for (var position = path; position.Length > 0; position = Parent(position))
        {
            if (Locations.TryGetValue(position, out var place))
            {
                return new SourceLocation { File = File, Line = place.Line, Column = place.Column, Within = position.Length == path.Length ? null : position };
            }
        }

        return SourceLocation.ForFile(File);
    }

    private static string Parent(string path)
    {
        var cut = path.LastIndexOfAny(['.', '[']);
        return cut <= 0 ? string.Empty : path[..cut];
    }
}
