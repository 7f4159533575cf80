namespace EvidenceRequests.Documents.Templates;

/// <summary>The shape of a template value: what kind it is, and what is inside it.</summary>
internal sealed class ValueShape
{
    private static readonly Dictionary<string, ValueShape> Nothing = new(StringComparer.Ordinal);

    private ValueShape(ValueKind kind, IReadOnlyDictionary<string, ValueShape>? fields = null, ValueShape? entry = null)
    {
        Kind = kind;
        Fields = fields ?? Nothing;
        Entry = entry;
    }

    public static ValueShape Text { get; } = new(ValueKind.Text);

    public static ValueShape Moment { get; } = new(ValueKind.Moment);

    public static ValueShape Word { get; } = new(ValueKind.Word);

    public static ValueShape Number { get; } = new(ValueKind.Number);

    public static ValueShape Flag { get; } = new(ValueKind.Flag);

    public ValueKind Kind { get; }

    /// <summary>The values of a group by name.</summary>
    public IReadOnlyDictionary<string, ValueShape> Fields { get; }

    /// <summary>The shape of each entry of a list.</summary>
    public ValueShape? Entry { get; }

    /// <summary>True if templates may compare it.</summary>
    public bool IsComparable => Kind is ValueKind.Word or ValueKind.Number or ValueKind.Flag;

    public static ValueShape Group(params (string Name, ValueShape Shape)[] fields) =>
        new(ValueKind.Group, fields.ToDictionary(f => f.Name, f => f.Shape, StringComparer.Ordinal));

    public static ValueShape List(ValueShape entry) => new(ValueKind.List, entry: entry);

    /// <summary>The texts of these names, all of one shape.</summary>
    public static (string, ValueShape)[] All(ValueShape shape, params string[] names) => [.. names.Select(n => (n, shape))];
}
