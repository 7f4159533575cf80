using System.Globalization;
using System.Text.Json;

namespace EvidenceRequests.Packs;

/// <summary>What an exported archive says of itself: when and by what it was made, the hash of the packs, and every file with its own.</summary>
internal sealed record ExportManifest
{
    /// <summary>Name of the manifest inside the archive.</summary>
    public const string FileName = "manifest.json";

    private const string Form = "evidence-requests-packs/1";

    /// <summary>The day on which the archive was made.</summary>
    public required DateOnly Made { get; init; }

    /// <summary>The version of the program that made it.</summary>
    public required string MadeBy { get; init; }

    /// <summary>Hash of the packs, as every draft prints it.</summary>
    public required string Library { get; init; }

    /// <summary>SHA-256 of every file, by path.</summary>
    public required IReadOnlyDictionary<string, string> Files { get; init; }

    /// <summary>The manifest as JSON, files in the order of their paths.</summary>
    public byte[] Write()
    {
        using var buffer = new MemoryStream();
        using (var json = new Utf8JsonWriter(buffer, new JsonWriterOptions { Indented = true, NewLine = "\n" }))
        {
            json.WriteStartObject();
            json.WriteString("format", Form);
            json.WriteString("made", Made.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
            json.WriteString("made_by", MadeBy);
            json.WriteString("library", Library);
            json.WriteStartObject("files");
            foreach (var (path, hash) in Files.OrderBy(f => f.Key, StringComparer.Ordinal))
            {
                json.WriteString(path, hash);
            }

            json.WriteEndObject();
            json.WriteEndObject();
        }

        return buffer.ToArray();
    }

    /// <summary>Reads a manifest.</summary>
    /// <exception cref="ExportRefusedException">It is none, or of a form that this program does not know.</exception>
    public static ExportManifest Parse(byte[] bytes)
    {
        try
        {
            using var json = JsonDocument.Parse(bytes);
            var root = json.RootElement;
            if (root.GetProperty("format").GetString() != Form)
            {
                throw new ExportRefusedException("its manifest is of a form that this version does not know.", "Use a newer version of the program, or ask for an archive made by this one.");
            }

            return new ExportManifest
            {
                Made = DateOnly.ParseExact(root.GetProperty("made").GetString()!, "yyyy-MM-dd", CultureInfo.InvariantCulture),
                MadeBy = root.GetProperty("made_by").GetString()!,
                Library = root.GetProperty("library").GetString()!,
                Files = root.GetProperty("files").EnumerateObject().ToDictionary(f => f.Name, f => f.Value.GetString()!, StringComparer.Ordinal),
            };
        }
        catch (Exception exception) when (exception is JsonException or KeyNotFoundException or InvalidOperationException or FormatException or ArgumentException)
        {
            throw new ExportRefusedException($"its {FileName} cannot be read.");
        }
    }
}
