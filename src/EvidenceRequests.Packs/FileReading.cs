using EvidenceRequests.Model;

namespace EvidenceRequests.Packs;

/// <summary>One file of the packs as it was read: its record, what is wrong with it, and the place of each statement.</summary>
internal sealed record FileReading
{
    private readonly Lazy<IReadOnlyDictionary<string, (int Line, int Column)>> places;

    private FileReading(object? value, IReadOnlyList<Finding> findings, Lazy<IReadOnlyDictionary<string, (int Line, int Column)>> places)
    {
        Value = value;
        Findings = findings;
        this.places = places;
    }

    /// <summary>The record, or null if the file cannot be read.</summary>
    public object? Value { get; }

    /// <summary>What is wrong with the file.</summary>
    public IReadOnlyList<Finding> Findings { get; }

    /// <summary>The place of each statement by its path in the record.</summary>
    public IReadOnlyDictionary<string, (int Line, int Column)> Locations => places.Value;

    /// <summary>Reads the text of a file.</summary>
    public static FileReading Create<T>(string path, byte[] bytes, PackKind<T> kind, Vocabulary? words)
        where T : class
    {
        var findings = new List<Finding>();
        var places = new Dictionary<string, (int Line, int Column)>(StringComparer.Ordinal);
        var tree = StrictYaml.Read(bytes, path, warnAboutHash: false, findings);
        return new FileReading(tree is null ? null : RecordBinder.Bind(tree, kind.Shape(), path, words, findings, places), findings, new(places));
    }

    /// <summary>Takes what was read when the library was built.</summary>
    public static FileReading Create<T>(CompiledPack compiled, PackKind<T> kind)
        where T : class
    {
        using var reader = new BinaryReader(new MemoryStream(compiled.Record));
        return new FileReading(kind.Unpack(reader), [], new(() => LocationTable.Read(compiled.Places)));
    }
}
