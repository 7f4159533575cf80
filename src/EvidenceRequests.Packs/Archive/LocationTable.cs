namespace EvidenceRequests.Packs;

/// <summary>The places of the statements of one file in the archive. They are read only when a finding or a reason names one.</summary>
internal static class LocationTable
{
    public static byte[] Write(IReadOnlyDictionary<string, (int Line, int Column)> places)
    {
        using var bytes = new MemoryStream();
        using var writer = new BinaryWriter(bytes);
        writer.Write7BitEncodedInt(places.Count);
        foreach (var (path, (line, column)) in places)
        {
            writer.Write(path);
            writer.Write7BitEncodedInt(line);
            writer.Write7BitEncodedInt(column);
        }

        writer.Flush();
        return bytes.ToArray();
    }

    public static IReadOnlyDictionary<string, (int Line, int Column)> Read(byte[] table)
    {
        using var reader = new BinaryReader(new MemoryStream(table));
        var count = reader.Read7BitEncodedInt();
        var places = new Dictionary<string, (int Line, int Column)>(count, StringComparer.Ordinal);
        for (var i = 0; i < count; i++)
        {
            places[reader.ReadString()] = (reader.Read7BitEncodedInt(), reader.Read7BitEncodedInt());
        }

        return places;
    }
}
