using System.IO.Compression;
using System.Text;

namespace EvidenceRequests.Documents.Tests;

/// <summary>Files as they come from outside, for tests.</summary>
internal static class OutsideFiles
{
    /// <summary>A draft with a table, facts and a comment.</summary>
    public static byte[] Draft { get; } = DocxWriter.Write(
        Samples.Draft("""
            # Request

            1. Signed by {{ officer.name }}, by {{ channel.name }}.

            ::: table accounts
            | No. | Identifier |
            |---|---|
            {{ for a in accounts }}
            | {{ a.number }} | {{ a.identifiers[0].value }} |
            {{ end }}
            :::
            """),
        ReferenceDocument.Default(Samples.Library()).Value!);

    /// <summary>A package of these parts.</summary>
    public static byte[] Zip(params (string Name, string Text)[] parts)
    {
        using var stream = new MemoryStream();
        using (var archive = new ZipArchive(stream, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (var (name, text) in parts)
            {
                using var writer = new StreamWriter(archive.CreateEntry(name).Open());
                writer.Write(text);
            }
        }

        return stream.ToArray();
    }

    /// <summary>The parts of a package.</summary>
    public static List<(string Name, byte[] Bytes)> Parts(byte[] file)
    {
        using var archive = new ZipArchive(new MemoryStream(file));
        var parts = new List<(string, byte[])>();
        foreach (var entry in archive.Entries)
        {
            using var stream = entry.Open();
            using var bytes = new MemoryStream();
            stream.CopyTo(bytes);
            parts.Add((entry.FullName, bytes.ToArray()));
        }

        return parts;
    }

    /// <summary>A package of these parts, as they are.</summary>
    public static byte[] Pack(IEnumerable<(string Name, byte[] Bytes)> parts)
    {
        using var stream = new MemoryStream();
        using (var archive = new ZipArchive(stream, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (var (name, bytes) in parts)
            {
                using var part = archive.CreateEntry(name, CompressionLevel.Optimal).Open();
                part.Write(bytes);
            }
        }

        return stream.ToArray();
    }

    /// <summary>The draft with one part changed or added.</summary>
    public static byte[] With(string part, Func<string, string> change)
    {
        var parts = Parts(Draft);
        var old = parts.FirstOrDefault(p => p.Name == part).Bytes ?? [];
        return Pack([.. parts.Where(p => p.Name != part), (part, Encoding.UTF8.GetBytes(change(Encoding.UTF8.GetString(old))))]);
    }
}
