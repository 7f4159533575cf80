using System.Globalization;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace EvidenceRequests.Register;

/// <summary>The list of files in a bag, for programs. It names files, so it stays in the bag.</summary>
internal static class ReceivedList
{
    private static readonly JsonWriterOptions Options = new() { Indented = true, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>The text of <c>received.json</c>.</summary>
    public static string Write(BagContent content)
    {
        using var buffer = new MemoryStream();
        using (var json = new Utf8JsonWriter(buffer, Options))
        {
            json.WriteStartObject();
            json.WriteString("exhibit", content.Exhibit);
            json.WriteStartArray("files");
            foreach (var file in content.Files)
            {
                json.WriteStartObject();
                json.WriteString("path", "data/" + file.Path);
                json.WriteNumber("size", file.Size);
                json.WriteString("sha256", file.Sha256);
                json.WriteString("sha1", file.Sha1);
                json.WriteString("md5", file.Md5);
                json.WriteString("changed", file.ChangedAt.ToString("yyyy-MM-dd'T'HH:mm:ss'Z'", CultureInfo.InvariantCulture));
                json.WriteString("type", file.MediaType);
                if (file.Members is { } members)
                {
                    json.WriteStartArray("members");
                    foreach (var member in members)
                    {
                        json.WriteStartObject();
                        json.WriteString("name", member.Name);
                        json.WriteNumber("size", member.Size);
                        json.WriteBoolean("encrypted", member.IsEncrypted);
                        json.WriteEndObject();
                    }

                    json.WriteEndArray();
                }

                json.WriteEndObject();
            }

            json.WriteEndArray();
            json.WriteEndObject();
        }

        return Encoding.UTF8.GetString(buffer.GetBuffer(), 0, (int)buffer.Length) + "\n";
    }
}
